/** Months of the civil calendar, by date-fns in its UTC context: the only one in which it never asks the machine's zone. */
import { utc } from '@date-fns/utc';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { calendarDay } from './civil-day.ts';

/** Days in a month, 28 to 31. */
export const daysInMonth = (year: number, month: number): number =>
  getDaysInMonth(calendarDay(year, month, 1), { in: utc });

/** Moves by whole calendar months; a day the new month lacks becomes its last one. */
export const addMonths = (at: number, months: number): number => addCalendarMonths(at, months, { in: utc }).getTime();
