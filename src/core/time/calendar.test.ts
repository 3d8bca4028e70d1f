import { utcDay, utcHour, utcMinute, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { ceil, days, halfMonths, hours, minutes, months, numbered, starts, weeks, years } from './calendar.ts';
import { FIRST_CIVIL, LAST_CIVIL } from './civil-day.ts';
import { DAY } from './instant.ts';

const every = (interval: typeof utcMinute, n: number): TimeInterval => interval.every(n)!;
const PAIRS = [
  ...[1, 2, 5, 10, 15, 30].map((n) => [minutes(n), every(utcMinute, n)] as const),
  ...[1, 2, 3, 6, 12].map((n) => [hours(n), every(utcHour, n)] as const),
  [days, utcDay],
  [weeks, utcMonday],
  [halfMonths, utcDay.filter((d) => d.getUTCDate() === 1 || d.getUTCDate() === 15)],
  ...[1, 3, 6].map((n) => [months(n), every(utcMonth, n)] as const),
  ...[1, 5, 10, 50].map((n) => [years(n), every(utcYear, n)] as const),
  ...[100, 1000].map((n) => [numbered(n), utcYear.filter((d) => (d.getUTCFullYear() - 1) % n === 0)] as const),
] as const;

describe('the units of the calendar', () => {
  it('begin where those of d3-time do', () => {
    const at = fc.integer({ min: FIRST_CIVIL + 2000 * 366 * DAY, max: LAST_CIVIL - 2000 * 366 * DAY });
    fc.assert(
      fc.property(fc.constantFrom(...PAIRS), at, fc.integer({ min: -5, max: 5 }), ([ours, theirs], ms, n) => {
        const start = theirs.floor(new Date(ms));
        expect(ours.floor(ms)).toBe(start.getTime());
        expect(ceil(ours, ms)).toBe(theirs.ceil(new Date(ms)).getTime());
        expect(ours.step(start.getTime(), n)).toBe(theirs.offset(start, n).getTime());
        const end = theirs.offset(start, 3);
        expect(starts(ours, ms, end.getTime())).toEqual(theirs.range(start, end).map(Number));
      }),
      cases(10),
    );
  });

  it('begin rightly in the first century, where two digits would mean the twentieth', () => {
    const day = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1);
    expect(years(1).floor(day(7) + 40 * DAY)).toBe(day(7));
    expect(numbered(100).floor(day(7))).toBe(day(1));
    expect(numbered(100).step(day(1), 1)).toBe(day(101));
  });
});
