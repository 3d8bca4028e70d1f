import { describe, expect, it } from 'vitest';
import { story } from '../../stories/kharkiv-2022/story.ts';
import '../time/every-language.ts';
import { resolveInZone } from '../story/resolve.ts';
import { civil, DAY } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { placeIn, startsOf, stretchOf } from './list-place.ts';
import { orderEvents } from './order.ts';

const whole = span(civil(0), civil(60 * DAY));
const starts = [1, 1, 2, 9, 50, 60].map((day) => day * DAY);
const now = (first: number, last = first + 1) => ({ first, last, shown: stretchOf(starts, first, last, whole) });
const goTo = (from: number, to: number, how: 'drag' | 'jump' | 'key', first = 2): number =>
  placeIn(starts, span(civil(from * DAY), civil(to * DAY)), how, now(first));

describe('a list and its strip', () => {
  it('takes the starts in the order of the list, the undated at the end', () => {
    const resolution = resolveInZone(story, story.zone);
    const events = orderEvents(story, resolution);
    const found = startsOf(events, resolution, whole);
    expect(found).toHaveLength(events.length);
    const own = span(civil(Date.UTC(2022, 0)), civil(Date.UTC(2022, 11)));
    const real = startsOf(events, resolution, own);
    expect([...real].sort((a, b) => a - b)).toEqual(real);
    expect(real.at(-1)).toBe(own.to);
    expect(real[0]).toBe(resolution.times.get(events[0]?.id ?? '')?.start.from);
  });

  it('shows the stretch from the first event in view to the last, a day at least', () => {
    expect(stretchOf(starts, 2, 4, whole)).toEqual(span(civil(2 * DAY), civil(50 * DAY)));
    expect(stretchOf(starts, 0, 1, whole)).toEqual(span(civil(DAY), civil(2 * DAY)));
    expect(stretchOf(starts, 5, 5, whole).to).toBe(60 * DAY);
  });

  it('goes to the first event of a stretch that is dragged, and to the one nearest to where the strip is touched', () => {
    expect(goTo(1.5, 2.5, 'drag')).toBe(2);
    expect(goTo(2.1, 3.1, 'drag')).toBe(3);
    expect(goTo(-0.5, 0.5, 'drag')).toBe(0);
    expect(goTo(11, 13, 'jump')).toBe(3);
    expect(goTo(40, 42, 'jump')).toBe(4);
    // Of several that begin at once, the first.
    expect(goTo(1, 1.2, 'jump')).toBe(0);
    expect(goTo(70, 71, 'jump')).toBe(5);
  });

  it('goes on by keys from every event to every other, and stops at the ends', () => {
    for (const step of [-1, 1]) {
      const seen: number[] = [];
      for (let first = step > 0 ? 0 : 5, i = 0; i < 20; i += 1) {
        seen.push(first);
        const { shown } = now(first);
        const by = (step * (shown.to - shown.from)) / 10;
        first = placeIn(starts, span(civil(shown.from + by), civil(shown.to + by)), 'key', now(first));
      }
      expect(seen.at(-1)).toBe(step > 0 ? 5 : 0);
      expect(seen).toEqual([...seen].sort((a, b) => step * (a - b)));
    }
    const { shown } = now(3);
    // A page is what is in view.
    const { from, to } = now(0, 3).shown;
    expect(placeIn(starts, span(civil((from + to) / 2), to), 'key', now(0, 3))).toBe(3);
    expect(placeIn(starts, shown, 'key', now(3))).toBe(3);
  });
});
