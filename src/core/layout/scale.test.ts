import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { MINUTE } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { timeScale } from './scale.ts';

const CENTURY = 3_155_760_000_000;
const view = fc
  .tuple(fc.integer({ min: -60_000_000_000_000, max: 250_000_000_000_000 }), fc.integer({ min: MINUTE, max: CENTURY }))
  .map(([from, length]) => span(from, from + length));
const width = fc.integer({ min: 320, max: 1920 });

describe('the time scale', () => {
  it('puts the ends of the view at the ends of the plot', () => {
    fc.assert(
      fc.property(view, width, (v, widthPx) => {
        const scale = timeScale(v, widthPx);
        expect(scale.toPx(v.from)).toBe(0);
        expect(scale.toPx(v.to)).toBe(widthPx);
        expect(scale.pxPerMs).toBe(widthPx / (v.to - v.from));
      }),
      cases(),
    );
  });

  it('is its own inverse, far outside the view too', () => {
    fc.assert(
      fc.property(view, width, fc.double({ min: -50, max: 50, noNaN: true }), (v, widthPx, share) => {
        const scale = timeScale(v, widthPx);
        const px = share * widthPx;
        // A millisecond of the year 9999 has 2^-5 of a unit in its last place; near the epoch it has far less.
        const grain = 0.05 * scale.pxPerMs + 1e-6;
        expect(Math.abs(scale.toPx(scale.toTime(px)) - px)).toBeLessThan(grain);
      }),
      cases(),
    );
  });

  it('keeps fractions of a millisecond', () => {
    const scale = timeScale(span(0, 1000), 3000);
    expect(scale.toTime(1)).toBeCloseTo(1 / 3, 12);
  });

  it('stays finite for an empty view and a plot without width', () => {
    for (const scale of [timeScale(span(5, 5), 800), timeScale(span(0, 1000), 0)]) {
      expect(Number.isFinite(scale.pxPerMs)).toBe(true);
      expect(Number.isFinite(scale.toPx(700))).toBe(true);
      expect(Number.isFinite(scale.toTime(12))).toBe(true);
    }
  });
});
