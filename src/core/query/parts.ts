/** A long list in parts: thousands of rows at once are too many for a page to hold, and for anybody to read. */

/** Up to so many stand in one part. */
const WHOLE = 300;
/** So many in each of several. */
export const PART = 100;

export interface Part {
  /** Half open, by index. */
  readonly from: number;
  readonly to: number;
  /** Its number, from 0, and how many there are: at least one. */
  readonly number: number;
  readonly of: number;
}

/** The part with a number, or the nearest there is; `turns` false: there is but one. */
export function partOf(count: number, wanted: number, turns = true): Part {
  const of = count <= WHOLE || !turns ? 1 : Math.ceil(count / PART);
  const number = Math.min(Math.max(Math.trunc(wanted) || 0, 0), of - 1);
  return of === 1
    ? { from: 0, to: count, number, of }
    : { from: number * PART, to: Math.min(count, (number + 1) * PART), number, of };
}

/** The number of the part an index stands in; 0 for one that is not there. */
export const partWith = (count: number, index: number): number =>
  count <= WHOLE || index < 0 ? 0 : Math.floor(index / PART);
