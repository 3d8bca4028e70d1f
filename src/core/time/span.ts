import { civil, type Civil } from './instant.ts';

/** A stretch of civil time, half-open: it includes `from` and excludes `to`. `from < to`, both finite. */
export interface Span {
  readonly from: Civil;
  readonly to: Civil;
}

/** Makes a span, putting the ends in order. */
export const span = (a: number, b: number): Span => ({
  from: civil(Math.min(a, b)),
  to: civil(Math.max(a, b)),
});

/** Length in milliseconds. */
export const duration = (s: Span): number => s.to - s.from;

/** Whether two half-open spans share any time. A zero-length span counts as its moment. */
export const overlaps = (a: Span, b: Span): boolean =>
  (a.from < b.to && b.from < a.to) || (a.from === b.from && a.to === b.to);

export const middle = (s: Span): Civil => civil((s.from + s.to) / 2);
