import { BAR_HEIGHT, BAR_TOP } from './glyphs.ts';
import type { PlacedMark } from './scene.ts';

/** A box in CSS pixels, from the top left of the plot. */
export interface Box {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The least side of anything a pointer is asked to hit (WCAG 2.2, 2.5.8). */
export const MIN_TARGET = 24;

/** How far outside the plot a box may lie: far enough to be unseen, near enough for a browser's geometry. */
const AWAY = 600;

/**
 * Where an event can be hit: its mark and its label together, cut to the plot, never smaller than the least target.
 * Events out of view keep a small box beside the plot, so that they can still take the focus.
 */
export function hitBox(mark: PlacedMark, widthPx: number): Box {
  const { label } = mark;
  if (!mark.visible) {
    const beside = mark.x1Px < 0 ? -AWAY : widthPx + AWAY;
    return { xPx: beside, yPx: mark.yPx, widthPx: MIN_TARGET, heightPx: MIN_TARGET };
  }
  const left = Math.max(Math.min(mark.x0Px, label?.xPx ?? Infinity), -4);
  const right = Math.min(Math.max(mark.x1Px, label ? label.xPx + label.shownPx : -Infinity), widthPx + AWAY);
  const bottom = Math.max(mark.yPx + BAR_TOP + BAR_HEIGHT + 3, label ? label.yPx + label.heightPx : 0);
  const missing = Math.max(0, MIN_TARGET - (right - left));
  return {
    xPx: left - missing / 2,
    yPx: mark.yPx,
    widthPx: right - left + missing,
    heightPx: Math.max(MIN_TARGET, bottom - mark.yPx),
  };
}

/** Whether an event was and is out of view on the same side, in the same row, with the same title. */
export const isSameAway = (before: PlacedMark, now: PlacedMark): boolean =>
  !before.visible &&
  !now.visible &&
  before.x1Px < 0 === now.x1Px < 0 &&
  before.yPx === now.yPx &&
  before.label?.titleLines === now.label?.titleLines;
