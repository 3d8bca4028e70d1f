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

export const middle = (s: Span): Civil => civil((s.from + s.to) / 2);
