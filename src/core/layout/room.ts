import type { PlacedMark } from './scene.ts';

/** Below the first there is no room for words worth reading; from the second on, for time and speaker as well. */
const LEAST_PX = 150;
const AMPLE_PX = 440;
const GAP_PX = 14;

/** Room on the line of a title, in pixels of the plot. */
export interface Room {
  /** How wide what is written may be, in view as it is. */
  readonly px: number;
  /** Whether there is room for more than what was said. */
  readonly ample: boolean;
}

/**
 * The room a long bar has on the line of its title: what lies within the bar's own extent is no other event's, so more can
 * be written there at no cost to anything. Whether anything is written, and what, depends on the zoom alone, so that
 * nothing comes and goes while the view pans; how much of it, on what is in view. Undefined for none.
 */
export function roomBeside({ label, compact, x0Px, x1Px }: PlacedMark, widthPx: number): Room | undefined {
  if (!label || compact || label.align || label.xPx + label.widthPx > x1Px) return undefined;
  const wholePx = x1Px - x0Px - label.widthPx - GAP_PX;
  const px = Math.min(x1Px, widthPx) - label.xPx - label.widthPx - GAP_PX;
  return wholePx < LEAST_PX || px <= 0 ? undefined : { px, ample: wholePx >= AMPLE_PX };
}
