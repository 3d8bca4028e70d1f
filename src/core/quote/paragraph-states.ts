import { type Aligned, expectedIndex } from './align.ts';
import { codePointLength } from './code-points.ts';
import type { Copy, Place } from './copy.ts';
import type { ParagraphCheck } from './verification.ts';

/** A passage's paragraph in the source, and where its words were found. */
export interface Trace {
  readonly p: number;
  readonly place: Place | undefined;
}

const groupOf = (aligned: readonly Aligned[], p: number): Aligned | undefined =>
  aligned.find((group) => p >= group.p && p < group.p + group.count);

/**
 * Every paragraph of the source and of the copy: the same by hash; changed, where most of a paragraph's passages were
 * found in one paragraph of the copy, or where a paragraph of like length stands in the right place; missing; extra.
 *
 * @param lengths recorded code points of the source's paragraphs, parallel to `aligned`
 */
export function paragraphStates(
  copy: Copy,
  aligned: readonly Aligned[],
  lengths: readonly number[],
  traces: readonly Trace[],
): ParagraphCheck[] {
  const partner = new Map<Aligned, number>();
  const taken = new Set<number>();
  const pair = (group: Aligned, index: number): void => {
    partner.set(group, index);
    for (let k = 0; k < group.count; k += 1) taken.add(index + k);
  };
  for (const group of aligned) if (group.at !== undefined) pair(group, group.at);

  const votes = new Map<string, { group: Aligned; index: number; count: number }>();
  for (const { p, place } of traces) {
    const group = groupOf(aligned, p);
    if (place === undefined || group === undefined || group.at !== undefined) continue;
    const index = place.p - 1 - (p - group.p);
    const key = `${String(group.p)} ${String(index)}`;
    votes.set(key, { group, index, count: (votes.get(key)?.count ?? 0) + 1 });
  }
  for (const { group, index } of [...votes.values()].sort((a, b) => b.count - a.count))
    if (!partner.has(group) && !taken.has(index)) pair(group, index);

  // Two texts that share nothing are not compared by length alone.
  if (partner.size > 0) {
    const known = aligned.map((group) => ({ ...group, at: partner.get(group) }));
    aligned.forEach((group, i) => {
      const index = expectedIndex(known, group.p);
      const text = copy.paragraphs[index];
      if (partner.has(group) || text === undefined || taken.has(index)) return;
      const ratio = codePointLength(text) / Math.max(1, lengths[i] ?? 0);
      if (ratio >= 0.5 && ratio <= 2) pair(group, index);
    });
  }

  const checks: ParagraphCheck[] = aligned.map((group) => {
    const index = partner.get(group);
    if (index === undefined) return { state: 'missing', p: group.p };
    return { state: group.at === undefined ? 'differs' : 'same', p: group.p, found: index + 1 };
  });
  if (aligned.length > 0)
    copy.paragraphs.forEach((_, index) => {
      if (!taken.has(index)) checks.push({ state: 'extra', found: index + 1 });
    });
  return checks;
}
