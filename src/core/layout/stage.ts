/** The measures of the stage around the plot, and what is drawn around marks: the same on the page and in pictures. */
import type { PlacedCluster, PlacedMark } from './scene.ts';

/** Height of the axis above the lanes, and width of the lanes' names beside them. */
export const HEAD_PX = 46;
export const GUTTER_PX = 116;
/** Room under the lanes for the name of the as-of line. */
export const FOOT_PX = 20;
/** A stage narrower than this has the lanes' names over the lanes, and this much room for them there. */
export const NARROW_PX = 640;
export const LANE_HEAD_PX = 20;

/** The middle of a line of one pixel of the screen: `grain` of them make one of the scene. */
export const hairline =
  (grain: number) =>
  (px: number): number =>
    (Math.round(px * grain) + 0.5) / grain;

/** Around a mark that is chosen, or linked to what is: a box in pixels of the plot, cut where the plot is. */
export function ringOf({ x0Px, x1Px }: Pick<PlacedMark, 'x0Px' | 'x1Px'>, widthPx: number) {
  const from = Math.max(x0Px, -8);
  return {
    x: from - 4,
    width: Math.max(6, Math.min(x1Px, widthPx + 8) - from) + 8,
    height: 20,
  };
}

/** Under a cluster's title, from its first event to its last; a path relative to the top of its row. */
export const bracketOf = ({ x0Px, x1Px, yPx, label }: PlacedCluster): string =>
  `M${String(Math.round(x0Px))} ${String(label.yPx + label.heightPx - yPx - 1)}v3H${String(Math.round(Math.max(x1Px, x0Px + 2)))}v-3`;
