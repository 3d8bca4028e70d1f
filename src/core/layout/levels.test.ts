import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { levelOf, startOf, STEP } from './levels.ts';

const scales = fc.double({ min: -30, max: 3, noNaN: true }).map((power) => 10 ** power);

describe('the zoom steps', () => {
  it('hold every scale between their start and the next', () => {
    fc.assert(
      fc.property(scales, (pxPerMs) => {
        const level = levelOf(pxPerMs);
        expect(startOf(level)).toBeLessThanOrEqual(pxPerMs);
        expect(startOf(level + 1)).toBeGreaterThan(pxPerMs * (1 - 1e-15));
      }),
      cases(),
    );
  });

  it('start in themselves', () => {
    for (let level = -500; level <= 60; level++) expect(levelOf(startOf(level))).toBe(level);
  });

  it('rise with the scale, by one for each 15 %', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 1, max: STEP, noNaN: true }), (pxPerMs, factor) => {
        const rise = levelOf(pxPerMs * factor) - levelOf(pxPerMs);
        expect(rise === 0 || rise === 1).toBe(true);
        expect(startOf(levelOf(pxPerMs) + 1) / startOf(levelOf(pxPerMs))).toBeCloseTo(STEP, 12);
      }),
      cases(),
    );
  });

  it('are counted from one pixel per millisecond', () => {
    expect([levelOf(1), levelOf(STEP), levelOf(0.999), startOf(0)]).toEqual([0, 1, -1, 1]);
  });
});
