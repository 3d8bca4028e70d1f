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

/** Days in a month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  new Date(calendarDay(year, month + 1, 0)).getUTCDate();

/** Moves by whole calendar months; a day the new month lacks becomes its last one. */
export function addMonths(at: number, months: number): number {
  const d = new Date(at);
  const year = d.getUTCFullYear();
  const month = d.getUTCMonth() + 1 + months;
  const day = Math.min(d.getUTCDate(), daysInMonth(year, month));
  return d.setUTCFullYear(year, month - 1, day);
}
