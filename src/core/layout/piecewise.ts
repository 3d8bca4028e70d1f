/** Makes a warp of time from a few moments and where they are drawn. */
import { countWhile } from '../base/count-while.ts';
import type { Warp } from './warp.ts';

/** A moment and where it is drawn, both in milliseconds. */
export type Knot = readonly [time: number, drawn: number];

/** The map through some knots, at least one, rising in both; beyond the outermost, time is drawn as it is. */
export function warpThrough(knots: readonly [Knot, ...Knot[]]): Warp {
  const times = knots.map(([time]) => time);
  const drawn = knots.map(([, at]) => at);
  const between = (xs: readonly number[], ys: readonly number[], x: number): number => {
    const at = countWhile(xs.length, (i) => (xs[i] ?? Infinity) <= x);
    const [x0, x1, y0, y1] = [xs[at - 1], xs[at], ys[at - 1], ys[at]];
    if (x0 === undefined || y0 === undefined) return x - (x1 ?? 0) + (y1 ?? 0);
    if (x1 === undefined || y1 === undefined) return x - x0 + y0;
    return y0 + ((x - x0) / (x1 - x0)) * (y1 - y0);
  };
  return { to: (time) => between(times, drawn, time), from: (at) => between(drawn, times, at) };
}
