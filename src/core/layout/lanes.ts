/** The events of a story in pixels at the start of a zoom step, with their labels set, ready to be given rows. */
import { anchorsOf, BELOW_TOP, BESIDE_TOP, isBeside, isCompact, reachOf, sidesOf, withLabel } from './geometry.ts';
import type { Reach, Side } from './geometry.ts';
import { textBlock, type LabelStyle, type Measure, type TextBlock } from './labels.ts';
import type { Unit } from './rows.ts';
import type { LayoutInput, LayoutItem } from './scene.ts';

/** Least distance of two rows, and least room between a label and the next row: beside its mark, below it. */
const MIN_PITCH_PX = 28;
const BESIDE_GAP_PX = 3;
const BELOW_GAP_PX = 3;

/** How labels are set beside their marks and below them. */
export interface Style {
  readonly beside: LabelStyle;
  readonly below: LabelStyle;
  /** Room above and below the rows of a lane. */
  readonly padPx: number;
}
const styleAt = (style: Style, side: Side): LabelStyle => (isBeside(side) ? style.beside : style.below);

/** An item's label in a style. */
export type Labeller = (item: LayoutItem, style: LabelStyle) => TextBlock;

/** Sets labels when first asked and remembers them: no text is measured twice. */
export function labeller(measure: Measure): Labeller {
  const known = new Map<string, WeakMap<LayoutItem, TextBlock>>();
  return (item, style) => {
    const key = [style.detail, style.maxPx, style.breakAbovePx].join();
    const blocks = known.get(key) ?? new WeakMap<LayoutItem, TextBlock>();
    known.set(key, blocks);
    const block = blocks.get(item) ?? textBlock(item, style, measure);
    blocks.set(item, block);
    return block;
  };
}

/** One dated event at the start of a step. */
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
  /** Where the story itself begins and ends. */
  readonly left: number;
  readonly right: number;
}

export function survey({ items, laneCount, asOf }: LayoutInput, pxPerMs: number): Ground {
  const lanes = Array.from({ length: laneCount }, (): Sized[] => []);
  let left = Infinity;
  let right = -Infinity;
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
  return { compact, lanes, left, right };
}

/** An event with its label, on its usual side first, then on the other. */
function labelled({ index, item, reach }: Sized, style: Style, labelOf: Labeller): readonly [Unit, Unit] {
  const [usual, other] = sidesOf(reach);
  const on = (side: Side): Unit => {
    const [left, right] = withLabel(reach, side, labelOf(item, styleAt(style, side)).widthPx);
    const weight = 11 - item.importance - (item.context ? 5 : 0);
    return { members: [index], head: index, left, right, bareLeft: reach.left, bareRight: reach.right, side, weight };
  };
  return [on(usual), on(other)];
}

/**
 * The events of a lane with their labels, sorted by left edge. A label stands on the other side where it would
 * otherwise reach beyond the end of the story, which is where a view of the whole story ends.
 */
export function unitsOf(lane: readonly Sized[], ground: Ground, style: Style, labelOf: Labeller): Unit[] {
  return lane
    .map((one) => {
      const [usual, other] = labelled(one, style, labelOf);
      const within = ({ left, right }: Unit): boolean => left >= ground.left && right <= ground.right;
      if (!within(other)) return usual;
      return within(usual) ? { ...usual, other } : other;
    })
    .sort((a, b) => a.bareLeft - b.bareLeft);
}

/** The label a unit bears. */
export function blockOf(
  { head, side }: Unit,
  items: readonly LayoutItem[],
  style: Style,
  labelOf: Labeller,
): TextBlock | undefined {
  const item = items[head];
  return item && labelOf(item, styleAt(style, side));
}

/** Distance of the rows of a lane: room for the tallest of its events. */
export function pitchOf(units: readonly Unit[], items: readonly LayoutItem[], style: Style, labelOf: Labeller): number {
  const heights = units.map((unit) => {
    const height = blockOf(unit, items, style, labelOf)?.heightPx ?? 0;
    return height + (isBeside(unit.side) ? BESIDE_TOP - 1 + BESIDE_GAP_PX : BELOW_TOP + BELOW_GAP_PX);
  });
  return heights.reduce((a, b) => Math.max(a, b), MIN_PITCH_PX);
}
