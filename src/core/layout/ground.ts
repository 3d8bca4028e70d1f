import type { Span } from '../time/span.ts';
import { anchorsOf, BELOW_TOP, BESIDE_TOP, isBeside, isCompact, labelPx, reachOf, sidesOf } from './geometry.ts';
import { withLabel, type Reach, type Side } from './geometry.ts';
import type { Unit } from './rows.ts';
import type { LayoutInput, LayoutItem } from './scene.ts';
import type { Labeller, Style } from './styles.ts';

/** Least distance of two rows, and least room between a label and the next row: beside its mark, below it. */
export const MIN_PITCH_PX = 26;
const BESIDE_GAP_PX = 3;
const BELOW_GAP_PX = 3;

/** One dated event at the start of a zoom step. */
export interface Sized {
  readonly index: number;
  readonly item: LayoutItem;
  readonly reach: Reach;
}

/** All dated events at one scale; pixels count from the as-of date. */
export interface Ground {
  /** By index of item: whether it is drawn as a glyph of fixed size. */
  readonly compact: readonly boolean[];
  readonly lanes: readonly (readonly Sized[])[];
  /** Where a view of the whole story begins and ends. */
  readonly left: number;
  readonly right: number;
  /** The same for what begins here, which may stand in a view that is come to by name. */
  readonly edgesAt: (px: number) => Edges;
}

/** Where labels rather keep within, left and right. */
export type Edges = readonly [left: number, right: number];

/** Shares of the story's length that a view of all of it shows before and after it, at least. */
const BEFORE = 0.03;
const AFTER = 0.1;

/** @param home a view whose edges count at this scale */
export function survey({ items, laneCount, asOf }: LayoutInput, pxPerMs: number, home: Span | undefined): Ground {
  const lanes = Array.from({ length: laneCount }, (): Sized[] => []);
  let left = 0;
  let right = 0;
  const compact = items.map((item, index) => {
    if (item.mark === 'order') return false;
    const anchors = anchorsOf(item, asOf);
    const small = isCompact(item, anchors, pxPerMs);
    const reach = reachOf(item, anchors, small, (time) => (time - asOf) * pxPerMs);
    left = Math.min(left, reach.left);
    right = Math.max(right, reach.right);
    lanes[item.lane]?.push({ index, item, reach });
    return small;
  });
  const length = right - left;
  const whole: Edges = [left - BEFORE * length, right + AFTER * length];
  const [from, to] = home ? [home.from, home.to].map((time) => (time - asOf) * pxPerMs) : [];
  const edgesAt = (px: number): Edges =>
    from !== undefined && to !== undefined && px >= from && px < to ? [from, to] : whole;
  return { compact, lanes, left: whole[0], right: whole[1], edgesAt };
}

/** The rows-to-be of one lane in one style. */
export interface Draft {
  /** Sorted by the left edge of their marks. */
  readonly units: readonly Unit[];
  /** Room for the tallest label. */
  readonly tallestPx: number;
}

/**
 * The events of a lane with their labels. A label stands on the other side where it would otherwise leave the view that
 * shows its event first.
 */
export function draft(lane: readonly Sized[], ground: Ground, style: Style, labelOf: Labeller): Draft {
  let tallestPx = MIN_PITCH_PX;
  const units = lane.map(({ index, item, reach }): Unit => {
    const { left: bareLeft, right: bareRight } = reach;
    const members = [index];
    const [least, most] = ground.edgesAt(bareLeft);
    const within = ({ side, block }: Unit): boolean => {
      const px = labelPx(reach, side, block.widthPx);
      return px >= least && px + block.widthPx <= most;
    };
    const weight = 11 - item.importance - (item.context ? 5 : 0);
    const on = (side: Side, other?: Unit): Unit => {
      const block = labelOf(item, style, side);
      const around = isBeside(side) ? BESIDE_TOP - 1 + BESIDE_GAP_PX : BELOW_TOP + BELOW_GAP_PX;
      const heightPx = Math.max(MIN_PITCH_PX, block.heightPx + around);
      tallestPx = Math.max(tallestPx, heightPx);
      const [left, right] = withLabel(reach, side, block.widthPx);
      return { members, head: index, block, left, right, bareLeft, bareRight, side, weight, heightPx, other };
    };
    const [usualSide, otherSide] = sidesOf(reach);
    const other = on(otherSide);
    const usual = on(usualSide, within(other) ? other : undefined);
    return within(usual) ? usual : (usual.other ?? usual);
  });
  return { units: units.sort((a, b) => a.bareLeft - b.bareLeft), tallestPx };
}
