import { clustering, lengthen, type ClusterSetting } from './clusters.ts';
import type { Measure } from './labels.ts';
import { GAP_PX } from './geometry.ts';
import { draft, MIN_PITCH_PX, type Draft, type Ground } from './ground.ts';
import { MIN_TARGET } from './hit-box.ts';
import { fillRows, turning, type Habits, type Rows, type Unit } from './rows.ts';
import type { LayoutItem } from './scene.ts';
import type { Labeller, Style } from './styles.ts';

/** Height of a lane without events. */
const EMPTY_LANE_PX = 40;
/** Least width of a cluster's chip. */
const MIN_CHIP_PX = 28;
/** More rows than this no stage has room for. */
const MANY_ROWS = 64;

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

export interface FilledLane {
  readonly pitchPx: number;
  readonly rows: Rows;
}

export const isCluster = ({ members }: Unit): boolean => members.length > 1;

/** The name of a cluster: the same for the same members. */
export const clusterId = (lane: number, members: readonly number[], items: readonly LayoutItem[]): string =>
  `${String(lane)}:${items[members[0] ?? -1]?.id ?? ''}+${String(members.length)}`;

/** Width of the chip that shows how many events a cluster holds. */
export const chipPx = (count: number, measure: Measure): number =>
  Math.max(MIN_CHIP_PX, Math.ceil(measure(String(count), 'title')) + 16);

/** Height of a lane without what is kept free for its name. */
export const laneHeight = (rows: number, pitchPx: number, { padPx }: Style): number =>
  rows === 0 ? EMPTY_LANE_PX : 2 * padPx + rows * pitchPx;

/** Whether there are more events than would fit even without labels, so that none of the fuller ways need be tried. */
export function isHopeless({ ground: { lanes, left, right }, heightPx }: Filling): boolean {
  const count = lanes.reduce((sum, lane) => sum + lane.length, 0);
  return count * (MIN_TARGET + GAP_PX) > (heightPx / MIN_PITCH_PX) * (right - left + GAP_PX);
}

/** Every lane with all its labels and no clusters, or undefined where that is higher than the height. */
export function fillAll(
  { ground, labelOf, heightPx, habits }: Filling,
  style: Style,
): readonly FilledLane[] | undefined {
  const filled: FilledLane[] = [];
  let left = ground.lanes.reduce((sum, lane) => sum - laneHeight(Math.min(lane.length, 1), 0, style), heightPx);
  for (const lane of ground.lanes) {
    const { units, pitchPx } = draft(lane, ground, style, labelOf);
    const rows = fillRows(units, Math.max(0, Math.floor(left / pitchPx)));
    if (!rows) return undefined;
    left -= rows.length * pitchPx;
    filled.push({ pitchPx, rows: (habits && fillRows(units, rows.length, undefined, habits)) ?? rows });
  }
  return left < 0 ? undefined : filled;
}

/**
 * Shares the height out by rows: each lane with events has one; every further row goes to the lane that needs most
 * for each row it would then have (D'Hondt), as long as there is room for it.
 */
function shareRows(drafts: readonly Draft[], heightPx: number, style: Style): readonly number[] {
  const needs = drafts.map(({ units }) => fillRows(units, MANY_ROWS)?.length ?? MANY_ROWS);
  const shares = needs.map((need) => Math.min(need, 1));
  let left = drafts.reduce((sum, { pitchPx }, i) => sum - laneHeight(shares[i] ?? 0, pitchPx, style), heightPx);
  for (;;) {
    let lane = -1;
    let most = 0;
    for (const [i, need] of needs.entries()) {
      const share = shares[i] ?? 0;
      if (share >= need || (drafts[i]?.pitchPx ?? 0) > left || need / (share + 1) <= most) continue;
      [lane, most] = [i, need / (share + 1)];
    }
    if (lane < 0) return shares;
    shares[lane] = (shares[lane] ?? 0) + 1;
    left -= drafts[lane]?.pitchPx ?? 0;
  }
}

/** Every lane within its share of the height, with all its labels on either side; undefined where that cannot be. */
export function fillClose(
  { ground, labelOf, heightPx, habits }: Filling,
  style: Style,
): readonly FilledLane[] | undefined {
  const filled: FilledLane[] = [];
  const drafts = ground.lanes.map((lane) => draft(lane, ground, style, labelOf));
  const shares = shareRows(drafts, heightPx, style);
  for (const [lane, { units, pitchPx }] of drafts.entries()) {
    const rows = fillRows(units, shares[lane] ?? 0, turning, habits);
    if (!rows) return undefined;
    filled.push({ pitchPx, rows });
  }
  return filled;
}

/**
 * Every lane within its share of the height: what has no room gathers into clusters. Where room is left, labels are set
 * in the style `full` after all.
 */
export function fillCrowded(filling: Filling, style: Style, full: Style): readonly FilledLane[] {
  const { items, ground, labelOf, measure, heightPx, habits } = filling;
  const drafts = ground.lanes.map((lane) => draft(lane, ground, style, labelOf));
  const shares = shareRows(drafts, heightPx, style);
  const beside =
    (set: Style): ClusterSetting['labelOf'] =>
    (index) => {
      const item = items[index];
      return item && labelOf(item, set, 'right');
    };
  const setting: ClusterSetting = {
    chipPx: (count) => chipPx(count, measure),
    labelOf: beside(style),
    left: ground.left,
    right: ground.right,
  };
  return drafts.map(({ units, pitchPx }, lane) => {
    const share = shares[lane] ?? 0;
    const rows = fillRows(units, share, clustering(share, setting), habits) ?? [];
    lengthen(rows, beside(full), setting);
    for (const row of rows) for (const { members } of row) members.sort((a, b) => a - b);
    return { pitchPx, rows };
  });
}

/**
 * Lays the members of some clusters out one by one, in rows of their own below the others, so that opening a cluster
 * moves no other event of its lane and closes no other cluster.
 */
export function openUp(
  filled: readonly FilledLane[],
  open: ReadonlySet<string>,
  { items, ground, labelOf }: Filling,
  style: Style,
): readonly FilledLane[] {
  return filled.map(({ rows, pitchPx }, lane) => {
    const isOpen = (unit: Unit): boolean => isCluster(unit) && open.has(clusterId(lane, unit.members, items));
    const opened = new Set(rows.flatMap((row) => row.filter(isOpen).flatMap(({ members }) => members)));
    const { units } = draft(ground.lanes[lane]?.filter(({ index }) => opened.has(index)) ?? [], ground, style, labelOf);
    return {
      pitchPx,
      rows: [...rows.map((row) => row.filter((u) => !isOpen(u))), ...(fillRows(units, Infinity) ?? [])],
    };
  });
}
