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
    for (const mark of MARK_CLASSES) expect(signature({ mark, mode: 'scheduled' })).not.toBe(signature({ mark }));
  });

  const roles = (over: Partial<GlyphOptions>, at: Partial<PlacedMark> = {}): readonly string[] =>
    glyphOf({ ...placed, ...at }, { ...options, ...over }).map(({ role }) => role);

  it('leave everything hollow that has not happened yet', () => {
    for (const mark of MARK_CLASSES)
      for (const mode of ['scheduled', 'conditional'] as const) {
        expect(roles({ mark, mode }), `${mark} ${mode}`).toContain('hollow');
        expect(roles({ mark, mode }), `${mark} ${mode}`).not.toContain('solid');
        expect(roles({ mark, mode }), `${mark} ${mode}`).not.toContain('wash');
      }
  });

  it('tell what is not known to have happened from what did, in every class', () => {
    for (const mark of MARK_CLASSES) expect(signature({ mark, unknown: true })).not.toBe(signature({ mark }));
  });

  it('tear the end that is not stated, on its own side and in every mode', () => {
    const edges = (d: string): { left: boolean; right: boolean } => ({
      left: /l4 -/.test(d),
      right: /l-4 \d/.test(d),
    });
    for (const mode of MARK_MODES)
      for (const context of [true, false]) {
        const torn = (over: Partial<GlyphOptions>) =>
          glyphOf(placed, { ...options, mark: 'torn', mode, context, ...over })
            .filter(({ role }) => role !== 'sign' && role !== 'cut')
            .map(({ d }) => edges(d));
        const side = (over: Partial<GlyphOptions>) => ({
          left: torn(over).some(({ left }) => left),
          right: torn(over).some(({ right }) => right),
        });
        expect(side({ openEnd: true }), mode).toEqual({ left: false, right: true });
        expect(side({ openStart: true }), mode).toEqual({ left: true, right: false });
      }
  });

  it('are solid only from where it surely lasted', () => {
    for (const mark of ['ongoing', 'torn'] as const) {
      const [light, , sure] = glyphOf(placed, { ...options, mark, openEnd: true });
      expect([light?.role, sure?.role]).toEqual(['wash', 'solid']);
      expect(light?.d).toMatch(/^M100 5H115v/);
      expect(sure?.d).toMatch(/^M115 5H/);
      // No doubt about the start: solid at once.
      expect(roles({ mark, openEnd: true }, { certain0Px: 100 })[0]).toBe('solid');
    }
  });

  it('say “about” and “?” of marks of every width', () => {
    for (const mark of ['approximate', 'uncertain'] as const)
      for (const x1Px of [106, 160]) expect(roles({ mark }, { x1Px })).toContain('sign');
    for (const qualifier of ['approximate', 'uncertain', 'both'] as const)
      expect(roles({ mark: 'ongoing', openEnd: true, qualifier })).toContain('sign');
    // Beside a narrow mark, on the side where its label is not.
    const sign = (align?: 'end') =>
      glyphOf(
        { ...placed, x1Px: 106, ...(align ? { label: { align } as PlacedMark['label'] & object } : {}) },
        { ...options, mark: 'uncertain' },
      ).find(({ role }) => role === 'sign')?.d;
    expect(sign()).toMatch(/^M89\.5 /);
    expect(sign('end')).toMatch(/^M111\.5 /);
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
