/** How long a stretch of time is: in its two largest units, "3 months and 12 days", or as short as it can be said, "102d". */
import { calendarDay } from './civil-day.ts';
import { DAY, HOUR, MINUTE } from './instant.ts';
import { languageOf } from './languages.ts';
import { plainSpaces } from './names.ts';

/** So many months later, on the same day or, where that month has none such, on its last; the clock stays. */
export function monthsLater(ms: number, months: number): number {
  const date = new Date(ms);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1 + months];
  const last = calendarDay(year, month + 1, 0);
  const day = calendarDay(year, month, date.getUTCDate());
  return Math.min(day, last) + (((ms % DAY) + DAY) % DAY);
}

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute';

/** Whole years, months, days, hours and minutes from one moment to a later one. */
function parts(from: number, to: number): readonly (readonly [Unit, number])[] {
  let months = Math.max(0, Math.floor((to - from) / (31 * DAY)));
  while (monthsLater(from, months + 1) <= to) months++;
  const left = to - monthsLater(from, months);
  return [
    ['year', Math.floor(months / 12)],
    ['month', months % 12],
    ['day', Math.floor(left / DAY)],
    ['hour', Math.floor((left % DAY) / HOUR)],
    ['minute', Math.floor((left % HOUR) / MINUTE)],
  ];
}

/** Of a stretch of at least a minute. Names its largest unit and the next smaller one, where there is any of it. */
export function exactLengthInWords(from: number, to: number, lang: string): string {
  const { locale } = languageOf(lang);
  const all = parts(from, to);
  const first = all.findIndex(([, count]) => count > 0);
  const named = all.slice(Math.max(first, 0), Math.max(first, 0) + 2).filter(([, count], i) => i === 0 || count > 0);
  const words = named.map(([unit, count]) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
  );
  return plainSpaces(new Intl.ListFormat(locale, { type: 'conjunction' }).format(words));
}

const SHORT = [
  ['year', 365.2425 * DAY, 1000 * DAY],
  ['day', DAY, 2 * DAY],
  ['hour', HOUR, 2 * HOUR],
  ['minute', MINUTE, 0],
] as const;

/** In whole days where there are two, never in months, whose letter is that of minutes; years from a thousand days on. */
export function shortLengthInWords(ms: number, lang: string): string {
  const [unit, size] = SHORT.find(([, , least]) => ms >= least) ?? SHORT[3];
  const format = new Intl.NumberFormat(languageOf(lang).locale, { style: 'unit', unit, unitDisplay: 'narrow' });
  return plainSpaces(format.format(Math.round(ms / size)));
}
