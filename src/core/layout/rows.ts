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
  /** The same with its label on the other side. */
  readonly other: Unit | undefined;
}

/** Rows of a lane from the top, each from left to right; no two units of a row are nearer than `GAP_PX`. */
export type Rows = Unit[][];

/** How a lane that has not rows enough makes do. */
export interface Thrift {
  /** Whether a unit may not have a row although one is free. */
  readonly refuses?: (rows: Rows, unit: Unit) => boolean;
  /** Finds a place for a unit that gets no row of its own; returns the row it changed, -1 if it found none. */
  readonly squeeze: (rows: Rows, unit: Unit) => number;
}

/** By index of item: the row it had at another zoom. */
export type Habits = ReadonlyMap<number, number>;

/**
 * Gives each unit the row it is used to, or else the first row, that is free where it starts. `units` must be sorted
 * by `bareLeft`. When more than `maxRows` would be needed `thrift` decides; without it, or when it finds no way, the
 * answer is undefined. Work: units × rows, and rows are bounded by the height of the stage.
 */
export function fillRows(units: readonly Unit[], maxRows: number, thrift?: Thrift, habits?: Habits): Rows | undefined {
  const rows: Rows = [];
  const ends: number[] = [];
  for (const unit of units) {
    let row = habits?.get(unit.head) ?? Infinity;
    if (row >= maxRows || (ends[row] ?? -Infinity) > unit.left) row = ends.findIndex((end) => end <= unit.left);
    if (row < 0 && rows.length < maxRows) row = rows.length;
    while (rows.length <= row) ends[rows.push([]) - 1] = -Infinity;
    if (row >= 0 && thrift?.refuses?.(rows, unit) !== true) rows[row]?.push(unit);
    else row = thrift?.squeeze(rows, unit) ?? -1;
    if (row < 0) return undefined;
    ends[row] = (rows[row]?.at(-1)?.right ?? -Infinity) + GAP_PX;
  }
  return rows.filter((row) => row.length > 0);
}

/** Makes room by turning the last label of a row to its mark's other side, over room that is free behind it. */
export const turning: Thrift = {
  squeeze: (rows, unit) => {
    for (const [r, units] of rows.entries()) {
      const other = units.at(-1)?.other;
      if (!other || other.right + GAP_PX > unit.left) continue;
      if (other.left < (units.at(-2)?.right ?? -Infinity) + GAP_PX) continue;
      units.splice(-1, 1, other, unit);
      return r;
    }
    return -1;
  },
};
