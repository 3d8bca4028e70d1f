import { describe, expect, it } from 'vitest';
import '../time/every-language.ts';
import { measureText, pictureInput } from '../../../tests/fixtures/picture.ts';
import { en } from '../../i18n/en.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { drawSheet, paperPalette, type Studio } from './draw-sheet.ts';
import { sheetsOf } from './sheets.ts';
import { slideShapes, type SlideShape } from './slide-shapes.ts';
import { SLIDE_PX, slidesOf, type SlideOptions } from './slides.ts';

const { index, resolution, zoneOf } = pictureInput();
const studio: Studio = { index, resolution, lang: 'en', zoneOf, words: en, measure: measureText };
const options: SlideOptions = {
  words: { ...en, slideSources: 'Sources' },
  tellsNotes: true,
  version: 'data 1',
  linkOf: (view) => `https://example.org/?${view}`,
};
const sheets = sheetsOf(index, resolution, 'separate');
const slides = slidesOf(sheets, studio, options);
const texts = (shapes: readonly SlideShape[]): string[] => shapes.flatMap((s) => (s.kind === 'text' ? [s.text] : []));

describe('slides', () => {
  it('are a title, one for each step, and the sources', () => {
    expect(slides).toHaveLength(1 + sheets.length + 1);
    expect(texts(slides[0]!.shapes)).toEqual(expect.arrayContaining([story.title['en'], story.takeaway['en']]));
    story.steps.forEach((step) => {
      const slide = slides.find(({ shapes }) => texts(shapes).includes(step.caption['en'] ?? ''));
      expect(slide?.notes).toBe(step.notes?.['en']);
    });
    const last = slides.at(-1)!.shapes;
    const links = last.flatMap((s) => (s.kind === 'text' && s.link ? [s.link.url] : []));
    expect(links).toEqual(story.sources.flatMap(({ url }) => url ?? []));
    for (const { title } of story.sources) expect(texts(last).join('\n')).toContain(title['en']);
  });

  it('each have one title, which is what the slide says', () => {
    for (const { name, shapes } of slides)
      expect(shapes.flatMap((s) => (s.kind === 'text' && s.isTitle ? [s.text] : []))).toEqual([name]);
  });

  it('tell no notes where those are private', () => {
    for (const { notes } of slidesOf(sheets, studio, { ...options, tellsNotes: false })) expect(notes).toBeUndefined();
  });

  it('are made of shapes within the slide, each with a name', () => {
    const [wide, high] = [SLIDE_PX.width / 96 + 0.01, SLIDE_PX.height / 96 + 0.01];
    for (const { name, shapes } of slides)
      for (const shape of shapes) {
        expect(shape.name).not.toBe('');
        const where = `${name}: ${shape.name} ${shape.kind}`;
        expect(shape.x, where).toBeGreaterThanOrEqual(-0.01);
        expect(shape.y, where).toBeGreaterThanOrEqual(-0.01);
        expect(shape.x + shape.width, where).toBeLessThanOrEqual(wide + 0.3);
        expect(shape.y + shape.height, where).toBeLessThanOrEqual(high);
      }
  });

  it('have the words of whoever is quoted, and where they stand', () => {
    const { text } = story.quotes.find(({ id }) => id === 'q5a')!.segments[0]!;
    const said = slides.map(({ shapes }) => texts(shapes).join('\n')).find((words) => words.includes(text));
    expect(said).toContain('¶');
  });
});

describe('the shapes of a drawing', () => {
  const drawing = drawSheet(sheets[0]!, studio, { widthPx: 1000, heightPx: 500 });
  const shapes = slideShapes(drawing, { palette: paperPalette(false), xPx: 0, yPx: 0, scale: 1 });

  it('keep every word, and every kind of line', () => {
    const drawn = drawing.items.flatMap((item) => (item.kind === 'group' ? item.items : [item]));
    expect(texts(shapes)).toEqual(drawn.flatMap((p) => (p.kind === 'text' ? [p.text] : [])));
    const dashes = new Set(shapes.flatMap((s) => ('stroke' in s ? [s.stroke.dash] : [])));
    expect(dashes).toContain('solid');
    expect(dashes.size).toBeGreaterThan(1);
    expect(shapes.some((s) => s.kind !== 'text' && s.kind !== 'line' && s.fill === 'ffffff')).toBe(true);
  });

  it('lie within their boxes, curves too', () => {
    const placing = { palette: paperPalette(false), xPx: 0, yPx: 0, scale: 1 };
    const curve = (x: number, bow: number) =>
      slideShapes(
        {
          ...drawing,
          items: [
            {
              kind: 'path',
              segments: [
                { to: 'move', x, y: 10 },
                { to: 'curve', x1: x - bow, y1: 10, x2: x - bow, y2: 100, x, y: 100 },
              ],
              stroke: { paint: 'ink', widthPx: 1 },
            },
          ],
        },
        placing,
      )[0];
    // An arc between two marks, one under the other: three quarters of the way to what draws it.
    expect(curve(200, 40)).toMatchObject({ x: 170 / 96, width: 30 / 96, height: 90 / 96 });
    expect(curve(200, 0)?.width).toBeGreaterThan(0);
    for (const { shapes } of slides)
      for (const shape of shapes) {
        if (shape.kind !== 'path') continue;
        expect(shape.width, shape.name).toBeGreaterThan(0);
        for (const s of shape.segments)
          if (s.to !== 'close') {
            expect(s.x, shape.name).toBeGreaterThanOrEqual(-1e-9);
            expect(s.x, shape.name).toBeLessThanOrEqual(shape.width + 1e-9);
          }
      }
  });

  it('are cut where the picture ends', () => {
    const line = (x1: number, x2: number) =>
      slideShapes(
        {
          ...drawing,
          items: [{ kind: 'line', x1, x2, y1: 5, y2: 5, stroke: { paint: 'ink', widthPx: 1 } }],
        },
        { palette: paperPalette(false), xPx: 96, yPx: 0, scale: 1 },
      );
    const [cut] = line(-500, drawing.widthPx + 500);
    expect([cut?.x, cut?.width]).toEqual([1, drawing.widthPx / 96]);
    expect(line(-500, -20)).toEqual([]);
    expect(line(drawing.widthPx + 10, drawing.widthPx + 20)).toEqual([]);
  });
});
