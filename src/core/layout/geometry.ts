import type { Civil } from '../time/instant.ts';
import { BAR_HEIGHT, BAR_TOP } from './glyphs.ts';
import { MIN_TARGET } from './hit-box.ts';
import type { LayoutItem } from './scene.ts';

/** Width of a dot or square that stands for a moment too short to draw to scale. */
const GLYPH_PX = 14;
/** A bar is drawn at least this wide. */
const MIN_BAR_PX = 6;
/** A bar without an end: its least width, and how far the arrow of an ongoing one runs past the as-of date. */
const OPEN_PX = 40;
const ARROW_PX = 44;
/** Least room between two events of one row. */
export const GAP_PX = 12;
/** A day narrower than this is drawn as a square of fixed size. */
const COMPACT_DAY_PX = 26;
/** Shorter bars have their label beside them, longer ones below. */
const BESIDE_PX = 60;
/** Between a mark and the label beside it. */
const LABEL_GAP_PX = 8;
/** Top of a label within its row: its first line centred on the mark, or under the bar. */
export const BESIDE_TOP = BAR_TOP + BAR_HEIGHT / 2 - 9;
export const BELOW_TOP = BAR_TOP + BAR_HEIGHT + 2;

/** Where a label stands: beside its mark on either side, or below it from its start or up to its end. */
export type Side = 'right' | 'left' | 'below' | 'below-end';

/** The finite times a mark is drawn between, and which ends are really open. */
export interface Anchors {
  readonly from: number;
  readonly to: number;
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/**
 * An open end runs to the as-of date, or to the start where that is later. An open start is drawn back from the
 * earliest date that is known.
 */
export function anchorsOf(item: LayoutItem, asOf: Civil): Anchors {
  const openStart = !Number.isFinite(item.start.from);
  const openEnd = !Number.isFinite(item.end.to);
  const known = [item.start.to, item.end.from, item.end.to].filter((t) => Number.isFinite(t));
  const from = openStart ? (known.length > 0 ? Math.min(...known) : asOf) : item.start.from;
  return { from, to: Math.max(from, openEnd ? asOf : item.end.to), openStart, openEnd };
}

/** Pixels on one line: what is drawn, and around it what no other event of the row may touch. */
export interface Reach {
  readonly x0: number;
  readonly x1: number;
  readonly left: number;
  readonly right: number;
}

/** Whether a mark is a glyph of fixed size at this scale. */
export const isCompact = (item: LayoutItem, { from, to }: Anchors, pxPerMs: number): boolean =>
  item.mark === 'instant' || (item.mark === 'day' && (to - from) * pxPerMs < COMPACT_DAY_PX);

/**
 * The reach of a mark without its label. Every edge is a time plus or minus a fixed number of pixels, so two reaches
 * that are apart at one scale are at least as far apart at any larger one.
 */
export function reachOf(item: LayoutItem, anchors: Anchors, compact: boolean, toPx: (t: number) => number): Reach {
  let x0 = toPx(anchors.from);
  let x1 = toPx(anchors.to);
  if (anchors.openStart && !compact) x0 -= OPEN_PX;
  if (anchors.openEnd && !compact) x1 = Math.max(x1 + (item.mark === 'torn' ? 0 : ARROW_PX), x0 + OPEN_PX);
  const middle = (x0 + x1) / 2;
  if (compact || x1 - x0 < MIN_BAR_PX) {
    const half = (compact ? GLYPH_PX : MIN_BAR_PX) / 2;
    x0 = middle - half;
    x1 = middle + half;
  }
  return { x0, x1, left: Math.min(x0, middle - MIN_TARGET / 2), right: Math.max(x1, middle + MIN_TARGET / 2) };
}

export const isBeside = (side: Side): boolean => side === 'right' || side === 'left';

/** The sides a label may stand on, the usual one first. */
export const sidesOf = ({ x0, x1 }: Reach): readonly [Side, Side] =>
  x1 - x0 < BESIDE_PX ? ['right', 'left'] : ['below', 'below-end'];

/** Where a label starts when its whole bar is in view, whatever the view. */
export function labelPx({ x0, x1 }: Pick<Reach, 'x0' | 'x1'>, side: Side, widthPx: number): number {
  if (side === 'right') return x1 + LABEL_GAP_PX;
  if (side === 'left') return x0 - LABEL_GAP_PX - widthPx;
  return side === 'below' ? x0 : Math.min(x0, x1 - widthPx);
}

/** The reach of a mark together with its label: left and right. */
export function withLabel(reach: Reach, side: Side, widthPx: number): readonly [number, number] {
  const x = labelPx(reach, side, widthPx);
  return [Math.min(reach.left, x), Math.max(reach.right, x + widthPx)];
}
