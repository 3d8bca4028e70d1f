/**
 * Events under headings of time, as a list shows them: a heading for each day, window or month as exactly as it is
 * known, in the order they come.
 */
import type { Resolution } from '../story/resolve.ts';
import type { StoryEvent } from '../story/types.ts';
import { DAY } from '../time/instant.ts';
import { isOnlyAfter, type ResolvedTime } from '../time/window.ts';

export interface Period {
  /** Stable key: the edges of the time it stands for. */
  readonly key: string;
  /** The event whose time in words is the heading; undefined for those whose date is not stated. */
  readonly first: StoryEvent | undefined;
  readonly events: readonly StoryEvent[];
}

/** The first and the last day something may begin on; `last` is undefined where it begins on one day, and it is known which. */
export function startDays({ shape, start, qualifier }: ResolvedTime): { first: number; last: number | undefined } {
  const day = (at: number): number => Math.floor(at / DAY);
  const first = day(start.from);
  // The start of a span is the first moment of a day; a point lies before the end of its window.
  const last = day(shape === 'span' ? start.to : Math.max(start.from, start.to - 1));
  return { first, last: first === last && Number.isFinite(first) && qualifier === 'plain' ? undefined : last };
}

/** `events` in resolved time order. Neighbours of the same start day and the same exactness share a heading. */
export function periods(events: readonly StoryEvent[], resolution: Resolution): readonly Period[] {
  const result: { key: string; first: StoryEvent | undefined; events: StoryEvent[] }[] = [];
  for (const event of events) {
    const time = resolution.times.get(event.id);
    let key = 'undated';
    if (time?.dated) {
      const { first, last: to } = startDays(time);
      const doubt = [to, time.qualifier, time.oneOf && event.id, isOnlyAfter(time) && 'after'].filter(Boolean);
      key = to === undefined && !isOnlyAfter(time) ? String(first) : [first, time.shape, ...doubt].join('-');
    }
    const last = result.at(-1);
    if (last?.key === key) last.events.push(event);
    else result.push({ key, first: time?.dated ? event : undefined, events: [event] });
  }
  return result;
}
