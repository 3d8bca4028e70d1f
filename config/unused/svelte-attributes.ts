/**
 * Stands in for what Svelte makes of classes and styles in the bundle. Classes are texts here, never lists or objects, and a
 * style is a text or single properties, none of them marked as important (lint rules see to it), so nothing of a text has to
 * be taken apart. See docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
export const clsx = (value: string | undefined): string => value ?? '';

/** The value, the class that scopes the component's styles, and those of its directives that hold. */
export function to_class(
  value: string | null | undefined,
  hash?: string,
  directives?: Readonly<Record<string, unknown>>,
): string | null {
  const held = Object.entries(directives ?? {}).flatMap(([name, on]) => (on ? [name] : []));
  return [value, hash, ...held].filter(Boolean).join(' ') || null;
}

/** The text, and after it the properties, which therefore win. */
export function to_style(
  value: string | null | undefined,
  styles?: Readonly<Record<string, string | null | undefined>>,
): string | null {
  const set = Object.entries(styles ?? {}).flatMap(([name, of]) =>
    (of ?? '') === '' ? [] : [`${name}:${String(of)}`],
  );
  return [value, ...set].filter(Boolean).join(';') || null;
}

/** For pages made on a server, which there are none of. */
export const attr = (): never => {
  throw new Error('Nothing is made on a server here.');
};
