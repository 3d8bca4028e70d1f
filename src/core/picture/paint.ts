/**
 * A drawing painted on a canvas, or on whatever draws as a canvas does. The same shapes as in the SVG, set in the fonts the
 * page has loaded; nothing is fetched, and a picture made so never counts as foreign.
 */
import { primitivesOf, type Drawing, type Font, type Primitive, type Stroke, type TextShape } from './drawing.ts';
import type { Palette } from './palette.ts';

/** What of a canvas is used. */
export interface Brush {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  font: string;
  textAlign: string;
  textBaseline: string;
  setTransform: (a: number, b: number, c: number, d: number, e: number, f: number) => void;
  setLineDash: (lengths: number[]) => void;
  beginPath: () => void;
  closePath: () => void;
  moveTo: (x: number, y: number) => void;
  lineTo: (x: number, y: number) => void;
  bezierCurveTo: (x1: number, y1: number, x2: number, y2: number, x: number, y: number) => void;
  arc: (x: number, y: number, radius: number, from: number, to: number) => void;
  roundRect: (x: number, y: number, width: number, height: number, radius: number) => void;
  fill: () => void;
  stroke: () => void;
  fillText: (text: string, x: number, y: number) => void;
  strokeText: (text: string, x: number, y: number) => void;
}

export interface PaintOptions {
  readonly palette: Palette;
  /** Pixels of the canvas to one of the drawing. */
  readonly scale: number;
  /** A font as a style sheet writes it: `600 15px "…"`. */
  readonly fontOf: (font: Font) => string;
}

/** Paints the drawing from the top left corner. The brush is left as the last shape needed it. */
export function paint(brush: Brush, drawing: Pick<Drawing, 'items'>, options: PaintOptions): void {
  const { palette, scale, fontOf } = options;
  brush.setTransform(scale, 0, 0, scale, 0, 0);
  brush.textBaseline = 'alphabetic';
  const draw = (stroke: Stroke): void => {
    brush.strokeStyle = `#${palette(stroke.paint)}`;
    brush.lineWidth = stroke.widthPx;
    brush.lineCap = stroke.round ? 'round' : 'butt';
    brush.lineJoin = 'miter';
    brush.setLineDash([...(stroke.dash ?? [])]);
    brush.stroke();
  };
  const write = (shape: TextShape): void => {
    brush.font = fontOf(shape.font);
    brush.textAlign = shape.anchor === 'middle' ? 'center' : shape.anchor === 'end' ? 'right' : 'left';
    if (shape.halo !== undefined) {
      brush.strokeStyle = `#${palette(shape.halo)}`;
      brush.lineWidth = HALO_PX;
      brush.lineJoin = 'round';
      brush.setLineDash([]);
      brush.strokeText(shape.text, shape.x, shape.y);
    }
    brush.fillStyle = `#${palette(shape.paint)}`;
    brush.fillText(shape.text, shape.x, shape.y);
  };
  for (const shape of primitivesOf(drawing)) {
    if (shape.kind === 'text') {
      write(shape);
      continue;
    }
    brush.beginPath();
    outline(brush, shape);
    if (shape.kind !== 'line' && shape.fill !== undefined) {
      brush.fillStyle = `#${palette(shape.fill)}`;
      brush.fill();
    }
    if (shape.stroke) draw(shape.stroke);
  }
}

/** Width of the line around letters: half of it shows. */
export const HALO_PX = 4;

function outline(brush: Brush, shape: Exclude<Primitive, TextShape>): void {
  switch (shape.kind) {
    case 'line':
      brush.moveTo(shape.x1, shape.y1);
      brush.lineTo(shape.x2, shape.y2);
      return;
    case 'rect':
      brush.roundRect(shape.x, shape.y, shape.widthPx, shape.heightPx, shape.radiusPx ?? 0);
      return;
    case 'circle':
      brush.arc(shape.x, shape.y, shape.radiusPx, 0, 2 * Math.PI);
      return;
    case 'path':
      for (const s of shape.segments) {
        if (s.to === 'move') brush.moveTo(s.x, s.y);
        else if (s.to === 'line') brush.lineTo(s.x, s.y);
        else if (s.to === 'curve') brush.bezierCurveTo(s.x1, s.y1, s.x2, s.y2, s.x, s.y);
        else brush.closePath();
      }
  }
}
