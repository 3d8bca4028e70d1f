import { describe, expect, it } from 'vitest';
import { MARK_CLASSES, MARK_MODES } from '../time/window.ts';
import { glyphOf } from '../layout/glyphs.ts';
import { outlineOf, readPath } from './path.ts';

const placed = {
  id: 'a',
  index: 0,
  lane: 0,
  yPx: 0,
  x0Px: 100.3,
  x1Px: 160.7,
  certain0Px: 115,
  certain1Px: 140,
  compact: false,
  visible: true,
};

describe('a path', () => {
  it('is read with its relative and its short commands', () => {
    expect(readPath('M1 2h3v-.5l-1 1Z')).toEqual([
      { to: 'move', x: 1, y: 2 },
      { to: 'line', x: 4, y: 2 },
      { to: 'line', x: 4, y: 1.5 },
      { to: 'line', x: 3, y: 2.5 },
      { to: 'close' },
    ]);
    expect(readPath('m1 1 2 0L5 5M0 0')).toHaveLength(4);
    expect(readPath('')).toEqual([]);
    expect(readPath('M1 2 nonsense 3')).toEqual([{ to: 'move', x: 1, y: 2 }]);
  });

  it('turns a quadratic curve and its mirror into cubic ones that end in the same places', () => {
    const [, first, second] = readPath('M0 0q3 -3 6 0t6 0');
    expect(first).toMatchObject({ to: 'curve', x1: 2, y1: -2, x2: 4, y2: -2, x: 6, y: 0 });
    expect(second).toMatchObject({ to: 'curve', x1: 8, y1: 2, x: 12, y: 0 });
  });

  it('keeps to the circle of an arc', () => {
    // Over the top, from left to right, around (10, 0); the far points of the curves lie on it.
    const [, ...curves] = readPath('M0 0A10 10 0 0 1 20 0A10 10 0 1 1 10 -10');
    expect(curves.length).toBeGreaterThanOrEqual(5);
    for (const curve of curves) {
      if (curve.to !== 'curve') throw new Error('an arc is made of curves');
      expect(Math.hypot(curve.x - 10, curve.y)).toBeCloseTo(10, 9);
    }
    const [top] = curves;
    expect(top).toMatchObject({ x: expect.closeTo(10, 9) as number, y: expect.closeTo(-10, 9) as number });
  });

  it('is known for the line, rectangle or circle that it is', () => {
    expect(outlineOf('M5 2V18')).toEqual({ kind: 'line', x1: 5, y1: 2, x2: 5, y2: 18 });
    expect(outlineOf('M1 5H9V15H1Z')).toEqual({ kind: 'rect', x: 1, y: 5, widthPx: 8, heightPx: 10 });
    expect(outlineOf('M4 10a6 6 0 1 0 12 0a6 6 0 1 0 -12 0Z')).toEqual({ kind: 'circle', x: 10, y: 10, radiusPx: 6 });
    expect(outlineOf('M1 5L9 6V15H1Z').kind).toBe('path');
  });

  it('is understood to its end for every glyph there is', () => {
    for (const mark of MARK_CLASSES)
      for (const mode of MARK_MODES)
        for (const { d } of glyphOf(placed, {
          mark,
          mode,
          context: false,
          contested: true,
          clip: [-40, 900],
          asOfPx: 130,
        })) {
          const segments = readPath(d);
          const numbers = segments.flatMap(({ to: _, ...rest }) => Object.values<number>(rest));
          expect(numbers.every(Number.isFinite), d).toBe(true);
          expect(
            segments.some((s) => s.to === 'close'),
            d,
          ).toBe(/z$/i.test(d));
          // No command was left out: each letter but `a` gives one piece, an arc at least one.
          expect(segments.length, d).toBeGreaterThanOrEqual(d.match(/[a-z]/gi)?.length ?? 0);
        }
  });
});
