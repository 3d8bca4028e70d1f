/** What `words.ts` says of a point and of a span, before it is said whether the thing happened. */
import {
  clamp,
  floorTo,
  isMidnight,
  roundTo,
  step,
  stretchOf,
  UNITS,
  type CalendarUnit,
  type Stretch,
} from './stretch.ts';
import {
  endStretch,
  endWords,
  isClock,
  single,
  nameOf,
  onDay,
  pairWords,
  singleName,
  unitOf,
  type Pen,
} from './date-words.ts';
import { civil, DAY, HOUR, MINUTE } from './instant.ts';
import type { Name, Tense } from './language.ts';
import { plainSpaces, yearOf } from './names.ts';
import type { NoBound } from './vocabulary.ts';
import type { ResolvedTime, Window } from './window.ts';

/** A phrase under way, and what decides how the sentence goes on. */
export interface Phrase {
  readonly text: string;
  /** The phrase is a bare date, which may follow a preposition. */
  readonly date?: Name;
  /** Some date is stated. */
  readonly dated: boolean;
  /** The phrase is a list of its own: what stands before it is parted from it by a comma. */
  readonly loose?: true;
}

const dated = (text: string): Phrase => ({ text, dated: true });
export const notStated = ({ L }: Pen): Phrase => ({ text: L.dateNotStated, dated: false, loose: true });

/** How wide an approximate window may be before "about" its unit would claim more than is known. */
const WIDEST: readonly (readonly [CalendarUnit, number])[] = [
  ['day', 40 * DAY],
  ['month', 300 * DAY],
  ['year', 15 * 366 * DAY],
];

/** The unit an approximate window is spoken of in: that of its precision, or a coarser one if it is wide. */
function approximateUnit(pen: Pen, w: Window): CalendarUnit | 'clock' {
  const width = w.to - w.from;
  if (isClock(pen.precision) && width < 20 * HOUR) return 'clock';
  // "About the week of the 12th" would claim a Monday nobody spoke of.
  const meant = pen.precision === 'week' ? 'day' : unitOf(pen.precision);
  const wide = WIDEST.find(([, most]) => width <= most)?.[0] ?? 'decade';
  return UNITS.indexOf(wide) > UNITS.indexOf(meant) ? wide : meant;
}

/** The middle of an approximate window, in the unit it is spoken of in. */
export function approximateName(pen: Pen, w: Window): Name {
  const unit = approximateUnit(pen, w);
  const at = unit === 'clock' ? Math.floor(midpoint(w) / MINUTE) * MINUTE : floorTo(unit, midpoint(w));
  return singleName(pen, { unit, first: at, last: at });
}

const midpoint = (w: Window): number => clamp((w.from + w.to) / 2);

function aboutPoint(pen: Pen, w: Window): string {
  const { L } = pen;
  const unit = approximateUnit(pen, w);
  if (unit !== 'clock') return L.about(nameOf(pen, unit, floorTo(unit, midpoint(w))));
  const grain = pen.precision === 'hour' ? HOUR : MINUTE;
  const at = Math.floor(midpoint(w) / grain) * grain;
  return onDay(pen, at, (read) => L.about(read(at)));
}

/** One whole unit or one moment, standing alone. */
function bareDate(pen: Pen, s: Stretch, weekday: boolean): Phrase {
  if (s.unit !== 'clock') {
    const date = nameOf(pen, s.unit, s.first);
    return { text: weekday ? nameOf(pen, s.unit, s.first, { weekday }).text : date.text, dated: true, date };
  }
  const text = onDay(pen, s.first, (read) => read(s.first).text);
  return { text, dated: true, date: { unit: 'day', text } };
}

/** Hours of one day are said; where a mere date has odd hours over several days, the days are. */
function inDays(pen: Pen, { from, to }: Window): [number, number] {
  if (isClock(pen.precision) || to <= floorTo('day', from) + DAY) return [from, to];
  return [floorTo('day', from), step('day', floorTo('day', to - 1), 1)];
}

/** What is known to the minute lies, at the latest, in the last minute of its window; a midnight is the end of a day. */
function toLastMinute(pen: Pen, { from, to }: Window): Window {
  if (pen.precision !== 'minute' || to - from <= MINUTE || !Number.isFinite(to) || isMidnight(to)) return { from, to };
  return { from, to: civil(Math.ceil(to / MINUTE) * MINUTE - MINUTE) };
}

/** "3 or 9 May 2024": one of several dates, each as coarse as it is written. */
function oneOfWords(pen: Pen, dates: readonly Window[]): Phrase {
  const all = dates.map(({ from, to }) => stretchOf(from, to, pen.precision));
  const or = (names: readonly string[]): string =>
    plainSpaces(new Intl.ListFormat(pen.L.locale, { type: 'disjunction' }).format(names));
  const [a, b, ...more] = all;
  const text =
    a && b && a.unit === b.unit && more.length === 0
      ? pairWords(pen, { ...a, last: b.first }, (x, y) => or([x.text, y.text]))
      : or(all.map((s) => singleName(pen, s).text));
  return { text, dated: true, date: { unit: 'day', text } };
}

/**
 * One moment somewhere in a window. `oneOf`: the dates it is one of, where they are named. `approximate`: widened by the convention, so spoken of by its middle.
 * `weekday`: named where the day is known.
 */
export function pointPhrase(
  pen: Pen,
  window: Window,
  approximate: boolean,
  weekday: boolean,
  oneOf?: readonly Window[],
): Phrase {
  const { L } = pen;
  if (oneOf) return oneOfWords(pen, oneOf);
  const w = approximate ? window : toLastMinute(pen, window);
  if (!Number.isFinite(w.from) || !Number.isFinite(w.to)) {
    const side = endWords(pen, w, Number.isFinite(w.from) ? 'start' : 'end');
    return side === undefined ? notStated(pen) : dated(side);
  }
  if (approximate) return dated(aboutPoint(pen, w));
  const s = (w.from < w.to ? undefined : endStretch(pen, w, 'start')) ?? stretchOf(...inDays(pen, w), pen.precision);
  if (!single(s)) return dated((s.unit === 'clock' || pen.short ? '' : L.oneDay) + pairWords(pen, s, L.between));
  if (s.unit === 'day' || s.unit === 'clock') return bareDate(pen, s, weekday);
  return dated((pen.short ? L.on : L.within)(nameOf(pen, s.unit, s.first)));
}

/** Both ends known: "throughout 2023", "from 20 to 26 September 2022", "about 2023". */
function wholeSpan(pen: Pen, start: Window, end: Window, approximate: boolean): string {
  const { L } = pen;
  let [from, to] = [midpoint(start), midpoint(end)];
  if (approximate) {
    const unit = approximateUnit(pen, start.to - start.from > end.to - end.from ? start : end);
    if (unit !== 'clock') {
      from = roundTo(unit, from);
      to = Math.max(roundTo(unit, to), step(unit, from, 1));
    }
  }
  // A date that begins and ends on the same midnight is that day.
  if (to <= from) to = isClock(pen.precision) || !isMidnight(from) ? from : step('day', from, 1);
  const s = stretchOf(from, to, pen.precision);
  if (!single(s)) return pairWords(pen, s, L.range);
  if (s.unit === 'clock')
    return onDay(pen, s.first, (read) => (approximate ? L.about(read(s.first)) : read(s.first).text));
  return (approximate ? L.about : L.throughout)(nameOf(pen, s.unit, s.first));
}

/** Where nothing is known of one end, the solver still bounds it by the other: such a window says nothing. */
function toldEnds(r: ResolvedTime): { start: Window | undefined; end: Window | undefined } {
  const { start, end } = r;
  const noStart = r.openStart !== undefined || (start.from === -Infinity && start.to >= end.from);
  const noEnd = openEnd(r) !== undefined || (end.to === Infinity && end.from <= start.to);
  return { start: noStart ? undefined : start, end: noEnd ? undefined : end };
}

function openEnd(r: ResolvedTime): NoBound | undefined {
  if (r.openEnd !== undefined || r.end.to !== Infinity) return r.openEnd;
  return r.mark === 'ongoing' ? 'open' : r.mark === 'torn' ? 'unknown' : undefined;
}

/** Something that lasted. `tense`: whether its start and end are past, or only planned or thought of. */
export function spanPhrase(pen: Pen, r: ResolvedTime, approximate: boolean, weekday: boolean, tense: Tense): Phrase {
  const { L } = pen;
  const { start, end } = toldEnds(r);
  const a = start && endStretch(pen, start, 'start');
  const b = end && endStretch(pen, end, 'end');
  const noEnd = openEnd(r) === 'open' ? L.noEnd : L.endNotStated;
  const noStart = r.openStart === 'open' ? L.noStart : L.startNotStated;
  if (!start && !end) return notStated(pen);
  const [first, last] = [single(a), single(b)];
  // "About March" is spoken of by its middle, as a point is.
  const since = approximate && a ? approximateName(pen, start) : first && singleName(pen, first);
  if (since && !end) {
    const say = openEnd(r) === 'open' && tense === 'past' ? L.since : L.from;
    return dated(say(since) + L.comma + noEnd);
  }
  const until = approximate && b ? approximateName(pen, end) : last && singleName(pen, last);
  if (until && !start) return dated(L.until(until) + L.comma + noStart);
  if (a && b && (approximate || (start.from === start.to && end.from === end.to)))
    return dated(wholeSpan(pen, start, end, approximate));
  // Somewhere within one day, month or year, and shorter than it.
  if (first && last && first.unit === last.unit && first.first === last.first && first.unit !== 'clock')
    return first.unit === 'day' ? bareDate(pen, first, weekday) : dated(L.on(singleName(pen, first)));
  const hasYear = (s: Stretch | undefined): s is Stretch => s?.unit === 'day' || s?.unit === 'month';
  const oneYear = hasYear(a) && hasYear(b) && yearOf(a.first) === yearOf(b.last);
  const began = start && endWords(pen, start, 'start', !oneYear);
  const ended = end && endWords(pen, end, 'end');
  const both = [
    began === undefined ? noStart : L.began(began, tense),
    ended === undefined ? noEnd : L.ended(ended, tense),
  ];
  return { text: both.join(L.comma), dated: true, loose: true };
}
