import { describe, expect, it } from 'vitest';
import { MARK_CLASSES, MARK_MODES } from '../time/window.ts';
import { glyphOf, type GlyphOptions } from './glyphs.ts';
import type { PlacedMark } from './scene.ts';

const placed: PlacedMark = {
  id: 'a',
  index: 0,
  lane: 0,
  yPx: 0,
  x0Px: 100,
  x1Px: 160,
  certain0Px: 115,
  certain1Px: 140,
  compact: false,
  visible: true,
};
const options: GlyphOptions = {
  mark: 'day',
  mode: 'actual',
  context: false,
  contested: false,
  clip: [-40, 940],
  asOfPx: 130,
};
const signature = (over: Partial<GlyphOptions>): string =>
  JSON.stringify(glyphOf(placed, { ...options, ...over }).map(({ role, d }) => [role, d]));

describe('the glyphs', () => {
  it('draw every class in every mode', () => {
    for (const mark of MARK_CLASSES)
      for (const mode of MARK_MODES)
        for (const context of [true, false]) {
          const shapes = glyphOf(placed, { ...options, mark, mode, context });
          expect(shapes.length).toBeGreaterThan(0);
          for (const { d } of shapes) expect(d).toMatch(/^M[-\d]/);
          for (const { d } of shapes) expect(d).not.toMatch(/NaN|undefined|Infinity/);
        }
  });

  it('tell classes apart by shape or dash, not by colour', () => {
    // A day and a span share a solid bar: their width says which.
    const classes = MARK_CLASSES.filter((mark) => mark !== 'order' && mark !== 'span');
    expect(new Set(classes.map((mark) => signature({ mark }))).size).toBe(classes.length);
  });

  it('tell modes apart for every class', () => {
    for (const mark of MARK_CLASSES) {
      const seen = new Set(
        ['actual', 'conditional', 'denied'].map((mode) => signature({ mark, mode } as GlyphOptions)),
      );
      expect(seen.size, mark).toBe(3);
    }
    expect(signature({ mode: 'scheduled' })).not.toBe(signature({ mode: 'actual' }));
  });

  it('mark what is contested', () => {
    for (const mark of MARK_CLASSES) expect(signature({ mark, contested: true })).not.toBe(signature({ mark }));
  });

  it('cut far ends to what is worth drawing', () => {
    const far: PlacedMark = { ...placed, x0Px: -4e9, x1Px: 4e9 };
    for (const mark of MARK_CLASSES.filter((m) => m !== 'instant'))
      for (const { d } of glyphOf(far, { ...options, mark }))
        for (const n of d.match(/-?\d+(\.\d+)?/g) ?? []) expect(Math.abs(Number(n))).toBeLessThan(2000);
  });
});
