import { calendarDay } from './civil-day.ts';
import type { EdtfClock, EdtfDate } from './edtf-value.ts';
import { HOUR, instant, MINUTE, type Instant } from './instant.ts';
import { span, type Span } from './span.ts';

/**
 * The whole of a date: from its first moment to the moment after its last. A date is an atom of its own precision, so
 * `2024-05` is all of May and `2024-05-XX`, one day of it, lies within the same span. Qualifiers widen nothing here.
 */
export function dateSpan(d: EdtfDate): Span {
  if (d.unspecified === 'year') return span(calendarDay(d.year, 1, 1), calendarDay(d.year + 10, 1, 1));
  const first = d.quarter === undefined ? (d.month ?? 1) : d.quarter * 3 - 2;
  const from = calendarDay(d.year, first, d.day ?? 1);
  if (d.day !== undefined) return span(from, calendarDay(d.year, first, d.day + 1));
  const months = d.quarter === undefined ? (d.month === undefined ? 12 : 1) : 3;
  return span(from, calendarDay(d.year, first + months, 1));
}

/** Minutes east of Greenwich of an offset as the profile writes it. */
export function offsetMinutes(offset: string): number {
  if (offset === 'Z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4));
  return offset.startsWith('-') ? -minutes : minutes;
}

/** The moment a clock time names (the first of its minute or second). */
export function clockInstant(c: EdtfClock): Instant {
  const local = calendarDay(c.year, c.month, c.day) + c.hour * HOUR + c.minute * MINUTE + (c.second ?? 0) * 1000;
  return instant(local - offsetMinutes(c.offset) * MINUTE);
}
