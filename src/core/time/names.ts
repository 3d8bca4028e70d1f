/** Names of months and days, and parts of a date, for those who put time into words. */
const names = new Map<string, string>();

/** A name in full or abbreviated, asked of `Intl` once. It writes odd spaces, and not the same in every engine. */
function nameIn(locale: string, part: 'month' | 'weekday', index: number, ms: number, short: boolean): string {
  const key = `${locale} ${part} ${String(index)} ${String(short)}`;
  let name = names.get(key);
  if (name === undefined) {
    const options = { [part]: short ? 'short' : 'long', timeZone: 'UTC' };
    names.set(key, (name = plainSpaces(new Intl.DateTimeFormat(locale, options).format(ms))));
  }
  return name;
}

/** Every kind of space as an ordinary one. */
export const plainSpaces = (text: string): string => text.replaceAll(/\s/g, ' ');

export const monthName = (locale: string, ms: number, short: boolean): string =>
  nameIn(locale, 'month', new Date(ms).getUTCMonth(), ms, short);

export const weekdayName = (locale: string, ms: number, short: boolean): string =>
  nameIn(locale, 'weekday', new Date(ms).getUTCDay(), ms, short);

export const dayOf = (ms: number): number => new Date(ms).getUTCDate();
export const yearOf = (ms: number): number => new Date(ms).getUTCFullYear();
export const quarterOf = (ms: number): number => Math.floor(new Date(ms).getUTCMonth() / 3) + 1;

/** A whole number from 1 to 39 as centuries are written. */
export function roman(n: number): string {
  const tens = 'X'.repeat(Math.floor(n / 10));
  return tens + (['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][n % 10] ?? '');
}
