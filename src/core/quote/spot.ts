import { codePointLength, sliceCodePoints } from './code-points.ts';

/** Where two texts part, word by word, with what they share around it; long texts are shortened to what stands near. */
export interface Spot {
  readonly before: string;
  readonly expected: string;
  readonly found: string;
  readonly after: string;
  /** Whether words were left out at the start or at the end. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** Code points shown on either side of a difference. */
const AROUND = 60;

/** Words and what parts them, in turn. */
const tokens = (text: string): string[] => text.split(/(\p{White_Space}+)/u).filter((token) => token !== '');

/** From the first word that differs to the last one. Undefined where the texts are the same. */
export function spotOf(expected: string, found: string): Spot | undefined {
  if (expected === found) return undefined;
  const [a, b] = [tokens(expected), tokens(found)];
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const before = a.slice(0, start).join('');
  const after = a.slice(a.length - end).join('');
  const from = Math.max(0, codePointLength(before) - AROUND);
  return {
    before: sliceCodePoints(before, from, Infinity),
    expected: a.slice(start, a.length - end).join(''),
    found: b.slice(start, b.length - end).join(''),
    after: sliceCodePoints(after, 0, AROUND),
    cut: { start: from > 0, end: codePointLength(after) > AROUND },
  };
}

const isWord = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{M}\p{N}'’]/u.test(char);

/** The code points from `start` to `end` of a text, with the rest of the words they cut through. */
export function wholeWords(text: string, start: number, end: number): string {
  const points = Array.from(text);
  let [from, to] = [start, end];
  while (from > 0 && isWord(points[from - 1]) && isWord(points[from])) from -= 1;
  while (to < points.length && isWord(points[to - 1]) && isWord(points[to])) to += 1;
  return points.slice(from, to).join('');
}
