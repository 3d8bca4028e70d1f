import type { Side } from './geometry.ts';
import { survey } from './ground.ts';
import {
  fillAll,
  fillClose,
  fillCrowded,
  isCluster,
  isHopeless,
  laneHeight,
  openUp,
  type FilledLane,
  type Filling,
} from './fill.ts';
import type { Measure, TextBlock } from './labels.ts';
import { startOf } from './levels.ts';
import type { Habits } from './rows.ts';
import type { Detail, LayoutInput, LayoutItem, PlacedLane } from './scene.ts';
import { labeller, lineWidthFor, stylesFor, type Labeller, type Style } from './styles.ts';

/** Plans kept for a list of items. */
const KEPT = 12;
/** Every so many zoom steps rows are given out afresh; in the steps after, events keep them where they can. */
const FRESH = 4;

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

/**
 * Everything about a scene that does not depend on where in time the reader looks: which row each event has, what is
 * written, on which side, what gathers into clusters.
 */
export interface Plan {
  readonly detail: Detail;
  readonly heightPx: number;
  readonly lanes: readonly PlacedLane[];
  /** In the order of items, a cluster by its first. */
  readonly units: readonly PlannedUnit[];
  /** By index of the item whose label is shown: its row in its lane. */
  readonly rows: Habits;
  /** By index of item: whether it is drawn as a glyph of fixed size. */
  readonly compact: readonly boolean[];
}

interface Choice {
  readonly style: Style;
  readonly filled: readonly FilledLane[];
}

/** As much as there is room for: all labels at length, all labels set close, or clusters. */
function choose(filling: Filling, widthPx: number): Choice {
  const { wide, close, tight } = stylesFor(widthPx);
  const crowded = (): Choice => ({ style: tight, filled: fillCrowded(filling, tight, close) });
  if (isHopeless(filling)) return crowded();
  let best: Choice | undefined;
  for (const style of wide) {
    const filled = fillAll(filling, style);
    if (!filled) break;
    best = { style, filled };
  }
  if (best) return best;
  const filled = fillClose(filling, close);
  return filled ? { style: close, filled } : crowded();
}

const hasClusters = (filled: readonly FilledLane[]): boolean =>
  filled.some(({ rows }) => rows.some((row) => row.some(isCluster)));

function makePlan(input: LayoutInput, level: number, labelOf: Labeller, habits?: Habits): Plan {
  const { items, measure, laneCount, laneHeadPx = 0, openClusters } = input;
  const ground = survey(input, startOf(level));
  const heightPx = input.heightPx - laneCount * laneHeadPx;
  const filling = { items, ground, labelOf, measure, heightPx, habits };
  const { style, filled } = choose(filling, input.widthPx);
  const opened = openClusters?.size ? openUp(filled, openClusters, filling, style) : filled;

  const lanes: PlacedLane[] = [];
  const units: PlannedUnit[] = [];
  let top = 0;
  for (const [lane, { pitchPx, rows }] of opened.entries()) {
    const bottom = top + laneHeadPx + laneHeight(rows.length, pitchPx, style);
    lanes.push({ yPx: top, heightPx: bottom - top, rows: Math.max(rows.length, 1) });
    for (const [r, row] of rows.entries())
      for (const { members, head, side, block } of row)
        units.push({ lane, yPx: top + laneHeadPx + style.padPx + r * pitchPx, members, head, side, block });
    top = bottom;
  }
  return {
    detail: hasClusters(filled) ? 'mark' : style.beside.detail,
    heightPx: top,
    lanes,
    units: units.sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0)),
    rows: new Map(filled.flatMap(({ rows }) => rows.flatMap((row, r) => row.map(({ head }) => [head, r] as const)))),
    compact: ground.compact,
  };
}

interface Memory {
  readonly measure: Measure;
  readonly labelOf: Labeller;
  readonly plans: Map<string, Plan>;
}
const memory = new WeakMap<readonly LayoutItem[], Memory>();

/**
 * The plan of an input at a zoom step, decided for all events at once. Remembered for as long as somebody holds the
 * same list of items, so that panning and zooming within a step only move what is already decided.
 */
export function planFor(input: LayoutInput, level: number): Plan {
  const { items, laneCount, widthPx, heightPx, laneHeadPx, asOf, measure, openClusters } = input;
  let known = memory.get(items);
  if (known?.measure !== measure) {
    known = { measure, labelOf: labeller(measure), plans: new Map() };
    memory.set(items, known);
  }
  const { plans, labelOf } = known;
  const open = [...(openClusters ?? [])].sort();
  const key = [level, laneCount, lineWidthFor(widthPx), heightPx, laneHeadPx, asOf, ...open].join('\n');
  let plan = plans.get(key);
  if (!plan) {
    const fresh = level - (((level % FRESH) + FRESH) % FRESH);
    plan = makePlan(input, level, labelOf, fresh === level ? undefined : planFor(input, fresh).rows);
  }
  // The plan last used stands last; the first to go is the one not used for longest.
  plans.delete(key);
  plans.set(key, plan);
  for (const old of plans.keys()) if (plans.size > KEPT) plans.delete(old);
  return plan;
}
