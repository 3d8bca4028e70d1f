import { describe, expect, it } from 'vitest';
import { SIZES, TILES } from '../view-state/print-options.ts';
import { OVERLAP_MM, posterOf } from './tiles.ts';

describe('the sheets of a poster', () => {
  it('cover it whole, each over its neighbour by the same strip', () => {
    for (const size of SIZES)
      for (const tiles of TILES) {
        const poster = posterOf(size, tiles);
        const [width, height] = poster.tileMm;
        expect(poster.tiles).toHaveLength(poster.rows * poster.columns);
        for (const { row, column, x, y, glued } of poster.tiles) {
          expect(glued).toEqual({ right: column < poster.columns, bottom: row < poster.rows });
          expect(x).toBeCloseTo((column - 1) * (width - OVERLAP_MM));
          expect(y).toBeCloseTo((row - 1) * (height - OVERLAP_MM));
        }
        const last = poster.tiles.at(-1);
        expect((last?.x ?? 0) + width).toBeCloseTo(poster.widthMm);
        expect((last?.y ?? 0) + height).toBeCloseTo(poster.heightMm);
      }
  });
});
