import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelOf, STEP } from './levels.ts';

const scales = fc.double({ min: -30, max: 3, noNaN: true }).map((power) => 10 ** power);

describe('the zoom steps', { timeout: 60_000 }, () => {
  it('hold every scale between their start and the next', () => {
    fc.assert(
      fc.property(scales, (pxPerMs) => {
        const { pxPerMs: start } = levelOf(pxPerMs);
        expect(start).toBeLessThanOrEqual(pxPerMs);
        expect(pxPerMs / start).toBeLessThan(STEP * (1 + 1e-12));
      }),
      { numRuns: 10_000 },
    );
  });

  it('start in one place for all scales in them', () => {
    fc.assert(
      fc.property(scales, fc.double({ min: 1, max: STEP, noNaN: true }), (pxPerMs, factor) => {
        const [low, high] = [levelOf(pxPerMs), levelOf(pxPerMs * factor)];
        expect(high.level - low.level).toBeLessThanOrEqual(1);
        expect(high.pxPerMs === low.pxPerMs).toBe(high.level === low.level);
      }),
      { numRuns: 10_000 },
    );
  });

  it('give the start of a step the step itself', () => {
    fc.assert(
      fc.property(scales, (pxPerMs) => {
        const level = levelOf(pxPerMs);
        expect(levelOf(level.pxPerMs)).toEqual(level);
      }),
      { numRuns: 2000 },
    );
  });

  it('rise with the scale', () => {
    fc.assert(
      fc.property(scales, scales, (a, b) => {
        const [low, high] = [levelOf(Math.min(a, b)), levelOf(Math.max(a, b))];
        expect(low.level).toBeLessThanOrEqual(high.level);
        expect(low.pxPerMs).toBeLessThanOrEqual(high.pxPerMs);
      }),
      { numRuns: 2000 },
    );
  });

  it('start at one pixel per millisecond', () => {
    expect(levelOf(1)).toEqual({ level: 0, pxPerMs: 1 });
    expect(levelOf(STEP).level).toBe(1);
    expect(levelOf(0.999).level).toBe(-1);
  });
});
