import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import '../time/every-language.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import type { StoryFile } from '../story/types.ts';
import { DAY, HOUR, MINUTE, civil } from '../time/instant.ts';
import { settle } from '../time/resolve-one.ts';
import type { ResolvedTime } from '../time/window.ts';
import { publishedInWords } from './published-words.ts';
import { lagBetween, threeTimes } from './three-times.ts';

const timesOf = (id: string, of: StoryFile = story) => {
  const index = indexStory(of);
  return threeTimes(index, resolveInZone(of, 'Europe/Kyiv'), index.events.get(id)!);
};
const days = (lag: { min: number; max: number } | undefined) => lag && [lag.min / DAY, lag.max / DAY];
const point = (from: number, to: number): ResolvedTime => {
  const window = { from: civil(from), to: civil(to) };
  return settle({
    ...{ shape: 'point', start: window, end: window, precision: 'day', qualifier: 'plain', status: 'occurred' },
    ...{ polarity: '+', basis: 'stated', computed: false, asOf: civil(0) },
  });
};

describe('the three times', () => {
  it('of an interview: what it speaks of, itself, and the article', () => {
    const { happened, said, published } = timesOf('interview');
    expect(happened.map(({ event, lag }) => [event.id, days(lag)])).toEqual([
      ['address', [0, 0]],
      ['shoigu-300000', [0, 0]],
    ]);
    expect(said.map(({ event }) => event.id)).toEqual(['interview']);
    expect(published.map(({ source, lag }) => [source.id, days(lag), lag?.inDays])).toEqual([
      ['article', [0, 0], true],
    ]);
  });

  it('of something done: nobody but the article need have said it', () => {
    const { happened, said, published } = timesOf('setbacks');
    expect(happened.map(({ event, lag }) => [event.id, lag])).toEqual([['setbacks', undefined]]);
    expect(said.map(({ event, lag }) => [event.id, lag])).toEqual([
      ['western-assessment', undefined],
      ['anger-headline', undefined],
    ]);
    expect(timesOf('izium-kupiansk-retaken').said).toEqual([]);
    // The 12th to the 16th, told on the 21st.
    expect(published.map(({ lag }) => days(lag))).toEqual([[5, 9]]);
  });

  it('of something done that others spoke of', () => {
    expect(timesOf('call-up').said.map(({ event }) => event.id)).toEqual(['interview', 'address', 'shoigu-300000']);
  });

  it('of a month: months before the article', () => {
    expect(timesOf('counter-offensive-disclosed').published.map(({ lag }) => days(lag))).toEqual([[113, 143]]);
  });

  it('without a date of publication, without a saying', () => {
    const bare = {
      ...story,
      sources: story.sources.map(({ published: _, ...rest }) => rest),
    };
    expect(timesOf('address', bare).published).toMatchObject([{ time: undefined, lag: undefined }]);
    expect(timesOf('loss-ratio').published.map(({ lag }) => lag)).toEqual([undefined]);
    const odd = {
      ...story,
      sources: story.sources.map((s) => ({ ...s, published: { edtf: 'soon', basis: 'stated' as const } })),
    };
    expect(timesOf('address', odd).published[0]?.time).toBeUndefined();
  });
});

describe('when a source was published', () => {
  it('is said with the offset of the clock it is read on', () => {
    const clocked = {
      ...story,
      sources: story.sources.map((s) => ({ ...s, published: { edtf: '2022-09-21T18:00Z', basis: 'stated' as const } })),
    };
    const index = indexStory(clocked);
    const own = resolveInZone(clocked, clocked.zone);
    const said = (zone: string) => publishedInWords(index, clocked.sources[0]!, own, zone, 'en');
    expect(said('Europe/Kyiv')).toContain('21:00 (UTC+3)');
    expect(said('America/New_York')).toContain('14:00 (UTC−4)');
    expect(publishedInWords(indexStory(story), story.sources[0]!, own, 'Europe/Kyiv', 'en')).not.toContain('UTC');
  });
});

describe('a lag', () => {
  const lag = (a: ResolvedTime, b: ResolvedTime) => lagBetween(a, b, 'Europe/Kyiv');

  it('is as wide as the windows it runs between', () => {
    // "About 15:00" is 14:00 to 17:00 where an hour is meant; to 20:00 that is three to six hours.
    const evening = point(20 * HOUR, 20 * HOUR + MINUTE);
    expect(lag(point(14 * HOUR, 17 * HOUR), evening)).toEqual({ min: 3 * HOUR, max: 6 * HOUR, inDays: false });
    expect(lag(evening, point(14 * HOUR, 17 * HOUR))).toEqual({ min: -6 * HOUR, max: -3 * HOUR, inDays: false });
  });

  it('is counted in the world: no hour is lost where the clock is put forward', () => {
    const at = (clock: string) =>
      point(Date.parse(`2022-03-27T${clock}Z`), Date.parse(`2022-03-27T${clock}Z`) + MINUTE);
    expect(lag(at('02:30'), at('04:30'))).toMatchObject({ min: HOUR, max: HOUR });
  });

  it('is in days between dates and in clock time between moments', () => {
    expect(lag(point(9 * HOUR, 9 * HOUR + MINUTE), point(11 * HOUR, 11 * HOUR + MINUTE))).toEqual({
      min: 2 * HOUR,
      max: 2 * HOUR,
      inDays: false,
    });
    expect(lag(point(9 * HOUR, 9 * HOUR + MINUTE), point(DAY, 2 * DAY))).toEqual({
      min: DAY,
      max: DAY,
      inDays: true,
    });
    expect(lag(point(-Infinity, DAY), point(0, DAY))).toBeUndefined();
  });

  it('is the same both ways but for its sign, and holds every pair of days', () => {
    const day = fc.integer({ min: -40_000, max: 40_000 });
    const wide = fc.integer({ min: 1, max: 400 });
    fc.assert(
      fc.property(day, wide, day, wide, (a, aWide, b, bWide) => {
        const [first, second] = [point(a * DAY, (a + aWide) * DAY), point(b * DAY, (b + bWide) * DAY)];
        const there = lag(first, second);
        expect(days(there)).toEqual([b - (a + aWide - 1), b + bWide - 1 - a]);
        const back = lag(second, first);
        expect(back?.min).toBe(0 - (there?.max ?? NaN));
        expect(back?.max).toBe(0 - (there?.min ?? NaN));
      }),
      cases(),
    );
  });
});
