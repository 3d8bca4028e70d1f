/** Long stretches of time in which nothing is known to begin or to end, and the warp that draws them narrow. */
import type { LayoutItem } from './scene.ts';
import { warpThrough, type Knot } from './piecewise.ts';
import type { Warp } from './warp.ts';
import { civil, DAY, HOUR, MINUTE } from '../time/instant.ts';
import type { Span } from '../time/span.ts';

/** A gap is long from this share of the whole axis on, of what remains when longer ones are folded… */
const LONG = 1 / 8;
/** …and from this many times the usual gap: events that come evenly have no long gaps between them. */
const UNUSUAL = 4;
/** Shares of the remaining axis: what stays on either side of a fold, and how wide a fold is drawn. */
const MARGIN = 0.02;
const WIDTH = 0.04;

export interface Folds {
  /** In order of time, apart from each other. */
  readonly spans: readonly Span[];
  /** Milliseconds of drawn time each of them takes. */
  readonly drawnMs: number;
}

/** Where an item may begin or end: a stretch that is not empty, though nothing be drawn in it. */
function busy({ mark, start, end }: LayoutItem): [number, number][] {
  if (mark === 'order') return [];
  return [start, end].flatMap(({ from, to }): [number, number][] => {
    const known = [from, to].filter((at) => Number.isFinite(at));
    return known.length === 0 ? [] : [[Math.min(...known), Math.max(...known)]];
  });
}

/** What is between stretches, from the first to the last of them. */
function between(stretches: readonly (readonly [number, number])[]): [number, number][] {
  const gaps: [number, number][] = [];
  let end = Infinity;
  for (const [from, to] of [...stretches].sort((a, b) => a[0] - b[0])) {
    if (from > end) gaps.push([end, from]);
    end = end === Infinity ? to : Math.max(end, to);
  }
  return gaps;
}

/** The gap before an event that half of the events have no longer one than: 0 where they follow upon each other. */
function usualGap(items: readonly LayoutItem[]): number {
  const firsts = items.flatMap((item) => busy(item).slice(0, 1)).sort((a, b) => a[0] - b[0]);
  let end = Infinity;
  const gaps = firsts.map(([from, to]) => {
    const gap = Math.max(0, from - end);
    end = end === Infinity ? to : Math.max(end, to);
    return gap;
  });
  return gaps.slice(1).sort((a, b) => a - b)[(gaps.length - 2) >> 1] ?? 0;
}

/** Ends on whole days where that is fine enough, else on hours or minutes. */
function rounded(from: number, to: number): [number, number] {
  const unit = to - from > 20 * DAY ? DAY : to - from > 20 * HOUR ? HOUR : MINUTE;
  return [Math.ceil(from / unit) * unit, Math.floor(to / unit) * unit];
}

/**
 * The long gaps of a story. A gap never holds a moment at which something may begin or end, nor the as-of date; what
 * merely lasts goes on through it.
 */
export function foldsOf(items: readonly LayoutItem[], asOf: number): Folds {
  const stretches: (readonly [number, number])[] = [[asOf, asOf], ...items.flatMap(busy)];
  const gaps = between(stretches).sort((a, b) => b[1] - b[0] - (a[1] - a[0]) || a[0] - b[0]);
  const usual = usualGap(items);
  let first = asOf;
  let last = asOf;
  for (const [from, to] of stretches) [first, last] = [Math.min(first, from), Math.max(last, to)];
  let rest = last - first;
  const long: (readonly [number, number])[] = [];
  for (const [from, to] of gaps) {
    if (to - from < rest * LONG || to - from < UNUSUAL * usual) break;
    long.push([from, to]);
    rest -= to - from;
  }
  const drawnMs = rest * WIDTH;
  const spans = long
    .map(([from, to]) => rounded(from + rest * MARGIN, to - rest * MARGIN))
    // What would not become narrower is not folded.
    .filter(([from, to]) => to - from > 2 * drawnMs)
    .sort(([a], [b]) => a - b)
    .map(([from, to]): Span => ({ from: civil(from), to: civil(to) }));
  return { spans: drawnMs > 0 ? spans : [], drawnMs };
}

/** Time with some of the folds closed; undefined where none is. The part before the first is drawn where it was. */
export function foldWarp(spans: readonly Span[], drawnMs: number): Warp | undefined {
  const knots: Knot[] = [];
  let saved = 0;
  for (const { from, to } of spans) {
    knots.push([from, from - saved]);
    saved += to - from - drawnMs;
    knots.push([to, to - saved]);
  }
  const [first, ...others] = knots;
  return first && warpThrough([first, ...others]);
}
