/**
 * Events under headings of time, as a list shows them: a heading for each day, window or month as exactly as it is
 * known, in the order they come.
 */
import type { Resolution } from '../story/resolve.ts';
import type { StoryEvent } from '../story/types.ts';

export interface Period {
  /** Stable key: the edges of the time it stands for. */
  readonly key: string;
  /** The event whose time in words is the heading; undefined for those whose date is not stated. */
  readonly first: StoryEvent | undefined;
  readonly events: readonly StoryEvent[];
}

const DAY = 86_400_000;

/** `events` in resolved time order. Neighbours of the same start day and the same exactness share a heading. */
export function periods(events: readonly StoryEvent[], resolution: Resolution): readonly Period[] {
  const result: { key: string; first: StoryEvent | undefined; events: StoryEvent[] }[] = [];
  for (const event of events) {
    const time = resolution.times.get(event.id);
    let key = 'undated';
    if (time?.dated) {
      const day = Math.floor(time.start.from / DAY);
      const wide = time.shape === 'point' && time.end.to - time.start.from > DAY;
      key = wide ? `${String(day)}-${String(Math.floor(time.end.to / DAY))}` : String(day);
    }
    const last = result.at(-1);
    if (last?.key === key) last.events.push(event);
    else result.push({ key, first: time?.dated ? event : undefined, events: [event] });
  }
  return result;
}
