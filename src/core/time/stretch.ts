/** The units of the calendar on civil time, and how a stretch of it is best named. */
import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import { FIRST_CIVIL, LAST_CIVIL } from './civil-day.ts';
import { DAY, MINUTE } from './instant.ts';
import type { Precision } from './vocabulary.ts';

/** Finest first. Weeks begin on Monday (ISO 8601), quarters in January, April, July and October. */
export const UNITS = ['day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type CalendarUnit = (typeof UNITS)[number];

/** D3's interval of each unit: its functions take and give `Date`s, read in UTC only. */
const INTERVALS: Readonly<Record<CalendarUnit, TimeInterval>> = {
  day: utcDay,
  week: utcMonday,
  month: utcMonth,
  quarter: utcMonth.filter((d) => d.getUTCMonth() % 3 === 0),
  year: utcYear,
  decade: utcYear.filter((d) => d.getUTCFullYear() % 10 === 0),
};

/** Into the years 0001 to 9999: what lies outside is named as if it lay on the edge. */
export const clamp = (ms: number): number => Math.min(Math.max(ms, FIRST_CIVIL), LAST_CIVIL);

export const isMidnight = (ms: number): boolean => ms % DAY === 0;

/** Start of the unit a moment lies in. */
export const floorTo = (unit: CalendarUnit, ms: number): number => INTERVALS[unit].floor(new Date(ms)).getTime();

/** Start of the next unit, or the moment itself where one starts. */
export const ceilTo = (unit: CalendarUnit, ms: number): number => INTERVALS[unit].ceil(new Date(ms)).getTime();

/** The boundary of the unit nearest to a moment. */
export const roundTo = (unit: CalendarUnit, ms: number): number => INTERVALS[unit].round(new Date(ms)).getTime();

/** `n` units later. The moment must be the start of one. */
export const step = (unit: CalendarUnit, ms: number, n: number): number =>
  INTERVALS[unit].offset(new Date(ms), n).getTime();

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
