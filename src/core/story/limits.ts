/** How much of a story file is read (the length of a text is the schema's: `MAX_TEXT`). What lies beyond is refused with an issue, never half-read. */
export interface Limits {
  /** Bytes of the file as UTF-8. */
  readonly bytes: number;
  /** Lists and objects inside one another; the file itself is the first. The format needs seven. */
  readonly depth: number;
  /** Records in a list. */
  readonly events: number;
  readonly quotes: number;
  /** Issues told one by one, for errors and for warnings each; the rest are counted. */
  readonly issues: number;
}

export const LIMITS: Limits = {
  bytes: 256 * 1024 * 1024,
  depth: 12,
  events: 1_000_000,
  quotes: 100_000,
  issues: 1000,
};

/** Whether a text takes more than `max` bytes as UTF-8. Counts only where its length leaves a doubt. */
export function largerThan(text: string, max: number): boolean {
  if (text.length > max) return true;
  if (text.length * 3 <= max) return false;
  let bytes = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // A surrogate pair takes four bytes: two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff) ? 2 : 3;
  }
  return bytes > max;
}

/**
 * The path to the first place where lists and objects stand more than `max` deep, or undefined. Keeps its own stack, so
 * no nesting overflows it, and never looks below the limit, so neither does a value that contains itself.
 */
export function tooDeepAt(value: unknown, max: number): readonly (string | number)[] | undefined {
  /** One cursor per level: what is left to visit there. */
  const levels: { readonly keys: readonly string[] | undefined; readonly of: object; next: number }[] = [];
  const path: (string | number)[] = [];
  const enter = (inner: object): void => {
    levels.push({ keys: Array.isArray(inner) ? undefined : Object.keys(inner), of: inner, next: 0 });
  };
  if (typeof value === 'object' && value !== null) enter(value);
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    if (levels.length > max) return path;
    const i = level.next++;
    const key = level.keys ? level.keys[i] : i < (level.of as unknown[]).length ? i : undefined;
    if (key === undefined) {
      levels.pop();
      path.pop();
      continue;
    }
    const inner = (level.of as Record<string | number, unknown>)[key];
    if (typeof inner === 'object' && inner !== null) {
      path.push(key);
      enter(inner);
    }
  }
  return undefined;
}
