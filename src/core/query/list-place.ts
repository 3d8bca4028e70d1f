/** Where a list of events stands in time, and which of them a stretch of time begins with: what ties a list to its strip. */
import type { Resolution } from '../story/resolve.ts';
import type { StoryEvent } from '../story/types.ts';
import { civil, DAY } from '../time/instant.ts';
import { span, type Span } from '../time/span.ts';

/**
 * When each event of a list may begin, never earlier than the one before it, and within `whole`. Those without a date stand at
 * its end, as they do in the list.
 */
export function startsOf(events: readonly StoryEvent[], { times }: Resolution, whole: Span): readonly number[] {
  let last: number = whole.from;
  return events.map(({ id }) => {
    const time = times.get(id);
    const start = time?.dated === true ? time.start.from : whole.to;
    last = Math.max(last, Math.min(start, whole.to));
    return last;
  });
}

/** The stretch of time from one event of a list to another; a day at least. */
export function stretchOf(starts: readonly number[], first: number, last: number, whole: Span): Span {
  const from = starts[first] ?? whole.from;
  const length = Math.max((starts[last] ?? from) - from, Math.min(DAY, whole.to - whole.from));
  const begin = Math.min(from, whole.to - length);
  return span(civil(begin), civil(begin + length));
}

/**
 * The event that a list goes to for a stretch of time. `drag`: the first to begin in it, or the last of all. `jump`: the one that
 * begins nearest to its middle. `key`: one event on from the first in view, the way the stretch went; as many as are in view where it went a
 * page; to the first or the last where it reached an end.
 */
export function placeIn(
  starts: readonly number[],
  { from, to }: Span,
  how: 'drag' | 'jump' | 'key',
  now: { readonly first: number; readonly last: number; readonly shown: Span },
): number {
  const end = starts.length - 1;
  const at = (moment: number): number => {
    const found = starts.findIndex((start) => start >= moment);
    return found < 0 ? end : found;
  };
  if (how === 'jump') {
    const middle = (from + to) / 2;
    const next = at(middle);
    const before = Math.max(0, next - 1);
    return middle - (starts[before] ?? -Infinity) < (starts[next] ?? Infinity) - middle
      ? at(starts[before] ?? 0)
      : next;
  }
  if (how === 'drag') return at(from);
  const gone = from - now.shown.from;
  if (gone === 0) return now.first;
  // Past the ends there is nothing to stop for.
  if (gone > 0 && to >= (starts[end] ?? 0)) return end;
  if (gone < 0 && from <= (starts[0] ?? 0)) return 0;
  const page = Math.abs(gone) > 0.3 * (now.shown.to - now.shown.from);
  const on = page ? Math.max(1, now.last - now.first) : 1;
  return Math.max(0, Math.min(end, now.first + Math.sign(gone) * on));
}
