import type { AllenRelation } from '../time/vocabulary.ts';

/** One relation between two events, by their index. */
export interface Precedence {
  readonly event: number;
  readonly relation: AllenRelation;
  readonly anchor: number;
}

/** Whether the event of a relation begins before (-1), after (1) or together with (0) its anchor. */
const BEGINS: Readonly<Record<AllenRelation, -1 | 0 | 1>> = {
  before: -1,
  meets: -1,
  overlaps: -1,
  contains: -1,
  finishedBy: -1,
  starts: 0,
  equals: 0,
  startedBy: 0,
  after: 1,
  metBy: 1,
  overlappedBy: 1,
  during: 1,
  finishes: 1,
};

/**
 * The topological rank of every event: 0 for what nothing is said to come before, else one more than the highest rank of
 * what begins before it. The same whatever the order of the events. Events on a circle of "just before" links, which
 * consistent points may form, keep the rank they had reached.
 */
export function topologicalRanks(size: number, relations: readonly Precedence[]): Int32Array {
  const rank = new Int32Array(size);
  const waitsFor = new Int32Array(size);
  const next: number[][] = Array.from({ length: size }, () => []);
  for (const { event, relation, anchor } of relations) {
    const side = BEGINS[relation];
    if (side === 0) continue;
    const [first, then] = side < 0 ? [event, anchor] : [anchor, event];
    next[first]?.push(then);
    waitsFor[then] = (waitsFor[then] ?? 0) + 1;
  }
  const ready = Array.from({ length: size }, (_, i) => i).filter((i) => waitsFor[i] === 0);
  for (let at = ready.pop(); at !== undefined; at = ready.pop()) {
    for (const then of next[at] ?? []) {
      rank[then] = Math.max(rank[then] ?? 0, (rank[at] ?? 0) + 1);
      waitsFor[then] = (waitsFor[then] ?? 0) - 1;
      if (waitsFor[then] === 0) ready.push(then);
    }
  }
  return rank;
}
