/** Names of stretches of civil time, and of the windows in which an end may lie: the parts `words.ts` speaks with. */
import {
  clamp,
  floorTo,
  ceilTo,
  isMidnight,
  step,
  stretchOf,
  UNITS,
  type CalendarUnit,
  type Stretch,
} from './stretch.ts';
import { DAY, MINUTE } from './instant.ts';
import type { Name, NameStyle, TimeLanguage } from './language.ts';
import { yearOf } from './names.ts';
import type { Precision } from './vocabulary.ts';
import type { Window } from './window.ts';

/** What one text is written with. */
export interface Pen {
  readonly L: TimeLanguage;
  readonly short: boolean;
  readonly precision: Precision;
  /** Around what is approximate: before the first name, after the last. */
  readonly about: readonly [string, string];
  /** After clock readings: ` (UTC+3)`, or nothing. */
  readonly zone: string;
}

/** The source speaks of the clock, so a midnight is a midnight and not a date. */
export const isClock = (precision: Precision): boolean => precision === 'minute' || precision === 'hour';

/** The calendar unit of a precision; a day where there is none. */
export const unitOf = (precision: Precision): CalendarUnit => UNITS.find((unit) => unit === precision) ?? 'day';

export const nameOf = (pen: Pen, unit: CalendarUnit, ms: number, style?: NameStyle): Name => ({
  unit,
  text: pen.L.name(unit, ms, { short: pen.short, ...style }),
});

/** A clock reading alone, on the day that began at `day`: the end of that day is 24:00. */
function clockOn(pen: Pen, day: number, ms: number): Name {
  const minutes = Math.floor((ms - day) / MINUTE);
  const whole = pen.precision === 'hour' && minutes % 60 === 0;
  return { unit: 'clock', text: pen.L.clock(Math.floor(minutes / 60), whole ? undefined : minutes % 60) };
}

/** "21 September 2022, 09:00": a day, and what `say` makes of clock readings on it. */
export function onDay(pen: Pen, ms: number, say: (read: (ms: number) => Name) => string): string {
  const day = floorTo('day', ms);
  return nameOf(pen, 'day', day).text + pen.L.comma + say((at) => clockOn(pen, day, at)) + pen.zone;
}

/** A clock reading with its date, able to follow a preposition. */
function momentOf(pen: Pen, ms: number): Name {
  const day = floorTo('day', ms);
  return { unit: 'moment', text: pen.L.moment(nameOf(pen, 'day', day).text, clockOn(pen, day, ms).text + pen.zone) };
}

/** A stretch of one unit, with "about" around it where the pen says so. */
export function singleName(pen: Pen, s: Stretch, style?: NameStyle): Name {
  const n = s.unit === 'clock' ? momentOf(pen, s.first) : nameOf(pen, s.unit, s.first, style);
  return { ...n, text: pen.about.join(n.text) };
}

/** A stretch of several units: its two ends joined, the first without what the last says too. `year`: said at all. */
export function pairWords(pen: Pen, s: Stretch, join: (a: Name, b: Name) => string, year = true): string {
  const { unit, first, last } = s;
  const [before, after] = pen.about;
  const both = (a: Name, b: Name): string => join({ ...a, text: before + a.text }, { ...b, text: b.text + after });
  if (unit === 'clock') {
    if (last > floorTo('day', first) + DAY) return both(momentOf({ ...pen, zone: '' }, first), momentOf(pen, last));
    return onDay(pen, first, (read) => both(read(first), read(last)));
  }
  const sameYear = yearOf(first) === yearOf(last);
  const sameMonth = unit === 'day' && floorTo('month', first) === floorTo('month', last);
  const a = nameOf(pen, unit, first, { drop: sameMonth ? 2 : sameYear ? 1 : 0 });
  return both(a, nameOf(pen, unit, last, { drop: year ? 0 : 1 }));
}

/** The stretch if it is one unit or moment. */
export const single = (s: Stretch | undefined): Stretch | undefined => (s && s.first === s.last ? s : undefined);

/**
 * The window of a span's start or end as whole units; undefined where a side is infinite. Starts are written as the
 * first moments of days and ends as what follows them, so a start "between 1 and 4 May" runs to the 4th at 00:00, and an
 * end "on the 8th" lies at 00:00 on the 9th.
 */
export function endStretch(pen: Pen, w: Window, side: 'start' | 'end'): Stretch | undefined {
  if (!Number.isFinite(w.from) || !Number.isFinite(w.to)) return undefined;
  let [from, to] = [clamp(w.from), clamp(w.to)];
  if (isClock(pen.precision) || (from === to && !isMidnight(from))) return { unit: 'clock', first: from, last: to };
  // A length in hours may leave the windows of a mere date on odd minutes, which nobody stated.
  const whole = side === 'start' ? floorTo : ceilTo;
  [from, to] = [whole('day', from), whole('day', to)];
  if (from !== to)
    return side === 'start' ? stretchOf(from, to + DAY, pen.precision) : stretchOf(from - DAY, to, pen.precision);
  const meant = unitOf(pen.precision);
  const unit = floorTo(meant, from) === from ? meant : 'day';
  const at = side === 'start' ? from : step(unit, from, -1);
  return { unit, first: at, last: at };
}

/**
 * Where a start or end may lie: "on 1 May", "between 1 and 4 May", "on 1 May at the earliest"; undefined where the
 * window says nothing. `year` false: the neighbouring phrase names it.
 */
export function endWords(pen: Pen, w: Window, side: 'start' | 'end', year = true): string | undefined {
  const { L } = pen;
  const s = endStretch(pen, w, side);
  const one = single(s);
  if (one) return L.on(singleName(pen, one, { drop: year ? 0 : 1 }));
  if (s) return pairWords(pen, s, L.between, year);
  const edge = Number.isFinite(w.from) ? w.from : w.to;
  if (!Number.isFinite(edge)) return undefined;
  const known = endStretch(pen, { from: edge, to: edge }, side);
  return known && (edge === w.from ? L.earliest : L.latest)(singleName(pen, known));
}
