/** A mark's glyphs as primitives. Which role is filled and which is stroked, and how, stands here and in `Mark.svelte`. */
import type { GlyphRole, GlyphShape } from '../layout/glyphs.ts';
import type { Paint, Primitive, Role, Stroke } from './drawing.ts';
import { moved } from './drawing.ts';
import { outlineOf } from './path.ts';

interface Style {
  readonly fill?: Paint;
  readonly stroke?: Stroke;
}

/** A wash is the hue laid thinly on paper, thinner still for context. */
const WASH = { plain: 0.22, context: 0.08 };

/** How each role is drawn in a hue. */
export function styleOf(role: GlyphRole, hue: Role, context: boolean): Style {
  const stroke = (widthPx: number, more: Partial<Stroke> = {}, paint: Paint = hue): Style => ({
    stroke: { paint, widthPx, ...more },
  });
  switch (role) {
    case 'solid':
      return { fill: hue };
    case 'wash':
      return { fill: { role: hue, share: context ? WASH.context : WASH.plain, over: 'paper' } };
    case 'hollow':
      return { fill: 'paper' };
    case 'line':
      return stroke(1.25);
    case 'dash':
      return stroke(1.25, { dash: [5, 3] });
    case 'dots':
      return stroke(1.75, { dash: [0.1, 3.4], round: true });
    case 'cap':
      return stroke(2);
    case 'sign':
      return stroke(1.5, { round: true });
    case 'split':
      return stroke(3, {}, 'paper');
    case 'cut':
      return stroke(2, {}, 'ink');
  }
}

/** The shapes of one mark, back to front; `dx` and `dy` are where its row begins in the picture. */
export function drawMark(
  shapes: readonly GlyphShape[],
  hue: Role,
  context: boolean,
  dx: number,
  dy: number,
): readonly Primitive[] {
  return shapes.flatMap(({ role, d }): Primitive[] => {
    const outline = outlineOf(d);
    const { fill, stroke } = styleOf(role, hue, context);
    if (outline.kind === 'line') return stroke ? [moved({ ...outline, stroke }, dx, dy)] : [];
    return [moved({ ...outline, ...(fill ? { fill } : {}), ...(stroke ? { stroke } : {}) }, dx, dy)];
  });
}
