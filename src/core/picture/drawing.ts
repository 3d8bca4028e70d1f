/**
 * A picture as plain numbers: what SVG, a canvas and the shapes of a slide are all made from. Pixels are CSS pixels from
 * the top left; colours are named by their role and get their value from a palette; nothing is transformed, clipped or
 * inherited, so that a medium needs to know no more than six kinds of thing.
 */
import type { StoryHue } from '../layout/items.ts';

/** A colour by what it is for; the names are those of `src/styles/tokens.css`. */
export type Role =
  'paper' | 'raised' | 'ink' | 'soft' | 'line' | 'line-strong' | 'wash' | 'accent' | 'accent-wash' | `hue-${StoryHue}`;

/** One colour laid over another: `share` of the first, 0 to 1. */
export interface Tint {
  readonly role: Role;
  readonly share: number;
  readonly over: Role;
}
export type Paint = Role | Tint;

export interface Stroke {
  readonly paint: Paint;
  readonly widthPx: number;
  /** Lengths of dashes and gaps in turn. */
  readonly dash?: readonly number[];
  /** Round ends: a dash of no length is a dot. */
  readonly round?: true;
}

/** How a text is set. Faces are `sans` and `serif`; a medium knows which fonts those are. */
export interface Font {
  readonly face: 'sans' | 'serif';
  readonly sizePx: number;
  readonly weight: 400 | 600;
}
/** Width of a text in CSS pixels: an argument wherever something is drawn. */
export type MeasureText = (text: string, font: Font) => number;

interface Shape {
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}
export interface LineShape {
  readonly kind: 'line';
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Stroke;
}
export interface RectShape extends Shape {
  readonly kind: 'rect';
  readonly x: number;
  readonly y: number;
  readonly widthPx: number;
  readonly heightPx: number;
  readonly radiusPx?: number;
}
export interface CircleShape extends Shape {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly radiusPx: number;
}
/** The next piece of a path, in absolute coordinates. */
export type Segment =
  | { readonly to: 'move' | 'line'; readonly x: number; readonly y: number }
  | {
      readonly to: 'curve';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly x: number;
      readonly y: number;
    }
  | { readonly to: 'close' };
export interface PathShape extends Shape {
  readonly kind: 'path';
  readonly segments: readonly Segment[];
}
/** One line of text. */
export interface TextShape {
  readonly kind: 'text';
  /** The edge or the middle that `anchor` names. */
  readonly x: number;
  /** The baseline. */
  readonly y: number;
  readonly text: string;
  /** As measured when it was placed: what a medium with other fonts must keep within. */
  readonly widthPx: number;
  readonly font: Font;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly paint: Paint;
  /** Drawn around the letters, so that lines behind them do not cut them. */
  readonly halo?: Paint;
  /** BCP 47; absent: the drawing's own. */
  readonly lang?: string;
}
export type Primitive = LineShape | RectShape | CircleShape | PathShape | TextShape;

/** What belongs together and has a name. Groups hold no groups. */
export interface Group {
  readonly kind: 'group';
  readonly of:
    | 'axis'
    | 'lane'
    | 'event'
    | 'cluster'
    | 'undated'
    | 'stance'
    | 'condition'
    | 'bracket'
    | 'heading'
    | 'quotation'
    | 'credit';
  /** An event's id, a lane's, a cluster's. */
  readonly id?: string;
  /** Said of the group where a medium can say it: an event's title. */
  readonly title?: string;
  /** The events of a cluster. */
  readonly members?: readonly string[];
  readonly items: readonly Primitive[];
}

/** Back to front. */
export interface Drawing {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly lang: string;
  /** What the picture is, in a few words, and what it shows. */
  readonly title: string;
  readonly description: string;
  readonly items: readonly (Primitive | Group)[];
}

/** Every primitive of a drawing, back to front. */
export const primitivesOf = (drawing: Pick<Drawing, 'items'>): readonly Primitive[] =>
  drawing.items.flatMap((item) => (item.kind === 'group' ? item.items : [item]));

/** The events a drawing shows, each once, in the order they are drawn: as marks, as chips, or within clusters. */
export const eventsIn = (drawing: Pick<Drawing, 'items'>): readonly string[] =>
  drawing.items.flatMap((item) => {
    if (item.kind !== 'group') return [];
    if (item.members) return item.members;
    return (item.of === 'event' || item.of === 'undated') && item.id !== undefined ? [item.id] : [];
  });

/** A primitive elsewhere. */
export function moved<T extends Primitive>(shape: T, dx: number, dy: number): T {
  switch (shape.kind) {
    case 'line':
      return { ...shape, x1: shape.x1 + dx, x2: shape.x2 + dx, y1: shape.y1 + dy, y2: shape.y2 + dy };
    case 'path':
      return { ...shape, segments: shape.segments.map((segment) => movedSegment(segment, dx, dy)) };
    default:
      return { ...shape, x: shape.x + dx, y: shape.y + dy };
  }
}
function movedSegment(segment: Segment, dx: number, dy: number): Segment {
  if (segment.to === 'close') return segment;
  const end = { x: segment.x + dx, y: segment.y + dy };
  return segment.to === 'curve'
    ? { ...segment, ...end, x1: segment.x1 + dx, x2: segment.x2 + dx, y1: segment.y1 + dy, y2: segment.y2 + dy }
    : { ...segment, ...end };
}

/** The same for what may be a group. */
export const movedItem = (item: Primitive | Group, dx: number, dy: number): Primitive | Group =>
  item.kind === 'group' ? { ...item, items: item.items.map((shape) => moved(shape, dx, dy)) } : moved(item, dx, dy);
