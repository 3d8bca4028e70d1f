/**
 * What a device remembers of its reader's wishes: small, under names of ours, and never needed. Where storage is refused,
 * full or damaged, memory stands in for as long as the page lives.
 */
/** How long it lasts: as long as the window, or until the reader clears it. */
export type Lasting = 'window' | 'device';

const memory = new Map<string, string>();
const MOST = 8000;

const shelf = (lasting: Lasting): Storage => (lasting === 'window' ? sessionStorage : localStorage);

/**
 * What was kept under a name, if it still has the form it should have.
 * @param read gives the value back as what it should be, or undefined
 */
export function recall<T>(lasting: Lasting, name: string, read: (value: unknown) => T | undefined): T | undefined {
  const key = `dateline:${name}`;
  let text = memory.get(key);
  try {
    text ??= shelf(lasting).getItem(key) ?? undefined;
    return text === undefined ? undefined : read(JSON.parse(text));
  } catch {
    // Refused (a sandbox, a reader's choice), or no JSON.
    return undefined;
  }
}

/** Keeps a value; true where it will outlast the page. */
export function keep(lasting: Lasting, name: string, value: unknown): boolean {
  const key = `dateline:${name}`;
  const text = JSON.stringify(value);
  if (text.length > MOST) return false;
  try {
    shelf(lasting).setItem(key, text);
    memory.delete(key);
    return true;
  } catch {
    memory.set(key, text);
    return false;
  }
}
