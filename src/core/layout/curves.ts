/** Lines between events: of all ways from one to the other the one that crosses the fewest words and marks. */
import { labelAreas, markAreas, meets } from './boxes.ts';
import type { Scene } from './scene.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/** A cubic curve: its start, the two points that pull it, its end. */
export type Curve = readonly [Point, Point, Point, Point];

/** Points of a line that are looked at, by their share of the way. */
const SAMPLES = Array.from({ length: 31 }, (_, i) => (i + 1) / 32);

const px = (n: number): string => n.toFixed(1);

/** Where a curve is after a share of its way. */
export function pointOn([a, b, c, d]: Curve, t: number): Point {
  const s = 1 - t;
  const [u, v, w, z] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
  return { x: u * a.x + v * b.x + w * c.x + z * d.x, y: u * a.y + v * b.y + w * c.y + z * d.y };
}

export const pathOf = ([a, b, c, d]: Curve): string =>
  `M${px(a.x)} ${px(a.y)}C${px(b.x)} ${px(b.y)} ${px(c.x)} ${px(c.y)} ${px(d.x)} ${px(d.y)}`;

/** An arrow's head whose point is here; lines come to marks from the left. */
export const headAt = ({ x, y }: Point): string =>
  `M${px(x - 6)} ${px(y - 3.5)}L${px(x)} ${px(y)}L${px(x - 6)} ${px(y + 3.5)}`;

/** The same for a line that comes from above. */
export const headDown = ({ x, y }: Point): string =>
  `M${px(x - 3.5)} ${px(y - 6)}L${px(x)} ${px(y)}L${px(x + 3.5)} ${px(y - 6)}`;

/** From one left end to another, bowed out to the left of both. */
export const bowed = (a: Point, b: Point, bow: number): Curve => [
  a,
  { x: a.x - bow, y: a.y },
  { x: b.x - bow, y: b.y },
  b,
];

/** Chooses among ways, the plainest first: one that crosses less wins, of words twice as much as of marks. */
export function chooser(scene: Scene): (ways: readonly [Curve, ...Curve[]]) => Curve {
  const [labels, marks] = [labelAreas(scene), markAreas(scene)];
  const crossings = (way: Curve): number => {
    let count = 0;
    for (const t of SAMPLES) {
      const { x, y } = pointOn(way, t);
      const at = { x0: x, x1: x, y0: y, y1: y };
      count += labels.some((area) => meets(area, at)) ? 2 : marks.some((area) => meets(area, at)) ? 1 : 0;
    }
    return count;
  };
  return ([first, ...others]) => {
    let [best, least] = [first, crossings(first)];
    for (const way of others) {
      const count = least === 0 ? 0 : crossings(way);
      if (count < least) [best, least] = [way, count];
    }
    return best;
  };
}
