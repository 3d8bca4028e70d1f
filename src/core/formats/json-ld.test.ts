import { describe, expect, it } from 'vitest';
import { timedStory, type TimedEvent } from '../../../tests/fixtures/edtf/timed-story.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import { linkedData } from './json-ld.ts';

function dataOf(event: Omit<TimedEvent, 'id'>): Readonly<Record<string, unknown>> {
  const story = timedStory([{ id: 'e', ...event }]);
  const index = indexStory(story);
  const resolution = resolveInZone(story, story.zone);
  const linked = linkedData({
    index,
    resolution,
    lang: 'en',
    doubt: { contested: 'contested', accounts: (n) => `${String(n)} accounts` },
    site: undefined,
  });
  return linked.event(story.events[0]!);
}
const datesOf = (event: Omit<TimedEvent, 'id'>): unknown[] => {
  const { startDate, endDate } = dataOf(event);
  return [startDate, endDate];
};
const NONE = [undefined, undefined];
const span = { shape: 'span' } as const;

describe('dates in linked data', () => {
  it('are those that are exactly known', () => {
    expect(datesOf({ time: { edtf: '2024-05-03' } })).toEqual(['2024-05-03', undefined]);
    expect(datesOf({ time: { edtf: '2024-05-07T09:00+03:00', precision: 'minute' } })).toEqual([
      '2024-05-07T09:00+03:00',
      undefined,
    ]);
    expect(datesOf({ time: { ...span, edtf: '2024-05-03/2024-05-09' } })).toEqual(['2024-05-03', '2024-05-09']);
    expect(
      datesOf({ time: { ...span, precision: 'minute', edtf: '2024-05-03T10:00+03:00/2024-05-03T12:00+03:00' } }),
    ).toEqual(['2024-05-03T10:00+03:00', '2024-05-03T12:00+03:00']);
    expect(datesOf({ time: { ...span, edtf: '2024-05-03/..' }, status: 'ongoing' })).toEqual(['2024-05-03', undefined]);
  });

  it.each([
    ['about a day', { edtf: '2024-05-03~' }],
    ['a doubted day', { edtf: '2024-05-03?' }],
    ['one of two days', { edtf: '[2024-05-03,2024-05-09]' }],
    ['a day between two', { edtf: '[2024-05-03..2024-05-09]' }],
    ['a day of a month', { edtf: '2024-05-XX' }],
    ['a whole month', { ...span, edtf: '2024-05', precision: 'month' }],
    ['since a month', { ...span, edtf: '2024-03/..', precision: 'month' }],
    ['no start', { ...span, edtf: '/2024-05-05' }],
    ['no end', { ...span, edtf: '2024-05-05/' }],
    ['about an hour', { edtf: '2024-05-07T15:00+03:00', precision: 'hour', qualifier: 'approximate' }],
  ] as const)('are not given for %s', (_, time) => {
    expect(datesOf({ time })).toEqual(NONE);
  });

  it('belong to what took place or is scheduled, and to nothing else', () => {
    const time = { edtf: '2024-05-01' };
    expect(dataOf({ time })).toMatchObject({ '@type': 'Event' });
    expect(dataOf({ time })).not.toHaveProperty('eventStatus');
    expect(dataOf({ time: { edtf: '2024-06-20' }, status: 'scheduled' })).toMatchObject({
      ...{ '@type': 'Event', startDate: '2024-06-20', eventStatus: 'https://schema.org/EventScheduled' },
    });
    for (const more of [{ polarity: '-' }, { polarity: 'u' }, { status: 'denied' }, { status: 'unknown' }] as const) {
      expect(dataOf({ time, ...more })['@type'], JSON.stringify(more)).toBe('Claim');
      expect(datesOf({ time, ...more })).toEqual(NONE);
    }
  });
});
