/**
 * Events on a temporal network. Every end of an event is one variable: some moment of its first or last unit of time, in
 * whole milliseconds, both ends included (a point has one variable for both). So "on the same day" stays possible
 * where days are all that is known, and "before" means truly before.
 *
 * Gaps and lengths in days or weeks count calendar days, others count minutes: they hold between the days (minutes) the
 * two moments lie in, which get variables of their own. "Five to nine days before the 20th" is thus 11 to 15 May, whatever
 * the hour.
 */
import { err, ok, type Result } from '../base/result.ts';
import type { Ends } from './edtf-windows.ts';
import { civil, DAY, MINUTE } from './instant.ts';
import { EPOCH, solveNetwork, type Constraint, type Solution } from './network.ts';
import type { AllenRelation, Shape } from './vocabulary.ts';
import type { Window } from './window.ts';

/** A distance or a length in ms, either side of which may be missing. */
export interface Extent {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  /** Counted in calendar days. */
  readonly inDays: boolean;
}

/** An event put on the network. */
export interface Node {
  readonly shape: Shape;
  readonly first: number;
  readonly last: number;
}

/** The unit in which an end is known; windows begin and end on its boundaries. */
type Grain = number;
const GRAINS: readonly Grain[] = [DAY, MINUTE, 1000];

interface Moment {
  low: number;
  high: number;
  grain: Grain;
}

const floorTo = (grain: Grain, at: number): number => Math.floor(at / grain) * grain;
const ceilTo = (grain: Grain, at: number): number => Math.ceil(at / grain) * grain;
const ROUNDS = 4;

/** The coarsest unit on whose boundaries all the finite bounds lie. */
const grainOf = (w: Window, coarsest: Grain): Grain =>
  GRAINS.find((g) => g <= coarsest && [w.from, w.to].every((at) => !Number.isFinite(at) || at % g === 0)) ?? 1;

/** Collects constraints, each with the statement it comes from, and solves them. */
export function eventNetwork<Cause>() {
  const moments: Moment[] = [{ low: 0, high: 0, grain: 1 }];
  const constraints: Constraint[] = [];
  const causes: Cause[] = [];
  /** The variable of the day or minute a moment lies in, by both. */
  const units = new Map<string, number>();
  const parts: { readonly unit: number; readonly grain: Grain }[] = [];

  /** `x[a] + least <= x[b]` */
  function atLeast(a: number, b: number, least: number, cause: Cause): void {
    constraints.push({ from: b, to: a, weight: -least });
    causes.push(cause);
  }

  function variable(low: number, high: number, grain: Grain, cause: Cause): number {
    const v = moments.push({ low, high, grain }) - 1;
    if (low > -Infinity) atLeast(EPOCH, v, low, cause);
    if (high < Infinity) atLeast(v, EPOCH, -high, cause);
    return v;
  }

  /** The day or minute of a moment, as its first millisecond. */
  function unitOf(v: number, grain: Grain, cause: Cause): number {
    const key = `${String(v)}/${String(grain)}`;
    let unit = units.get(key);
    if (unit !== undefined) return unit;
    const { low = -Infinity, high = Infinity } = moments[v] ?? {};
    unit = variable(floorTo(grain, low), floorTo(grain, high), grain, cause);
    atLeast(unit, v, 0, cause);
    atLeast(v, unit, 1 - grain, cause);
    units.set(key, unit);
    parts.push({ unit, grain });
    return unit;
  }

  /** `x[b] - x[a]` lies within the extent, counted in its unit, plus `extra`. */
  function distance(a: number, b: number, extent: Extent, cause: Cause, extra = 0, slack = 0): void {
    const finest = Math.min(moments[a]?.grain ?? 1, moments[b]?.grain ?? 1);
    const grain = extent.inDays ? DAY : Math.min(MINUTE, finest);
    const [from, to] = [unitOf(a, grain, cause), unitOf(b, grain, cause)];
    const shift = extra * grain;
    if (extent.min !== undefined) atLeast(from, to, extent.min + shift, cause);
    if (extent.max !== undefined) atLeast(to, from, -(extent.max + shift + slack), cause);
  }

  /**
   * Days and minutes are whole ones: where units are mixed the solver may leave them between two midnights, and what
   * that narrows is worked out again. A few rounds are enough for stories; a solution is sound after any of them.
   */
  function wholeUnits(solution: Solution): Solution {
    let best = solution;
    const rounded = [...constraints];
    for (let round = 0; round < ROUNDS; round++) {
      const before = rounded.length;
      for (const { unit, grain } of parts) {
        const [low, high] = [best.low[unit] ?? -Infinity, best.high[unit] ?? Infinity];
        if (low % grain < 0 || low % grain > 0) rounded.push({ from: unit, to: EPOCH, weight: -ceilTo(grain, low) });
        if (high % grain < 0 || high % grain > 0) rounded.push({ from: EPOCH, to: unit, weight: floorTo(grain, high) });
      }
      const again = rounded.length > before ? solveNetwork(moments.length, rounded) : undefined;
      if (!again?.ok) return best;
      best = again.value;
    }
    return best;
  }

  return {
    /**
     * Puts an event on the network by what is stated of it. `coarsest`: the coarsest unit its start and its end may be
     * known in, a day unless a clock is involved. `cause` stands for the statement in a contradiction.
     */
    event(shape: Shape, { start, end }: Ends, coarsest: readonly [Grain, Grain], cause: Cause): Node {
      const grain = grainOf(start, coarsest[0]);
      if (shape === 'point') {
        const v = variable(start.from, start.to - 1, grain, cause);
        return { shape, first: v, last: v };
      }
      const first = variable(start.from, start.to + grain - 1, grain, cause);
      const lastGrain = grainOf(end, coarsest[1]);
      const last = variable(end.from - lastGrain, end.to - 1, lastGrain, cause);
      atLeast(first, last, 0, cause);
      return { shape, first, last };
    },

    /** How long a span lasts. A point has no length. Days counted from a clock time may be one more than days lasted. */
    lasts(node: Node, extent: Extent, cause: Cause): void {
      if (node.shape === 'point') return;
      const clock = [node.first, node.last].some((v) => (moments[v]?.grain ?? 1) < DAY);
      distance(node.first, node.last, extent, cause, -1, extent.inDays && clock ? DAY : 0);
    },

    /**
     * Allen's relations, from `a` to `b`. Two points can only be before, at or after one another; a point that "equals" a
     * span, or the reverse, lies within it. `gap`: between the end of the one and the start of the other, for `before`
     * and `after`; other relations have none.
     */
    relate(a: Node, relation: AllenRelation, b: Node, gap: Extent | undefined, cause: Cause): void {
      // Between two spans "during" leaves something over on either side. A point is a moment whose length nobody gave.
      const over = a.shape === 'span' && b.shape === 'span' ? 1 : 0;
      const order = (x: number, y: number, least: number): void => {
        atLeast(x, y, least, cause);
      };
      const same = (x: number, y: number): void => {
        order(x, y, 0);
        order(y, x, 0);
      };
      switch (relation) {
        case 'before':
          order(a.last, b.first, 1);
          if (gap) distance(a.last, b.first, gap, cause);
          return;
        case 'meets':
          order(a.last, b.first, 0);
          order(b.first, a.last, -1);
          return;
        case 'overlaps':
          order(a.first, b.first, over);
          order(b.first, a.last, 0);
          order(a.last, b.last, over);
          return;
        case 'starts':
          same(a.first, b.first);
          order(a.last, b.last, over);
          return;
        case 'during':
          order(b.first, a.first, over);
          order(a.last, b.last, over);
          return;
        case 'finishes':
          same(a.last, b.last);
          order(b.first, a.first, over);
          return;
        case 'equals':
          if (a.shape === b.shape) {
            same(a.first, b.first);
            if (a.shape === 'span') same(a.last, b.last);
          } else {
            const [point, around] = a.shape === 'point' ? [a, b] : [b, a];
            order(around.first, point.first, 0);
            order(point.last, around.last, 0);
          }
          return;
        case 'after':
        case 'metBy':
        case 'overlappedBy':
        case 'startedBy':
        case 'contains':
        case 'finishedBy':
          this.relate(b, INVERSE[relation], a, gap, cause);
      }
    },

    /** The tightest windows of every event, or the statements of one contradiction in the order of their cycle. */
    solve(): Result<(node: Node) => { start: Window; end: Window }, readonly Cause[]> {
      const solved = solveNetwork(moments.length, constraints);
      if (!solved.ok) return err(solved.error.flatMap((i) => causes[i] ?? []));
      const { low, high } = wholeUnits(solved.value);
      const at = (v: number, add: 0 | 1): Window => {
        const { grain } = moments[v] ?? { grain: 1 };
        const by = add * grain;
        return { from: civil(floorTo(grain, low[v] ?? 0) + by), to: civil(floorTo(grain, high[v] ?? 0) + by) };
      };
      return ok((node) => {
        const start = at(node.first, 0);
        const end = at(node.last, 1);
        if (node.shape === 'span') return { start, end };
        const w = { from: start.from, to: end.to };
        return { start: w, end: w };
      });
    },
  };
}

const INVERSE = {
  after: 'before',
  metBy: 'meets',
  overlappedBy: 'overlaps',
  startedBy: 'starts',
  contains: 'during',
  finishedBy: 'finishes',
} as const;
