/** What one event says of its own time, before it is set against others: its date text and its four bounds together. */
import { widen } from './approximation.ts';
import { FIRST_CIVIL, LAST_CIVIL } from './civil-day.ts';
import { dateSpan } from './edtf-atom.ts';
import { atomOf, edtfWindows, type Ends, type Reading } from './edtf-windows.ts';
import type { Edtf, EdtfClock, EdtfDate } from './edtf-value.ts';
import { civil } from './instant.ts';
import type { NoBound, Precision, Qualifier } from './vocabulary.ts';
import { PRECISIONS } from './vocabulary.ts';
import type { Window } from './window.ts';

/** One of the four bounds, read. */
export type ReadBound = EdtfDate | EdtfClock | NoBound;

export interface ReadBounds {
  readonly es: ReadBound;
  readonly ls: ReadBound;
  readonly ee: ReadBound;
  readonly le: ReadBound;
}

/** Dates and clock times of a value, in the order in which they are written. */
export function atomsOf(value: Edtf): readonly (EdtfDate | EdtfClock)[] {
  switch (value.kind) {
    case 'date':
    case 'clock':
      return [value];
    case 'one-of':
      return value.members;
    default:
      return [value.from, value.to].filter((side) => typeof side === 'object');
  }
}

/** Both qualifications at once. */
export function mergeQualifiers(a: Qualifier, b: Qualifier): Qualifier {
  if (a === b || b === 'plain') return a;
  return a === 'plain' ? b : 'both';
}

/** The dates of a list ("3 or 9 May"), as they stand; undefined for anything else, and where they are approximate. */
export function namedDates(value: Edtf | undefined): readonly Window[] | undefined {
  if (value?.kind !== 'one-of' || ['approximate', 'both'].includes(qualifierOf(value))) return undefined;
  return value.members.map(dateSpan);
}

/** The qualifier of a whole value: every mark in it counts. */
export const qualifierOf = (value: Edtf): Qualifier =>
  atomsOf(value).reduce<Qualifier>((q, a) => (a.kind === 'date' ? mergeQualifiers(q, a.qualifier) : q), 'plain');

/** The finest precision a text can carry; saying more would be invented. */
export function finestOf(value: Edtf): Precision {
  const all = atomsOf(value).map((a): Precision => {
    if (a.kind === 'clock') return 'minute';
    if (a.day !== undefined || a.unspecified === 'day') return 'day';
    if (a.month !== undefined || a.unspecified === 'month') return 'month';
    return a.quarter === undefined ? 'year' : 'quarter';
  });
  return PRECISIONS.find((p) => all.includes(p)) ?? 'none';
}

/** Keeps a bound within the years the profile can name. */
const inYears = ({ from, to }: Window): Window => {
  const keep = (at: number): number => (Number.isFinite(at) ? Math.min(Math.max(at, FIRST_CIVIL), LAST_CIVIL) : at);
  return { from: civil(keep(from)), to: civil(keep(to)) };
};
export const endsInYears = (e: Ends): Ends => ({ ...e, start: inYears(e.start), end: inYears(e.end) });

/** The four bounds as windows: starts count from the first moment of their dates, ends to the last. */
export function boundWindows(bounds: ReadBounds, reading: Reading): Ends {
  const side = (b: ReadBound, low: boolean, end: boolean): number => {
    if (typeof b === 'string') return low ? -Infinity : Infinity;
    const atom = atomOf(b, reading);
    const exact = b.kind === 'clock' && reading.shape === 'span';
    const at = end && !exact ? atom.to : atom.from;
    const wide = widen({ from: at, to: at }, atom.reach);
    return low ? wide.from : wide.to;
  };
  const none = {
    ...(typeof bounds.es === 'string' && { openStart: bounds.es }),
    ...(typeof bounds.le === 'string' && { openEnd: bounds.le }),
  };
  if (reading.shape === 'point') {
    const from = Math.max(side(bounds.es, true, false), side(bounds.ee, true, false));
    const to = Math.min(side(bounds.ls, false, true), side(bounds.le, false, true));
    const w = { from: civil(from), to: civil(to) };
    return { start: w, end: w, ...none };
  }
  const start = { from: civil(side(bounds.es, true, false)), to: civil(side(bounds.ls, false, false)) };
  const end = { from: civil(side(bounds.ee, true, true)), to: civil(side(bounds.le, false, true)) };
  return { start, end, ...none };
}

/** Whether bounds refine a date text: what they hold possible, it holds possible. */
export const refines = (bounds: Ends, date: Ends): boolean =>
  bounds.start.from >= date.start.from && bounds.end.to <= date.end.to;

/** Where an event's ends lie by its own statement alone. Bounds that do not refine the date text must be left out. */
export function statedEnds(value: Edtf | undefined, bounds: Ends | undefined, reading: Reading): Ends {
  if (bounds) return endsInYears(bounds);
  if (value) return endsInYears(edtfWindows(value, reading));
  const anywhere = { from: civil(-Infinity), to: civil(Infinity) };
  return { start: anywhere, end: anywhere };
}
