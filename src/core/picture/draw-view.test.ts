import { describe, expect, it } from 'vitest';
import '../time/every-language.ts';
import { pictureInput } from '../../../tests/fixtures/picture.ts';
import { MARK_CLASSES, MARK_MODES, type MarkClass, type MarkMode } from '../time/window.ts';
import { glyphOf, type GlyphOptions } from '../layout/glyphs.ts';
import { span } from '../time/span.ts';
import { DAY } from '../time/instant.ts';
import { drawMark } from './draw-mark.ts';
import { drawView } from './draw-view.ts';
import { eventsIn, moved, primitivesOf, type Drawing, type Group, type Primitive } from './drawing.ts';

const input = pictureInput();
const SEPTEMBER = span(Date.UTC(2022, 8, 5), Date.UTC(2022, 9, 1));
const groups = (drawing: Drawing, of: Group['of']): readonly Group[] =>
  drawing.items.flatMap((item) => (item.kind === 'group' && item.of === of ? [item] : []));
const texts = (items: readonly Primitive[]): string[] => items.flatMap((p) => (p.kind === 'text' ? [p.text] : []));

/** Left, right, top and bottom of what is drawn, texts by their measured width. */
function reach(p: Primitive): readonly [number, number, number, number] {
  switch (p.kind) {
    case 'line':
      return [Math.min(p.x1, p.x2), Math.max(p.x1, p.x2), Math.min(p.y1, p.y2), Math.max(p.y1, p.y2)];
    case 'rect':
      return [p.x, p.x + p.widthPx, p.y, p.y + p.heightPx];
    case 'circle':
      return [p.x - p.radiusPx, p.x + p.radiusPx, p.y - p.radiusPx, p.y + p.radiusPx];
    case 'text': {
      const x = p.x - (p.anchor === 'middle' ? p.widthPx / 2 : p.anchor === 'end' ? p.widthPx : 0);
      return [x, x + p.widthPx, p.y - p.font.sizePx, p.y];
    }
    case 'path': {
      const points = p.segments.flatMap((s) => (s.to === 'close' ? [] : [s]));
      const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
      return [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
    }
  }
}

describe('a view as a drawing', () => {
  it('shows every event of the whole story once: as a mark, a chip, or in a cluster', () => {
    for (const widthPx of [360, 700, 1000, 1600])
      expect([...eventsIn(drawView({ ...input, widthPx }))].sort()).toEqual(input.events.map(({ id }) => id).sort());
  });

  it('shows of a stretch what touches it, and names no other event', () => {
    const shown = eventsIn(drawView({ ...input, view: SEPTEMBER, undated: false }));
    expect(new Set(shown).size).toBe(shown.length);
    const touching = input.events.filter(({ id }) => {
      const time = input.resolution.times.get(id);
      return time?.dated === true && time.start.from < SEPTEMBER.to && time.end.to > SEPTEMBER.from;
    });
    expect([...shown].sort()).toEqual(touching.map(({ id }) => id).sort());
  });

  it('writes no word outside the picture, and leaves every mark a title', () => {
    for (const widthPx of [360, 700, 1200])
      for (const view of [SEPTEMBER, span(SEPTEMBER.from + 14 * DAY, SEPTEMBER.from + 18 * DAY)]) {
        const drawing = drawView({
          ...input,
          widthPx,
          view,
          framing: { title: 'A title '.repeat(30), credit: 'From' },
        });
        for (const p of primitivesOf(drawing)) {
          if (p.kind !== 'text') continue;
          const [x0, x1, y0, y1] = reach(p);
          expect(x0, p.text).toBeGreaterThanOrEqual(0);
          expect(x1, p.text).toBeLessThanOrEqual(drawing.widthPx);
          expect(y0, p.text).toBeGreaterThanOrEqual(0);
          expect(y1, p.text).toBeLessThanOrEqual(drawing.heightPx);
        }
        expect(groups(drawing, 'event').length).toBeGreaterThan(3);
        // A mark at the very edge may have room for none.
        const untitled = groups(drawing, 'event').filter(({ items }) => texts(items).length === 0);
        expect(untitled.length, untitled.map(({ id }) => id).join()).toBeLessThanOrEqual(1);
      }
  });

  it('keeps the wanted ratio, whatever size the type needs', () => {
    for (const [widthPx, heightPx] of [
      [1200, 630],
      [1080, 1080],
      [1600, 900],
      [1200, 300],
    ] as const) {
      const drawing = drawView({ ...input, widthPx, heightPx, largest: 1.8, view: SEPTEMBER, undated: false });
      expect(drawing.widthPx / drawing.heightPx).toBeCloseTo(widthPx / heightPx, 6);
      const bottom = Math.max(...groups(drawing, 'event').flatMap(({ items }) => items.map((p) => reach(p)[3])));
      expect(bottom).toBeLessThanOrEqual(drawing.heightPx);
    }
  });

  it('outlines the chosen event, never hides it in a cluster, and dashes those it is linked to', () => {
    for (const widthPx of [360, 1000]) {
      const drawing = drawView({ ...input, widthPx, view: SEPTEMBER, selected: 'interview', stances: true });
      const chosen = groups(drawing, 'event').find(({ id }) => id === 'interview');
      const ring = chosen?.items.find((p) => p.kind === 'rect' && p.stroke?.paint === 'accent');
      expect(ring).toMatchObject({ stroke: { widthPx: 2 } });
      expect(groups(drawing, 'stance').length).toBeGreaterThan(1);
    }
    const linked = groups(drawView({ ...input, view: SEPTEMBER, selected: 'interview' }), 'event').find(
      ({ id }) => id === 'shoigu-300000',
    );
    expect(linked?.items[0]).toMatchObject({ stroke: { paint: 'accent', dash: [4, 3] } });
  });

  it('says in words what is contested, what the line is and what each lane is', () => {
    const drawing = drawView({ ...input, view: SEPTEMBER, widthPx: 1400 });
    const all = texts(primitivesOf(drawing));
    expect(all.filter((text) => text === 'contested').length).toBeGreaterThan(0);
    expect(all).toContain('date of the article');
    for (const { title = '' } of groups(drawing, 'lane')) expect(all.join(' ')).toContain(title);
  });

  it('is the same for the same input, and writes to none of it', () => {
    const frozen = JSON.stringify(input.index.story);
    expect(drawView(input)).toEqual(drawView(input));
    expect(JSON.stringify(input.index.story)).toBe(frozen);
  });
});

describe('a drawn mark', () => {
  const placed = {
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
  /** What is seen without colour: shapes, dashes, whether filled. */
  const signature = (mark: MarkClass, mode: MarkMode, over: Partial<GlyphOptions> = {}): string =>
    JSON.stringify(
      drawMark(
        glyphOf(placed, { mark, mode, context: false, contested: false, clip: [-40, 900], asOfPx: 130, ...over }),
        'hue-blue',
        false,
        0,
        0,
      ),
    ).replaceAll('hue-blue', 'ink');

  it('of every class differs from the others in shape or dash', () => {
    const classes = MARK_CLASSES.filter((mark) => mark !== 'order' && mark !== 'span');
    expect(new Set(classes.map((mark) => signature(mark, 'actual'))).size).toBe(classes.length);
  });

  it('of every mode differs too, and shows when it is contested', () => {
    for (const mark of MARK_CLASSES) {
      expect(new Set(MARK_MODES.filter((m) => m !== 'scheduled').map((mode) => signature(mark, mode))).size).toBe(3);
      expect(signature(mark, 'actual', { contested: true })).not.toBe(signature(mark, 'actual'));
    }
  });

  it('comes as rectangles, lines and circles where it is made of them', () => {
    const kinds = (mark: MarkClass, more: { openEnd?: boolean } = {}): string[] =>
      drawMark(
        glyphOf(placed, {
          ...{ mark, mode: 'actual', context: false, contested: false, clip: [-40, 900], asOfPx: 130 },
          ...more,
        }),
        'hue-blue',
        false,
        0,
        0,
      ).map(({ kind }) => kind);
    expect(kinds('day')).toEqual(['rect']);
    expect(kinds('window')).toEqual(['rect', 'rect', 'line', 'line']);
    expect(kinds('instant')).toEqual(['line', 'circle']);
    expect(kinds('torn', { openEnd: true }).at(-1)).toBe('path');
  });

  it('moves as a whole', () => {
    const shapes = drawMark(
      glyphOf(placed, {
        mark: 'approximate',
        mode: 'denied',
        context: false,
        contested: true,
        clip: [-40, 900],
        asOfPx: 130,
      }),
      'hue-blue',
      false,
      0,
      0,
    );
    for (const shape of shapes) {
      const [a, b, c, d] = reach(shape);
      expect(reach(moved(shape, 7, -3))).toEqual([a + 7, b + 7, c - 3, d - 3]);
    }
  });
});
