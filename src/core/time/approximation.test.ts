import { describe, expect, it } from 'vitest';
import { about, approximation } from './approximation.ts';
import { DAY, HOUR, MINUTE, WEEK } from './instant.ts';
import { parseDuration } from './iso-duration.ts';

describe('lengths of time', () => {
  it.each([
    ['P1W', WEEK, true],
    ['P7D', 7 * DAY, true],
    ['P1W2D', 9 * DAY, true],
    ['P0D', 0, true],
    ['PT7M', 7 * MINUTE, false],
    ['PT24H', DAY, false],
    ['P1DT6H', 30 * HOUR, false],
    ['P99999W', 99_999 * WEEK, true],
    ['P1W1DT1H1M', WEEK + DAY + HOUR + MINUTE, false],
  ])('%s', (text, ms, inDays) => {
    expect(parseDuration(text)).toEqual({ ms, inDays });
  });

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    '7D',
    'P1Y',
    'P1M',
    'PT1S',
    'P-1D',
    '-P1D',
    'P1.5D',
    'P1D2W',
    'p1d',
    'P1D ',
    'P1000000D',
  ])('%j is none', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('"about" so long', () => {
  const around = (text: string, settings?: Parameters<typeof approximation>[0]) => {
    const length = parseDuration(text);
    if (!length) expect.unreachable(text);
    const { min, max } = about(length, approximation(settings));
    return [min / MINUTE, max / MINUTE];
  };
  const days = (min: number, max: number) => [min * 1440, max * 1440];

  it.each([
    ['P1D', days(0, 2)],
    ['P2D', days(1, 3)],
    ['P3D', days(2, 4)],
    ['P5D', days(3, 7)],
    ['P7D', days(5, 9)],
    ['P1W', days(5, 9)],
    ['P10D', days(7, 13)],
    ['P2W', days(10, 18)],
    ['P30D', days(21, 39)],
    ['P0D', days(0, 1)],
    ['PT1H', [0, 120]],
    ['PT10H', [420, 780]],
    ['PT10M', [0, 25]],
    ['PT90M', [63, 117]],
  ])('%s', (text, expected) => {
    expect(around(text)).toEqual(expected);
  });

  it('follows the story’s own convention', () => {
    expect(around('P10D', { share: 0.5 })).toEqual(days(5, 15));
    expect(around('P2D', { least: 'P2D' })).toEqual(days(0, 4));
    expect(around('PT1H', { hour: 'PT30M' })).toEqual([30, 90]);
  });

  it('keeps to its own where the story’s is no length', () => {
    expect(approximation({ day: 'a day', least: '' })).toEqual(approximation());
  });
});
