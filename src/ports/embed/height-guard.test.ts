import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { heightGuard } from './height-guard.ts';

describe('the guard of the height', () => {
  it('lets a new height through once', () => {
    const guard = heightGuard();
    expect([500, 500, 510, 510].map((height) => guard.allows(height, 0))).toEqual([true, false, true, false]);
  });

  it.each([0, -1, Number.NaN, Infinity, 20_001, 12.5])('never lets %s through', (height) => {
    expect(heightGuard().allows(height, 0)).toBe(false);
  });

  it('stops at the eighth alternation within a second, until a new beginning', () => {
    const guard = heightGuard();
    const told = Array.from({ length: 20 }, (_, i) => guard.allows(i % 2 ? 510 : 500, i * 16)).filter(Boolean).length;
    expect(told).toBe(9);
    expect(guard.stopped()).toBe(true);
    expect(guard.allows(700, 10_000)).toBe(false);
    guard.reset();
    expect(guard.allows(700, 10_000)).toBe(true);
  });

  it('does not mind a reader who opens and closes something slowly', () => {
    const guard = heightGuard();
    for (let i = 0; i < 100; i += 1) expect(guard.allows(i % 2 ? 900 : 500, i * 400)).toBe(true);
  });

  it('lets steady growth through', () => {
    const guard = heightGuard();
    for (let i = 1; i < 500; i += 1) expect(guard.allows(i, i)).toBe(true);
  });

  it('tells at most ten heights of any two in a second', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 200 }), (turns) => {
        const guard = heightGuard();
        const told = turns.filter((turn, i) => guard.allows(turn ? 1 : 2, i)).length;
        expect(told).toBeLessThanOrEqual(10);
      }),
      cases(),
    );
  });
});
