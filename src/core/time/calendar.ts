/**
 * Where the units of the calendar begin, in civil milliseconds. They are all of an even length or so many months long; written
 * out, that is a quarter of what d3-time takes, with which the tests compare it.
 */
import { calendarDay } from './civil-day.ts';
import { DAY, HOUR, MINUTE, WEEK } from './instant.ts';

export interface Interval {
  /** Start of the unit a moment lies in. */
  readonly floor: (ms: number) => number;
  /** `n` units after a start. */
  readonly step: (start: number, n: number) => number;
}

const even = (length: number, first = 0): Interval => ({
  floor: (ms) => Math.floor((ms - first) / length) * length + first,
  step: (start, n) => start + n * length,
});

/** `first`: months from the year 0 to any start. */
const monthly = (count: number, first = 0): Interval => {
  const after = (ms: number, n: number): number => {
    const date = new Date(ms);
    const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - first;
    return calendarDay(0, (Math.floor(months / count) + n) * count + first + 1, 1);
  };
  return { floor: (ms) => after(ms, 0), step: after };
};

export const minutes = (n: number): Interval => even(n * MINUTE);
export const hours = (n: number): Interval => even(n * HOUR);
export const months = (n: number): Interval => monthly(n);
/** Decades and centuries as they are counted in everyday speech: 2020 to 2029. */
export const years = (n: number): Interval => monthly(12 * n);
/** Centuries and millennia as they are numbered: there is no year 0. */
export const numbered = (years: number): Interval => monthly(12 * years, 12);

export const days = even(DAY);
/** From Monday; the first of 1970 was the fifth of January. */
export const weeks = even(WEEK, 4 * DAY);
/** From the 1st and from the 15th. */
export const halfMonths: Interval = {
  floor: (ms) => {
    const first = months(1).floor(ms);
    return ms < first + 14 * DAY ? first : first + 14 * DAY;
  },
  step: (start, n) => {
    const first = months(1).floor(start);
    const half = Math.round((start - first) / (14 * DAY)) + n;
    return months(1).step(first, Math.floor(half / 2)) + (half & 1) * 14 * DAY;
  },
};

/** Start of the next unit, or the moment itself where one starts. */
export function ceil(interval: Interval, ms: number): number {
  const start = interval.floor(ms);
  return start === ms ? ms : interval.step(start, 1);
}

/** Every start from that of the unit `from` lies in to before `to`. */
export function starts(interval: Interval, from: number, to: number): number[] {
  const all: number[] = [];
  for (let at = interval.floor(from); at < to; at = interval.step(at, 1)) all.push(at);
  return all;
}
