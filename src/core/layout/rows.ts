import { GAP_PX, type Side } from './geometry.ts';
import type { TextBlock } from './labels.ts';

/** One thing that takes room in a row, in pixels at the start of the zoom step. */
export interface Unit {
  /** Indexes of its items; more than one: a cluster. */
  readonly members: number[];
  /** With its label. */
  readonly left: number;
  readonly right: number;
  /** Without. */
  readonly bareLeft: number;
  readonly bareRight: number;
  /** The item whose label it bears, that label, where it stands, and how much would be lost with it. */
  readonly head: number;
  readonly block: TextBlock;
  readonly side: Side;
  readonly weight: number;
  /** Of its row, at least. */
  readonly heightPx: number;
  /** The same with its label on the other side. */
  readonly other: Unit | undefined;
}

/** Rows of a lane from the top, each from left to right; no two units of a row are nearer than `GAP_PX`. */
export type Rows = Unit[][];

/** By index of item: the row it had at another zoom. */
export type Habits = ReadonlyMap<number, number>;

/**
 * Gives each unit the first row that is free where it starts. `units` must be sorted by `bareLeft`. When more than `maxRows`
 * would be needed the answer is undefined. Work: units × rows, and rows are bounded by the height of the stage.
 */
export function fillRows(units: readonly Unit[], maxRows: number): Rows | undefined {
  const rows: Rows = [];
  const ends: number[] = [];
  for (const unit of units) {
    let row = ends.findIndex((end) => end <= unit.left);
    if (row < 0) row = rows.push([]) - 1;
    if (row >= maxRows) return undefined;
    rows[row]?.push(unit);
    ends[row] = unit.right + GAP_PX;
  }
  return rows;
}
