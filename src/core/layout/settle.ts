import { countWhile } from '../base/count-while.ts';
import { GAP_PX } from './geometry.ts';
import type { Habits, Rows, Unit } from './rows.ts';

/** How many rows a lane may have, and how high they may be together. */
export interface Room {
  readonly rows: number;
  readonly heightPx: number;
}

/** Whether a unit may have a row at all, for reasons other than room. */
export type Admits = (rows: Rows, unit: Unit) => boolean;

export interface Settled {
  readonly rows: Rows;
  /** What found no room, in the order it was tried. */
  readonly left: readonly Unit[];
}

/** The least distance of a row from the next: room for the tallest of its labels. */
export const rowHeight = (row: readonly Unit[]): number =>
  row.reduce((most, { heightPx }) => Math.max(most, heightPx), 0);

/** Where in a row a unit has room, -1 if it has none. */
function placeIn(row: readonly Unit[], unit: Unit): number {
  const at = countWhile(row.length, (i) => (row[i]?.right ?? Infinity) + GAP_PX <= unit.left);
  return (row[at]?.left ?? Infinity) >= unit.right + GAP_PX ? at : -1;
}

/**
 * Gives out rows so that little moves: whatever had a row at the zoom before has it again where it still fits, and only
 * then the others get, in the order they come in, the first row that has room for them, on their usual side or else on
 * the other; a further row; or one that can be made higher. Rows are from the top, each from left to right, no two units
 * nearer than `GAP_PX`; a row may be empty.
 */
export function settle(units: readonly Unit[], room: Room, habits: Habits, admits?: Admits): Settled {
  const rows: Rows = [];
  const heights: number[] = [];
  let free = room.heightPx;
  const put = (unit: Unit, r: number, most: number): boolean => {
    const row = rows[r] ?? [];
    const more = Math.max(0, unit.heightPx - (heights[r] ?? 0));
    if (more > most) return false;
    for (let one: Unit | undefined = unit; one; one = one.other) {
      const at = placeIn(row, one);
      if (at < 0) continue;
      while (rows.length <= r) heights[rows.push([]) - 1] = 0;
      rows[r]?.splice(at, 0, one);
      heights[r] = (heights[r] ?? 0) + more;
      free -= more;
      return true;
    }
    return false;
  };
  const may = (unit: Unit): boolean => admits?.(rows, unit) !== false;
  const others: Unit[] = [];
  for (const unit of units) {
    const row = habits.get(unit.head) ?? Infinity;
    if (row >= room.rows || !may(unit) || !put(unit, row, free)) others.push(unit);
  }
  const left = others.filter((unit) => {
    if (!may(unit)) return true;
    for (let r = 0; r < rows.length; r++) if (put(unit, r, 0)) return false;
    if (rows.length < room.rows && put(unit, rows.length, free)) return false;
    for (let r = 0; r < rows.length; r++) if (put(unit, r, free)) return false;
    return true;
  });
  return { rows, left };
}

/** Everything, keeping the rows it had; undefined where something finds no room. */
export function settleAll(units: readonly Unit[], room: Room, habits: Habits): Rows | undefined {
  const { rows, left } = settle(units, room, habits);
  return left.length === 0 ? rows : undefined;
}
