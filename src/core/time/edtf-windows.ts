/**
 * From what a date text means to where an event's two ends may lie, in civil time.
 *
 * A date is an atom of its own precision, from its first moment to the moment after its last. A point lies somewhere in
 * it. A span written as one date fills it ("throughout 2023"); written as an interval it begins on some day of the
 * first date and ends on some day of the last ("since March": begun between 1 and 31 March); written with `X` or as one
 * of several dates it fills one of those. Clock times at the ends of an interval are exact.
 */
import type { Approximation, ApproximateUnit } from './approximation.ts';
import { widen } from './approximation.ts';
import { clockInstant, dateSpan } from './edtf-atom.ts';
import type { Edtf, EdtfClock, EdtfDate, EdtfRange } from './edtf-value.ts';
import { civil, DAY, HOUR, MINUTE, type Civil, type Instant } from './instant.ts';
import type { NoBound, Precision, Qualifier, Shape } from './vocabulary.ts';
import type { Window } from './window.ts';

/** Where the two ends lie. For a point both are the same window. */
export interface Ends {
  readonly start: Window;
  readonly end: Window;
  readonly openStart?: NoBound;
  readonly openEnd?: NoBound;
}

/** How a date text is to be read. */
export interface Reading {
  readonly shape: Shape;
  readonly precision: Precision;
  /** What the author says of the whole date, beside the marks in the text. */
  readonly qualifier: Qualifier;
  readonly convention: Approximation;
  /** The clock of the zone the axis is read in. Dates without a clock never pass through it. */
  readonly toCivil: (at: Instant) => Civil;
  /** The greatest length of a span, in ms, where the source gives one. */
  readonly longest?: number | undefined;
}

/** A date or clock time on the axis, and how far it reaches when it is approximate. */
export interface Atom extends Window {
  readonly reach: Approximation['reach'][ApproximateUnit] | undefined;
}

const window = (from: number, to: number): Window => ({ from: civil(from), to: civil(to) });
const NOWHERE = window(-Infinity, Infinity);

const isApproximate = (q: Qualifier): boolean => q === 'approximate' || q === 'both';

const unitOf = (d: EdtfDate): ApproximateUnit => {
  if (d.unspecified === 'year') return 'decade';
  if (d.unspecified === 'month') return 'year';
  if (d.day !== undefined) return 'day';
  if (d.month !== undefined) return 'month';
  return d.quarter === undefined ? 'year' : 'quarter';
};

/** Puts a date or clock time on the axis. */
export function atomOf(value: EdtfDate | EdtfClock, { precision, qualifier, convention, toCivil }: Reading): Atom {
  if (value.kind === 'clock') {
    const from = toCivil(clockInstant(value));
    const wide = value.second !== undefined ? 1000 : precision === 'hour' ? HOUR : MINUTE;
    const unit = precision === 'hour' ? 'hour' : 'minute';
    return { ...window(from, from + wide), reach: isApproximate(qualifier) ? convention.reach[unit] : undefined };
  }
  const { from, to } = dateSpan(value);
  const unit = precision === 'week' && value.day !== undefined ? 'week' : unitOf(value);
  const reaches = isApproximate(value.qualifier) || isApproximate(qualifier);
  return { from, to, reach: reaches ? convention.reach[unit] : undefined };
}

const both = (w: Window): Ends => ({ start: w, end: w });
const widened = ({ start, end }: Ends, { reach }: Atom): Ends => ({
  start: widen(start, reach),
  end: widen(end, reach),
});

/** One date or clock time by itself. */
function single(value: EdtfDate | EdtfClock, reading: Reading): Ends {
  const atom = atomOf(value, reading);
  const { from, to } = atom;
  if (reading.shape === 'point') return both(widen(window(from, to), atom.reach));
  const grain = value.kind === 'clock' ? to - from : DAY;
  if (reading.longest !== undefined) {
    // With a length given the date says where the span lies or, where it is too short for that, where it begins.
    const within = reading.longest <= to - from ? window(from + grain, to) : NOWHERE;
    return widened({ start: window(from, to - grain), end: within }, atom);
  }
  const part = value.kind === 'clock' ? undefined : partOf(value, reading.precision);
  return widened(
    part
      ? { start: window(from, part.lastFrom), end: window(part.firstTo, to) }
      : { start: window(from, from), end: window(to, to) },
    atom,
  );
}

/**
 * Of a date with `X`, where its last part begins and its first part ends. A decade fills itself unless the author says
 * that a year of it is meant: the profile has no other way to write one.
 */
function partOf(d: EdtfDate, precision: Precision): { lastFrom: number; firstTo: number } | undefined {
  const { year } = d;
  const plain = { kind: 'date', qualifier: 'plain' } as const;
  if (d.unspecified === 'day') {
    const { from, to } = dateSpan(d);
    return { lastFrom: to - DAY, firstTo: from + DAY };
  }
  if (d.unspecified === 'month') {
    const [first, last] = [dateSpan({ ...plain, year, month: 1 }), dateSpan({ ...plain, year, month: 12 })];
    return { lastFrom: last.from, firstTo: first.to };
  }
  if (d.unspecified !== 'year' || precision !== 'year') return undefined;
  const [first, last] = [dateSpan({ ...plain, year }), dateSpan({ ...plain, year: year + 9 })];
  return { lastFrom: last.from, firstTo: first.to };
}

/** The least window of either end that holds all of the given ones. */
function hull(all: readonly Ends[]): Ends {
  const over = (pick: (e: Ends) => Window): Window =>
    all.map(pick).reduce((a, b) => window(Math.min(a.from, b.from), Math.max(a.to, b.to)));
  return { start: over((e) => e.start), end: over((e) => e.end) };
}

/** Not before the first date and not after the last, whatever their precisions. */
function range(value: EdtfRange, reading: Reading): Ends {
  const a = value.from && single(value.from, reading);
  const b = value.to && single(value.to, reading);
  const low = a?.start.from ?? -Infinity;
  const high = b?.end.to ?? Infinity;
  const none = { ...(!a && { openStart: 'unknown' as const }), ...(!b && { openEnd: 'unknown' as const }) };
  if (reading.shape === 'point') return { ...both(window(low, high)), ...none };
  const lastStart = b ? Math.max(a?.start.to ?? -Infinity, b.start.to) : Infinity;
  const firstEnd = a ? Math.min(a.end.from, b?.end.from ?? Infinity) : -Infinity;
  return { start: window(low, lastStart), end: window(firstEnd, high), ...none };
}

function interval(from: EdtfDate | NoBound, to: EdtfDate | NoBound, reading: Reading): Ends {
  const none = { ...(typeof from === 'string' && { openStart: from }), ...(typeof to === 'string' && { openEnd: to }) };
  const a = typeof from === 'string' ? undefined : atomOf(from, reading);
  const b = typeof to === 'string' ? undefined : atomOf(to, reading);
  if (reading.shape === 'point') {
    const low = a ? widen(a, a.reach).from : -Infinity;
    const high = b ? widen(b, b.reach).to : Infinity;
    return { ...both(window(low, high)), ...none };
  }
  const start = a ? widen(window(a.from, a.to - DAY), a.reach) : NOWHERE;
  const end = b ? widen(window(b.from + DAY, b.to), b.reach) : NOWHERE;
  return { start, end, ...none };
}

/** Where the ends of something dated by a text of the profile may lie. Total; years are not clamped here. */
export function edtfWindows(value: Edtf, reading: Reading): Ends {
  switch (value.kind) {
    case 'date':
    case 'clock':
      return single(value, reading);
    case 'one-of':
      return hull(value.members.map((d) => single(d, reading)));
    case 'range':
      return range(value, reading);
    case 'interval':
      return interval(value.from, value.to, reading);
    case 'clock-interval': {
      const [a, b] = [atomOf(value.from, reading), atomOf(value.to, reading)];
      if (reading.shape === 'point') return both(window(widen(a, a.reach).from, widen(b, b.reach).to));
      return { start: widen(window(a.from, a.from), a.reach), end: widen(window(b.from, b.from), b.reach) };
    }
  }
}
