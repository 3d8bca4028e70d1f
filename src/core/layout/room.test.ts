import { describe, expect, it } from 'vitest';
import { roomBeside } from './room.ts';
import type { PlacedMark } from './scene.ts';

const mark = (x0Px: number, x1Px: number, xPx = x0Px, compact = false): PlacedMark => ({
  id: 'a',
  index: 0,
  lane: 0,
  yPx: 0,
  x0Px,
  x1Px,
  certain0Px: x0Px,
  certain1Px: x1Px,
  compact,
  visible: true,
  label: { xPx, yPx: 18, widthPx: 100, shownPx: 100, heightPx: 18, titleLines: ['title'], badgePx: 0 },
});

describe('room on the line of a title', () => {
  it('is what the bar has left after it, in view', () => {
    expect(roomBeside(mark(0, 400), 1000)).toEqual({ px: 286, ample: false });
    expect(roomBeside(mark(0, 900), 600)).toEqual({ px: 486, ample: true });
  });

  it('is none beside a glyph, or where title and bar are about as long', () => {
    expect(roomBeside(mark(0, 400, 0, true), 1000)).toBeUndefined();
    expect(roomBeside(mark(0, 240), 1000)).toBeUndefined();
    expect(roomBeside(mark(0, 90, 98), 1000)).toBeUndefined();
  });

  it('does not come and go while the view pans: only its width changes', () => {
    // The bar moves out at the left, the label stays at the edge.
    for (const by of [0, 100, 300, 500])
      expect(roomBeside(mark(-by, 900 - by, Math.max(-by, 4)), 1000)?.ample).toBe(true);
    // It moves out at the right until its title leaves no room in view.
    expect(roomBeside(mark(700, 1600), 1000)?.px).toBe(186);
    expect(roomBeside(mark(900, 1800), 1000)).toBeUndefined();
  });
});
