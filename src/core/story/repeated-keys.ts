/** Keys that stand more than once in one object of a JSON text: reading it keeps the last alone, without a word. */
import { place } from './json-locate.ts';

export interface RepeatedKey {
  /** From the top of the file to the key. */
  readonly at: readonly (string | number)[];
  /** Where it stands again; 1-based, columns in code points. */
  readonly line: number;
  readonly column: number;
}

interface Open {
  /** The keys seen so far; undefined in a list. */
  readonly keys: Set<string> | undefined;
  /** The key, or the index, of what is being read. */
  at: string | number;
}

/** A string, or a bracket, comma or colon outside of one. Nothing in it can backtrack. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],]/gsu;

/** `text` must be JSON. At most `max` are told, in the order of the file. */
export function repeatedKeys(text: string, max: number): readonly RepeatedKey[] {
  const found: RepeatedKey[] = [];
  const open: Open[] = [];
  /** Whether the next string of the innermost object is a key. */
  let isKey = false;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (token === '{' || token === '[') {
      open.push(token === '{' ? { keys: new Set(), at: '' } : { keys: undefined, at: 0 });
      isKey = token === '{';
    } else if (token === '}' || token === ']') {
      open.pop();
      isKey = false;
    } else if (token === ',') {
      isKey = inside?.keys !== undefined;
      if (inside && typeof inside.at === 'number') inside.at++;
    } else if (isKey && inside?.keys) {
      const key = JSON.parse(token) as string;
      inside.at = key;
      isKey = false;
      if (inside.keys.has(key)) found.push({ at: open.map(({ at }) => at), ...place(text, index) });
      if (found.length >= max) return found;
      inside.keys.add(key);
    }
  }
  return found;
}
