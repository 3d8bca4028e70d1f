import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  elapsed,
  paceOf,
  pauseTimer,
  resetTimer,
  shownTime,
  STANDING,
  startTimer,
  timerInDigits,
  type Timer,
} from './talk-timer.ts';

describe('the timer of a talk', () => {
  it('counts only while it runs', () => {
    let timer = startTimer(STANDING, 1000);
    expect(startTimer(timer, 5000)).toBe(timer);
    timer = pauseTimer(timer, 4000);
    expect(elapsed(timer, 9000)).toBe(3000);
    timer = pauseTimer(startTimer(timer, 10_000), 11_000);
    expect(elapsed(timer, 0)).toBe(4000);
    expect(resetTimer(timer, 0).spent).toBe(0);
    expect(elapsed(resetTimer(startTimer(timer, 20_000), 25_000), 26_000)).toBe(1000);
  });

  it('shows a countdown from its total and past it', () => {
    const timer: Timer = { mode: 'down', total: 90, spent: 0, since: 0 };
    expect(timerInDigits(shownTime(timer, 30_000))).toBe('1:00');
    expect(timerInDigits(shownTime(timer, 95_000))).toBe('−0:05');
    expect(timerInDigits(3_723_000)).toBe('1:02:03');
    expect(timerInDigits(59_999)).toBe('0:59');
  });

  it('never runs backwards, even where a clock is set back', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: -1000, max: 5000 }))), (acts) => {
        let timer = STANDING;
        let now = 100_000;
        for (const [run, later] of acts) {
          const before = elapsed(timer, now);
          now += Math.max(0, later);
          timer = run ? startTimer(timer, now) : pauseTimer(timer, now);
          expect(elapsed(timer, now)).toBeGreaterThanOrEqual(before);
        }
        expect(elapsed({ ...STANDING, since: 1000 }, 0)).toBe(0);
      }),
    );
  });
});

describe('the pace', () => {
  const plan = [60, 60, 60];
  it('is as planned while a step lasts, with some slack', () => {
    expect(paceOf(plan, 1, 61_000)).toBe('onTime');
    expect(paceOf(plan, 1, 125_000)).toBe('onTime');
    expect(paceOf(plan, 1, 40_000)).toBe('early');
    expect(paceOf(plan, 1, 140_000)).toBe('late');
    expect(paceOf(plan, 1, 200_000)).toBe('veryLate');
  });
  it('is not made up where a step has no time of its own', () => {
    expect(paceOf([60, undefined], 0, 0)).toBeUndefined();
    expect(paceOf([], 0, 0)).toBeUndefined();
  });
});
