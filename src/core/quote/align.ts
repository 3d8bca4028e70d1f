import type { Source } from '../story/types.ts';
import { codePointLength } from './code-points.ts';
import type { Copy } from './copy.ts';
import { hashParagraph, type ParagraphHash, SHORTEST } from './merkle.ts';

/** A recorded paragraph, or several short ones joined, and where it stands in the copy. */
export interface Aligned {
  /** First number in the source, and how many; the last one's number is not recorded, nor does anything depend on it. */
  readonly p: number;
  readonly count: number;
  /** Index in the copy of the first paragraph with the same hash. */
  readonly at: number | undefined;
}

/** How many paragraphs were joined, if the next number tells; at a source's end it does not. */
const countOf = (recorded: readonly ParagraphHash[], i: number): number | undefined => {
  const next = recorded[i + 1];
  return next && Math.max(1, next.p - (recorded[i]?.p ?? 0));
};

/** Stretches of the copy by hash, the last one first: only those as long as a recorded one, since no other can match. */
function stretchesByHash(copy: Copy, recorded: readonly ParagraphHash[]): Map<string, { at: number; count: number }[]> {
  const lengths = copy.paragraphs.map(codePointLength);
  const wanted = new Map<number, Set<number | undefined>>();
  let longest = 0;
  recorded.forEach(({ codePoints }, i) => {
    wanted.set(codePoints, (wanted.get(codePoints) ?? new Set()).add(countOf(recorded, i)));
    longest = Math.max(longest, codePoints);
  });
  const found = new Map<string, { at: number; count: number }[]>();
  for (let at = lengths.length - 1; at >= 0; at -= 1) {
    let total = -1;
    let largest = 0;
    for (let count = 1; at + count <= lengths.length; count += 1) {
      const length = lengths[at + count - 1] ?? 0;
      total += 1 + length;
      largest = Math.max(largest, length);
      // What is joined to a paragraph is shorter than SHORTEST before it, and after it at a source's end.
      if (total > longest || total - largest > 2 * SHORTEST) break;
      const counts = wanted.get(total);
      if (counts === undefined || !(counts.has(count) || counts.has(undefined))) continue;
      const hash = hashParagraph(copy.paragraphs.slice(at, at + count).join('\n'));
      const list = found.get(hash);
      if (list === undefined) found.set(hash, [{ at, count }]);
      else list.push({ at, count });
    }
  }
  return found;
}

/** Finds every recorded paragraph in the copy by hash: the next one with that hash, or else one that stands earlier. */
export function align(copy: Copy, source: Source): Aligned[] {
  const recorded = source.paragraphs ?? [];
  const stretches = stretchesByHash(copy, recorded);
  let next = 0;
  return recorded.map((leaf, i) => {
    // What is passed over is given up, so that a thousand equal paragraphs take a thousand steps.
    const list = stretches.get(leaf.sha256) ?? [];
    if ((list[0]?.at ?? -1) >= next) while ((list.at(-1)?.at ?? next) < next) list.pop();
    const here = list.pop();
    const count = here?.count ?? countOf(recorded, i) ?? 1;
    if (here !== undefined) next = here.at + here.count;
    return { p: leaf.p, count, at: here?.at };
  });
}

/**
 * For a paragraph of the source, the index of the copy's paragraph that ought to be it: the one with its hash, or the
 * one that stands where it should, counted from the nearest neighbour whose hash was found.
 */
export function expectedIndex(aligned: readonly Aligned[], p: number): number {
  let before: Aligned | undefined;
  for (const group of aligned) {
    if (group.at === undefined) continue;
    if (group.p > p) {
      if (before === undefined) return group.at - (group.p - p);
      break;
    }
    before = group;
  }
  return before?.at === undefined ? p - 1 : before.at + (p - before.p);
}
