/** Time drawn in equal steps from one event to the next. */
import { civil, MINUTE, type Civil } from '../time/instant.ts';
import { anchorsOf } from './geometry.ts';
import type { LayoutItem } from './scene.ts';
import { warpThrough, type Knot } from './piecewise.ts';
import type { Warp } from './warp.ts';

/** Where events begin, in order, each moment once; what begins within a minute of another begins with it. */
export function stopsOf(items: readonly LayoutItem[], asOf: Civil): readonly Civil[] {
  const starts = items.flatMap((item) => (item.mark === 'order' ? [] : [anchorsOf(item, asOf).from]));
  const stops: Civil[] = [];
  for (const at of starts.sort((a, b) => a - b)) if (at - (stops.at(-1) ?? -Infinity) >= MINUTE) stops.push(civil(at));
  return stops;
}

/**
 * Equal steps between stops; undefined where there are fewer than two. The first and the last are drawn where they were, so
 * that a step is as long as the gaps are on average, and what is shown of a story is about as much.
 */
export function stepWarp(stops: readonly Civil[]): Warp | undefined {
  const [first] = stops;
  const last = stops.at(-1);
  if (first === undefined || last === undefined || stops.length < 2) return undefined;
  const step = (last - first) / (stops.length - 1);
  return warpThrough(stops.map((at, i): Knot => [at, first + i * step]) as [Knot, ...Knot[]]);
}
