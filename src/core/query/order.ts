import type { Resolution } from '../story/resolve.ts';
import type { StoryEvent, StoryFile } from '../story/types.ts';
import type { ResolvedTime } from '../time/window.ts';

/** Everything the total order looks at. */
export interface OrderKey {
  readonly time: Pick<ResolvedTime, 'start' | 'dated'>;
  /** Topological rank. */
  readonly rank: number;
  /** Where the event first stands: source (in the story's order), paragraph, offset. */
  readonly position: readonly number[];
  readonly id: string;
}

const compare = (a: number | string, b: number | string): number => (a < b ? -1 : a > b ? 1 : 0);

const comparePosition = (a: readonly number[], b: readonly number[]): number =>
  compare(a[0] ?? 0, b[0] ?? 0) || compare(a[1] ?? 0, b[1] ?? 0) || compare(a[2] ?? 0, b[2] ?? 0);

/** Of events of which only an order is known: they have no starts to compare. */
const compareByRank = (a: OrderKey, b: OrderKey): number =>
  compare(a.rank, b.rank) || comparePosition(a.position, b.position) || compare(a.id, b.id);

/**
 * The total order of events: earliest start, then latest start, then topological rank, then position in the source, then
 * id by code units. No locale and no sort's stability has a say in it, so it is the same everywhere.
 */
export const compareByTime = (a: OrderKey, b: OrderKey): number =>
  compare(a.time.start.from, b.time.start.from) || compare(a.time.start.to, b.time.start.to) || compareByRank(a, b);

/** The keys of a story's events. An event without passages comes after those that have some. */
export function orderKeys(story: StoryFile, resolution: Resolution): ReadonlyMap<string, OrderKey> {
  const sources = new Map(story.sources.map((s, i) => [s.id, i]));
  const places = new Map(story.passages.map((p) => [p.id, [sources.get(p.source) ?? Infinity, p.p, p.start]]));
  const keys = new Map<string, OrderKey>();
  for (const { id, passages = [], time } of story.events) {
    const resolved = resolution.times.get(id);
    if (!resolved) continue;
    const stands = [...passages, ...(time.passage === undefined ? [] : [time.passage])];
    const position = stands
      .map((p) => places.get(p) ?? [Infinity])
      .reduce((a, b) => (comparePosition(b, a) < 0 ? b : a), [Infinity]);
    keys.set(id, { time: resolved, rank: resolution.rank.get(id) ?? 0, position, id });
  }
  return keys;
}

/** The events in resolved order: dated ones first, then those of which only an order is known. */
export function orderEvents(story: StoryFile, resolution: Resolution): readonly StoryEvent[] {
  const keys = orderKeys(story, resolution);
  const known = story.events.flatMap((event) => {
    const key = keys.get(event.id);
    return key ? [{ event, key }] : [];
  });
  const dated = known.filter(({ key }) => key.time.dated).sort((a, b) => compareByTime(a.key, b.key));
  const undated = known.filter(({ key }) => !key.time.dated).sort((a, b) => compareByRank(a.key, b.key));
  return [...dated, ...undated].map(({ event }) => event);
}
