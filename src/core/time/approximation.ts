/**
 * How far "about" reaches. EDTF gives `~` no width, so these are a declared convention of ours, printed in the legend
 * and overridable by a story.
 */
import { addMonths } from './months.ts';
import { civil, DAY, HOUR, MINUTE } from './instant.ts';
import { parseDuration, type Duration } from './iso-duration.ts';
import type { Window } from './window.ts';

/** What a date may be approximate to. */
export const APPROXIMATE_UNITS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade'] as const;
export type ApproximateUnit = (typeof APPROXIMATE_UNITS)[number];

/** Half the added width: this far either way. */
export interface Reach {
  readonly ms: number;
  /** Calendar months, added to `ms`. */
  readonly months: number;
}

export interface Approximation {
  readonly reach: Readonly<Record<ApproximateUnit, Reach>>;
  /** For "about n days or weeks": this share of n either way, and at least `leastMs`. */
  readonly share: number;
  readonly leastMs: number;
}

/** What a story may set; every length an ISO 8601 duration. */
export interface ApproximationSettings {
  readonly minute?: string | undefined;
  readonly hour?: string | undefined;
  readonly day?: string | undefined;
  readonly month?: string | undefined;
  readonly year?: string | undefined;
  readonly decade?: string | undefined;
  readonly share?: number | undefined;
  readonly least?: string | undefined;
}

const ms = (n: number): Reach => ({ ms: n, months: 0 });
const months = (n: number): Reach => ({ ms: 0, months: n });

/** The convention, with what the story sets put over it. A length that is none is passed over: the schema refuses it. */
export function approximation(settings: ApproximationSettings = {}): Approximation {
  const set = (text: string | undefined, otherwise: Reach): Reach => {
    const length = text === undefined ? undefined : parseDuration(text);
    return length ? ms(length.ms) : otherwise;
  };
  const share = settings.share ?? 0.3;
  const leastMs = set(settings.least, ms(DAY)).ms;
  const month = set(settings.month, ms(15 * DAY));
  return {
    reach: {
      minute: set(settings.minute, ms(15 * MINUTE)),
      hour: set(settings.hour, ms(HOUR)),
      day: set(settings.day, ms(DAY)),
      week: ms(Math.max(leastMs, Math.round(7 * share) * DAY)),
      month,
      quarter: ms(3 * month.ms),
      year: set(settings.year, months(6)),
      decade: set(settings.decade, months(60)),
    },
    share,
    leastMs,
  };
}

/** A window made wider either way; infinite sides stay infinite. */
export function widen(w: Window, by: Reach | undefined): Window {
  if (!by) return w;
  const move = (at: number, sign: 1 | -1): number =>
    Number.isFinite(at) ? addMonths(at, sign * by.months) + sign * by.ms : at;
  return { from: civil(move(w.from, -1)), to: civil(move(w.to, 1)) };
}

/**
 * The least and greatest length that "about" so long may mean. Days and weeks: the share, rounded to days, at least one
 * day ("about a week" is five to nine days). Hours and minutes: the share, rounded to minutes, at least what an hour or
 * a minute is approximate to. Never below nothing.
 */
export function about(length: Duration, convention: Approximation): { readonly min: number; readonly max: number } {
  const grain = length.inDays ? DAY : MINUTE;
  const { hour, minute } = convention.reach;
  const least = length.inDays ? convention.leastMs : (length.ms % HOUR === 0 ? hour : minute).ms;
  const either = Math.max(least, Math.round((length.ms * convention.share) / grain) * grain);
  return { min: Math.max(0, length.ms - either), max: length.ms + either };
}
