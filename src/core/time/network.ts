/**
 * The simple temporal network of Dechter, Meiri and Pearl (1991): variables on one line of time, and constraints
 * `x[to] - x[from] <= weight`. Consistent exactly when the graph has no negative cycle; then the tightest window of a
 * variable is given by the shortest paths from the epoch and to it. Shortest paths by Goldberg and Radzik's (1993) form of the
 * method of Bellman and Ford, which is linear on the long chains that stories are made of.
 */
import { err, ok, type Result } from '../base/result.ts';

/** `x[to] - x[from] <= weight`, in whole milliseconds. */
export interface Constraint {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** Tightest windows by variable, both ends included; infinite where nothing bounds them. */
export interface Solution {
  readonly low: Float64Array;
  readonly high: Float64Array;
}

/** The variable that stands for 1970-01-01T00:00; every date is a constraint between it and another. */
export const EPOCH = 0;

/** The constraints by the variable they leave (or, `reverse`, enter), as two flat arrays. */
function fanOut(size: number, constraints: readonly Constraint[], reverse: boolean) {
  const start = new Int32Array(size + 1);
  const tail = (c: Constraint): number => (reverse ? c.to : c.from);
  for (const c of constraints) start[tail(c) + 1] = (start[tail(c) + 1] ?? 0) + 1;
  for (let v = 0; v < size; v++) start[v + 1] = (start[v + 1] ?? 0) + (start[v] ?? 0);
  const next = start.slice(0, size);
  const edges = new Int32Array(constraints.length);
  constraints.forEach((c, i) => {
    const at = next[tail(c)] ?? 0;
    edges[at] = i;
    next[tail(c)] = at + 1;
  });
  return { start, edges };
}

/**
 * Shortest distances from `origin`, or from everywhere at once (then every variable starts at 0). A negative cycle that
 * can be reached gives its constraints instead.
 *
 * Each pass walks, depth first, along every constraint that still shortens something, which puts the variables into an
 * order in which one sweep settles whatever has no cycle; to come back to a variable of the walk's own path is to have
 * found a negative cycle.
 */
function shortest(
  size: number,
  constraints: readonly Constraint[],
  origin: number | undefined,
  reverse: boolean,
): Result<Float64Array, number[]> {
  const { start, edges } = fanOut(size, constraints, reverse);
  const distance = new Float64Array(size).fill(origin === undefined ? 0 : Infinity);
  if (origin !== undefined) distance[origin] = 0;
  const pass = new Int32Array(size);
  const onPath = new Uint8Array(size);
  const next = new Int32Array(size);
  const end = (v: number): number => start[v + 1] ?? 0;

  /** The variable a constraint shortens the way to from `v`, if it does; its distance is set. */
  function relax(v: number, index: number): number {
    const c = constraints[index];
    if (!c) return -1;
    const to = reverse ? c.from : c.to;
    const through = (distance[v] ?? 0) + c.weight;
    if (through >= (distance[to] ?? 0)) return -1;
    distance[to] = through;
    return to;
  }

  let changed = origin === undefined ? Array.from({ length: size }, (_, v) => v) : [origin];
  for (let round = 1; changed.length > 0; round++) {
    const order: number[] = [];
    for (const root of changed) {
      if (pass[root] === round) continue;
      const path = [root];
      const along: number[] = [];
      for (let v: number | undefined = root; v !== undefined; v = path.at(-1)) {
        if (onPath[v] === 0) {
          pass[v] = round;
          onPath[v] = 1;
          next[v] = start[v] ?? 0;
        }
        const at = next[v] ?? 0;
        if (at === end(v)) {
          onPath[v] = 0;
          order.push(v);
          path.pop();
          along.pop();
          continue;
        }
        next[v] = at + 1;
        const index = edges[at] ?? 0;
        const to = relax(v, index);
        if (to < 0) continue;
        if (onPath[to] === 1) return err([...along.slice(path.indexOf(to)), index]);
        if (pass[to] === round) continue;
        path.push(to);
        along.push(index);
      }
    }
    const again = new Set<number>();
    for (let i = order.length - 1; i >= 0; i--) {
      const v = order[i] ?? 0;
      for (let at = start[v] ?? 0; at < end(v); at++) {
        const to = relax(v, edges[at] ?? 0);
        if (to >= 0) again.add(to);
      }
    }
    changed = [...again];
  }
  return ok(distance);
}

/**
 * Solves a network of `size` variables, the first of which is the epoch. The error is one negative cycle, as indexes
 * into `constraints`, in the order of the cycle: statements that cannot all be true.
 */
export function solveNetwork(size: number, constraints: readonly Constraint[]): Result<Solution, readonly number[]> {
  const consistent = shortest(size, constraints, undefined, false);
  if (!consistent.ok) return consistent;
  const high = shortest(size, constraints, EPOCH, false);
  if (!high.ok) return high;
  const low = shortest(size, constraints, EPOCH, true);
  if (!low.ok) return low;
  return ok({ low: low.value.map((d) => -d), high: high.value });
}
