/**
 * Zoom in steps. What is decided about a scene (rows, sides, clusters, how much is written) is decided at the start of
 * a step and holds until the next one: within a step nothing changes place, so nothing flickers. As gaps in time only
 * grow between the start of a step and any scale within it, what does not touch at the start touches nowhere.
 */

/** The width of a step: 15 %, the hysteresis of semantic zoom. */
export const STEP = 1.15;

/** The scale a step starts at: `pxPerMs` is the largest power of `STEP` not above the true scale. */
export interface Level {
  readonly level: number;
  readonly pxPerMs: number;
}

/**
 * The step a scale (> 0, finite) lies in. Multiplied out instead of through logarithms, whose last bits differ between
 * engines: the same view gives the same step everywhere.
 */
export function levelOf(pxPerMs: number): Level {
  let level = 0;
  let start = 1;
  while (start > pxPerMs) {
    start /= STEP;
    level--;
  }
  while (start * STEP <= pxPerMs) {
    start *= STEP;
    level++;
  }
  return { level, pxPerMs: start };
}
