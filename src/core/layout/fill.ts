import { crowd, lengthen, type ClusterSetting } from './clusters.ts';
import type { Measure } from './labels.ts';
import { GAP_PX } from './geometry.ts';
import { draft, MIN_PITCH_PX, type Draft, type Ground } from './ground.ts';
import { MIN_TARGET } from './hit-box.ts';
import { fillRows, type Habits, type Rows, type Unit } from './rows.ts';
import type { LayoutItem } from './scene.ts';
import { rowHeight, settleAll, type Room } from './settle.ts';
import type { Labeller, Style } from './styles.ts';

/** Height of a lane without events. */
const EMPTY_LANE_PX = 40;
/** Least width of a cluster's chip. */
const MIN_CHIP_PX = 28;
/** More rows than this no stage has room for. */
const MANY_ROWS = 64;
const NO_HABITS: Habits = new Map();

/** What filling lanes needs to know besides a style. */
export interface Filling {
  readonly items: readonly LayoutItem[];
  readonly ground: Ground;
  readonly labelOf: Labeller;
  readonly measure: Measure;
  /** For all lanes together, without what is kept free for their names. */
  readonly heightPx: number;
  /** Rows that events would rather keep. */
  readonly habits: Habits | undefined;
}

export const isCluster = ({ members }: Unit): boolean => members.length > 1;

/** The name of a cluster: the same for the same members. */
export const clusterId = (lane: number, members: readonly number[], items: readonly LayoutItem[]): string =>
  `${String(lane)}:${items[members[0] ?? -1]?.id ?? ''}+${String(members.length)}`;

/** Width of the chip that shows how many events a cluster holds. */
export const chipPx = (count: number, measure: Measure): number =>
  Math.max(MIN_CHIP_PX, Math.ceil(measure(String(count), 'title')) + 16);

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);

/** Height of a lane without what is kept free for its name. */
export const laneHeight = (rows: Rows, { padPx }: Style): number =>
  rows.length === 0 ? EMPTY_LANE_PX : 2 * padPx + sum(rows.map(rowHeight));

/** Whether there are more events than would fit even without labels, so that none of the fuller ways need be tried. */
export function isHopeless({ ground: { lanes, left, right }, heightPx }: Filling): boolean {
  const count = lanes.reduce((sum, lane) => sum + lane.length, 0);
  return count * (MIN_TARGET + GAP_PX) > (heightPx / MIN_PITCH_PX) * (right - left + GAP_PX);
}

/** What is left of the height when every lane has its edges and nothing in them. */
const insideOf = ({ ground, heightPx }: Filling, { padPx }: Style): number =>
  heightPx - sum(ground.lanes.map((lane) => (lane.length === 0 ? EMPTY_LANE_PX : 2 * padPx)));

/**
 * Every lane with all its labels, on either side of their marks, in few rows, and of these those they are used to where that
 * takes no more of them; undefined where it is higher than the height.
 */
export function fillAll(filling: Filling, style: Style): readonly Rows[] | undefined {
  const { ground, labelOf, habits } = filling;
  const filled: Rows[] = [];
  let left = insideOf(filling, style);
  for (const lane of ground.lanes) {
    const { units } = draft(lane, ground, style, labelOf);
    const few = settleAll(units, { rows: Math.max(0, Math.floor(left / MIN_PITCH_PX)), heightPx: left }, NO_HABITS);
    if (!few) return undefined;
    const heightPx = sum(few.map(rowHeight));
    const keeping = { rows: few.length, heightPx: Math.min(left, heightPx + MIN_PITCH_PX) };
    const used = habits && settleAll(units, keeping, habits);
    const rows = (used ?? few).filter((row) => row.length > 0);
    filled.push(rows);
    left -= sum(rows.map(rowHeight));
  }
  return filled;
}

/**
 * Shares the height out: each lane with events has a row for the tallest of them; what is left goes, a low row at a time,
 * to the lane that needs most for each row it would then have (D'Hondt), until none needs more.
 */
function shareOut(drafts: readonly Draft[], heightPx: number): readonly Room[] {
  const needs = drafts.map(({ units, tallestPx }) => {
    const rows = fillRows(units, MANY_ROWS);
    return rows
      ? { rows: rows.length, heightPx: sum(rows.map(rowHeight)) }
      : { rows: MANY_ROWS, heightPx: MANY_ROWS * tallestPx };
  });
  const shares = drafts.map(({ units, tallestPx }) => (units.length > 0 ? tallestPx : 0));
  for (let left = heightPx - sum(shares); left >= MIN_PITCH_PX; left -= MIN_PITCH_PX) {
    let lane = -1;
    let most = 0;
    for (const [i, need] of needs.entries()) {
      const share = shares[i] ?? 0;
      const quotient = need.heightPx / (share + MIN_PITCH_PX);
      if (share < need.heightPx && quotient > most) [lane, most] = [i, quotient];
    }
    if (lane < 0) break;
    shares[lane] = (shares[lane] ?? 0) + MIN_PITCH_PX;
  }
  return needs.map(({ rows }, i) => ({ rows, heightPx: shares[i] ?? 0 }));
}

/**
 * Every lane within its share of the height: what has no room gathers into clusters. Where room is left, labels are set
 * in the style `full` after all.
 */
export function fillCrowded(filling: Filling, style: Style, full: Style): readonly Rows[] {
  const { items, ground, labelOf, measure, habits } = filling;
  const drafts = ground.lanes.map((lane) => draft(lane, ground, style, labelOf));
  const rooms = shareOut(drafts, insideOf(filling, style));
  const beside =
    (set: Style): ClusterSetting['labelOf'] =>
    (index) => {
      const item = items[index];
      return item && labelOf(item, set, 'right');
    };
  const chips = new Map<number, number>();
  const setting: ClusterSetting = {
    chipPx: (count) => {
      const known = chips.get(count) ?? chipPx(count, measure);
      chips.set(count, known);
      return known;
    },
    labelOf: beside(style),
    edgesAt: ground.edgesAt,
    whole: [ground.left, ground.right],
  };
  return drafts.map(({ units }, lane) => {
    const rows = crowd(units, rooms[lane] ?? { rows: 0, heightPx: 0 }, habits ?? NO_HABITS, setting).filter(
      (row) => row.length > 0,
    );
    lengthen(rows, beside(full), setting);
    for (const row of rows) for (const { members } of row) members.sort((a, b) => a - b);
    return rows;
  });
}

/**
 * Lays the members of some clusters out one by one, in rows of their own below the others, so that opening a cluster
 * moves no other event of its lane and closes no other cluster.
 */
export function openUp(
  filled: readonly Rows[],
  open: ReadonlySet<string>,
  { items, ground, labelOf }: Filling,
  style: Style,
): readonly Rows[] {
  return filled.map((rows, lane) => {
    const isOpen = (unit: Unit): boolean => isCluster(unit) && open.has(clusterId(lane, unit.members, items));
    const opened = new Set(rows.flatMap((row) => row.filter(isOpen).flatMap(({ members }) => members)));
    const { units } = draft(ground.lanes[lane]?.filter(({ index }) => opened.has(index)) ?? [], ground, style, labelOf);
    return [...rows.map((row) => row.filter((u) => !isOpen(u))), ...(fillRows(units, Infinity) ?? [])];
  });
}
