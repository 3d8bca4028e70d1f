import { countWhile } from '../base/count-while.ts';
import { GAP_PX, isBeside, labelPx, type Side } from './geometry.ts';
import { MIN_PITCH_PX, type Edges, type Ground } from './ground.ts';
import type { TextBlock } from './labels.ts';
import { MIN_TARGET } from './hit-box.ts';
import type { Habits, Rows, Unit } from './rows.ts';
import { settle, type Admits, type Room } from './settle.ts';

/** Bars longer than this may fill half of the rows of a crowded lane, no more. */
const LONG_PX = 240;
/** What a pixel of a cluster's length costs, in the weights of labels. */
const LENGTH_COST = 1 / 20;

/** What clusters are made with. */
export interface ClusterSetting {
  /** Width of the chip that shows how many events a cluster holds. */
  readonly chipPx: (count: number) => number;
  /** An item's label beside its mark, on one line. */
  readonly labelOf: (index: number) => TextBlock | undefined;
  /** Where labels of what begins here rather keep within. */
  readonly edgesAt: Ground['edgesAt'];
  /** Where a view of the whole story begins and ends. */
  readonly whole: Edges;
}

/** Where the start of the last of its events ends: what is drawn of an event within a cluster. */
const startOf = (unit: Unit): number => (unit.members.length > 1 ? unit.bareRight : unit.bareLeft + MIN_TARGET);
const isLong = (unit: Unit): boolean => unit.bareRight - unit.bareLeft > LONG_PX;
/** Units that are important come first; of equals, those further left. */
const byWeight = (a: Unit, b: Unit): number => b.weight - a.weight || a.bareLeft - b.bareLeft || a.head - b.head;

/** A way to take an event into a row: units `from` to before `to` become one with it. */
interface Offer {
  readonly row: Unit[];
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  /** The weightiest, whose title stands for all. */
  readonly top: Unit;
  readonly block: TextBlock;
  readonly side: Side;
  readonly left: number;
  readonly right: number;
  readonly bareLeft: number;
  readonly bareRight: number;
}

/**
 * What it takes to gather an event with units `from` to before `to` of a row, and with those that this touches: a chip at
 * the first start, the weightiest one's title on its right, unless only the left has room, a line to the last start.
 * Undefined where it costs as much as `most`.
 */
function gather(
  row: Unit[],
  unit: Unit,
  from: number,
  to: number,
  setting: ClusterSetting,
  most: number,
): Offer | undefined {
  let [top, count, lost, bareLeft, lastStart] = [unit, unit.members.length, 0, unit.bareLeft, startOf(unit)];
  const take = (one: Unit): void => {
    lost += Math.min(one.weight, top.weight);
    if (one.weight > top.weight) top = one;
    count += one.members.length;
    bareLeft = Math.min(bareLeft, one.bareLeft);
    lastStart = Math.max(lastStart, startOf(one));
  };
  for (let at = from; at < to; at++) take(row[at] ?? unit);
  for (;;) {
    if (lost + (lastStart - bareLeft) * LENGTH_COST >= most) return undefined;
    const chip = { x0: bareLeft, x1: bareLeft + setting.chipPx(count) };
    const bareRight = Math.max(lastStart, chip.x1);
    const cost = lost + (bareRight - bareLeft) * LENGTH_COST;
    if (cost >= most) return undefined;
    const before = row[from - 1];
    const after = row[to];
    const begin = (before?.right ?? -Infinity) + GAP_PX;
    const end = (after?.left ?? Infinity) - GAP_PX;
    const block = setting.labelOf(top.head) ?? top.block;
    const left = labelPx(chip, 'left', block.widthPx);
    const right = Math.max(bareRight, labelPx(chip, 'right', block.widthPx) + block.widthPx);
    const [least, utmost] = setting.edgesAt(bareLeft);
    const turned = right > Math.min(end, utmost) && left >= Math.max(begin, least) && bareRight <= end;
    if (turned) return { row, from, to, cost, top, block, side: 'left', left, right: bareRight, bareLeft, bareRight };
    if (before && bareLeft < begin) {
      from--;
      take(before);
    } else if (after && right > end) {
      to++;
      take(after);
    } else return { row, from, to, cost, top, block, side: 'right', left: bareLeft, right, bareLeft, bareRight };
  }
}

/** The cheaper way to take an event into a row, if that costs less than `most`: by the unit before it, or the one after. */
function offerOf(row: Unit[], unit: Unit, setting: ClusterSetting, most: number): Offer | undefined {
  const at = countWhile(row.length, (i) => (row[i]?.bareLeft ?? Infinity) <= unit.bareLeft);
  const before = at > 0 ? gather(row, unit, at - 1, at, setting, most) : undefined;
  const after = at < row.length ? gather(row, unit, at, at + 1, setting, before?.cost ?? most) : undefined;
  return after ?? before;
}

function accept(offer: Offer, unit: Unit): void {
  const { row, from, to, top, block, side, left, right, bareLeft, bareRight } = offer;
  // The longest list of members grows: copying lists for each event would take quadratic time.
  let longest = unit;
  for (let at = from; at < to; at++)
    if ((row[at]?.members.length ?? 0) > longest.members.length) longest = row[at] ?? unit;
  const members = longest.members.length > 1 ? longest.members : [...longest.members];
  for (let at = from; at < to; at++)
    if (row[at] !== longest) for (const one of row[at]?.members ?? []) members.push(one);
  if (unit !== longest) for (const one of unit.members) members.push(one);
  const { head, weight } = top;
  const heightPx = MIN_PITCH_PX;
  const other = undefined;
  const one = { members, head, block, side, weight, left, right, bareLeft, bareRight, heightPx, other };
  if (to - from === 1) row[from] = one;
  else row.splice(from, to - from, one);
}

/**
 * How a crowded lane makes do: whatever had a title at the zoom before keeps it and its row; then the important get a
 * row with room for them; what finds none joins an event or a cluster beside it, and the weightier of the two keeps its
 * title. Of all ways that one is taken in which the least is lost: the weight of the titles that go, and the length of the
 * cluster that comes of it. Long bars fill no more than half of the rows, so that short events keep a place.
 */
export function crowd(units: readonly Unit[], room: Room, habits: Habits, setting: ClusterSetting): Rows {
  const blocks = (row: readonly Unit[], unit: Unit): boolean =>
    row.some((one) => isLong(one) && one.left < unit.right + GAP_PX && unit.left < one.right + GAP_PX);
  const most = Math.min(room.rows, Math.floor(room.heightPx / MIN_PITCH_PX));
  const admits: Admits = (rows, unit) =>
    !isLong(unit) || most < 2 || rows.filter((row) => blocks(row, unit)).length * 2 < most;
  const { rows, left } = settle([...units].sort(byWeight), room, habits, admits);
  for (const unit of left) {
    let best: Offer | undefined;
    for (const row of rows) {
      best = offerOf(row, unit, setting, best?.cost ?? Infinity) ?? best;
      // Nothing but its own title is lost: it stands within a cluster.
      if (best && best.cost <= unit.weight) break;
    }
    if (best) accept(best, unit);
  }
  return rows;
}

/**
 * Writes titles that were shortened out in full where, in the end, there is room: on their side, on the other, or else as far
 * as the row is free, though that leads out of the view that shows them first. `full` gives an item's longer label beside its
 * mark. Changes `rows` in place.
 */
export function lengthen(rows: Rows, full: ClusterSetting['labelOf'], setting: ClusterSetting): void {
  for (const units of rows)
    for (const [i, unit] of units.entries()) {
      const block = isBeside(unit.side) ? full(unit.head) : undefined;
      if (!block || block.heightPx > unit.block.heightPx || block.widthPx <= unit.block.widthPx) continue;
      const { side, bareLeft, bareRight } = unit;
      const turned = side === 'left' ? 'right' : 'left';
      const begin = (units[i - 1]?.right ?? -Infinity) + GAP_PX;
      const end = (units[i + 1]?.left ?? Infinity) - GAP_PX;
      for (const [way, [least, most]] of [
        [side, setting.edgesAt(bareLeft)],
        [turned, setting.edgesAt(bareLeft)],
        [side, setting.whole],
      ] as const) {
        // A cluster's words stand by its chip, which is at its start.
        const chip = unit.members.length > 1 ? bareLeft + setting.chipPx(unit.members.length) : bareRight;
        const px = labelPx({ x0: bareLeft, x1: chip }, way, block.widthPx);
        const left = Math.min(bareLeft, px);
        const right = Math.max(bareRight, px + block.widthPx);
        if (left < Math.max(begin, least) || right > Math.min(end, most)) continue;
        units[i] = { ...unit, block, side: way, left, right };
        break;
      }
    }
}
