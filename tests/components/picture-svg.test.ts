import { span } from '../../src/core/time/span.ts';
import { describe, expect, it } from 'vitest';
import { pictureInput } from '../fixtures/picture.ts';
import { story as shipped } from '../../src/stories/kharkiv-2022/story.ts';
import { drawView } from '../../src/core/picture/draw-view.ts';
import { primitivesOf, type Drawing } from '../../src/core/picture/drawing.ts';
import { PALETTES, palette } from '../../src/core/picture/palette.ts';
import { svgOf, type SvgOptions } from '../../src/core/picture/svg.ts';

const SEPTEMBER = span(Date.UTC(2022, 8, 5), Date.UTC(2022, 9, 1));
const HOSTILE = `</text><script>alert(1)</script><!--"'&amp;]]>\u0000\u0008\ud800 x`;
const rounded = (px: number): string => String(Math.round(px * 100) / 100);
const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');
const draw = (over: object = {}): Drawing => drawView({ ...pictureInput(), ...over });
const svg = (drawing: Drawing, options: Partial<SvgOptions> = {}): string =>
  svgOf(drawing, { palette: palette('light'), ...options });

describe('a standalone picture', () => {
  it('holds what a wiki and a careful page take, and nothing else', () => {
    for (const name of PALETTES) {
      const text = svg(draw({ selected: 'interview', stances: true }), { palette: palette(name) });
      const tags = new Set([...parse(text).querySelectorAll('*')].map((e) => e.tagName));
      expect([...tags].sort()).toEqual(
        ['circle', 'desc', 'g', 'line', 'path', 'rect', 'svg', 'text', 'title'].filter((tag) => tags.has(tag)),
      );
      expect(text).not.toMatch(/href|url\(|javascript:|\son\w+=|style=|NaN|undefined|Infinity/i);
    }
  });

  it('stays well formed and inert whatever a story says', () => {
    const story = structuredClone(shipped) as { -readonly [K in keyof typeof shipped]: (typeof shipped)[K] };
    story.title = { en: HOSTILE };
    story.lanes = story.lanes.map((lane) => ({ ...lane, label: { en: HOSTILE } }));
    story.events = story.events.map((event) => ({ ...event, title: { en: HOSTILE }, short: { en: HOSTILE } }));
    const input = pictureInput(story);
    const text = svg(drawView({ ...input, framing: { title: HOSTILE, lede: HOSTILE, credit: HOSTILE } }), {
      idPrefix: HOSTILE,
      fonts: [{ face: 'sans', weight: 400, dataUri: `data:font/woff2;base64,AA==)}</style><script>` }],
    });
    const page = parse(text);
    expect(page.querySelectorAll('script')).toHaveLength(0);
    expect(page.querySelector('title')?.textContent).toContain('<script>alert(1)</script>');
    // eslint-disable-next-line no-control-regex -- they must not be there
    expect(text).not.toMatch(/[\u0000\u0008]/);
  });

  it('says what it is, in its language, and a title in another language says so', () => {
    const input = pictureInput();
    const first = input.events.find((event) => event.id === 'address');
    const events = input.events.map((e) =>
      e === first ? { ...e, title: { fr: 'Allocution' }, short: { fr: 'Allocution' } } : e,
    );
    const index = { ...input.index, events: new Map(events.map((e) => [e.id, e])) };
    const page = parse(svg(drawView({ ...input, index, events, view: SEPTEMBER })));
    expect(page.documentElement.getAttribute('xml:lang')).toBe('en');
    expect(page.querySelector('desc')?.textContent).toBe('What it shows.');
    const group = page.querySelector('#event-address');
    expect(group?.querySelector('title')?.textContent).toBe('Allocution');
    expect(group?.querySelector('text')?.getAttribute('xml:lang')).toBe('fr');
  });

  it('holds texts to their measured widths while its fonts are only named', () => {
    const drawing = draw();
    expect(svg(drawing)).toContain('textLength=');
    const embedded = svg(drawing, { fonts: [{ face: 'serif', weight: 600, dataUri: 'data:font/woff2;base64,AAAA' }] });
    expect(embedded).not.toContain('textLength=');
    expect(embedded).toContain(
      "@font-face{font-family:'Dateline Serif';font-weight:600;src:url(data:font/woff2;base64,AAAA)}",
    );
  });

  it('is as large as asked, with the drawing’s own measures inside', () => {
    const drawing = draw({ heightPx: 500 });
    const root = parse(svg(drawing, { scale: 2 })).documentElement;
    expect(root.getAttribute('width')).toBe(rounded(drawing.widthPx * 2));
    expect(root.getAttribute('viewBox')).toBe(`0 0 ${rounded(drawing.widthPx)} ${rounded(drawing.heightPx)}`);
  });

  it('keeps every text of the drawing, once', () => {
    const drawing = draw({ framing: { title: 'A title', credit: 'A credit' } });
    const said = [...parse(svg(drawing)).querySelectorAll('text')].map((e) => e.textContent);
    expect(said).toEqual(primitivesOf(drawing).flatMap((p) => (p.kind === 'text' ? [p.text] : [])));
  });
});
