/**
 * The `time=A..B` of an address: civil dates or clock readings, each a whole atom, so `2022-09-05..2022-09-28` includes
 * the 28th. `earliest` and `latest` stand for the ends of the story. Years 0001 to 9999.
 */
import { err, ok, type Result } from '../base/result.ts';
import { civil, DAY, MINUTE, type Civil } from '../time/instant.ts';
import { span, type Span } from '../time/span.ts';

export interface TimeRange {
  readonly from: string;
  readonly to: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/;

/** The first moment of a date and of what follows it; undefined when it is no date. */
function atom(text: string): { floor: number; ceil: number } | undefined {
  const m = DATE.exec(text);
  if (!m) return undefined;
  const [year, month, day, hour, minute] = [m[1], m[2], m[3], m[4], m[5]].map((s) =>
    s === undefined ? undefined : Number(s),
  );
  if (year === undefined || year < 1) return undefined;
  if (month === undefined) return { floor: at(year, 1, 1), ceil: at(year + 1, 1, 1) };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { floor: at(year, month, 1), ceil: at(year, month + 1, 1) };
  const floor = at(year, month, day);
  if (day < 1 || new Date(floor).getUTCDate() !== day) return undefined;
  if (hour === undefined || minute === undefined) return { floor, ceil: floor + DAY };
  if (hour > 23 || minute > 59) return undefined;
  const clock = floor + (hour * 60 + minute) * MINUTE;
  return { floor: clock, ceil: clock };
}

function at(year: number, month: number, day: number): number {
  const d = new Date(0);
  d.setUTCFullYear(year, month - 1, day);
  return d.getTime();
}

/** Reads `A..B`. Refused with the part that could not be read. */
export function parseTimeRange(text: string): Result<TimeRange, string> {
  const parts = text.split('..');
  const [from, to] = parts;
  if (parts.length !== 2 || from === undefined || to === undefined) return err(text);
  if (from !== 'earliest' && !atom(from)) return err(from);
  if (to !== 'latest' && !atom(to)) return err(to);
  const a = atom(from);
  const b = atom(to);
  if (a && b && a.floor >= b.ceil) return err(text);
  return ok({ from, to });
}

export const printTimeRange = (range: TimeRange): string => `${range.from}..${range.to}`;

/** The stretch of civil time a range names, with `whole` for `earliest` and `latest`. */
export function spanOfRange(range: TimeRange, whole: Span): Span {
  const from = atom(range.from)?.floor ?? whole.from;
  const to = atom(range.to)?.ceil ?? whole.to;
  return from < to ? span(from, to) : whole;
}

const iso = (ms: number, length: number): string => new Date(ms).toISOString().slice(0, length);

/** Writes a span as shortly as it can be read back: whole days where the view is weeks long, else, or where `fine`, minutes. */
export function rangeOfSpan(s: Span, fine = false): TimeRange {
  const days = (s.to - s.from) / DAY;
  const onDays = s.from % DAY === 0 && s.to % DAY === 0;
  if ((days >= 60 && !fine) || onDays) {
    const from = Math.round(s.from / DAY) * DAY;
    const to = Math.max(from + DAY, Math.round(s.to / DAY) * DAY);
    return { from: iso(from, 10), to: iso(to - DAY, 10) };
  }
  const clock = (c: Civil): string => iso(Math.round(c / MINUTE) * MINUTE, 16);
  const from = clock(s.from);
  return { from, to: clock(civil(Math.max(s.to, s.from + MINUTE))) };
}
