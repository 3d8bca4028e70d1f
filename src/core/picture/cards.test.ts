import { describe, expect, it } from 'vitest';
import '../time/every-language.ts';
import { measureText, pictureInput } from '../../../tests/fixtures/picture.ts';
import { en } from '../../i18n/en.ts';
import { drawEvent, drawQuotation } from './cards.ts';
import { eventsIn, primitivesOf, type Drawing } from './drawing.ts';
import { paint, type Brush } from './paint.ts';
import { palette } from './palette.ts';

const { undated: _, ...input } = pictureInput();
const size = { widthPx: 1200, heightPx: 630 };
const said = (drawing: Drawing): string =>
  primitivesOf(drawing)
    .flatMap((p) => (p.kind === 'text' ? [p.text] : []))
    .join(' ');

describe('the picture of an event', () => {
  it('shows it by itself, with what it answers, whether it has a date or not', () => {
    for (const event of input.events) {
      const drawing = drawEvent({ ...input, ...size, largest: 1.5, framing: { title: 'x', lede: 'x' } }, event);
      expect(
        eventsIn(drawing).filter((id) => id === event.id),
        event.id,
      ).toHaveLength(1);
      expect(
        drawing.items.some((item) => item.kind === 'group' && item.id === event.id),
        event.id,
      ).toBe(true);
      expect(drawing.widthPx / drawing.heightPx).toBeCloseTo(1200 / 630, 6);
    }
  });
});

describe('the picture of a quotation', () => {
  const draw = (id: string): Drawing => {
    const quote = input.index.quotes.get(id);
    if (!quote) throw new Error(id);
    return drawQuotation(input.index, quote, en, 'in May', 'Dateline', {
      ...size,
      lang: 'en',
      measure: measureText,
      description: '',
    });
  };

  it('has every word, the speaker and the proof, within the picture', () => {
    for (const quote of input.index.story.quotes) {
      const drawing = draw(quote.id);
      const words = said(drawing);
      for (const segment of quote.segments)
        expect(words.replaceAll(/\s/g, ''), quote.id).toContain(segment.text.replaceAll(/\s/g, ''));
      expect(words).toContain(en.verified[quote.verified].split(' ')[0]);
      for (const p of primitivesOf(drawing))
        if (p.kind === 'text') {
          expect(p.x + p.widthPx, p.text).toBeLessThanOrEqual(drawing.widthPx);
          expect(p.y, p.text).toBeLessThanOrEqual(drawing.heightPx);
        }
    }
  });

  it('never stands without its doubt', () => {
    const { index } = input;
    const doubted = index.story.quotes.filter((quote) =>
      index.claimsOfQuote(quote.id).some(({ id }) => index.story.assessments.some(({ claim }) => claim === id)),
    );
    expect(doubted.length).toBeGreaterThan(0);
    for (const { id } of doubted) expect(said(draw(id))).toContain(en.notVerified);
  });
});

describe('painting', () => {
  it('draws every shape once, with its colour, its dashes and its words', () => {
    const calls: string[] = [];
    const brush = new Proxy<Record<string, unknown>>(
      {},
      {
        get: (own, name: string) =>
          name in own
            ? own[name]
            : (...values: unknown[]) => {
                calls.push(`${name} ${values.flat().join(' ')}`);
              },
      },
    ) as unknown as Brush;
    paint(
      brush,
      {
        items: [
          { kind: 'rect', x: 1, y: 2, widthPx: 3, heightPx: 4, fill: 'paper' },
          {
            kind: 'group',
            of: 'event',
            items: [
              { kind: 'line', x1: 0, y1: 0, x2: 9, y2: 9, stroke: { paint: 'ink', widthPx: 2, dash: [5, 3] } },
              { kind: 'circle', x: 5, y: 5, radiusPx: 2, stroke: { paint: 'accent', widthPx: 1 } },
              {
                kind: 'text',
                x: 1,
                y: 9,
                text: 'word',
                widthPx: 20,
                font: { face: 'sans', sizePx: 15, weight: 600 },
                anchor: 'end',
                paint: 'soft',
                halo: 'paper',
              },
            ],
          },
        ],
      },
      { palette: palette('light'), scale: 2, fontOf: ({ sizePx }) => `${String(sizePx)}px x` },
    );
    expect(calls).toEqual([
      'setTransform 2 0 0 2 0 0',
      ...['beginPath ', 'roundRect 1 2 3 4 0', 'fill '],
      ...['beginPath ', 'moveTo 0 0', 'lineTo 9 9', 'setLineDash 5 3', 'stroke '],
      ...['beginPath ', `arc 5 5 2 0 ${String(2 * Math.PI)}`, 'setLineDash ', 'stroke '],
      ...['setLineDash ', 'strokeText word 1 9', 'fillText word 1 9'],
    ]);
    expect(brush).toMatchObject({ font: '15px x', textAlign: 'right', fillStyle: '#565a61', strokeStyle: '#fafaf7' });
  });
});
