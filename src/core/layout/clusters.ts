import { GAP_PX, isBeside, labelPx } from './geometry.ts';
import type { TextBlock } from './labels.ts';
import { MIN_TARGET } from './hit-box.ts';
import { turning, type Rows, type Thrift, type Unit } from './rows.ts';

/** Bars longer than this may fill half of the rows of a crowded lane, no more. */
const LONG_PX = 240;
/** What a pixel of a cluster's length costs, in the weights of labels. */
const LENGTH_COST = 1 / 20;

/** What clusters are made with. */
export interface ClusterSetting {
  /** Width of the chip that shows how many events a cluster holds. */
  readonly chipPx: (count: number) => number;
  /** An item's label beside its mark. */
  readonly labelOf: (index: number) => TextBlock | undefined;
  /** Where a view of the whole story begins and ends: labels rather keep within. */
  readonly left: number;
  readonly right: number;
}

/** Where the start of the last of its events ends: what is drawn of an event within a cluster. */
const startOf = (unit: Unit): number => (unit.members.length > 1 ? unit.bareRight : unit.bareLeft + MIN_TARGET);
const isLong = (unit: Unit): boolean => unit.bareRight - unit.bareLeft > LONG_PX;

/**
 * One unit for both: a chip at the first start, the weightier one's title beside it, a line to the last start. The list
 * of members of a cluster is its own and grows; copying it for each event would take quadratic time.
 */
function merge(a: Unit, b: Unit, before: Unit | undefined, setting: ClusterSetting): Unit {
  const { head, weight, block: own } = b.weight > a.weight ? b : a;
  const block = setting.labelOf(head) ?? own;
  const members = a.members.length > 1 ? a.members : [...a.members];
  members.push(...b.members);
  const bareLeft = Math.min(a.bareLeft, b.bareLeft);
  const chip = { x0: bareLeft, x1: bareLeft + setting.chipPx(members.length) };
  const bareRight = Math.max(startOf(a), startOf(b), chip.x1);
  const bare = { members, head, block, weight, bareLeft, bareRight, other: undefined };
  const left = labelPx(chip, 'left', block.widthPx);
  const right = Math.max(bareRight, labelPx(chip, 'right', block.widthPx) + block.widthPx);
  return right > setting.right && left >= Math.max(setting.left, (before?.right ?? -Infinity) + GAP_PX)
    ? { ...bare, left, right: bareRight, side: 'left' }
    : { ...bare, left: bareLeft, right, side: 'right' };
}

/**
 * How a crowded lane makes do: where turning labels does not help, an event for which there is no row joins the last event
 * or cluster of one, and the weightier of the two keeps its title. Of all rows that one is taken in which the least is
 * lost: the weight of the title that goes, and the length of the cluster that comes of it. Long bars fill no more than
 * half of the rows: a further one joins another of them, so that short events keep a place.
 */
export function clustering(maxRows: number, setting: ClusterSetting): Thrift {
  const blocks = (last: Unit | undefined, unit: Unit): boolean =>
    last !== undefined && isLong(last) && last.bareRight > unit.left;
  const refuses = (rows: Rows, unit: Unit): boolean =>
    isLong(unit) && maxRows > 1 && rows.filter((units) => blocks(units.at(-1), unit)).length * 2 >= maxRows;
  const squeeze = (rows: Rows, unit: Unit): number => {
    const onlyLong = refuses(rows, unit);
    const turned = onlyLong ? -1 : turning.squeeze(rows, unit);
    if (turned >= 0) return turned;
    let row = 0;
    let least = Infinity;
    for (const [r, units] of rows.entries()) {
      const last = units.at(-1);
      if (!last || (onlyLong && !blocks(last, unit))) continue;
      const length = Math.max(startOf(last), startOf(unit)) - last.bareLeft;
      const cost = Math.min(last.weight, unit.weight) + length * LENGTH_COST;
      if (cost < least) [row, least] = [r, cost];
    }
    const units = rows[row] ?? [];
    const last = units.pop();
    units.push(last ? merge(last, unit, units.at(-1), setting) : unit);
    return row;
  };
  return { refuses, squeeze };
}

/**
 * Writes titles that were shortened out in full where, in the end, there is room. `full` gives an item's longer label
 * beside its mark. Changes `rows` in place.
 */
export function lengthen(rows: Rows, full: ClusterSetting['labelOf'], setting: ClusterSetting): void {
  for (const units of rows)
    for (const [i, unit] of units.entries()) {
      const block = isBeside(unit.side) ? full(unit.head) : undefined;
      if (!block || block.heightPx > unit.block.heightPx || block.widthPx <= unit.block.widthPx) continue;
      const more = block.widthPx - unit.block.widthPx;
      const left = unit.left - (unit.side === 'left' ? more : 0);
      const right = unit.right + (unit.side === 'right' ? more : 0);
      const from = Math.max(setting.left, (units[i - 1]?.right ?? -Infinity) + GAP_PX);
      const to = Math.min(setting.right, (units[i + 1]?.left ?? Infinity) - GAP_PX);
      if (left >= from && right <= to) units[i] = { ...unit, block, left, right };
    }
}
