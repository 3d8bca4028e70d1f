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

/** A cycle among the constraints by which each variable was last reached, as indexes into `constraints`. */
function cycleOf(parent: Int32Array, tail: (index: number) => number): number[] | undefined {
  const seenFrom = new Int32Array(parent.length).fill(-1);
  const before = (v: number): number => ((parent[v] ?? -1) < 0 ? -1 : tail(parent[v] ?? -1));
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
 *
 * Each pass walks, depth first, along the constraints that shorten something or are tight. That puts the variables into
 * an order in which one sweep settles whatever has no cycle.
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
  const parent = new Int32Array(size).fill(-1);
  const walked = new Int32Array(size);
  const next = new Int32Array(size);
  const first = (v: number): number => start[v] ?? 0;
  const end = (v: number): number => start[v + 1] ?? 0;
  const head = (index: number): number => constraints[index]?.[reverse ? 'from' : 'to'] ?? 0;
  const tail = (index: number): number => constraints[index]?.[reverse ? 'to' : 'from'] ?? 0;
  /** How much longer than known the way over a constraint is: negative where it shortens. */
  const excess = (v: number, index: number): number =>
    (distance[v] ?? 0) + (constraints[index]?.weight ?? 0) - (distance[head(index)] ?? 0);
  const shortensAny = (v: number): boolean => {
    for (let at = first(v); at < end(v); at++) if (excess(v, edges[at] ?? 0) < 0) return true;
    return false;
  };

  let changed = origin === undefined ? Array.from({ length: size }, (_, v) => v) : [origin];
  let work = 0;
  for (let pass = 1; changed.length > 0; pass++) {
    const order: number[] = [];
    const path: number[] = [];
    const enter = (v: number): void => {
      walked[v] = pass;
      next[v] = first(v);
      path.push(v);
    };
    for (const root of changed) {
      if (walked[root] === pass || !shortensAny(root)) continue;
      enter(root);
      for (let v = path.at(-1); v !== undefined; v = path.at(-1)) {
        const at = next[v] ?? 0;
        next[v] = at + 1;
        const index = edges[at] ?? 0;
        if (at === end(v)) order.push(path.pop() ?? v);
        else if (excess(v, index) <= 0 && walked[head(index)] !== pass) enter(head(index));
      }
    }
    const again = new Set<number>();
    for (let i = order.length - 1; i >= 0; i--) {
      const v = order[i] ?? 0;
      for (let at = first(v); at < end(v); at++) {
        const index = edges[at] ?? 0;
        if (!(excess(v, index) < 0)) continue;
        distance[head(index)] = (distance[v] ?? 0) + (constraints[index]?.weight ?? 0);
        parent[head(index)] = index;
        again.add(head(index));
      }
    }
    changed = [...again];
    work += order.length;
    if (work <= size && pass <= size) continue;
    // Without a negative cycle the parents form a forest. Looking costs as much as the work done since the last look.
    work = 0;
    const cycle = cycleOf(parent, tail);
    if (cycle) return err(cycle);
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
