import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { makeStory } from '../../../tests/fixtures/layout/stories.ts';
import { civil, DAY, HOUR, MINUTE } from '../time/instant.ts';
import { anchorsOf, isCompact, reachOf, sidesOf, withLabel, type Reach } from './geometry.ts';
import type { LayoutItem } from './scene.ts';

const T = 1_663_000_000_000;
const AS_OF = civil(T + 10 * DAY);
const base = makeStory({ seed: 1, count: 1, lanes: 1, length: DAY }).items[0] as LayoutItem;
const made = (mark: LayoutItem['mark'], start: [number, number], end: [number, number]): LayoutItem => ({
  ...base,
  mark,
  start: { from: civil(start[0]), to: civil(start[1]) },
  end: { from: civil(end[0]), to: civil(end[1]) },
});
const day: [number, number] = [T, T + DAY];
const reach = (item: LayoutItem, pxPerMs: number): Reach => {
  const anchors = anchorsOf(item, AS_OF);
  return reachOf(item, anchors, isCompact(item, anchors, pxPerMs), (t) => (t - T) * pxPerMs);
};

describe('the ends of a mark', () => {
  it('are those of what is possible', () => {
    expect(anchorsOf(made('span', day, [T + DAY, T + 2 * DAY]), AS_OF)).toEqual({
      from: T,
      to: T + 2 * DAY,
      openStart: false,
      openEnd: false,
    });
  });

  it('run to the as-of date where there is no end, or no further than the start after it', () => {
    expect(anchorsOf(made('ongoing', day, [T, Infinity]), AS_OF)).toMatchObject({ to: AS_OF, openEnd: true });
    const late: [number, number] = [AS_OF + DAY, AS_OF + 2 * DAY];
    expect(anchorsOf(made('ongoing', late, [late[0], Infinity]), AS_OF).to).toBe(AS_OF + DAY);
  });

  it('are finite whatever is missing', () => {
    for (const start of [day, [-Infinity, T], [-Infinity, Infinity], [NaN, NaN]] as [number, number][])
      for (const end of [day, [T, Infinity], [-Infinity, T], [-Infinity, Infinity], [NaN, NaN]] as [number, number][]) {
        const { from, to } = anchorsOf(made('window', start, end), AS_OF);
        expect(Number.isFinite(from) && Number.isFinite(to)).toBe(true);
        expect(from).toBeLessThanOrEqual(to);
      }
  });
});

describe('the reach of a mark', () => {
  it('is a glyph of 14 pixels for an instant at any scale, and for a day too narrow to draw', () => {
    const instant = made('instant', [T, T + MINUTE], [T, T + MINUTE]);
    for (const scale of [1e-9, 1e-6, 1e-3]) {
      const { x0, x1 } = reach(instant, scale);
      expect(x1 - x0).toBeCloseTo(14, 6);
    }
    const at = (px: number): Reach => reach(made('day', day, day), px / DAY);
    expect(at(25).x1 - at(25).x0).toBeCloseTo(14, 6);
    expect(at(26).x1 - at(26).x0).toBeCloseTo(26, 6);
    expect(at(500).x1 - at(500).x0).toBeCloseTo(500, 6);
  });

  it('is never narrower than 6 pixels drawn and 24 to point at', () => {
    const hour = made('window', [T, T + HOUR], [T, T + HOUR]);
    const { x0, x1, left, right } = reach(hour, 1e-9);
    expect(x1 - x0).toBeCloseTo(6, 6);
    expect(right - left).toBeCloseTo(24, 6);
  });

  it('gives an ongoing bar room for its arrow, and open ends 40 pixels at least', () => {
    const ongoing = reach(made('ongoing', day, [T, Infinity]), 50 / DAY);
    expect(ongoing.x1).toBeCloseTo(500 + 44, 6);
    const torn = reach(made('torn', [AS_OF, AS_OF], [AS_OF, Infinity]), 50 / DAY);
    expect(torn.x1 - torn.x0).toBeCloseTo(40, 6);
    const before = reach(made('window', [-Infinity, T], [-Infinity, T]), 50 / DAY);
    expect(before.x1 - before.x0).toBeCloseTo(40, 6);
    expect(before.x1).toBeCloseTo(0, 6);
  });

  it('holds the mark', () => {
    for (const item of makeStory({ seed: 5, count: 300, lanes: 1, length: 100 * DAY, bars: 0.7 }).items)
      for (const scale of [1e-8, 1e-6, 1e-4]) {
        const { x0, x1, left, right } = reach(item, scale);
        expect(left).toBeLessThanOrEqual(x0);
        expect(right).toBeGreaterThanOrEqual(x1);
        expect(right - left).toBeGreaterThanOrEqual(24 - 1e-6);
      }
  });

  it('drifts apart as the scale grows: what is apart at the start of a zoom step is apart in all of it', () => {
    const { items } = makeStory({ seed: 9, count: 400, lanes: 1, length: 100 * DAY, bars: 0.6 });
    const dated = items.filter((item) => item.mark !== 'order');
    const index = fc.nat({ max: dated.length - 1 });
    fc.assert(
      fc.property(
        fc.tuple(index, index, fc.nat({ max: 1 }), fc.nat({ max: 1 }), fc.integer({ min: 0, max: 260 })),
        fc.double({ min: -9, max: -4, noNaN: true }),
        fc.double({ min: 1, max: 1.15, noNaN: true }),
        ([i, j, sideI, sideJ, label], power, growth) => {
          const [a, b] = [dated[i] as LayoutItem, dated[j] as LayoutItem];
          const start = 10 ** power;
          // Sides and sizes are decided at the start of the step.
          const small = (item: LayoutItem): boolean => isCompact(item, anchorsOf(item, AS_OF), start);
          const at = (item: LayoutItem, scale: number, side: number): readonly [number, number] => {
            const to = (s: number): Reach => reachOf(item, anchorsOf(item, AS_OF), small(item), (t) => (t - T) * s);
            return withLabel(to(scale), sidesOf(to(start))[side] ?? 'right', label);
          };
          const gap = at(b, start, sideJ)[0] - at(a, start, sideI)[1];
          fc.pre(gap >= 0);
          expect(at(b, start * growth, sideJ)[0] - at(a, start * growth, sideI)[1]).toBeGreaterThanOrEqual(gap - 1e-6);
        },
      ),
      cases(),
    );
  });
});

describe('sides', () => {
  it('put labels beside short marks and below long ones', () => {
    expect(sidesOf({ x0: 0, x1: 14, left: 0, right: 14 })).toEqual(['right', 'left']);
    expect(sidesOf({ x0: 0, x1: 90, left: 0, right: 90 })).toEqual(['below', 'below-end']);
  });

  it('keep a label with its mark', () => {
    const short = { x0: 100, x1: 114, left: 95, right: 119 };
    expect(withLabel(short, 'right', 50)).toEqual([95, 172]);
    expect(withLabel(short, 'left', 50)).toEqual([42, 119]);
    const long = { x0: 100, x1: 200, left: 100, right: 200 };
    expect(withLabel(long, 'below', 50)).toEqual([100, 200]);
    expect(withLabel(long, 'below', 150)).toEqual([100, 250]);
    expect(withLabel(long, 'below-end', 150)).toEqual([50, 200]);
  });
});
