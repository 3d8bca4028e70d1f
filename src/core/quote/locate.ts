import type { Passage } from '../story/types.ts';
import { codePointLength, isGraphemeEdge, utf16Index } from './code-points.ts';
import { type Copy, placeOf } from './copy.ts';
import { type Anchor, search, type Sighting } from './search.ts';
import type { Difference, Verdict, WordsCheck } from './verification.ts';

const VERDICT = { exact: 'moved', folded: 'folded', near: 'differs' } as const satisfies Record<
  Sighting['kind'],
  Verdict
>;

/** The smallest stretch in which two texts differ, cut at graphemes. */
export function difference(expected: string, found: string): Difference {
  const least = Math.min(expected.length, found.length);
  const cuts = (a: number, b: number): boolean => isGraphemeEdge(expected, a) && isGraphemeEdge(found, b);
  let head = 0;
  while (head < least && expected[head] === found[head]) head += 1;
  while (!cuts(head, head)) head -= 1;
  let tail = 0;
  while (tail < least - head && expected.at(-1 - tail) === found.at(-1 - tail)) tail += 1;
  while (!cuts(expected.length - tail, found.length - tail)) tail -= 1;
  return {
    at: codePointLength(expected.slice(0, head)),
    expected: expected.slice(head, expected.length - tail),
    found: found.slice(head, found.length - tail),
  };
}

/** How a passage's words fared, and whether its cuts go through graphemes of the place where they stand. */
export interface PassageWords extends WordsCheck {
  readonly split: boolean;
}

/** Whether a passage's cuts, those of its context included, leave the graphemes of its paragraph whole. */
function cutsGraphemes(paragraph: string, passage: Passage): boolean {
  const from = utf16Index(paragraph, passage.start);
  const to = utf16Index(paragraph, passage.end);
  return ![from - passage.prefix.length, from, to, to + passage.suffix.length].every((at) =>
    isGraphemeEdge(paragraph, at),
  );
}

/** How some words fared that were searched for, with no place of their own or away from it. */
export function seek(copy: Copy, anchor: Anchor, expectedAt: number, approximate: boolean): WordsCheck {
  const expected = anchor.exact;
  const sighting = search(copy, anchor, expectedAt, approximate);
  if (sighting === undefined) return { verdict: 'missing', expected };
  const found = copy.text.slice(sighting.start, sighting.end);
  return {
    verdict: VERDICT[sighting.kind],
    expected,
    place: placeOf(copy, sighting.start, sighting.end),
    ...(sighting.matches > 1 && { matches: sighting.matches }),
    ...(found !== expected && { found, difference: difference(expected, found) }),
  };
}

/**
 * How a passage's words fared: at their recorded offsets in the copy's paragraph number `index` (from 0), code point for
 * code point and with the recorded context directly around, or else wherever they are.
 *
 * @param words undefined where none were recorded: then only the context is looked at, at that place
 */
export function locate(
  copy: Copy,
  index: number,
  passage: Passage,
  words: string | undefined,
  approximate: boolean,
): PassageWords {
  const paragraph = copy.paragraphs[index];
  let expectedAt = copy.starts[index] ?? 0;
  if (paragraph !== undefined) {
    const from = utf16Index(paragraph, passage.start);
    const to = utf16Index(paragraph, passage.end);
    const found = paragraph.slice(from, to);
    if (
      // Offsets behind the paragraph's end would be taken for its end.
      codePointLength(found) === passage.end - passage.start &&
      (words === undefined ? found !== '' : found === words) &&
      paragraph.slice(0, from).endsWith(passage.prefix) &&
      paragraph.startsWith(passage.suffix, to)
    )
      return {
        verdict: 'verbatim',
        expected: found,
        place: { p: index + 1, start: passage.start, end: passage.end },
        split: cutsGraphemes(paragraph, passage),
      };
    expectedAt += from;
  }
  if (words === undefined)
    return { verdict: paragraph === undefined ? 'missing' : 'differs', expected: '', split: false };
  const anchor = { exact: words, prefix: passage.prefix, suffix: passage.suffix };
  return { ...seek(copy, anchor, expectedAt, approximate), split: false };
}
