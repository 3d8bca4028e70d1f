import { describe, expect, it } from 'vitest';
import './every-language.ts';
import { civil, DAY } from './instant.ts';
import { inNextPeriod, periodLevel } from './period-step.ts';
import { span } from './span.ts';
import { axisTicks } from './ticks.ts';

const at = (date: string): number => Date.parse(`${date}Z`);
const levelOf = (from: string, to: string): string =>
  periodLevel(axisTicks(span(civil(at(from)), civil(at(to))), 900, 'en', (text) => text.length * 7));

describe('a period of the axis', () => {
  it('is the larger unit that divides the view', () => {
    expect(levelOf('2022-01-01', '2022-12-31')).toBe('month');
    expect(levelOf('2021-06-01', '2022-06-01')).toBe('year');
    expect(levelOf('2022-09-05', '2022-09-30')).toBe('day');
    expect(levelOf('2022-08-20', '2022-09-20')).toBe('month');
    expect(levelOf('2022-09-20T12:00', '2022-09-22T12:00')).toBe('day');
    expect(levelOf('2022-09-21T01:00', '2022-09-21T23:00')).toBe('hour');
  });
});

describe('the next period with anything in it', () => {
  const starts = ['2022-02-24', '2022-05-01', '2022-05-20', '2022-09-06', '2022-09-08', '2022-09-21'].map(at);
  it('begins with its first event, over periods that hold nothing', () => {
    expect(inNextPeriod(starts, at('2022-02-24'), 'month', 1)).toBe(1);
    expect(inNextPeriod(starts, at('2022-05-01'), 'month', 1)).toBe(3);
    expect(inNextPeriod(starts, at('2022-09-08'), 'day', 1)).toBe(5);
    expect(inNextPeriod(starts, at('2022-09-06'), 'month', 1)).toBeUndefined();
  });
  it('leads back to the first event of the one before, from wherever in this one', () => {
    expect(inNextPeriod(starts, at('2022-09-21'), 'month', -1)).toBe(1);
    expect(inNextPeriod(starts, at('2022-09-06'), 'month', -1)).toBe(1);
    expect(inNextPeriod(starts, at('2022-05-20'), 'year', -1)).toBeUndefined();
    expect(inNextPeriod(starts, at('2022-02-24'), 'month', -1)).toBeUndefined();
  });
  it('knows days before 1970 and years before 1000', () => {
    const old = [Date.UTC(-300, 0, 1), at('0999-06-01'), at('1066-10-14'), at('1969-07-20'), at('1969-07-20') + DAY];
    expect(inNextPeriod(old, old[1]!, 'century', 1)).toBe(2);
    expect(inNextPeriod(old, old[3]!, 'day', 1)).toBe(4);
    expect(inNextPeriod(old, old[4]!, 'millennium', -1)).toBe(1);
  });
});
