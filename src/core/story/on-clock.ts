/**
 * A story's times on other clocks. They are solved once, in the story's zone: relative dates count from moments of the world,
 * and set against each other on clocks of several zones they would come out hours off. Only what is shown is converted.
 */
import { approximation } from '../time/approximation.ts';
import { isClock } from '../time/date-words.ts';
import type { Ends } from '../time/edtf-windows.ts';
import { civil, DAY, type Civil } from '../time/instant.ts';
import type { ResolvedTime, Window } from '../time/window.ts';
import { civilAt, instantAt } from '../time/zone.ts';
import type { ZoneOf } from './event-words.ts';
import { readTime } from './read-time.ts';
import type { Resolution } from './resolve.ts';
import type { StoryEvent, StoryFile } from './types.ts';

type Windows = Pick<Ends, 'start' | 'end'>;

const inOrder = ({ start, end }: Windows): boolean =>
  start.from <= start.to && end.from <= end.to && start.from <= end.from && start.to <= end.to;

/** What is put back by an hour may end on the clock before it began: then it is a moment. */
const monotone = ({ start, end }: Windows): Windows => {
  const after = (at: number, ...others: number[]): Civil => civil(Math.max(at, ...others));
  const first = { from: start.from, to: after(start.to, start.from) };
  const from = after(end.from, first.from);
  return { start: first, end: { from, to: after(end.to, from, first.to) } };
};

/**
 * `own`: the story resolved in its zone. Dates without a clock stay where they are, whatever the clock; so does a bound that
 * comes from them. A bound that comes from a moment of the world is read on the event's clock.
 */
export function onClock(story: StoryFile, own: Resolution, zoneOf: ZoneOf): Resolution {
  const convention = approximation(story.approximation);
  /** What the event states by itself, on a clock. */
  const statedOn = (event: StoryEvent, index: number, zone: string): Windows =>
    readTime(event, index, {
      convention,
      toCivil: (at) => civilAt(at, zone),
      asOf: own.asOf,
      isZone: () => true,
      report: () => undefined,
    }).own;

  const shown = (event: StoryEvent, index: number, solved: ResolvedTime): ResolvedTime => {
    const zone = zoneOf(event);
    if (zone === story.zone) return solved;
    const read = (at: Civil): Civil => (Number.isFinite(at) ? civilAt(instantAt(at, story.zone, 'earlier'), zone) : at);
    const here = statedOn(event, index, story.zone);
    const there = statedOn(event, index, zone);
    const clock = isClock(solved.precision);
    const bound = (at: Civil, stated: Civil, onIts: Civil): Civil => {
      if (at === stated && Number.isFinite(onIts)) return onIts;
      return clock || at % DAY !== 0 ? read(at) : at;
    };
    const each = (side: 'start' | 'end'): Window => ({
      from: bound(solved[side].from, here[side].from, there[side].from),
      to: bound(solved[side].to, here[side].to, there[side].to),
    });
    const all = ({ from, to }: Window): Window => ({ from: read(from), to: read(to) });
    let windows: Windows = { start: each('start'), end: each('end') };
    // Where a date and a moment bound the same thing they may part on another clock.
    if (!inOrder(windows)) windows = clock ? { start: all(solved.start), end: all(solved.end) } : solved;
    const { start, end } = monotone(windows);
    return { ...solved, start, end: solved.shape === 'point' ? start : end };
  };
  const times = new Map<string, ResolvedTime>();
  story.events.forEach((event, index) => {
    const solved = own.times.get(event.id);
    if (solved) times.set(event.id, shown(event, index, solved));
  });
  return { ...own, times };
}
