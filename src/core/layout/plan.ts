/**
 * Everything about a scene that does not depend on where in time the reader looks: which row each event has, what is
 * written, on which side, what gathers into clusters. Decided for all events at once at the start of a zoom step, and
 * remembered, so that panning and zooming within a step only move what is already decided.
 */
import { thrift, type ClusterSetting } from './clusters.ts';
import { HIT_PX, type Side } from './geometry.ts';
import type { LabelStyle, Measure, TextBlock } from './labels.ts';
import { blockOf, labeller, pitchOf, survey, unitsOf } from './lanes.ts';
import type { Ground, Labeller, Style } from './lanes.ts';
import type { Level } from './levels.ts';
import { fillRows, type Rows, type Unit } from './rows.ts';
import type { Detail, LayoutInput, LayoutItem, PlacedLane } from './scene.ts';

/** Height of a lane without events. */
const EMPTY_LANE_PX = 40;
/** Where labels must be saved, titles wider than this take two lines. */
const NARROW_PX = 72;
/** More rows than this no stage has room for. */
const MANY_ROWS = 64;
/** Plans kept for a list of items. */
const KEPT = 8;

/** A mark or a cluster with its place. */
export interface PlannedUnit {
  readonly lane: number;
  /** Top of its row. */
  readonly yPx: number;
  /** Indexes of its items; more than one: a cluster. */
  readonly members: readonly number[];
  /** The item whose label it bears, and where. */
  readonly head: number;
  readonly side: Side;
  readonly block: TextBlock;
}

export interface Plan {
  readonly detail: Detail;
  readonly heightPx: number;
  readonly lanes: readonly PlacedLane[];
  readonly units: readonly PlannedUnit[];
  /** By index of item: whether it is drawn as a glyph of fixed size. */
  readonly compact: readonly boolean[];
}

interface FilledLane {
  readonly units: readonly Unit[];
  readonly pitchPx: number;
  readonly rows: Rows;
}

/** Height of a lane without what is kept free for its name. */
const laneHeight = (rows: number, pitchPx: number, { padPx }: Style): number =>
  rows === 0 ? EMPTY_LANE_PX : 2 * padPx + rows * pitchPx;

/** From the most that can be written to the least. Clusters are made in the last. */
function stylesFor(widthPx: number): readonly [Style, ...Style[]] {
  const maxPx = widthPx < 480 ? 150 : widthPx < 800 ? 200 : 260;
  const wide = (detail: LabelStyle['detail']): Style => {
    const style = { detail, maxPx, breakAbovePx: maxPx };
    return { beside: style, below: style, padPx: 10 };
  };
  const narrow: Style = {
    beside: { detail: 'title', maxPx: 104, breakAbovePx: NARROW_PX },
    below: { detail: 'title', maxPx },
    padPx: 6,
  };
  return [narrow, wide('title'), wide('detail'), wide('excerpt')];
}

/** The name of a cluster: the same for the same members. */
export const clusterId = (lane: number, members: readonly number[], items: readonly LayoutItem[]): string =>
  `${String(lane)}:${items[members[0] ?? -1]?.id ?? ''}+${String(members.length)}`;

/** Width of the chip that shows how many events a cluster holds. */
export const chipPx = (count: number, measure: Measure): number =>
  Math.max(HIT_PX, Math.ceil(measure(String(count), 'title')) + 14);

/** Every lane with all its labels and no clusters, or undefined where that is higher than `heightPx`. */
function fillAll(
  ground: Ground,
  items: readonly LayoutItem[],
  style: Style,
  labelOf: Labeller,
  heightPx: number,
): readonly FilledLane[] | undefined {
  const filled: FilledLane[] = [];
  let left = heightPx - ground.lanes.reduce((sum, lane) => sum + laneHeight(Math.min(lane.length, 1), 0, style), 0);
  for (const lane of ground.lanes) {
    const units = unitsOf(lane, ground, style, labelOf);
    const pitchPx = pitchOf(units, items, style, labelOf);
    const rows = fillRows(units, Math.max(0, Math.floor(left / pitchPx)));
    if (!rows) return undefined;
    left -= rows.length * pitchPx;
    filled.push({ units, pitchPx, rows });
  }
  return left < 0 ? undefined : filled;
}

/**
 * Shares the height out by rows: each lane with events has one; every further row goes to the lane that needs most
 * for each row it would then have (D'Hondt), as long as there is room for it.
 */
export function shareRows(
  needs: readonly { rows: number; pitchPx: number }[],
  heightPx: number,
  style: Style,
): readonly number[] {
  const shares = needs.map(({ rows }) => Math.min(rows, 1));
  let left = heightPx - needs.reduce((sum, { pitchPx }, i) => sum + laneHeight(shares[i] ?? 0, pitchPx, style), 0);
  for (;;) {
    let lane = -1;
    let most = 0;
    for (const [i, { rows, pitchPx }] of needs.entries()) {
      const share = shares[i] ?? 0;
      if (share >= rows || pitchPx > left || rows / (share + 1) <= most) continue;
      [lane, most] = [i, rows / (share + 1)];
    }
    if (lane < 0) return shares;
    shares[lane] = (shares[lane] ?? 0) + 1;
    left -= needs[lane]?.pitchPx ?? 0;
  }
}

/** Every lane within its share of the height: what has no room loses its label or gathers into clusters. */
function fillCrowded(
  ground: Ground,
  style: Style,
  labelOf: Labeller,
  input: LayoutInput,
  heightPx: number,
): readonly FilledLane[] {
  const { items, measure, openClusters } = input;
  const drafts = ground.lanes.map((lane) => {
    const units = unitsOf(lane, ground, style, labelOf);
    const pitchPx = pitchOf(units, items, style, labelOf);
    return { units, pitchPx, rows: fillRows(units, MANY_ROWS)?.length ?? MANY_ROWS };
  });
  const shares = shareRows(drafts, heightPx, style);
  const setting: ClusterSetting = {
    chipPx: (count) => chipPx(count, measure),
    labelPx: (index) => {
      const item = items[index];
      return item ? labelOf(item, style.beside).widthPx : 0;
    },
    left: ground.left,
    right: ground.right,
  };
  return drafts.map(({ units, pitchPx }, lane) => {
    const share = shares[lane] ?? 0;
    const rows = fillRows(units, share, thrift(share, setting)) ?? [];
    const opens = (unit: Unit): boolean =>
      unit.members.length > 1 && openClusters?.has(clusterId(lane, unit.members, items)) === true;
    // Opened events stand in rows of their own below the others, so that opening one cluster moves no other event.
    const opened = new Set(rows.flatMap((row) => row.filter(opens).flatMap(({ members }) => members)));
    const own = units.filter(({ members }) => opened.has(members[0] ?? -1));
    return {
      units,
      pitchPx,
      rows: [...rows.map((row) => row.filter((unit) => !opens(unit))), ...(fillRows(own, Infinity) ?? [])],
    };
  });
}

function makePlan(input: LayoutInput, level: Level, labelOf: Labeller): Plan {
  const { items, laneCount, widthPx, laneHeadPx = 0 } = input;
  const heightPx = input.heightPx - laneCount * laneHeadPx;
  const ground = survey(input, level.pxPerMs);
  const [least, ...richer] = stylesFor(widthPx);
  let style: Style = least;
  let filled: readonly FilledLane[] | undefined = fillAll(ground, items, least, labelOf, heightPx);
  const crowded = filled === undefined;
  for (const one of crowded ? [] : richer) {
    const more = fillAll(ground, items, one, labelOf, heightPx);
    if (more) [style, filled] = [one, more];
  }
  filled ??= fillCrowded(ground, least, labelOf, input, heightPx);

  const lanes: PlacedLane[] = [];
  const units: PlannedUnit[] = [];
  let top = 0;
  for (const [lane, { pitchPx, rows }] of filled.entries()) {
    const height = laneHeadPx + laneHeight(rows.length, pitchPx, style);
    lanes.push({ yPx: top, heightPx: height, rows: Math.max(rows.length, 1) });
    for (const [r, row] of rows.entries())
      for (const unit of row) {
        const block = blockOf(unit, items, style, labelOf);
        const yPx = top + laneHeadPx + style.padPx + r * pitchPx;
        if (block) units.push({ lane, yPx, members: unit.members, head: unit.head, side: unit.side, block });
      }
    top += height;
  }
  return {
    detail: crowded ? 'mark' : style.beside.detail,
    heightPx: top,
    lanes,
    units: units.sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0)),
    compact: ground.compact,
  };
}

interface Memory {
  readonly measure: Measure;
  readonly labelOf: Labeller;
  readonly plans: Map<string, Plan>;
}
const memory = new WeakMap<readonly LayoutItem[], Memory>();

/** The plan of an input at a zoom step; remembered for as long as somebody holds the same list of items. */
export function planFor(input: LayoutInput, level: Level): Plan {
  const { items, laneCount, widthPx, heightPx, laneHeadPx, asOf, measure, openClusters } = input;
  let known = memory.get(items);
  if (known?.measure !== measure) {
    known = { measure, labelOf: labeller(measure), plans: new Map() };
    memory.set(items, known);
  }
  const [{ beside }] = stylesFor(widthPx);
  const open = [...(openClusters ?? [])].sort();
  const key = [level.level, laneCount, beside.maxPx, heightPx, laneHeadPx, asOf, ...open].join('\n');
  const plan = known.plans.get(key) ?? makePlan(input, level, known.labelOf);
  known.plans.delete(key);
  known.plans.set(key, plan);
  for (const old of known.plans.keys()) if (known.plans.size > KEPT) known.plans.delete(old);
  return plan;
}
