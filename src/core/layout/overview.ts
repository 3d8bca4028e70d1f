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

/** Marks at least 5 px wide; those that would cover one another are stacked up to `levels`, the rest share the top. */
export function overviewMarks(
  items: readonly LayoutItem[],
  whole: Span,
  widthPx: number,
  asOf: number,
  levels = 5,
): readonly OverviewMark[] {
  const ends: number[] = Array.from({ length: levels }, () => -Infinity);
  return items.flatMap((item) => {
    if (item.mark === 'order') return [];
    const from = Number.isFinite(item.start.from) ? item.start.from : item.end.from;
    const to = Number.isFinite(item.end.to) ? item.end.to : Math.max(asOf, from);
    if (!Number.isFinite(from)) return [];
    const x0 = overviewX(from, whole, widthPx);
    const x1 = Math.max(overviewX(to, whole, widthPx), x0 + 5);
    let level = ends.findIndex((end) => end <= x0);
    if (level < 0) level = levels - 1;
    ends[level] = x1 + 1;
    return [{ id: item.id, x0Px: x0, x1Px: x1, level, lane: item.lane, context: item.context }];
  });
}
