import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { civil, DAY, MINUTE } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { decodeAddress, encodeAddress, VIEW_FIELDS } from './address.ts';
import { migrateAddress } from './migrate-address.ts';
import { parseTimeRange, rangeOfSpan, spanOfRange } from './time-range.ts';
import { AXES, CHARACTER_KEYS, CLOCKS, GAPS, LANE_GROUPINGS, THEMES, VIEWS } from './view-state.ts';

const FACETS = ['speaker', 'place', 'kind', 'certainty', 'basis', 'source'] as const;
const day = (text: string): number => Date.parse(`${text}T00:00:00Z`);
const whole = span(day('2022-02-20'), day('2022-10-01'));

describe('the address', () => {
  it('reads every field and says which it could not use', () => {
    const { state, rejected } = decodeAddress('?time=2022-09-05..2022-09-28&event=address&view=tables&theme=dark&x=1');
    expect(state).toEqual({ time: { from: '2022-09-05', to: '2022-09-28' }, event: 'address', theme: 'dark' });
    expect(rejected).toEqual([{ field: 'view', value: 'tables' }]);
  });

  it('keeps what is not ours and writes only what differs', () => {
    expect(encodeAddress({ event: 'address' }, '?story=kharkiv-2022&event=old&utm=a%20b')).toBe(
      'story=kharkiv-2022&utm=a%20b&event=address',
    );
    expect(encodeAddress({}, '')).toBe('');
  });

  it('lets no bad value take another with it', () => {
    const good: Record<string, string> = {
      time: '2022-09-05..2022-09-28',
      event: 'address',
      quote: 'q1',
      view: 'list',
      lanes: 'speaker',
      axis: 'since',
      gaps: 'fold',
      lang: 'fr',
      theme: 'dark',
      zone: 'reader',
      keys: 'off',
      q: 'mobilise',
      ...Object.fromEntries(FACETS.map((facet) => [facet, 'a~b'])),
    };
    expect(Object.keys(good).sort()).toEqual([...VIEW_FIELDS].sort());
    const junk = fc.string({ unit: 'grapheme', minLength: 201, maxLength: 260 }).map((text) => `<${text}`);
    fc.assert(
      fc.property(fc.subarray(VIEW_FIELDS), junk, (bad, text) => {
        const query = VIEW_FIELDS.map((name) => [name, bad.includes(name) ? text : (good[name] ?? '')]);
        const { state, rejected } = decodeAddress(new URLSearchParams(query).toString());
        expect(rejected.map(({ field }) => field)).toEqual(VIEW_FIELDS.filter((name) => bad.includes(name)));
        expect(Object.keys(state)).toEqual(VIEW_FIELDS.filter((name) => !bad.includes(name)));
      }),
      cases(),
    );
  });

  it('refuses ids that are not ids', () => {
    for (const id of ['__proto__', '<b>', 'A', '-a', 'a'.repeat(65)])
      expect(decodeAddress(`event=${encodeURIComponent(id)}`).state.event).toBeUndefined();
  });

  it('reads back what it writes', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    const states = fc.record(
      {
        time: fc
          .tuple(
            fc.integer({ min: day('0002-01-01'), max: day('9980-01-01') }),
            fc.integer({ min: 2 * MINUTE, max: 4000 * DAY }),
          )
          .map(([from, length]) => rangeOfSpan(span(civil(from), civil(from + length)))),
        event: id,
        quote: id,
        lang: fc.constantFrom('fr', 'en', 'uk', 'ar', 'pt-BR', 'zh-Hant-TW'),
        keys: fc.constantFrom(...CHARACTER_KEYS),
        view: fc.constantFrom(...VIEWS),
        lanes: fc.constantFrom(...LANE_GROUPINGS),
        axis: fc.constantFrom(...AXES),
        gaps: fc.constantFrom(...GAPS),
        theme: fc.constantFrom(...THEMES),
        zone: fc.constantFrom(...CLOCKS),
        q: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
        ...Object.fromEntries(FACETS.map((facet) => [facet, fc.array(id, { minLength: 1, maxLength: 5 })])),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(states, (state) => {
        const read = decodeAddress(encodeAddress(state, 'story=a'));
        expect(read.rejected).toEqual([]);
        expect(read.state).toEqual(state);
        // Nothing that is written today is old.
        const written = encodeAddress(state, 'story=a&utm=b');
        expect(migrateAddress(written)).toBe(written);
      }),
      cases(),
    );
  });
});

describe('a time range', () => {
  it('takes years, months, days and clock readings, the last day included', () => {
    const read = (text: string) => {
      const range = parseTimeRange(text);
      return range.ok ? spanOfRange(range.value, whole) : undefined;
    };
    expect(read('2022-09-05..2022-09-28')).toEqual(span(day('2022-09-05'), day('2022-09-29')));
    expect(read('2022..2022')).toEqual(span(day('2022-01-01'), day('2023-01-01')));
    expect(read('2022-02..2022-02')).toEqual(span(day('2022-02-01'), day('2022-03-01')));
    expect(read('2022-09-21T09:00..2022-09-21T10:30')).toEqual(
      span(day('2022-09-21') + 540 * MINUTE, day('2022-09-21') + 630 * MINUTE),
    );
    expect(read('earliest..2022-09-28')?.from).toBe(whole.from);
    expect(read('earliest..latest')).toEqual(whole);
  });

  it.each([
    '',
    '..',
    '2022',
    '2022-13..2023',
    '2022-02-30..2022-03-01',
    '0000..2022',
    '2023..2022',
    'latest..earliest',
  ])('refuses %j', (text) => {
    expect(parseTimeRange(text).ok).toBe(false);
  });

  it('writes a span so that it is read back within a minute, or within half a day of a long view', () => {
    const ends = fc.integer({ min: day('0002-01-01'), max: day('9980-01-01') });
    fc.assert(
      fc.property(ends, fc.integer({ min: 2 * MINUTE, max: 4000 * DAY }), (from, length) => {
        const s = span(civil(from), civil(from + length));
        const back = parseTimeRange(`${rangeOfSpan(s).from}..${rangeOfSpan(s).to}`);
        expect(back.ok).toBe(true);
        if (!back.ok) return;
        const slack = length >= 60 * DAY ? DAY : MINUTE;
        expect(Math.abs(spanOfRange(back.value, whole).from - s.from)).toBeLessThanOrEqual(slack);
        expect(Math.abs(spanOfRange(back.value, whole).to - s.to)).toBeLessThanOrEqual(slack);
      }),
      cases(),
    );
  });
});
