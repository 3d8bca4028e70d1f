import { civil, type Civil } from './instant.ts';

/** The years the profile can name: 0001 to 9999. There is no year zero and none before it. */
export const FIRST_CIVIL = calendarDay(1, 1, 1);
/** Exclusive. */
export const LAST_CIVIL = calendarDay(10_000, 1, 1);

/**
 * Midnight at the start of a day of the proleptic Gregorian calendar. Month 1 to 12 and day 1 to 31 are not checked:
 * a month of 13 or a day of 0 rolls over, which is what "the month after December" needs.
 */
export function calendarDay(year: number, month: number, day: number): Civil {
  return civil(new Date(0).setUTCFullYear(year, month - 1, day));
}
