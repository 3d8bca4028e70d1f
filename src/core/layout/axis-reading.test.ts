import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { axisWords } from '../../i18n/axis-words.ts';
import { cases } from '../../../tests/fixtures/cases.ts';
import { measure } from '../../../tests/fixtures/layout/stories.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { orderEvents } from '../query/order.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import '../time/every-language.ts';
import { civil, DAY } from '../time/instant.ts';
import { span, type Span } from '../time/span.ts';
import type { Tick } from '../time/ticks.ts';
import { readAxis, type AxisReading, type ReadingInput } from './axis-reading.ts';
import { FOLD_PX } from './axis-ticks.ts';
import { layoutItems } from './items.ts';
import { through } from './warp.ts';

const index = indexStory(story);
const resolution = resolveInZone(story, story.zone);
const dated = orderEvents(story, resolution).filter(({ id }) => resolution.times.get(id)?.dated);
const { items } = layoutItems(index, resolution, dated, { grouping: 'place', lang: 'fr', zoneOf: () => story.zone });
const at = (month: number, day: number): number => Date.UTC(2022, month - 1, day);
const read = (more: Partial<ReadingInput>): AxisReading =>
  readAxis({
    scale: undefined,
    fold: false,
    items,
    asOf: resolution.asOf,
    lang: 'en',
    words: axisWords('en'),
    origin: () => ({ at: civil(at(2, 24)), title: 'The invasion' }),
    open: new Set<number>(),
    ...more,
  });
const drawn = (axis: AxisReading, view: Span): Span => (axis.warp ? through(view, axis.warp.to) : view);
const width = (text: string): number => measure(text, 'title');
const ticksOf = (axis: AxisReading, view: Span, widthPx: number, lang = 'en') =>
  axis.ticks(drawn(axis, view), widthPx, lang, width);
const labels = (row: readonly Tick[]): string[] => row.map(({ label }) => label).filter(Boolean);
/** Left and right of each label. */
const boxes = (row: readonly Tick[]): [number, number][] =>
  row
    .filter(({ label }) => label !== '')
    .map(({ label, labelPx, anchor }) => {
      const left = anchor === 'middle' ? labelPx - width(label) / 2 : labelPx;
      return [left, left + width(label)];
    });
const YEAR = span(at(2, 20), at(10, 5));

describe('the folds of the story that ships', () => {
  const axis = read({ fold: true });
  it('are the two stretches in which nothing is told', () => {
    expect(
      axis.folds.map(({ from, to }) => [new Date(from), new Date(to)].map((d) => d.toISOString().slice(0, 7))),
    ).toEqual([
      ['2022-02', '2022-04'],
      ['2022-06', '2022-09'],
    ]);
    expect(axis.folds.map(({ words }) => words)).toEqual([
      '2 months and 2 days without a new event, folded',
      '3 months and 1 day without a new event, folded',
    ]);
    expect(axis.folds.map(({ short }) => short)).toEqual(['61d', '93d']);
    expect(axis.note()).toBe(' · without a new event, folded: 2 months and 2 days, 3 months and 1 day');
  });

  it('open one by one, and keep their place among the others', () => {
    const [first, second] = axis.folds;
    const opened = read({ fold: true, open: new Set([first?.from ?? 0]) });
    expect(opened.folds.map(({ open }) => open)).toEqual([true, false]);
    expect(opened.note()).toBe(' · 3 months and 1 day without a new event, folded');
    expect(opened.warp?.to(at(4, 1))).toBe(at(4, 1));
    expect(opened.warp?.to(second?.to ?? 0)).toBeLessThan(second?.to ?? 0);
    const all = read({ fold: true, open: new Set(axis.folds.map(({ from }) => from)) });
    expect(all.warp).toBeUndefined();
    expect(all.items).toBe(items);
    expect(all.note()).toBe('');
  });

  it('have no tick, no label under their sign, and none meets another, whatever is in view', () => {
    let folded = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: at(2, 1), max: at(9, 20) }),
        fc.integer({ min: DAY, max: 300 * DAY }),
        fc.integer({ min: 240, max: 1600 }),
        fc.constantFrom('en', 'fr'),
        fc.constantFrom(undefined, 'since' as const),
        (from, length, widthPx, lang, scale) => {
          const axis = read({ fold: true, lang, words: axisWords(lang), scale });
          const view = drawn(axis, span(from, from + length));
          const { context, detail } = axis.ticks(view, widthPx, lang, width);
          const x = (time: number): number =>
            (((axis.warp?.to(time) ?? time) - view.from) / (view.to - view.from)) * widthPx;
          for (const row of [context, detail]) {
            expect(new Set(row.map((tick) => tick.at)).size).toBe(row.length);
            let end = -Infinity;
            for (const [left, right] of boxes(row)) {
              expect(left).toBeGreaterThanOrEqual(end);
              expect(left).toBeGreaterThanOrEqual(-0.01);
              expect(right).toBeLessThanOrEqual(widthPx + 0.01);
              end = right;
            }
          }
          for (const fold of axis.folds) {
            const [x0, x1] = [x(fold.from), x(fold.to)];
            if (x1 <= 0 || x0 >= widthPx) continue;
            folded++;
            const middle = (x0 + x1) / 2;
            for (const { xPx } of detail) expect(xPx > x0 + 0.01 && xPx < x1 - 0.01).toBe(false);
            const half = Math.max(FOLD_PX, x1 - x0) / 2;
            for (const [left, right] of boxes(detail))
              expect(right <= middle - half + 0.01 || left >= middle + half - 0.01).toBe(true);
          }
        },
      ),
      cases(10),
    );
    expect(folded).toBeGreaterThan(cases(10).numRuns / 4);
  });
});

describe('time counted from an event', () => {
  it('is told in what the zoom has room for', () => {
    const axis = read({ scale: 'since' });
    expect(axis.warp).toBeUndefined();
    const days = ticksOf(axis, span(at(9, 5), at(9, 30)), 1000);
    expect(labels(days.context)).toEqual(['days since 24 February 2022: The invasion']);
    expect(labels(days.detail).slice(0, 2)).toEqual(['193', '194']);
    const months = ticksOf(axis, span(at(2, 24), at(2, 24) + 400 * DAY), 1000);
    expect(labels(months.context)).toEqual(['months since 24 February 2022: The invasion']);
    expect(labels(months.detail)[0]).toBe('month 0');
    const hours = ticksOf(axis, span(at(2, 24), at(2, 25)), 1000);
    expect(labels(hours.detail).slice(0, 2)).toEqual(['hour 0', 'hour 2']);
    const before = ticksOf(axis, span(at(2, 20), at(2, 28)), 1000);
    expect(labels(before.detail)).toEqual(['day −4', 'day −3', 'day −2', 'day −1', 'day 0', 'day 1', 'day 2', 'day 3']);
  });

  it('is said once more for who does not see the axis, in the language of the page', () => {
    expect(read({ scale: 'since' }).counted()).toBe('time counted since 24 February 2022: The invasion');
    expect(read({ scale: 'chosen', lang: 'fr', words: axisWords('fr') }).counted()).toBe(
      'temps compté depuis le 24 février 2022\u202f: The invasion',
    );
    expect(read({ fold: true }).counted()).toBeUndefined();
    // Nothing dated to count from: the calendar.
    const none = read({ scale: 'since', origin: () => undefined });
    expect(labels(ticksOf(none, span(at(9, 5), at(9, 30)), 1000).context)).toEqual(['September 2022']);
  });
});

describe('time in order', () => {
  const axis = read({ scale: 'order', fold: true });
  it('has a date at each step and the gap between two', () => {
    const { context, detail } = ticksOf(axis, YEAR, 1400);
    expect(labels(context)).toEqual([
      '24 Feb',
      '1 May',
      '6 Sept',
      '8 Sept',
      '10 Sept',
      '12 Sept',
      '13 Sept',
      '20 Sept',
      '21 Sept',
      '09:00',
      '22 Sept',
    ]);
    expect(labels(detail)).toEqual([
      '+2 months',
      '+4 months',
      '+2 days',
      '+2 days',
      '+2 days',
      '+1 day',
      '+7 days',
      '+1 day',
      '+9 hours',
      '+15 hours',
    ]);
    const steps = detail.slice(1).map(({ xPx }, i) => xPx - (detail[i]?.xPx ?? 0));
    for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6);
    expect(axis.folds).toEqual([]);
    expect(axis.note()).toBe(' · equal steps from event to event, not to scale');
  });

  it('keeps its labels apart at any width and zoom, and as they are while it pans', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 120, max: 1600 }),
        fc.double({ min: 0.1, max: 2, noNaN: true }),
        (widthPx, zoom) => {
          const whole = drawn(axis, YEAR);
          const view = span(whole.from, whole.from + (whole.to - whole.from) * zoom);
          const { context, detail } = axis.ticks(view, widthPx, 'en', width);
          for (const row of [context, detail]) {
            let end = -Infinity;
            for (const [left, right] of boxes(row)) {
              expect(left).toBeGreaterThanOrEqual(end);
              end = right;
            }
          }
          const length = view.to - view.from;
          const later = axis.ticks(span(view.from + length / 4, view.to + length / 4), widthPx, 'en', width);
          const told = new Map(context.map((tick) => [tick.at, tick.label]));
          for (const tick of later.context)
            if (told.get(tick.at) !== undefined && told.get(tick.at) !== '' && tick.label !== '')
              expect(tick.label).toBe(told.get(tick.at));
        },
      ),
      cases(10),
    );
  });
});
