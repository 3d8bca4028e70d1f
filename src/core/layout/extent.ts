import { civil, DAY, type Civil } from '../time/instant.ts';
import { span, type Span } from '../time/span.ts';
import type { ResolvedTime } from '../time/window.ts';

/** The part of an event's possible time that has ends; undefined when it has none at all. */
export function finiteExtent(time: ResolvedTime): Span | undefined {
  const ends: number[] = [time.start.from, time.start.to, time.end.from, time.end.to].filter((t) => Number.isFinite(t));
  if (!time.dated || ends.length === 0) return undefined;
  return { from: civil(Math.min(...ends)), to: civil(Math.max(...ends)) };
}

/** The stretch that holds every dated event and the story's "now". */
export function storyExtent(times: Iterable<ResolvedTime>, asOf: Civil): Span {
  let from: number = asOf - DAY;
  let to: number = asOf;
  for (const time of times) {
    const extent = finiteExtent(time);
    if (!extent) continue;
    from = Math.min(from, extent.from);
    to = Math.max(to, extent.to);
  }
  return span(from, to);
}
