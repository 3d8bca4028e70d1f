/** A day, a length of time and the way from one event to another, in language. */
import { calendarDay } from './civil-day.ts';
import { DAY, HOUR, MINUTE, type Civil } from './instant.ts';
import { languageOf } from './languages.ts';
import { plainSpaces } from './names.ts';
import { clamp, floorTo } from './stretch.ts';

/** The day a moment of the axis lies in, with its weekday: "Wednesday 21 September 2022". */
export const dayInWords = (at: Civil, lang: string): string =>
  languageOf(lang).name('day', floorTo('day', clamp(at)), { weekday: true });

/** A plain date of ours, to the day, month or year, in words; empty for anything else. */
export function dateInWords(date: string | undefined, lang: string): string {
  const unit = { 4: 'year', 7: 'month', 10: 'day' } as const;
  const kind = unit[(date?.length ?? 0) as keyof typeof unit] as 'year' | 'month' | 'day' | undefined;
  const [year = NaN, month = 1, day = 1] = (date ?? '').split('-').map(Number);
  const at = calendarDay(year, month, day);
  // A day that is in no month has rolled over to another.
  const isThere = !Number.isNaN(at) && new Date(at).toISOString().startsWith(date ?? '');
  return kind === undefined || !isThere ? '' : languageOf(lang).name(kind, at, {});
}

const LENGTHS = [
  ['year', 365.2425 * DAY, 2],
  ['month', 30.436875 * DAY, 2],
  ['day', DAY, 2],
  ['hour', HOUR, 2],
  ['minute', MINUTE, 0],
] as const;

/**
 * A length in its largest fitting unit, rounded: "7 minutes", "3 jours", "2 months". A unit fits when there are two of
 * it, or just one (a year has 365 or 366 days); the sign is left out. Finite.
 */
export function durationInWords(ms: number, lang: string): string {
  const L = languageOf(lang);
  const length = Math.abs(ms);
  if (!(length >= MINUTE / 2)) return L.underAMinute;
  const [unit, size] =
    LENGTHS.find(([, one, least]) => length >= one * least || Math.abs(length - one) < one / 300) ?? LENGTHS[4];
  const format = new Intl.NumberFormat(L.locale, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    maximumFractionDigits: 0,
  });
  return plainSpaces(format.format(Math.max(1, Math.round(length / size))));
}

/** The way from one event to a later one: "3 jours plus tard"; negative: "3 days earlier". */
export function gapInWords(ms: number, lang: string): string {
  const L = languageOf(lang);
  if (Math.abs(ms) < MINUTE) return L.sameTime;
  return (ms < 0 ? L.earlier : L.later)(durationInWords(ms, lang));
}
