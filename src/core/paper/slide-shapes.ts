/**
 * A drawing as the shapes of a slide: lines, boxes, outlines and texts that a person can take hold of and change. Inches from
 * the top left of the slide, points for type and strokes; what lies outside the picture is cut off, as nothing hides it there.
 */
import type { Drawing, Font, Group, Primitive, Segment, Stroke } from '../picture/drawing.ts';
import type { Palette } from '../picture/palette.ts';

export interface SlideStroke {
  /** Six hexadecimal digits. */
  readonly colour: string;
  readonly widthPt: number;
  readonly dash: 'solid' | 'dash' | 'sysDash' | 'sysDot';
}
interface Placed {
  /** What a slide program calls the shape in its list of objects. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
export interface SlideLine extends Placed {
  readonly kind: 'line';
  /** Whether it rises from left to right. */
  readonly rises: boolean;
  readonly stroke: SlideStroke;
}
export interface SlideBox extends Placed {
  readonly kind: 'rect' | 'ellipse';
  readonly radius?: number;
  readonly fill?: string;
  readonly stroke?: SlideStroke;
}
/** Its points are relative to its top left. */
export interface SlidePath extends Placed {
  readonly kind: 'path';
  readonly segments: readonly Segment[];
  readonly fill?: string;
  readonly stroke?: SlideStroke;
}
export interface SlideText extends Placed {
  readonly kind: 'text';
  readonly text: string;
  readonly face: Font['face'];
  readonly sizePt: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly align: 'left' | 'center' | 'right';
  readonly lang: string;
  /** Behind the letters. */
  readonly fill?: string;
  /** Whether it is what the slide is called: slide programs list it, and read it out first. */
  readonly isTitle?: true;
  /** Whether it may go on to another line. */
  readonly wraps?: boolean;
  /** What stands at its end, and leads there. */
  readonly link?: { readonly text: string; readonly url: string };
}
export type SlideShape = SlideLine | SlideBox | SlidePath | SlideText;

export const PX_PER_INCH = 96;
const PT_PER_PX = 0.75;
/** Of the faces slides are set in: from the top of a line to its baseline, and its height, in ems. */
const ASCENT = 0.92;
const LINE = 1.16;

export interface Placing {
  readonly palette: Palette;
  /** Where on the slide the drawing's top left is, in pixels of the slide. */
  readonly xPx: number;
  readonly yPx: number;
  /** Pixels of the slide to one of the drawing's. */
  readonly scale: number;
}

/** From the least to the greatest a path comes to, its curves' own turns included. */
function reachOf(segments: readonly Segment[], axis: 'x' | 'y', cut: (px: number) => number): [number, number] {
  let at = 0;
  const met: number[] = [];
  for (const s of segments) {
    if (s.to === 'close') continue;
    const to = cut(s[axis]);
    if (s.to === 'curve') {
      const [p1, p2] = axis === 'x' ? [cut(s.x1), cut(s.x2)] : [cut(s.y1), cut(s.y2)];
      met.push(...turnsOf(at, p1, p2, to));
    }
    at = to;
    met.push(at);
  }
  return [Math.min(...met), Math.max(...met)];
}
/** Where a cubic curve turns, between its ends: the zeros of its derivative. */
function turnsOf(p0: number, p1: number, p2: number, p3: number): number[] {
  const [a, b, c] = [p3 - 3 * p2 + 3 * p1 - p0, 2 * (p2 - 2 * p1 + p0), p1 - p0];
  const root = Math.sqrt(b * b - 4 * a * c);
  const zeros = Math.abs(a) < 1e-9 ? [-c / b] : [(-b + root) / (2 * a), (-b - root) / (2 * a)];
  return zeros
    .filter((t) => t > 0 && t < 1)
    .map((t) => (1 - t) ** 3 * p0 + 3 * (1 - t) ** 2 * t * p1 + 3 * (1 - t) * t * t * p2 + t ** 3 * p3);
}
const roomy = ([from, to]: [number, number]): [number, number] => (to - from < 1 ? [from, from + 1] : [from, to]);

const DASH = (stroke: Stroke): SlideStroke['dash'] => {
  if (!stroke.dash) return 'solid';
  if (stroke.round) return 'sysDot';
  return (stroke.dash[0] ?? 0) >= 4 ? 'dash' : 'sysDash';
};

/** Every shape of a drawing, back to front. */
export function slideShapes(drawing: Drawing, { palette, xPx, yPx, scale }: Placing): readonly SlideShape[] {
  const inch = (px: number): number => (px * scale) / PX_PER_INCH;
  const right = (px: number): number => xPx / PX_PER_INCH + inch(px);
  const down = (px: number): number => yPx / PX_PER_INCH + inch(px);
  const within = (px: number, most: number): number => Math.min(Math.max(px, 0), most);
  const strokeOf = (stroke: Stroke): SlideStroke => ({
    colour: palette(stroke.paint),
    widthPt: Math.max(0.25, stroke.widthPx * scale * PT_PER_PX),
    dash: DASH(stroke),
  });
  const dressed = (shape: { fill?: Parameters<Palette>[0]; stroke?: Stroke }) => ({
    ...(shape.fill === undefined ? {} : { fill: palette(shape.fill) }),
    ...(shape.stroke === undefined ? {} : { stroke: strokeOf(shape.stroke) }),
  });
  const box = (x0: number, y0: number, x1: number, y1: number): Omit<Placed, 'name'> => ({
    x: right(x0),
    y: down(y0),
    width: inch(x1 - x0),
    height: inch(y1 - y0),
  });

  const one = (shape: Primitive, name: string): SlideShape[] => {
    const { widthPx, heightPx } = drawing;
    switch (shape.kind) {
      case 'line': {
        const [x0, x1] = [within(Math.min(shape.x1, shape.x2), widthPx), within(Math.max(shape.x1, shape.x2), widthPx)];
        const [y0, y1] = [Math.min(shape.y1, shape.y2), Math.min(Math.max(shape.y1, shape.y2), heightPx)];
        // A line that is cut away whole leaves nothing; an upright one has no width of its own.
        if (x1 === x0 && shape.x1 !== shape.x2) return [];
        const rises = (shape.x2 - shape.x1) * (shape.y2 - shape.y1) < 0;
        return [{ kind: 'line', name, ...box(x0, y0, x1, y1), rises, stroke: strokeOf(shape.stroke) }];
      }
      case 'rect': {
        const [x0, x1] = [within(shape.x, widthPx), within(shape.x + shape.widthPx, widthPx)];
        if (x1 <= x0) return [];
        return [
          {
            kind: 'rect',
            name,
            ...box(x0, shape.y, x1, shape.y + shape.heightPx),
            ...(shape.radiusPx === undefined ? {} : { radius: inch(shape.radiusPx) }),
            ...dressed(shape),
          },
        ];
      }
      case 'circle': {
        const { x, y, radiusPx: r } = shape;
        if (x < -r || x > widthPx + r) return [];
        return [{ kind: 'ellipse', name, ...box(x - r, y - r, x + r, y + r), ...dressed(shape) }];
      }
      case 'path': {
        const points = shape.segments.flatMap((s) => (s.to === 'close' ? [] : [s]));
        if (points.length < 2 || points.every(({ x }) => x < 0) || points.every(({ x }) => x > widthPx)) return [];
        // A curve goes further than its ends; a box without a width or a height has no scale for what is in it.
        const [x0, x1] = roomy(reachOf(shape.segments, 'x', (x) => within(x, widthPx)));
        const [y0, y1] = roomy(reachOf(shape.segments, 'y', (y) => y));
        const at = (x: number): number => inch(within(x, widthPx) - x0);
        const to = (y: number): number => inch(y - y0);
        const segments = shape.segments.map((s): Segment => {
          if (s.to === 'close') return s;
          if (s.to !== 'curve') return { to: s.to, x: at(s.x), y: to(s.y) };
          return { to: 'curve', x1: at(s.x1), y1: to(s.y1), x2: at(s.x2), y2: to(s.y2), x: at(s.x), y: to(s.y) };
        });
        return [{ kind: 'path', name, ...box(x0, y0, x1, y1), segments, ...dressed(shape) }];
      }
      case 'text': {
        const { font, anchor, widthPx: wide, text } = shape;
        // Another program's letters may be a little wider: a line is never broken for that.
        const slack = wide * 0.04 + 2;
        const from =
          anchor === 'start' ? shape.x : anchor === 'end' ? shape.x - wide - slack : shape.x - (wide + slack) / 2;
        return [
          {
            kind: 'text',
            name,
            ...box(from, shape.y - ASCENT * font.sizePx, from + wide + slack, shape.y + (LINE - ASCENT) * font.sizePx),
            text,
            face: font.face,
            sizePt: font.sizePx * scale * PT_PER_PX,
            bold: font.weight === 600,
            colour: palette(shape.paint),
            align: anchor === 'start' ? 'left' : anchor === 'end' ? 'right' : 'center',
            lang: shape.lang ?? drawing.lang,
            ...(shape.halo === undefined ? {} : { fill: palette(shape.halo) }),
          },
        ];
      }
    }
  };
  const nameOf = (item: Group): string => item.title ?? item.id ?? item.of;
  return drawing.items.flatMap((item, i) =>
    item.kind === 'group'
      ? item.items.flatMap((shape) => one(shape, `${item.of} · ${nameOf(item)}`))
      : one(item, i === 0 ? 'paper' : 'stage'),
  );
}
