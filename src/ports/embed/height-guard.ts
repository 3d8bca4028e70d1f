/** Stops a frame and its host from chasing each other: heights that go back and forth are a loop, not a layout. */

const MOST_ALTERNATIONS = 8;
const WITHIN_MS = 1000;
export const MOST_HEIGHT_PX = 20_000;

export interface HeightGuard {
  /**
   * Whether this height may be told.
   * @param nowMs any clock that only goes forward
   */
  readonly allows: (heightPx: number, nowMs: number) => boolean;
  /** Whether a loop was found; nothing more is told until `reset`. */
  readonly stopped: () => boolean;
  /** A new width, or a host that asks: a new beginning. */
  readonly reset: () => void;
}

/**
 * A guard with nothing behind it. An alternation is a height equal to the one before the last; the eighth within a second
 * stops it. Heights that are no height (0, fractions, NaN, above 20,000) and repetitions are never allowed.
 */
export function heightGuard(): HeightGuard {
  let last = 0;
  let before = 0;
  let turns: number[] = [];
  let stopped = false;
  return {
    allows: (heightPx, nowMs) => {
      if (stopped || !Number.isInteger(heightPx) || heightPx < 1 || heightPx > MOST_HEIGHT_PX || heightPx === last)
        return false;
      if (heightPx === before) turns = [...turns.filter((at) => nowMs - at < WITHIN_MS), nowMs];
      stopped = turns.length >= MOST_ALTERNATIONS;
      before = last;
      last = heightPx;
      return !stopped;
    },
    stopped: () => stopped,
    reset: () => {
      last = 0;
      before = 0;
      turns = [];
      stopped = false;
    },
  };
}
