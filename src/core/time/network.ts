/**
 * The simple temporal network of Dechter, Meiri and Pearl (1991): variables on one line of time, and constraints
 * `x[to] - x[from] <= weight`. Consistent exactly when the graph has no negative cycle; then the tightest window of a
 * variable is given by the shortest paths from the epoch and to it. Shortest paths by Bellman and Ford with a queue.
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

/** A cycle among the constraints by which each variable was last reached, as indexes into `constraints`. */
function cycleOf(parent: Int32Array, constraints: readonly Constraint[], reverse: boolean): number[] | undefined {
  const before = (v: number): number => {
    const c = constraints[parent[v] ?? -1];
    return c ? (reverse ? c.to : c.from) : -1;
  };
  const seenFrom = new Int32Array(parent.length).fill(-1);
  for (let root = 0; root < parent.length; root++) {
    let v = root;
    while (v >= 0 && seenFrom[v] === -1) {
      seenFrom[v] = root;
      v = before(v);
    }
    if (v < 0 || seenFrom[v] !== root) continue;
    const cycle: number[] = [];
    let at = v;
    do {
      cycle.push(parent[at] ?? -1);
      at = before(at);
    } while (at !== v);
    return cycle.reverse();
  }
  return undefined;
}

/**
 * Shortest distances from `origin`, or from everywhere at once (then every variable starts at 0). A negative cycle that
 * can be reached gives its constraints instead.
 */
function shortest(
  size: number,
  constraints: readonly Constraint[],
  origin: number | undefined,
  reverse: boolean,
): Result<Float64Array, number[]> {
  const { start, edges } = fanOut(size, constraints, reverse);
  const distance = new Float64Array(size).fill(origin === undefined ? 0 : Infinity);
  const parent = new Int32Array(size).fill(-1);
  const waiting = new Uint8Array(size).fill(origin === undefined ? 1 : 0);
  let queue = origin === undefined ? Array.from({ length: size }, (_, v) => v) : [origin];
  if (origin !== undefined) distance[origin] = 0;
  let steps = 0;
  while (queue.length > 0) {
    const later: number[] = [];
    for (const v of queue) {
      waiting[v] = 0;
      for (let i = start[v] ?? 0; i < (start[v + 1] ?? 0); i++) {
        const index = edges[i] ?? 0;
        const c = constraints[index];
        if (!c) continue;
        const to = reverse ? c.from : c.to;
        const through = (distance[v] ?? 0) + c.weight;
        if (through >= (distance[to] ?? 0)) continue;
        distance[to] = through;
        parent[to] = index;
        if (waiting[to] === 0) {
          waiting[to] = 1;
          later.push(to);
        }
        // In a graph without negative cycles the parents form a forest; looking now and then costs as much as the work.
        if (++steps % (size + 1) !== 0) continue;
        const cycle = cycleOf(parent, constraints, reverse);
        if (cycle) return err(cycle);
      }
    }
    queue = later;
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
