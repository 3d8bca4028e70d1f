/** The badge with the number of accounts, in two halves, as `Contested.svelte` shows it. */
import { BADGE_PAD_PX } from '../layout/labels.ts';
import type { Primitive, TextShape } from './drawing.ts';

/** What stands around a line of text of the size of a count: two halves and an outline, to be drawn before it. */
export function splitBadge({ x, y, widthPx }: Pick<TextShape, 'x' | 'y' | 'widthPx'>): readonly Primitive[] {
  const box = { y: y - 12.5, heightPx: 16 } as const;
  const left = x - BADGE_PAD_PX;
  const width = widthPx + 2 * BADGE_PAD_PX;
  return [
    { kind: 'rect', ...box, x: left, widthPx: width, fill: 'paper' },
    { kind: 'rect', ...box, x: left, widthPx: width / 2, fill: 'accent-wash' },
    { kind: 'rect', ...box, x: left, widthPx: width, radiusPx: 2, stroke: { paint: 'accent', widthPx: 1 } },
  ];
}
