/** The units of the calendar on civil time, and how a stretch of it is best named. */
import { ceil, days, months, weeks, years, type Interval } from './calendar.ts';
import { FIRST_CIVIL, LAST_CIVIL } from './civil-day.ts';
import { DAY, MINUTE } from './instant.ts';
import type { Precision } from './vocabulary.ts';

/** Finest first. Weeks begin on Monday (ISO 8601), quarters in January, April, July and October. */
export const UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type CalendarUnit = (typeof UNITS)[number];

const INTERVALS: Readonly<Record<CalendarUnit, Interval>> = {
  day: days,
  week: weeks,
  month: months(1),
  quarter: months(3),
  year: years(1),
  decade: years(10),
};

/** Into the years 0001 to 9999: what lies outside is named as if it lay on the edge. */
export const clamp = (ms: number): number => Math.min(Math.max(ms, FIRST_CIVIL), LAST_CIVIL);

export const isMidnight = (ms: number): boolean => ms % DAY === 0;

/** Start of the unit a moment lies in. */
export const floorTo = (unit: CalendarUnit, ms: number): number => INTERVALS[unit].floor(ms);

/** Start of the next unit, or the moment itself where one starts. */
export const ceilTo = (unit: CalendarUnit, ms: number): number => ceil(INTERVALS[unit], ms);

/** The boundary of the unit nearest to a moment. */
export function roundTo(unit: CalendarUnit, ms: number): number {
  const [before, after] = [floorTo(unit, ms), ceilTo(unit, ms)];
  return ms - before < after - ms ? before : after;
}

/** `n` units later. The moment must be the start of one. */
export const step = (unit: CalendarUnit, ms: number, n: number): number => INTERVALS[unit].step(ms, n);

/**
 * A stretch as whole units: the starts of the first and of the last, equal when there is but one. For `clock` they are
 * the two ends themselves, equal for a stretch of a minute or less.
 */
export interface Stretch {
  readonly unit: CalendarUnit | 'clock';
  readonly first: number;
  readonly last: number;
}

/**
 * The coarsest way to name `[from, to)` that says neither more nor less: 2022-05-01 to 2022-06-01 is a month. Weeks,
 * quarters and decades are named only where that is the precision meant. Ends in order and finite.
 */
export function stretchOf(from: number, to: number, precision: Precision): Stretch {
  const [a, b] = [clamp(from), clamp(to)];
  if (!isMidnight(a) || !isMidnight(b) || a >= b) return { unit: 'clock', first: a, last: b - a <= MINUTE ? a : b };
  if (precision === 'week' || precision === 'quarter' || precision === 'decade') {
    if (floorTo(precision, a) === a && step(precision, a, 1) === b) return { unit: precision, first: a, last: a };
  }
  const unit = (['year', 'month'] as const).find((u) => floorTo(u, a) === a && floorTo(u, b) === b) ?? 'day';
  return { unit, first: a, last: step(unit, b, -1) };
}
