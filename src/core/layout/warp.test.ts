import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { makeStory, measure } from '../../../tests/fixtures/layout/stories.ts';
import { civil, DAY, HOUR, MINUTE } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { layoutScene } from './compose.ts';
import { anchorsOf } from './geometry.ts';
import { foldsOf, foldWarp } from './folds.ts';
import { stepWarp, stopsOf } from './in-order.ts';
import { warpThrough, type Knot } from './piecewise.ts';
import type { LayoutItem } from './scene.ts';
import { through, type Warp } from './warp.ts';

const RUNS = cases(30);
const AT = Date.UTC(2022, 0, 1);

/** Rising knots: steps in time and in what is drawn, none of nothing. */
const knots = fc
  .array(fc.tuple(fc.integer({ min: DAY, max: 4000 * DAY }), fc.integer({ min: DAY, max: 4000 * DAY })), {
    minLength: 1,
    maxLength: 20,
  })
  .map((steps) => {
    let [time, drawn] = [AT, AT];
    return [[AT, AT], ...steps.map(([t, d]): Knot => [(time += t), (drawn += d)])] as [Knot, ...Knot[]];
  });
const moment = fc.integer({ min: AT - 20_000 * DAY, max: AT + 80_000 * DAY });
const story = fc
  .record({
    seed: fc.nat({ max: 1e6 }),
    count: fc.integer({ min: 1, max: 120 }),
    lanes: fc.constant(3),
    length: fc.constantFrom(3 * HOUR, 2 * DAY, 60 * DAY, 900 * DAY, 300 * 365 * DAY),
    burst: fc.constantFrom(0.5, 1),
    bars: fc.constantFrom(0, 0.3),
  })
  .map(makeStory);

describe('a warp of time', () => {
  it('rises, and never jumps', () => {
    fc.assert(
      fc.property(knots, moment, fc.integer({ min: 1, max: 900 * DAY }), (points, at, later) => {
        const { to } = warpThrough(points);
        expect(to(at + later)).toBeGreaterThan(to(at));
        for (const [time, drawn] of points) {
          expect(to(time)).toBe(drawn);
          // Steepest: 4000 days drawn for one.
          expect(Math.abs(to(time + 0.001) - to(time - 0.001))).toBeLessThan(0.003 * 4000);
        }
      }),
      RUNS,
    );
  });

  it('leads back to where it came from', () => {
    fc.assert(
      fc.property(knots, moment, (points, at) => {
        const { to, from } = warpThrough(points);
        expect(Math.abs(from(to(at)) - at)).toBeLessThan(1);
      }),
      RUNS,
    );
  });

  it('draws time as it is beyond its knots, and where it has but one', () => {
    const { to, from } = warpThrough([
      [10, 100],
      [20, 300],
    ]);
    expect([to(0), to(10), to(15), to(20), to(25)]).toEqual([90, 100, 200, 300, 305]);
    expect([from(90), from(200), from(305)]).toEqual([0, 15, 25]);
    const one = warpThrough([[10, 100]]);
    expect([one.to(0), one.to(10), one.to(30)]).toEqual([90, 100, 120]);
    expect(to(-Infinity)).toBe(-Infinity);
    expect(to(Infinity)).toBe(Infinity);
  });
});

const item = (id: string, from: number, to: number, more: Partial<LayoutItem> = {}): LayoutItem => ({
  id,
  lane: 0,
  start: { from: civil(from), to: civil(to) },
  end: { from: civil(from), to: civil(to) },
  mark: 'day',
  mode: 'actual',
  title: id,
  detail: '',
  excerpt: '',
  quotes: 0,
  contested: false,
  context: false,
  importance: 3,
  ...more,
});
const day = (n: number): LayoutItem => item(`d${String(n)}`, AT + n * DAY, AT + (n + 1) * DAY);

describe('folds', () => {
  it('lie in long gaps alone, and leave room on either side', () => {
    const items = [0, 2, 3, 5, 200, 202, 204].map(day);
    const { spans, drawnMs } = foldsOf(items, AT + 205 * DAY);
    expect(spans).toHaveLength(1);
    const [fold] = spans;
    expect(fold?.from).toBeGreaterThan(AT + 6 * DAY);
    expect(fold?.to).toBeLessThan(AT + 200 * DAY);
    expect((fold?.to ?? 0) - (fold?.from ?? 0)).toBeGreaterThan(180 * DAY);
    expect(drawnMs).toBeLessThan(DAY);
    // Whole days, as the sentence that names it says them.
    expect([(fold?.from ?? 1) % DAY, (fold?.to ?? 1) % DAY]).toEqual([0, 0]);
  });

  it('are none where events come evenly, nor where there are but two', () => {
    expect(foldsOf([0, 10, 20, 30, 40].map(day), AT + 41 * DAY).spans).toEqual([]);
    expect(foldsOf([0, 500].map(day), AT + 501 * DAY).spans).toEqual([]);
    expect(foldsOf([], AT).spans).toEqual([]);
  });

  it('go through what lasts, and never through a moment at which something may begin or end', () => {
    const around = [0, 1, 2, 400, 401, 402].map(day);
    const lasting = item('lasting', AT, AT, {
      end: { from: civil(AT + 402 * DAY), to: civil(AT + 403 * DAY) },
      mark: 'span',
    });
    expect(foldsOf([...around, lasting], AT + 403 * DAY).spans).toHaveLength(1);
    const somewhere = item('somewhere', AT + 3 * DAY, AT + 399 * DAY, { mark: 'window' });
    expect(foldsOf([...around, somewhere], AT + 403 * DAY).spans).toEqual([]);
    // The story's "now" is such a moment too.
    for (const { from, to } of foldsOf(around, AT + 200 * DAY).spans)
      expect(from > AT + 200 * DAY || to < AT + 200 * DAY).toBe(true);
  });

  it('are empty in every story, become narrower, and stay in order', () => {
    let folded = 0;
    fc.assert(
      fc.property(story, ({ items, asOf }) => {
        const { spans, drawnMs } = foldsOf(items, asOf);
        let end = -Infinity;
        for (const { from, to } of spans) {
          folded++;
          expect(from).toBeGreaterThan(end);
          expect(to - from).toBeGreaterThan(2 * drawnMs);
          end = to;
          for (const one of items)
            for (const at of [one.start.from, one.start.to, one.end.from, one.end.to])
              expect(one.mark !== 'order' && at > from && at < to).toBe(false);
        }
      }),
      RUNS,
    );
    expect(folded).toBeGreaterThan(RUNS.numRuns / 20);
  });

  it('are drawn as wide as they say, and the rest as it was', () => {
    const spans = [span(AT + 10 * DAY, AT + 100 * DAY), span(AT + 200 * DAY, AT + 300 * DAY)];
    const { to } = foldWarp(spans, DAY) as Warp;
    expect(to(AT)).toBe(AT);
    expect(to(AT + 100 * DAY) - to(AT + 10 * DAY)).toBe(DAY);
    expect(to(AT + 200 * DAY) - to(AT + 100 * DAY)).toBe(100 * DAY);
    expect(to(AT + 400 * DAY) - to(AT + 300 * DAY)).toBe(100 * DAY);
    expect(foldWarp([], DAY)).toBeUndefined();
  });
});

describe('time in order', () => {
  it('draws each start a step from the one before it, in every story', () => {
    fc.assert(
      fc.property(story, ({ items, asOf }) => {
        const stops = stopsOf(items, asOf);
        const warp = stepWarp(stops);
        if (stops.length < 2) {
          expect(warp).toBeUndefined();
          return;
        }
        const at = stops.map((stop) => warp?.to(stop) ?? 0);
        const step = ((stops.at(-1) ?? 0) - (stops[0] ?? 0)) / (stops.length - 1);
        for (let i = 1; i < at.length; i++) expect(Math.abs((at[i] ?? 0) - (at[i - 1] ?? 0) - step)).toBeLessThan(1);
        for (const one of items)
          if (one.mark !== 'order') {
            const { from } = anchorsOf(one, asOf);
            expect(stops.some((stop) => Math.abs(stop - from) < MINUTE)).toBe(true);
          }
      }),
      RUNS,
    );
  });
});

describe('a scene in drawn time', () => {
  const scenes = (warpOf: (items: readonly LayoutItem[], asOf: number) => Warp | undefined): void => {
    fc.assert(
      fc.property(story, fc.double({ min: 0.2, max: 3, noNaN: true }), (told, zoom) => {
        const warp = warpOf(told.items, told.asOf);
        if (!warp) return;
        const items = told.items.map((one) => ({
          ...one,
          start: through(one.start, warp.to),
          end: through(one.end, warp.to),
        }));
        const whole = through(span(told.from, told.to + 1), warp.to);
        const length = Math.max((whole.to - whole.from) / zoom, MINUTE);
        const at = (from: number) =>
          layoutScene({
            items,
            laneCount: told.laneCount,
            view: span(from, from + length),
            widthPx: 1000,
            heightPx: 600,
            asOf: civil(warp.to(told.asOf)),
            measure,
          });
        const [here, beside] = [at(whole.from), at(whole.from + length / 1000)];
        // A pan of one pixel moves nothing up or down, and everything by that pixel.
        for (const [i, mark] of here.marks.entries()) {
          expect(beside.marks[i]?.yPx).toBe(mark.yPx);
          expect(Math.abs((beside.marks[i]?.x0Px ?? 0) + 1 - mark.x0Px)).toBeLessThan(
            0.01 + Math.abs(mark.x0Px) * 1e-6,
          );
        }
      }),
      cases(1000),
    );
  };
  it('stays as it is while folded time pans', () => {
    scenes((items, asOf) => {
      const { spans, drawnMs } = foldsOf(items, asOf);
      return foldWarp(spans, drawnMs);
    });
  });
  it('stays as it is while time in order pans', () => {
    scenes((items, asOf) => stepWarp(stopsOf(items, civil(asOf))));
  });
});
