import { describe, expect, it } from 'vitest';
import { timedStory, type TimedEvent } from '../../../tests/fixtures/edtf/timed-story.ts';
import { civil } from '../time/instant.ts';
import { resolveStory } from './resolve.ts';
import { TIME_ISSUES, type TimeIssue } from './time-issue.ts';
import type { StoryFile } from './types.ts';

const resolve = (events: readonly TimedEvent[], header?: Partial<StoryFile>) =>
  resolveStory(timedStory(events, header), civil, (iana) => iana === 'Europe/Kyiv');

const within = (from: string, to: string) => ({ es: { at: from }, ls: { at: to }, ee: { at: from }, le: { at: to } });

type Brief = Partial<TimeIssue> & Pick<TimeIssue, 'code'>;

/** One case: what is told, and the issues it must give, each at least so. */
const CASES: readonly (readonly [name: string, events: readonly TimedEvent[], issues: readonly Brief[]])[] = [
  [
    'a day that does not exist',
    [{ id: 'e', time: { edtf: '2022-09-31', passage: 'p1' } }],
    [
      {
        code: 'bad-edtf',
        severity: 'error',
        events: ['e'],
        passages: ['p1'],
        path: 'events[0].time.edtf',
        found: '2022-09-31',
        expected: '01..30',
        nearest: '2022-09-30',
      },
    ],
  ],
  [
    'a bound that is an interval',
    [
      {
        id: 'e',
        time: {
          bounds: { es: { at: '2024/2025' }, ls: { none: 'unknown' }, ee: { none: 'unknown' }, le: { none: 'open' } },
        },
      },
    ],
    [{ code: 'bad-bound', path: 'events[0].time.bounds.es.at', found: '2024/2025' }],
  ],
  [
    'an inner bound that is open',
    [
      {
        id: 'e',
        time: {
          shape: 'span',
          bounds: { es: { at: '2024' }, ls: { none: 'open' }, ee: { at: '2024-02-30' }, le: { none: 'open' } },
        },
      },
    ],
    [
      { code: 'bad-bound', path: 'events[0].time.bounds.ls', nearest: 'unknown' },
      { code: 'bad-bound', path: 'events[0].time.bounds.ee.at', nearest: '2024-02-29' },
    ],
  ],
  [
    'bounds that leave the date text',
    [
      {
        id: 'e',
        time: {
          edtf: '2024-05-03',
          bounds: {
            es: { at: '2024-05-02' },
            ls: { at: '2024-05-03' },
            ee: { at: '2024-05-02' },
            le: { at: '2024-05-03' },
          },
        },
      },
    ],
    [{ code: 'bounds-disagree', path: 'events[0].time.bounds', expected: '2024-05-03' }],
  ],
  [
    'a distance whose least is more than its greatest',
    [
      { id: 'e', time: { relative: [{ anchor: 'x', relation: 'before', gap: { min: 'P9D', max: 'P5D' } }] } },
      { id: 'x', time: { edtf: '2024-05-03' } },
    ],
    [{ code: 'bad-duration', path: 'events[0].time.relative[0].gap', found: 'P9D..P5D' }],
  ],
  [
    'a length that is none',
    [{ id: 'e', time: { shape: 'span', edtf: '2024', precision: 'year', duration: { min: 'P1Y', max: 'P2Y' } } }],
    [
      { code: 'bad-duration', path: 'events[0].time.duration.min', found: 'P1Y' },
      { code: 'bad-duration', path: 'events[0].time.duration.max', found: 'P2Y' },
    ],
  ],
  [
    'a distance with a relation that has none',
    [
      { id: 'e', time: { relative: [{ anchor: 'x', relation: 'during', gap: { about: 'P5D' } }] } },
      { id: 'x', time: { edtf: '2024-05', shape: 'span', precision: 'month' } },
    ],
    [{ code: 'gap-unused', expected: 'before|after' }],
  ],
  [
    'an anchor nobody knows',
    [{ id: 'e', time: { relative: [{ anchor: 'nobody', relation: 'before', passage: 'p7' }] } }],
    [{ code: 'unknown-anchor', path: 'events[0].time.relative[0].anchor', found: 'nobody', passages: ['p7'] }],
  ],
  [
    'a zone nobody knows',
    [{ id: 'e', time: { edtf: '2024-05-03', zone: { iana: 'Europe/Kyev', basis: 'place' } } }],
    [{ code: 'unknown-zone', severity: 'warning', found: 'Europe/Kyev' }],
  ],
  [
    'a precision the date does not have',
    [{ id: 'e', time: { edtf: '2024-05', precision: 'day' } }],
    [{ code: 'precision-disagrees', severity: 'warning', found: 'day', nearest: 'month' }],
  ],
  [
    'a precision that neither the date nor its bounds have',
    [{ id: 'e', time: { edtf: '2024-05', precision: 'minute', bounds: within('2024-05-03', '2024-05-09') } }],
    [{ code: 'precision-disagrees', found: 'minute', nearest: 'day' }],
  ],
  [
    'a precision that only the bounds have',
    [{ id: 'e', time: { edtf: '2024-05', precision: 'day', bounds: within('2024-05-03', '2024-05-09') } }],
    [],
  ],
  [
    'a qualifier that leaves out what the text says',
    [{ id: 'e', time: { edtf: '2024-05-03~', qualifier: 'uncertain' } }],
    [{ code: 'qualifier-disagrees', severity: 'warning', nearest: 'both' }],
  ],
  [
    'two events, each before the other',
    [
      { id: 'a', time: { relative: [{ anchor: 'b', relation: 'before', passage: 'p1', words: 'avant' }] } },
      { id: 'b', time: { relative: [{ anchor: 'a', relation: 'before', passage: 'p2' }] } },
    ],
    [{ code: 'contradiction', severity: 'error', events: ['a', 'b'], passages: ['p1', 'p2'] }],
  ],
  [
    'an event before itself',
    [{ id: 'a', time: { relative: [{ anchor: 'a', relation: 'before', passage: 'p1' }] } }],
    [{ code: 'contradiction', events: ['a'], passages: ['p1'] }],
  ],
  [
    'dates and a link that cannot all be true',
    [
      {
        id: 'a',
        time: {
          edtf: '2024-05-03',
          passage: 'p1',
          relative: [{ anchor: 'b', relation: 'after', passage: 'p2' }],
        },
      },
      { id: 'b', time: { edtf: '2024-05-04', passage: 'p3' } },
    ],
    [{ code: 'contradiction', events: ['a', 'b'], passages: ['p2', 'p1', 'p3'] }],
  ],
  [
    'a length longer than the dates allow',
    [{ id: 'e', time: { shape: 'span', edtf: '2024-05-03/2024-05-05', duration: { min: 'P4D', max: 'P9D' } } }],
    [{ code: 'contradiction', events: ['e'], links: [] }],
  ],
  [
    'bounds that end before they begin',
    [
      {
        id: 'e',
        time: {
          shape: 'span',
          bounds: {
            es: { at: '2024-05-09' },
            ls: { at: '2024-05-10' },
            ee: { at: '2024-05-01' },
            le: { at: '2024-05-02' },
          },
        },
      },
    ],
    [{ code: 'contradiction', events: ['e'] }],
  ],
  [
    'scheduled for a day that is past',
    [{ id: 'e', time: { edtf: '2024-05-11', passage: 'p1' }, status: 'scheduled' }],
    [{ code: 'scheduled-in-past', severity: 'warning', path: 'events[0].factuality.status', passages: ['p1'] }],
  ],
  ['scheduled for the day itself', [{ id: 'e', time: { edtf: '2024-05-12' }, status: 'scheduled' }], []],
  [
    'said to have happened tomorrow',
    [{ id: 'e', time: { edtf: '2024-05-13' } }],
    [{ code: 'occurred-in-future', severity: 'warning' }],
  ],
  ['a session that goes on past the story', [{ id: 'e', time: { shape: 'span', edtf: '2024-05-10/2024-05-20' } }], []],
  [
    'computed to lie before the year 1',
    [
      { id: 'e', time: { relative: [{ anchor: 'x', relation: 'before', gap: { min: 'P99999W', max: 'P99999W' } }] } },
      { id: 'x', time: { edtf: '0900', precision: 'year' } },
    ],
    [{ code: 'out-of-years', events: ['e'] }],
  ],
];

describe('what is wrong with times', () => {
  it.each(CASES)('%s', (_, events, expected) => {
    const { issues, times } = resolve(events);
    expect(issues).toHaveLength(expected.length);
    issues.forEach((issue, i) => {
      expect(issue).toMatchObject(expected[i] ?? {});
    });
    expect(times.size).toBe(events.length);
  });

  it('names the links of a contradiction in the order that leads back to the first', () => {
    const ring = ['a', 'b', 'c'].map((id, i, all) => ({
      id,
      time: {
        relative: [{ anchor: all[(i + 1) % 3] ?? '', relation: 'before' as const, words: `avant ${String(i)}` }],
      },
    }));
    const [issue] = resolve(ring).issues;
    expect(issue?.links?.map((l) => [l.event, l.relation, l.anchor, l.words].join(' '))).toEqual([
      'a before b avant 0',
      'b before c avant 1',
      'c before a avant 2',
    ]);
  });

  it('leaves a scheduled event in the past as it is', () => {
    const t = resolve([{ id: 'e', time: { edtf: '2024-05-11' }, status: 'scheduled' }]).times.get('e');
    expect([t?.status, t?.mode, t?.mark]).toEqual(['scheduled', 'scheduled', 'day']);
  });

  it('keeps the dates of events on a contradiction, and solves the rest', () => {
    const { times } = resolve([
      { id: 'a', time: { edtf: '2024-05-03', relative: [{ anchor: 'b', relation: 'after' }] } },
      { id: 'b', time: { edtf: '2024-05-04' } },
      { id: 'c', time: { relative: [{ anchor: 'a', relation: 'after', gap: { min: 'P1D', max: 'P2D' } }] } },
    ]);
    const from = (id: string) => new Date(times.get(id)?.start.from ?? 0).toISOString().slice(0, 10);
    expect([from('a'), from('b'), from('c')]).toEqual(['2024-05-03', '2024-05-04', '2024-05-04']);
    expect([times.get('a')?.mark, times.get('a')?.computed, times.get('c')?.computed]).toEqual(['day', false, true]);
  });

  it('gives up a web of links after many contradictions, and says so', () => {
    const events = Array.from({ length: 120 }, (_, i): TimedEvent => ({
      id: `e${String(i)}`,
      time: {
        edtf: '2024-05-03',
        relative: i === 0 ? [] : [{ anchor: 'publication', relation: 'after' }],
      },
    }));
    const { issues, times } = resolve(events);
    expect(issues.map((i) => i.code).filter((code) => code === 'contradiction')).toHaveLength(50);
    expect(issues.at(-1)?.code).toBe('contradictions-many');
    expect([...times.values()].every((t) => t.mark === 'day' && !t.computed)).toBe(true);
  });

  it('reports a bad date of the header and of a source, and reads the story by its latest date', () => {
    const bad = { id: 'bad', kind: 'article', title: { en: 'x' }, lang: 'en' } as const;
    const { issues, asOf } = resolve([{ id: 'e', time: { edtf: '2024-05-03' } }], {
      asOf: 'yesterday',
      sources: [{ ...bad, published: { edtf: '2024-13', basis: 'stated' } }],
    });
    expect(issues.map((i) => [i.code, i.path, i.found])).toEqual([
      ['bad-edtf', 'asOf', 'yesterday'],
      ['bad-edtf', 'sources[0].published.edtf', '2024-13'],
    ]);
    expect(asOf).toBe(Date.parse('2024-05-04'));
  });

  it('has a case for every code', () => {
    const met = new Set<string>([...CASES.flatMap(([, , issues]) => issues.map((i) => i.code)), 'contradictions-many']);
    expect(TIME_ISSUES.filter((code) => !met.has(code))).toEqual([]);
  });
});

describe('the story’s now', () => {
  it('is the end of its day, or the very minute where it has a clock', () => {
    expect(resolve([]).asOf).toBe(Date.parse('2024-05-13'));
    expect(resolve([], { asOf: '2024-05-12T18:00Z' }).asOf).toBe(Date.parse('2024-05-12T18:00Z'));
  });
});

describe('publication', () => {
  const before: TimedEvent['time'] = { relative: [{ anchor: 'publication', relation: 'before', gap: { max: 'P1D' } }] };
  const from = (event: TimedEvent) => {
    const t = resolve([event], { asOf: '2024-05-20' }).times.get('e');
    return [t?.start.from, t?.start.to].map((at) => new Date(at ?? 0).toISOString().slice(0, 10));
  };

  it('is the date of the event’s first source', () => {
    expect(from({ id: 'e', time: before, sources: ['article', 'undated'] })).toEqual(['2024-05-11', '2024-05-13']);
  });

  it('is the story’s now where that source has none', () => {
    expect(from({ id: 'e', time: before, sources: ['undated', 'article'] })).toEqual(['2024-05-19', '2024-05-21']);
  });
});
