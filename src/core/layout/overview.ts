/** The strip with the whole range: where each event stands in it, stacked where they meet. */
import { duration, type Span } from '../time/span.ts';
import type { LayoutItem } from './scene.ts';

export interface OverviewMark {
  readonly id: string;
  readonly x0Px: number;
  readonly x1Px: number;
  /** Level above the base line, 0 first. */
  readonly level: number;
  readonly lane: number;
  readonly context: boolean;
}

export const overviewX = (at: number, whole: Span, widthPx: number): number =>
  ((at - whole.from) / duration(whole)) * widthPx;

/** Where the window on the strip is, and where it can be taken hold of. */
export interface Handle {
  /** The window as drawn. */
  readonly x0Px: number;
  readonly x1Px: number;
  /** From the outer edge of one grip to that of the other; each is `gripPx` wide, and as much between them at least. */
  readonly from: number;
  readonly to: number;
}

/** Each grip lies over its edge of the window, or outside it where the window is narrow; all of it on the strip. */
export function handleOf(view: Span, whole: Span, widthPx: number, gripPx: number): Handle {
  const x0Px = Math.min(Math.max(overviewX(view.from, whole, widthPx), 0), Math.max(0, widthPx - 6));
  const x1Px = Math.max(Math.min(overviewX(view.to, whole, widthPx), widthPx), x0Px + 6);
  const missing = Math.max(0, 3 * gripPx - (x1Px - x0Px + gripPx)) / 2;
  const length = Math.min(x1Px - x0Px + gripPx + 2 * missing, widthPx);
  const from = Math.min(Math.max(x0Px - gripPx / 2 - missing, 0), widthPx - length);
  const to = Math.min(Math.max(x1Px + gripPx / 2 + missing, from + length), widthPx);
  return { x0Px, x1Px, from, to };
}

/**
 * Marks at least 5 px wide; those that would cover one another are stacked up to `levels`, the rest share the top. There, one
 * that begins within a pixel of the last and ends no later would not be seen, and is left out: a strip of a crowd has no more marks
 * than it has room for.
 */
export function overviewMarks(
  items: readonly LayoutItem[],
  whole: Span,
  widthPx: number,
  asOf: number,
  levels = 5,
): readonly OverviewMark[] {
  const ends: number[] = Array.from({ length: levels }, () => -Infinity);
  let topmost = -Infinity;
  return items.flatMap((item) => {
    if (item.mark === 'order') return [];
    const from = Number.isFinite(item.start.from) ? item.start.from : item.end.from;
    const to = Number.isFinite(item.end.to) ? item.end.to : Math.max(asOf, from);
    if (!Number.isFinite(from)) return [];
    const x0 = overviewX(from, whole, widthPx);
    const x1 = Math.max(overviewX(to, whole, widthPx), x0 + 5);
    let level = ends.findIndex((end) => end <= x0);
    if (level < 0) {
      level = levels - 1;
      if (x0 < topmost + 1 && x1 < (ends[level] ?? 0)) return [];
      topmost = x0;
    }
    ends[level] = Math.max(ends[level] ?? 0, x1 + 1);
    return [{ id: item.id, x0Px: x0, x1Px: x1, level, lane: item.lane, context: item.context }];
  });
}
