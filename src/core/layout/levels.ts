/**
 * Zoom in steps. What is decided about a scene (rows, sides, clusters, how much is written) is decided at the start of
 * a step and holds until the next one: within a step nothing changes place, so nothing flickers. As gaps in time only
 * grow between the start of a step and any scale within it, what does not touch at the start touches nowhere.
 */

/** The width of a step: 15 %, the hysteresis of semantic zoom. */
export const STEP = 1.15;

/**
 * The step a scale (pixels per millisecond, > 0, finite) lies in: the largest `n` with `STEP ** n` not above it.
 * Multiplied out instead of through logarithms and powers, whose last bits differ between engines: the same view gives
 * the same step everywhere.
 */
export function levelOf(pxPerMs: number): number {
  let level = 0;
  let start = 1;
  for (; start > pxPerMs; level--) start /= STEP;
  if (level < 0) return level;
  for (; start * STEP <= pxPerMs; level++) start *= STEP;
  return level;
}

/** The scale at which a step starts. */
export function startOf(level: number): number {
  let start = 1;
  for (let i = 0; i < level; i++) start *= STEP;
  for (let i = 0; i > level; i--) start /= STEP;
  return start;
}
