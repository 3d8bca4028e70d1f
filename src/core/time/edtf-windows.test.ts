import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { arbitraryEdtf } from '../../../tests/fixtures/edtf/arbitrary.ts';
import { approximation, type ApproximationSettings } from './approximation.ts';
import { edtfWindows, type Reading } from './edtf-windows.ts';
import { parseEdtf } from './edtf.ts';
import { civil, DAY, MINUTE } from './instant.ts';
import { atomsOf, finestOf, mergeQualifiers, qualifierOf } from './stated.ts';
import { PRECISIONS, QUALIFIERS, SHAPES, type Precision, type Qualifier } from './vocabulary.ts';
import type { Window } from './window.ts';

const reading = (more: Partial<Reading> = {}, settings?: ApproximationSettings): Reading => ({
  shape: 'span',
  precision: 'none',
  qualifier: 'plain',
  convention: approximation(settings),
  toCivil: civil,
  ...more,
});

const show = (at: number): string => {
  if (!Number.isFinite(at)) return at > 0 ? '+' : '-';
  const iso = new Date(at).toISOString();
  return at % DAY === 0 ? iso.slice(0, 10) : iso.slice(0, at % MINUTE === 0 ? 16 : 19);
};
const shown = (w: Window): string => `${show(w.from)} ${show(w.to)}`;

function ends(text: string, read: Reading) {
  const value = parseEdtf(text);
  if (!value.ok) expect.unreachable(value.error.code);
  const { start, end, ...none } = edtfWindows(value.value, read);
  return { start: shown(start), end: shown(end), ...none };
}

describe('a span written as a date text', () => {
  it.each([
    // One date is filled.
    ['2023', '2023-01-01 2023-01-01', '2024-01-01 2024-01-01'],
    ['2024-05', '2024-05-01 2024-05-01', '2024-06-01 2024-06-01'],
    ['2024-05-03', '2024-05-03 2024-05-03', '2024-05-04 2024-05-04'],
    ['2024-34', '2024-04-01 2024-04-01', '2024-07-01 2024-07-01'],
    ['202X', '2020-01-01 2020-01-01', '2030-01-01 2030-01-01'],
    ['2024-05-07T14:05Z', '2024-05-07T14:05 2024-05-07T14:05', '2024-05-07T14:06 2024-05-07T14:06'],
    // About: either end may lie about its place.
    ['2023~', '2022-07-01 2023-07-01', '2023-07-01 2024-07-01'],
    ['2024-05-03~', '2024-05-02 2024-05-04', '2024-05-03 2024-05-05'],
    // With X, one part of it is filled.
    ['2024-05-XX', '2024-05-01 2024-05-31', '2024-05-02 2024-06-01'],
    ['2024-XX', '2024-01-01 2024-12-01', '2024-02-01 2025-01-01'],
    // One of several is filled.
    ['[2024-05-03,2024-05-09]', '2024-05-03 2024-05-09', '2024-05-04 2024-05-10'],
    ['[2024-05-03..2024-05-09]', '2024-05-03 2024-05-09', '2024-05-04 2024-05-10'],
    ['[2024-05..2024-05-09]', '2024-05-01 2024-05-09', '2024-05-10 2024-05-10'],
    // An interval begins on a day of its first date and ends on a day of its last.
    ['2024-05-01/2024-05-10', '2024-05-01 2024-05-01', '2024-05-11 2024-05-11'],
    ['2024-03/2024-05', '2024-03-01 2024-03-31', '2024-05-02 2024-06-01'],
    ['2024-03-05/2024-05', '2024-03-05 2024-03-05', '2024-05-02 2024-06-01'],
    ['2024-05-01~/2024-05-10', '2024-04-30 2024-05-02', '2024-05-11 2024-05-11'],
    // Clock times at the ends of an interval are exact.
    ['2024-05-07T10:00Z/2024-05-07T12:30Z', '2024-05-07T10:00 2024-05-07T10:00', '2024-05-07T12:30 2024-05-07T12:30'],
  ])('%s: begins %s, ends %s', (text, start, end) => {
    expect(ends(text, reading())).toEqual({ start, end });
  });

  it.each([
    ['2024-03/..', '2024-03-01 2024-03-31', '- +', { openEnd: 'open' }],
    ['2024-03/', '2024-03-01 2024-03-31', '- +', { openEnd: 'unknown' }],
    ['../2024-03', '- +', '2024-03-02 2024-04-01', { openStart: 'open' }],
    ['/2024-03-05', '- +', '2024-03-06 2024-03-06', { openStart: 'unknown' }],
    ['[..2024-05-09]', '- 2024-05-09', '- 2024-05-10', { openStart: 'unknown' }],
    ['[2024-05-03..]', '2024-05-03 +', '2024-05-04 +', { openEnd: 'unknown' }],
  ])('%s: begins %s, ends %s, open on one side', (text, start, end, none) => {
    expect(ends(text, reading())).toEqual({ start, end, ...none });
  });

  it('of a decade is one year of it where the author says so', () => {
    expect(ends('202X', reading({ precision: 'year' }))).toEqual({
      start: '2020-01-01 2029-01-01',
      end: '2021-01-01 2030-01-01',
    });
  });

  it('with a length lies in its date where it fits, else begins there', () => {
    expect(ends('2024-05', reading({ longest: 10 * DAY }))).toEqual({
      start: '2024-05-01 2024-05-31',
      end: '2024-05-02 2024-06-01',
    });
    expect(ends('2024-05-03', reading({ longest: 7 * MINUTE }))).toEqual({
      start: '2024-05-03 2024-05-03',
      end: '2024-05-04 2024-05-04',
    });
    expect(ends('2024-05-03', reading({ longest: 3 * DAY }))).toEqual({ start: '2024-05-03 2024-05-03', end: '- +' });
    expect(ends('2024-05-07T14:05Z', reading({ longest: 7 * MINUTE }))).toEqual({
      start: '2024-05-07T14:05 2024-05-07T14:05',
      end: '- +',
    });
  });
});

describe('the convention of approximation', () => {
  const point = (text: string, more: Partial<Reading> = {}, settings?: ApproximationSettings) =>
    ends(text, reading({ shape: 'point', qualifier: 'approximate', ...more }, settings)).start;

  it.each([
    ['minute', '2024-05-07T14:05Z', '2024-05-07T13:50 2024-05-07T14:21'],
    ['hour', '2024-05-07T14:00Z', '2024-05-07T13:00 2024-05-07T16:00'],
    ['day', '2024-05-03', '2024-05-02 2024-05-05'],
    ['week', '2024-05-03', '2024-05-01 2024-05-06'],
    ['month', '2024-05', '2024-04-16 2024-06-16'],
    ['quarter', '2024-34', '2024-02-16 2024-08-15'],
    ['year', '2024', '2023-07-01 2025-07-01'],
    ['decade', '202X', '2015-01-01 2035-01-01'],
  ] as const)('about a %s: %s lies in %s', (precision, text, expected) => {
    expect(point(text, { precision })).toBe(expected);
  });

  it.each([
    [{ minute: 'PT5M' }, 'minute', '2024-05-07T14:05Z', '2024-05-07T14:00 2024-05-07T14:11'],
    [{ hour: 'PT2H' }, 'hour', '2024-05-07T14:00Z', '2024-05-07T12:00 2024-05-07T17:00'],
    [{ day: 'P3D' }, 'day', '2024-05-03', '2024-04-30 2024-05-07'],
    [{ share: 0.5 }, 'week', '2024-05-03', '2024-04-29 2024-05-08'],
    [{ month: 'P7D' }, 'month', '2024-05', '2024-04-24 2024-06-08'],
    [{ month: 'P7D' }, 'quarter', '2024-34', '2024-03-11 2024-07-22'],
    [{ year: 'P90D' }, 'year', '2024', '2023-10-03 2025-04-01'],
    [{ decade: 'P365D' }, 'decade', '202X', '2019-01-01 2031-01-01'],
  ] as const)('is the story’s to set: %j', (settings, precision, text, expected) => {
    expect(point(text, { precision }, settings)).toBe(expected);
  });

  it('does not touch what is only uncertain', () => {
    expect(point('2024-05-03', { qualifier: 'uncertain' })).toBe('2024-05-03 2024-05-04');
    expect(point('2024-05-03?', { qualifier: 'plain' })).toBe('2024-05-03 2024-05-04');
  });
});

describe('clock times', () => {
  it('pass through the zone, dates never do', () => {
    const moved = reading({ shape: 'point', toCivil: (at) => civil(at + 3 * 60 * MINUTE) });
    expect(ends('2024-05-07T23:30Z', moved).start).toBe('2024-05-08T02:30 2024-05-08T02:31');
    expect(ends('2024-05-07', moved).start).toBe('2024-05-07 2024-05-08');
  });

  it('are an hour wide where only the hour is meant', () => {
    expect(ends('2024-05-07T14:00Z', reading({ shape: 'point', precision: 'hour' })).start).toBe(
      '2024-05-07T14:00 2024-05-07T15:00',
    );
  });
});

describe('any text of the profile, read any way', () => {
  it('gives windows that run forwards, one for a point, wider when approximate', () => {
    fc.assert(
      fc.property(
        arbitraryEdtf,
        fc.constantFrom(...SHAPES),
        fc.constantFrom(...PRECISIONS),
        fc.constantFrom(...QUALIFIERS),
        (value, shape, precision, qualifier) => {
          const read = edtfWindows(value, reading({ shape, precision, qualifier }));
          for (const w of [read.start, read.end]) expect(w.from <= w.to).toBe(true);
          expect(read.start.from <= read.end.to).toBe(true);
          if (shape === 'point') expect(read.end).toEqual(read.start);
          const plain = edtfWindows(value, reading({ shape, precision, qualifier: 'plain' }));
          expect(read.start.from <= plain.start.from && read.end.to >= plain.end.to).toBe(true);
        },
      ),
      cases(),
    );
  });
});

describe('what a text says beside its place', () => {
  it('qualifiers add up', () => {
    const table: [Qualifier, Qualifier, Qualifier][] = [
      ['plain', 'plain', 'plain'],
      ['plain', 'uncertain', 'uncertain'],
      ['approximate', 'plain', 'approximate'],
      ['approximate', 'uncertain', 'both'],
      ['both', 'plain', 'both'],
      ['uncertain', 'both', 'both'],
    ];
    for (const [a, b, both] of table) expect([mergeQualifiers(a, b), mergeQualifiers(b, a)]).toEqual([both, both]);
  });

  it.each([
    ['2024-05-07T14:05Z', 'minute', 'plain', 1],
    ['2024-05-XX', 'day', 'plain', 1],
    ['2024-XX', 'month', 'plain', 1],
    ['202X~', 'year', 'approximate', 1],
    ['2024-34?', 'quarter', 'uncertain', 1],
    ['2024?/2024-05~', 'month', 'both', 2],
    ['2024/..', 'year', 'plain', 1],
    ['[2024,2025-01,2026-01-01%]', 'day', 'both', 3],
    ['[..2024]', 'year', 'plain', 1],
  ] as const)('%s: fine as a %s, %s', (text, finest: Precision, qualifier: Qualifier, atoms) => {
    const value = parseEdtf(text);
    if (!value.ok) expect.unreachable();
    expect([finestOf(value.value), qualifierOf(value.value), atomsOf(value.value).length]).toEqual([
      finest,
      qualifier,
      atoms,
    ]);
  });
});
