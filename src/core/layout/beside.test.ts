import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { BESIDE_GAP, placeBeside } from './beside.ts';
import type { Box } from './hit-box.ts';

const box = (xPx: number, yPx: number, widthPx: number, heightPx: number): Box => ({ xPx, yPx, widthPx, heightPx });
const ROOM = box(0, 0, 1000, 800);
const OWN = box(400, 300, 200, 44);
const ask = (spare: readonly Box[] = [], more: Partial<Parameters<typeof placeBeside>[0]> = {}) =>
  placeBeside({ own: OWN, anchor: OWN, widthPx: 300, heightPx: 160, room: ROOM, spare, side: 'below', ...more });
const apart = (a: Box, b: Box): boolean =>
  a.xPx + a.widthPx <= b.xPx ||
  b.xPx + b.widthPx <= a.xPx ||
  a.yPx + a.heightPx <= b.yPx ||
  b.yPx + b.heightPx <= a.yPx;

describe('what floats beside a mark', () => {
  it('stands under it, beginning a little before it, where nothing is in the way', () => {
    expect(ask()).toMatchObject({ xPx: 388, yPx: 300 + 44 + BESIDE_GAP });
    expect(ask([], { side: 'above' })).toMatchObject({ xPx: 388, yPx: 300 - BESIDE_GAP - 160 });
  });

  it('gives way to what should stay in sight: along its edge first, then to another side', () => {
    expect(ask([box(600, 380, 100, 20)])).toMatchObject({ xPx: 600 - BESIDE_GAP - 300, yPx: 350 });
    const under = box(0, 350, 1000, 200);
    expect(ask([under])).toMatchObject({ yPx: 300 - BESIDE_GAP - 160 });
    const over = box(0, 100, 1000, 190);
    expect(ask([under, over]).xPx).not.toBe(388);
  });

  it('hides as little of it as it can where there is no room', () => {
    const all = [box(0, 0, 1000, 299), box(0, 345, 1000, 455), box(0, 299, 390, 46)];
    const at = { ...ask(all), widthPx: 300, heightPx: 160 };
    expect(apart(at, OWN)).toBe(true);
  });

  it('never covers its own mark where any side has room, and never leaves the room', () => {
    const px = (max: number) => fc.integer({ min: 0, max });
    fc.assert(
      fc.property(
        fc.tuple(px(900), px(700), px(400), px(80)),
        fc.array(fc.tuple(px(900), px(700), px(300), px(60)), { maxLength: 6 }),
        fc.constantFrom('below', 'above'),
        ([x, y, w, h], others, side) => {
          const own = box(x, y, 24 + w, 24 + h);
          const at = {
            ...ask(
              others.map((one) => box(...one)),
              { own, anchor: own, side },
            ),
            widthPx: 300,
            heightPx: 160,
          };
          expect(at.xPx).toBeGreaterThanOrEqual(0);
          expect(at.yPx).toBeGreaterThanOrEqual(0);
          expect(at.xPx + 300).toBeLessThanOrEqual(1000);
          expect(at.yPx + 160).toBeLessThanOrEqual(800);
          expect(apart(at, own)).toBe(true);
          // Near enough to go there: it touches the mark but for the gap.
          const near = box(own.xPx - BESIDE_GAP - 1, own.yPx - BESIDE_GAP - 1, own.widthPx + 14, own.heightPx + 14);
          expect(apart(at, near)).toBe(false);
        },
      ),
      cases(),
    );
  });
});
