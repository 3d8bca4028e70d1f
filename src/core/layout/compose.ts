import { civil } from '../time/instant.ts';
import { anchorsOf, BELOW_TOP, BESIDE_TOP, isBeside, labelPx, reachOf } from './geometry.ts';
import type { Reach } from './geometry.ts';
import { MIN_TARGET } from './hit-box.ts';
import { levelOf } from './levels.ts';
import { chipPx, clusterId } from './fill.ts';
import { planFor, type PlannedUnit } from './plan.ts';
import { timeScale } from './scale.ts';
import type { LayoutInput, LayoutItem, PlacedCluster, PlacedLabel, PlacedMark, Scene } from './scene.ts';

/** What is this near to the view counts as visible, so that it is there when a pan brings it in. */
const MARGIN_PX = 120;
/** A label keeps this far from the left edge of the plot while its bar passes under it. */
const STICKY_PX = 4;
/** Fewer letters than fit here tell nothing. */
const LEAST_PX = 44;

/**
 * Lays a story out over a view. Pure: the same input gives the same scene in every engine, zone and order of calls.
 *
 * - Which row, side, cluster and amount of text an event gets is decided for all events at once at the start of the
 *   zoom step (`levels.ts`), so panning changes no `yPx`, and within a step (15 %) only x changes.
 * - As much is written as `heightPx` has room for. Where even titles do not fit, events gather into clusters
 *   (`detail: 'mark'`), the less important and the context first; a cluster bears the title of its most important one.
 * - Of a label that leaves the plot only what has room inside is shown, of an event out of view nothing. What is cut
 *   depends on where the view is, and changes with every pixel alike: nothing else moves for it.
 * - Labels meet neither each other nor another event's mark. The scene is higher than `heightPx` only where lanes
 *   cannot have less than one row each, or where clusters are open.
 *
 * `item.lane` is in 0 … `laneCount - 1`. `items` and `measure` should be the same objects from call to call: plans are
 * remembered by them.
 */
export function layoutScene(input: LayoutInput): Scene {
  const { items, widthPx, asOf, measure } = input;
  const scale = timeScale(input.view, widthPx);
  const plan = planFor(input, levelOf(scale.pxPerMs));
  const marks: PlacedMark[] = [];
  const clusters: PlacedCluster[] = [];
  const inView = (left: number, right: number): boolean => left <= widthPx + MARGIN_PX && right >= -MARGIN_PX;
  const isSmall = (index: number): boolean => plan.compact[index] === true;

  const placeMark = (unit: PlannedUnit, item: LayoutItem, index: number): void => {
    const compact = isSmall(index);
    const reach = reachOf(item, anchorsOf(item, asOf), compact, scale.toPx);
    const { x0, x1 } = reach;
    const label = labelAt(unit, reach, labelXOf(unit, reach), widthPx);
    const [certain0Px, certain1Px] = certainOf(item, reach, compact, scale.toPx);
    marks.push({
      id: item.id,
      index,
      lane: unit.lane,
      yPx: unit.yPx,
      x0Px: x0,
      x1Px: x1,
      certain0Px,
      certain1Px,
      compact,
      visible: inView(x0 - label.widthPx, x1 + label.widthPx),
      label,
    });
  };

  const placeCluster = (unit: PlannedUnit): void => {
    const { lane, yPx, head } = unit;
    const members: string[] = [];
    let x0Px = Infinity;
    let x1Px = -Infinity;
    let from = Infinity;
    let to = -Infinity;
    for (const index of unit.members) {
      const item = items[index];
      if (!item) continue;
      const anchors = anchorsOf(item, asOf);
      const { left } = reachOf(item, anchors, isSmall(index), scale.toPx);
      members.push(item.id);
      x0Px = Math.min(x0Px, left);
      x1Px = Math.max(x1Px, left + MIN_TARGET);
      from = Math.min(from, anchors.from);
      to = Math.max(to, anchors.to);
    }
    const chip = chipPx(members.length, measure);
    x1Px = Math.max(x1Px, x0Px + chip);
    // Chip and label stay in view together, as long as the line does.
    const labelEnd = labelPx({ x0: x0Px, x1: x0Px + chip }, unit.side, unit.block.widthPx) + unit.block.widthPx;
    const moved = Math.max(0, Math.min(STICKY_PX - x0Px, x1Px - Math.max(labelEnd, x0Px + chip)));
    const chip0Px = x0Px + moved;
    const chip1Px = chip0Px + chip;
    const at = { x0: chip0Px, x1: chip1Px };
    const label = labelAt(unit, at, labelPx(at, unit.side, unit.block.widthPx), widthPx);
    clusters.push({
      id: clusterId(lane, unit.members, items),
      lane,
      members,
      yPx,
      x0Px,
      x1Px,
      chip0Px,
      chip1Px,
      head: items[head]?.id ?? '',
      label,
      visible: inView(Math.min(x0Px, label.xPx), Math.max(x1Px, label.xPx + label.widthPx)),
      span: { from: civil(from), to: civil(Math.max(to, from + 1)) },
    });
  };

  for (const unit of plan.units) {
    const item = items[unit.head];
    if (unit.members.length > 1) placeCluster(unit);
    else if (item) placeMark(unit, item, unit.head);
  }
  return { detail: plan.detail, heightPx: plan.heightPx, lanes: plan.lanes, marks, clusters, asOfPx: scale.toPx(asOf) };
}

/** A label below a bar that starts left of the plot stays in view as long as the bar does. */
function labelXOf({ side, block }: PlannedUnit, reach: Reach): number {
  const x = labelPx(reach, side, block.widthPx);
  return isBeside(side) || reach.x1 <= 0 ? x : Math.max(x, STICKY_PX);
}

/** A label at `xPx`, its own end at most where it would end if it had not slid, cut to the plot. */
function labelAt(
  { side, block, yPx }: PlannedUnit,
  reach: Pick<Reach, 'x0' | 'x1'>,
  xPx: number,
  plotPx: number,
): PlacedLabel {
  const { widthPx, badgePx } = block;
  const ownEnd = labelPx(reach, side, widthPx) + widthPx;
  const end = Math.min(isBeside(side) ? ownEnd : Math.max(ownEnd, reach.x1), xPx + widthPx, plotPx);
  const roomPx = end - Math.max(xPx, 0);
  const isSeen = reach.x1 > 0 && reach.x0 < plotPx;
  const shownPx = !isSeen || roomPx < Math.min(LEAST_PX, widthPx) ? 0 : roomPx;
  return {
    ...block,
    badgePx: shownPx < Math.min(widthPx, badgePx + LEAST_PX) ? 0 : badgePx,
    shownPx,
    xPx: side === 'left' ? ownEnd - shownPx : xPx,
    yPx: yPx + (isBeside(side) ? BESIDE_TOP : BELOW_TOP),
    ...(side === 'left' ? { align: 'end' } : {}),
  };
}

/** From the latest start to the earliest end, where both are known and in that order; else nothing, in the middle. */
function certainOf(
  { start, end }: LayoutItem,
  { x0, x1 }: Reach,
  compact: boolean,
  toPx: (time: number) => number,
): readonly [number, number] {
  const middle = (x0 + x1) / 2;
  const within = (px: number): number => Math.min(Math.max(px, x0), x1);
  // Of what has but one end stated, that end says from where, or until when, it surely lasted.
  if (end.to === Infinity && Number.isFinite(start.to)) return [within(toPx(start.to)), x1];
  if (start.from === -Infinity && Number.isFinite(end.from)) return [x0, within(toPx(end.from))];
  if (compact || !Number.isFinite(start.to) || !Number.isFinite(end.from) || start.to >= end.from)
    return [middle, middle];
  return [within(toPx(start.to)), within(toPx(end.from))];
}
