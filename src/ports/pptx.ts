/** Writes slides as a PowerPoint file. The library that does it is large: load this file when one is asked for. */
import Pptx from 'pptxgenjs';
import { SLIDE_PX, type Slide } from '../core/paper/slides.ts';
import { PX_PER_INCH, type SlideShape, type SlideStroke } from '../core/paper/slide-shapes.ts';

/** What is on nearly every machine, or is replaced there by a face of the same widths. */
export const SLIDE_FACES = { sans: 'Arial', serif: 'Georgia' } as const;

export interface SlideFile {
  readonly title: string;
  readonly author: string;
  readonly slides: readonly Slide[];
}

/** The parts of the library's slide that are used here. */
type Page = ReturnType<Pptx['addSlide']>;

/** The layout all slides have, and what it calls the place of their titles. */
const LAYOUT = 'Dateline';
const TITLE = 'title';
/** The library takes it and its types do not say so. */
const OUTLINE = 'custGeom' as Parameters<Page['addShape']>[0];

const lineOf = (stroke: SlideStroke | undefined) =>
  stroke ? { line: { color: stroke.colour, width: stroke.widthPt, dashType: stroke.dash } } : {};
const fillOf = (fill: string | undefined) => (fill === undefined ? {} : { fill: { color: fill } });

function put(page: Page, shape: SlideShape): void {
  const place = { x: shape.x, y: shape.y, w: shape.width, h: shape.height, objectName: shape.name };
  switch (shape.kind) {
    case 'line':
      page.addShape('line', { ...place, flipV: shape.rises, ...lineOf(shape.stroke) });
      return;
    case 'rect':
    case 'ellipse':
      page.addShape(shape.kind === 'ellipse' ? 'ellipse' : shape.radius === undefined ? 'rect' : 'roundRect', {
        ...place,
        ...fillOf(shape.fill),
        ...lineOf(shape.stroke),
        ...(shape.radius === undefined ? {} : { rectRadius: shape.radius }),
      });
      return;
    case 'path':
      page.addShape(OUTLINE, {
        ...place,
        ...fillOf(shape.fill),
        ...lineOf(shape.stroke),
        points: shape.segments.map((s) => {
          if (s.to === 'close') return { close: true as const };
          if (s.to === 'curve')
            return { x: s.x, y: s.y, curve: { type: 'cubic' as const, x1: s.x1, y1: s.y1, x2: s.x2, y2: s.y2 } };
          return { x: s.x, y: s.y, moveTo: s.to === 'move' };
        }),
      });
      return;
    case 'text':
      page.addText(
        [
          { text: shape.link ? `${shape.text} ` : shape.text, options: { lang: shape.lang } },
          ...(shape.link
            ? [{ text: shape.link.text, options: { lang: shape.lang, hyperlink: { url: shape.link.url } } }]
            : []),
        ],
        {
          ...place,
          ...fillOf(shape.fill),
          fontFace: SLIDE_FACES[shape.face],
          fontSize: Math.round(shape.sizePt * 10) / 10,
          bold: shape.bold,
          color: shape.colour,
          align: shape.align,
          valign: 'top',
          margin: 0,
          wrap: shape.wraps === true,
          fit: shape.wraps === true ? 'shrink' : 'none',
          ...(shape.isTitle ? { placeholder: TITLE } : { isTextBox: true }),
        },
      );
  }
}

export async function writePptx({ title, author, slides }: SlideFile): Promise<Blob> {
  const file = new Pptx();
  file.title = title;
  file.author = author;
  file.company = author;
  file.theme = { headFontFace: SLIDE_FACES.serif, bodyFontFace: SLIDE_FACES.sans };
  file.defineLayout({
    name: 'wide',
    width: SLIDE_PX.width / PX_PER_INCH,
    height: SLIDE_PX.height / PX_PER_INCH,
  });
  file.layout = 'wide';
  // Without a place of its own: each slide says where its title is.
  file.defineSlideMaster({
    title: LAYOUT,
    objects: [{ placeholder: { options: { name: TITLE, type: 'title' }, text: '' } }],
  });
  for (const { shapes, notes } of slides) {
    const page = file.addSlide({ masterName: LAYOUT });
    for (const shape of shapes) put(page, shape);
    if (notes !== undefined) page.addNotes(notes);
  }
  return (await file.write({ outputType: 'blob' })) as Blob;
}
