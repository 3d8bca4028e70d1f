import { civil, type Civil } from '../time/instant.ts';
import type { Span } from '../time/span.ts';

/** A view of time laid over a width: `view.from` stands at 0, `view.to` at `widthPx`. */
export interface TimeScale {
  readonly pxPerMs: number;
  /** Any finite civil time, in view or not, to pixels from the left edge of the plot. */
  readonly toPx: (time: number) => number;
  /** The exact inverse, in fractions of a millisecond. */
  readonly toTime: (px: number) => Civil;
}

/**
 * The time scale of a view. Civil time is read as UTC, so no machine's zone can shift it. An empty view counts as one
 * millisecond and a width below one pixel as one, so that a plot not yet measured breaks nothing.
 */
export function timeScale(view: Span, widthPx: number): TimeScale {
  const width = Math.max(widthPx, 1);
  const length = Math.max(view.to - view.from, 1);
  return {
    pxPerMs: width / length,
    toPx: (time) => ((time - view.from) / length) * width,
    toTime: (px) => civil(view.from + (px / width) * length),
  };
}
