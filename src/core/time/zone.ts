/**
 * Between the moments of the world and the clock of a zone. Offsets come from the engine's own copy of the IANA
 * database through `Intl`; the machine's zone is never read. Dates without a clock are civil already and never pass
 * through here.
 */
import { isRightToLeft } from '../base/bidi.ts';
import { civil, DAY, instant, MINUTE, type Civil, type Instant } from './instant.ts';

/** `Intl` counts eras outside these years, and no story has dates there: 0001 to 9999, a day inside each end. */
const FIRST = -62_135_510_400_000;
const LAST = 253_402_214_400_000;

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

function formatOf(iana: string): Intl.DateTimeFormat | undefined {
  if (formats.has(iana)) return formats.get(iana);
  let format: Intl.DateTimeFormat | undefined;
  try {
    // Some engines take a bare offset ("+03:00") for a zone and some do not: it is no IANA name, so none may.
    if (/^[a-z]/i.test(iana)) format = new Intl.DateTimeFormat('en-US', { timeZone: iana, timeZoneName: 'longOffset' });
  } catch {
    // No such zone: told by the missing format.
  }
  formats.set(iana, format);
  return format;
}

/** Whether this engine knows the IANA name (or link, such as `UTC`). Never throws. */
export const isZone = (iana: string): boolean => formatOf(iana) !== undefined;

/**
 * How far the zone's clock is ahead of UTC at a moment, in minutes: 180 for Moscow in 2022. Local mean times of the
 * past have seconds, so the value may have a fraction. 0 for a zone nobody knows (`isZone` tells) and for no moment.
 */
export function offsetAt(at: Instant, iana: string): number {
  const format = formatOf(iana);
  if (!format || Number.isNaN(at)) return 0;
  const written = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(format.format(Math.min(Math.max(at, FIRST), LAST)));
  if (!written) return 0; // plain "GMT"
  const [, sign, hours, minutes, seconds = '0'] = written;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes) + Number(seconds) / 60);
}

const offsetMs = (at: number, iana: string): number => Math.round(offsetAt(instant(at), iana) * MINUTE);

/** What calendar and clock show in the zone at a moment. */
export const civilAt = (at: Instant, iana: string): Civil => civil(at + offsetMs(at, iana));

/**
 * The moment at which the zone's clock shows a reading. `side` chooses where there is not exactly one:
 * a reading the clock shows twice (put back) is the earlier or later of the two; a reading it skips (put forward, or a
 * whole day left out) is read with the offset after the skip (`earlier`) or before it (`later`), as ECMAScript's
 * Temporal does, so that it comes out as far off the skip as it was written into it.
 */
export function instantAt(reading: Civil, iana: string, side: 'earlier' | 'later'): Instant {
  // No clock differs from UTC by a day, so the offsets in force around the reading are those a day either side of it.
  const before = reading - offsetMs(reading - DAY, iana);
  const after = reading - offsetMs(reading + DAY, iana);
  const shown = [before, after].filter((at) => at + offsetMs(at, iana) === reading);
  const choice = shown.length > 0 ? shown : [before, after];
  return instant(side === 'earlier' ? Math.min(...choice) : Math.max(...choice));
}

const two = (n: number): string => String(n).padStart(2, '0');

/**
 * An offset in minutes as readers meet it, the same in every language: `UTC`, `UTC+3`, `UTC−4`, `UTC+5:30`. In a
 * language written from right to left it is isolated (Unicode Bidirectional Algorithm), or the sign would change sides.
 */
export function offsetLabel(minutes: number, lang: string): string {
  const total = Math.round(Math.abs(minutes) * 60);
  const [h, m, s] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const clock = `${String(h)}${m || s ? `:${two(m)}` : ''}${s ? `:${two(s)}` : ''}`;
  const label = total > 0 ? `UTC${minutes < 0 ? '−' : '+'}${clock}` : 'UTC';
  return isRightToLeft(lang) ? `\u2066${label}\u2069` : label;
}
