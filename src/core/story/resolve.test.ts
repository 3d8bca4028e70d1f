import { describe, expect, it } from 'vitest';
import { timedStory, type TimedEvent } from '../../../tests/fixtures/edtf/timed-story.ts';
import { civil, type Instant } from '../time/instant.ts';
import type { ResolvedTime, Window } from '../time/window.ts';
import { resolveInZone, resolveStory } from './resolve.ts';
import type { StoryFile } from './types.ts';

const utc = (at: Instant) => civil(at);
const resolve = (events: readonly TimedEvent[], header?: Partial<StoryFile>) =>
  resolveStory(timedStory(events, header), utc);

const show = (at: number): string => {
  if (!Number.isFinite(at)) return at > 0 ? '+' : '-';
  const iso = new Date(at).toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, -14) : iso.slice(0, 16);
};
const shown = (w: Window): string => `${show(w.from)} ${show(w.to)}`;

function only(event: Omit<TimedEvent, 'id'>, header?: Partial<StoryFile>): ResolvedTime {
  const { times, issues } = resolve([{ id: 'e', ...event }], header);
  expect(issues).toEqual([]);
  const time = times.get('e');
  if (!time) expect.unreachable();
  return time;
}

describe('the wordings of articles', () => {
  const X: TimedEvent = { id: 'x', time: { edtf: '2024-05-20' }, status: 'scheduled' };

  it('at 14:05 on Tuesday', () => {
    const t = only({ time: { edtf: '2024-05-07T14:05+03:00', precision: 'minute' } });
    expect(shown(t.start)).toBe('2024-05-07T11:05 2024-05-07T11:06');
    expect(t.end).toEqual(t.start);
    expect([t.mark, t.mode, t.dated, t.computed]).toEqual(['instant', 'actual', true, false]);
  });

  it('on 7 May', () => {
    const t = only({ time: { edtf: '2024-05-07' } });
    expect([shown(t.start), t.mark]).toEqual(['2024-05-07 2024-05-08', 'day']);
  });

  it('in May, one moment', () => {
    const t = only({ time: { edtf: '2024-05-XX', precision: 'month' } });
    expect([shown(t.start), t.mark]).toEqual(['2024-05-01 2024-06-01', 'window']);
  });

  it('throughout 2023', () => {
    const t = only({ time: { edtf: '2023', shape: 'span', precision: 'year' } });
    expect([shown(t.start), shown(t.end), t.mark]).toEqual(['2023-01-01 2023-01-01', '2024-01-01 2024-01-01', 'span']);
  });

  it('around 3 May', () => {
    const t = only({ time: { edtf: '2024-05-03~', qualifier: 'approximate' } });
    expect([shown(t.start), t.mark, t.qualifier]).toEqual(['2024-05-02 2024-05-05', 'approximate', 'approximate']);
  });

  it('between 3 and 9 May', () => {
    const t = only({ time: { edtf: '[2024-05-03..2024-05-09]' } });
    expect([shown(t.start), t.mark]).toEqual(['2024-05-03 2024-05-10', 'window']);
  });

  it('since March', () => {
    const t = only({ time: { edtf: '2024-03/..', shape: 'span', precision: 'month' }, status: 'ongoing' });
    expect([shown(t.start), shown(t.end)]).toEqual(['2024-03-01 2024-03-31', '2024-05-13 +']);
    expect([t.mark, t.openEnd, t.dated]).toEqual(['ongoing', 'open', true]);
  });

  it('from March until it stopped', () => {
    const t = only({ time: { edtf: '2024-03/', shape: 'span', precision: 'month' } });
    expect([shown(t.start), shown(t.end)]).toEqual(['2024-03-01 2024-03-31', '2024-03-02 +']);
    expect([t.mark, t.openEnd]).toEqual(['torn', 'unknown']);
  });

  it('about a week before X', () => {
    const e: TimedEvent = {
      id: 'e',
      time: { precision: 'day', relative: [{ anchor: 'x', relation: 'before', gap: { about: 'P7D' } }] },
    };
    const x: TimedEvent = { id: 'x', time: { edtf: '2022-09-21' } };
    const { times } = resolve([e, x], { asOf: '2022-09-21' });
    const t = times.get('e');
    expect(t && shown(t.start)).toBe('2022-09-12 2022-09-17');
    expect(t && [t.mark, t.qualifier, t.computed, t.dated]).toEqual(['approximate', 'approximate', true, true]);
    expect(times.get('x')?.computed).toBe(false);
  });

  it('about a week before an address at nine in the morning: still days', () => {
    const e: TimedEvent = { id: 'e', time: { relative: [{ anchor: 'x', relation: 'before', gap: { about: 'P1W' } }] } };
    const x: TimedEvent = { id: 'x', time: { edtf: '2022-09-21T09:00Z', precision: 'minute' } };
    const t = resolve([e, x], { asOf: '2022-09-21' }).times.get('e');
    expect(t && shown(t.start)).toBe('2022-09-12 2022-09-17');
  });

  it('before X, nothing else', () => {
    const { times } = resolve([{ id: 'e', time: { relative: [{ anchor: 'x', relation: 'before' }] } }, X]);
    const t = times.get('e');
    expect(t && [shown(t.start), t.mark, t.dated, t.computed]).toEqual(['- 2024-05-21', 'order', false, true]);
  });

  it('will rule on 20 June', () => {
    const t = only({ time: { edtf: '2024-06-20' }, status: 'scheduled' });
    expect([shown(t.start), t.mark, t.mode]).toEqual(['2024-06-20 2024-06-21', 'day', 'scheduled']);
  });

  it('if talks fail, strikes could resume', () => {
    const t = only({ time: { shape: 'span', precision: 'none' }, status: 'conditional' });
    expect([shown(t.start), t.mark, t.mode, t.dated]).toEqual(['- +', 'order', 'conditional', false]);
  });

  it('began 1 to 4 May, ended 8 to 10 May', () => {
    const t = only({
      time: {
        shape: 'span',
        bounds: {
          es: { at: '2024-05-01' },
          ls: { at: '2024-05-04' },
          ee: { at: '2024-05-08' },
          le: { at: '2024-05-10' },
        },
      },
    });
    expect([shown(t.start), shown(t.end)]).toEqual(['2024-05-01 2024-05-04', '2024-05-09 2024-05-11']);
    expect(t.mark).toBe('planning');
  });

  it('3 May, the source is not sure', () => {
    const t = only({ time: { edtf: '2024-05-03?', qualifier: 'uncertain' } });
    expect([shown(t.start), t.mark]).toEqual(['2024-05-03 2024-05-04', 'uncertain']);
  });

  it('on 3 May, which the ministry denies', () => {
    expect(only({ time: { edtf: '2024-05-03' }, status: 'denied' }).mode).toBe('denied');
    expect(only({ time: { edtf: '2024-05-03' }, polarity: '-' }).mode).toBe('denied');
  });
});

describe('the example of the temporal network', () => {
  it('E five to nine days before X, F between: windows in whole days', () => {
    const { times, issues } = resolve(
      [
        { id: 'e', time: { relative: [{ anchor: 'x', relation: 'before', gap: { min: 'P5D', max: 'P9D' } }] } },
        {
          id: 'f',
          time: {
            relative: [
              { anchor: 'e', relation: 'after' },
              { anchor: 'x', relation: 'before' },
            ],
          },
        },
        { id: 'x', time: { edtf: '2024-05-20' } },
      ],
      { asOf: '2024-05-30' },
    );
    expect(issues).toEqual([]);
    const at = (id: string) => {
      const t = times.get(id);
      return t && shown(t.start);
    };
    expect([at('e'), at('f'), at('x')]).toEqual([
      '2024-05-11 2024-05-16',
      '2024-05-11 2024-05-21',
      '2024-05-20 2024-05-21',
    ]);
  });
});

describe('what has no date', () => {
  const retreat: TimedEvent = { id: 'retreat', time: { precision: 'none' } };
  const after = (id: string, more: Partial<TimedEvent> = {}): TimedEvent => ({
    id,
    time: { precision: 'none', relative: [{ anchor: 'retreat', relation: 'after' }], ...more.time },
    ...('status' in more && { status: more.status }),
  });

  it('is listed by order, in rank', () => {
    const { times, rank } = resolve([after('assessment'), retreat]);
    expect([...times.values()].map((t) => [t.mark, t.dated])).toEqual([
      ['order', false],
      ['order', false],
    ]);
    expect([rank.get('retreat'), rank.get('assessment')]).toEqual([0, 1]);
  });

  it('a span that has not happened yet is drawn from the story’s now', () => {
    const t = only({
      time: { shape: 'span', precision: 'none', relative: [{ anchor: 'publication', relation: 'after' }] },
      status: 'conditional',
    });
    expect([shown(t.start), shown(t.end), t.mark, t.mode]).toEqual([
      '2024-05-13 2024-05-13',
      '2024-05-13 +',
      'torn',
      'conditional',
    ]);
    expect([t.dated, t.openEnd, t.computed]).toEqual([true, 'unknown', true]);
  });

  it('a point known on one side only is not, whatever its status', () => {
    const t = only({
      time: { precision: 'none', relative: [{ anchor: 'publication', relation: 'after' }] },
      status: 'predicted',
    });
    expect([shown(t.start), t.mark, t.dated]).toEqual(['2024-05-12 +', 'order', false]);
  });

  it('support from 12 May with an open end is ongoing', () => {
    const t = only({ time: { edtf: '2024-05-12/..', shape: 'span' }, status: 'ongoing' });
    expect([shown(t.start), shown(t.end), t.mark]).toEqual(['2024-05-12 2024-05-12', '2024-05-13 +', 'ongoing']);
  });
});

describe('dates without a clock', () => {
  it('never pass through the zone, clocks always do', () => {
    const seen: number[] = [];
    const story = timedStory([
      { id: 'a', time: { edtf: '2024-05-03' } },
      { id: 'b', time: { edtf: '2024-03-31T00:30Z', precision: 'minute' } },
    ]);
    const { times } = resolveStory(story, (at) => (seen.push(at), civil(at + 3 * 3_600_000)));
    expect(seen).toEqual([Date.parse('2024-03-31T00:30Z')]);
    expect(shown(times.get('a')?.start ?? { from: civil(0), to: civil(0) })).toBe('2024-05-03 2024-05-04');
    expect(shown(times.get('b')?.start ?? { from: civil(0), to: civil(0) })).toBe('2024-03-31T03:30 2024-03-31T03:31');
  });

  it('reads a story in a zone by name', () => {
    const story = timedStory([{ id: 'b', time: { edtf: '2022-09-21T09:00+03:00', precision: 'minute' } }]);
    const at = (iana: string) =>
      shown(resolveInZone(story, iana).times.get('b')?.start ?? { from: civil(0), to: civil(0) });
    expect(at('Europe/Moscow')).toBe('2022-09-21T09:00 2022-09-21T09:01');
    expect(at('America/New_York')).toBe('2022-09-21T02:00 2022-09-21T02:01');
  });
});

describe('a date that is one of several', () => {
  const members = (edtf: string, more: Partial<TimedEvent['time']> = {}): number | undefined =>
    only({ time: { edtf, ...more } }).oneOf?.length;

  it('keeps the dates it may be, where the source names them one by one', () => {
    expect(members('[2024-05-03,2024-05-09]')).toBe(2);
    expect(members('[2024-05-03..2024-05-09]')).toBeUndefined();
    expect(members('[2024-05-03,2024-05-09]', { qualifier: 'approximate' })).toBeUndefined();
  });

  it('and not where something else narrows them', () => {
    const { times } = resolve([
      { id: 'x', time: { edtf: '2024-05-08' } },
      { id: 'e', time: { edtf: '[2024-05-03,2024-05-09]', relative: [{ anchor: 'x', relation: 'after' }] } },
    ]);
    expect(times.get('e')?.oneOf).toBeUndefined();
  });
});
