import type { Civil } from '../time/instant.ts';
import type { Span } from '../time/span.ts';
import { anchorsOf, type Side } from './geometry.ts';
import { survey } from './ground.ts';
import { fillAll, fillCrowded, isCluster, isHopeless, laneHeight, openUp, type Filling } from './fill.ts';
import type { Measure, TextBlock } from './labels.ts';
import { levelOf, startOf } from './levels.ts';
import type { Habits, Rows } from './rows.ts';
import { timeScale } from './scale.ts';
import { rowHeight } from './settle.ts';
import type { Detail, LayoutInput, LayoutItem, PlacedLane } from './scene.ts';
import { labeller, lineWidthFor, stylesFor, type Labeller, type Style } from './styles.ts';

/** Plans kept for a list of items. */
const KEPT = 96;
/** Where a chain begins: at the step in which the whole story is about as wide as this. */
const FIRST_PX = 128;

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
  readonly filled: readonly Rows[];
}

/** As much as there is room for: all labels at length, all labels set close, or clusters. */
function choose(filling: Filling, widthPx: number): Choice {
  const { whole, close, tight, line } = stylesFor(widthPx);
  const fill = (style: Style): Choice | undefined => {
    const filled = fillAll(filling, style);
    return filled && { style, filled };
  };
  let best: Choice | undefined;
  if (!isHopeless(filling)) {
    for (const style of whole) {
      const more = fill(style);
      if (!more) break;
      best = more;
    }
    best ??= fill(close);
  }
  return best ?? { style: tight, filled: fillCrowded(filling, tight, line) };
}

const hasClusters = (filled: readonly Rows[]): boolean =>
  filled.some((rows) => rows.some((row) => row.some(isCluster)));

/** The view come to by name, where the zoom is its own or closer. */
const homeAt = ({ home, widthPx }: LayoutInput, level: number): Span | undefined =>
  home && level >= levelOf(timeScale(home, widthPx).pxPerMs) ? home : undefined;

function makePlan(input: LayoutInput, level: number, labelOf: Labeller, habits?: Habits): Plan {
  const { items, measure, laneCount, laneHeadPx = 0, openClusters } = input;
  const ground = survey(input, startOf(level), homeAt(input, level));
  const heightPx = input.heightPx - laneCount * laneHeadPx;
  const filling = { items, ground, labelOf, measure, heightPx, habits };
  const { style, filled } = choose(filling, input.widthPx);
  const opened = openClusters?.size ? openUp(filled, openClusters, filling, style) : filled;

  const lanes: PlacedLane[] = [];
  const units: PlannedUnit[] = [];
  let top = 0;
  for (const [lane, rows] of opened.entries()) {
    const bottom = top + laneHeadPx + laneHeight(rows, style);
    lanes.push({ yPx: top, heightPx: bottom - top, rows: Math.max(rows.length, 1) });
    let yPx = top + laneHeadPx + style.padPx;
    for (const row of rows) {
      for (const { members, head, side, block } of row) units.push({ lane, yPx, members, head, side, block });
      yPx += rowHeight(row);
    }
    top = bottom;
  }
  return {
    detail: hasClusters(filled) ? 'mark' : style.beside.detail,
    heightPx: top,
    lanes,
    units: units.sort((a, b) => (a.members[0] ?? 0) - (b.members[0] ?? 0)),
    rows: new Map(filled.flatMap((rows) => rows.flatMap((row, r) => row.map(({ head }) => [head, r] as const)))),
    compact: ground.compact,
  };
}

/**
 * The step whose rows are kept where they can be; undefined at the first. A few events follow from step to step; of many
 * the rows of every fourth step follow from each other, and those of the steps between from the last of these; thousands
 * are a crowd at any zoom, and each step stands alone.
 */
function stepBefore(level: number, first: number, count: number): number | undefined {
  if (level <= first || count > 1000) return undefined;
  const stride = count <= 100 ? 1 : 4;
  return level - ((level - first) % stride || stride);
}

interface Memory {
  readonly firstLevel: number;
  readonly measure: Measure;
  readonly labelOf: Labeller;
  readonly plans: Map<string, Plan>;
}
const NONE: ReadonlySet<string> = new Set();

/** The step in which the chain of plans begins. */
function firstLevelOf(items: readonly LayoutItem[], asOf: Civil): number {
  let from: number = asOf;
  let to: number = asOf;
  for (const item of items) {
    if (item.mark === 'order') continue;
    const anchors = anchorsOf(item, asOf);
    from = Math.min(from, anchors.from);
    to = Math.max(to, anchors.to);
  }
  return levelOf(FIRST_PX / Math.max(to - from, 1));
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
    known = { measure, labelOf: labeller(measure), plans: new Map(), firstLevel: firstLevelOf(items, asOf) };
    memory.set(items, known);
  }
  const { plans, labelOf } = known;
  const open = [...(openClusters ?? [])].sort();
  const home = homeAt(input, level);
  const key = [level, laneCount, lineWidthFor(widthPx), heightPx, laneHeadPx, asOf, home?.from, home?.to, ...open].join(
    '\n',
  );
  let plan = plans.get(key);
  if (!plan) {
    const before = stepBefore(level, known.firstLevel, items.length);
    const habits = before === undefined ? undefined : planFor({ ...input, openClusters: NONE }, before).rows;
    plan = makePlan(input, level, labelOf, habits);
  }
  // The plan last used stands last; the first to go is the one not used for longest.
  plans.delete(key);
  plans.set(key, plan);
  for (const old of plans.keys()) if (plans.size > KEPT) plans.delete(old);
  return plan;
}
