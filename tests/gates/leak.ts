/**
 * Finds text of an article in other files. A quotation and its short context may be shipped; any other run of the
 * article's words may not.
 */
import { decodeEntities } from '../../src/core/quote/entities.ts';
import { utf16Index } from '../../src/core/quote/code-points.ts';
import { normalise } from '../../src/core/quote/normal-form.ts';
import type { Passage } from '../../src/core/story/types.ts';

/** An article as the words it consists of. */
export interface Guarded {
  readonly words: readonly string[];
  /** For each word, whether some of it belongs to a quotation, to recorded words or to their context. */
  readonly free: readonly boolean[];
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text: no case, no punctuation, and none of the escapes of source code and markup. */
export function wordsOf(text: string): string[] {
  const plain = text
    .replace(
      /\\u\{?([0-9a-fA-F]{4,6})\}?|\\x([0-9a-fA-F]{2})/g,
      (_, long: string | undefined, short: string | undefined) =>
        String.fromCodePoint(Math.min(0x10ffff, parseInt(long ?? short ?? '', 16))),
    )
    .replace(/\\[nrtbfv]/g, ' ');
  return decodeEntities(plain).normalize('NFC').toLowerCase().match(WORD) ?? [];
}

/** Prepares an article and what may be told of it. */
export function guard(paragraphs: readonly string[], passages: readonly Passage[]): Guarded {
  const words: string[] = [];
  const free: boolean[] = [];
  paragraphs.forEach((raw, i) => {
    const normal = normalise(raw);
    const text = normal.ok ? normal.value : raw;
    const allowed = passages
      .filter((passage) => passage.p === i + 1)
      .flatMap(({ start, end, exact, prefix, suffix }) => {
        const [from, to] = [utf16Index(text, start), utf16Index(text, end)];
        const context = [[from - prefix.length, from] as const, [to, to + suffix.length] as const];
        return exact === undefined ? context : [...context, [from, to] as const];
      });
    for (const match of text.matchAll(WORD)) {
      words.push(match[0].toLowerCase());
      const end = match.index + match[0].length;
      free.push(allowed.some(([from, to]) => from < end && match.index < to));
    }
  });
  return { words, free };
}

/** Numbers of the article's words that stand in a text in runs of at least `length`, of which some words are not free. */
export function leaks({ words, free }: Guarded, text: string, length: number): Set<number> {
  const runs = new Map<string, number[]>();
  for (let i = 0; i + length <= words.length; i += 1) {
    const run = words.slice(i, i + length).join(' ');
    runs.set(run, [...(runs.get(run) ?? []), i]);
  }
  const found = new Set<number>();
  const other = wordsOf(text);
  const starts = new Set(words);
  for (let i = 0; i + length <= other.length; i += 1) {
    if (!starts.has(other[i] ?? '')) continue;
    for (const at of runs.get(other.slice(i, i + length).join(' ')) ?? [])
      if (free.slice(at, at + length).includes(false))
        for (let k = at; k < at + length; k += 1) if (free[k] === false) found.add(k);
  }
  return found;
}
