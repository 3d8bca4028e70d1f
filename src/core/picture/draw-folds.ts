/** The folds of an axis, as `Folds.svelte` shows them: a torn strip through axis and stage, and how long each is. */
import type { Fold } from '../layout/axis-reading.ts';
import { breakPath } from '../layout/fold-shape.ts';
import { HEAD_PX } from '../layout/stage.ts';
import type { Group, MeasureText } from './drawing.ts';
import { readPath } from './path.ts';
import { FONTS, textShape } from './type.ts';

/**
 * @param toPx of the plot, from civil time
 * @param heightPx of the lanes below the axis
 */
export function drawFolds(
  folds: readonly Fold[],
  toPx: (time: number) => number,
  widthPx: number,
  heightPx: number,
  measure: MeasureText,
): readonly Group[] {
  return folds.flatMap((fold): Group[] => {
    const [x0, x1] = [toPx(fold.from), toPx(fold.to)];
    if (fold.open || x1 <= 0 || x0 >= widthPx) return [];
    const { ground, edges } = breakPath(x0, x1, HEAD_PX + heightPx);
    return [
      {
        kind: 'group',
        of: 'axis',
        title: fold.words,
        items: [
          { kind: 'path', segments: readPath(ground), fill: 'paper' },
          { kind: 'path', segments: readPath(edges), stroke: { paint: 'line-strong', widthPx: 1.25 } },
          textShape(
            { x: (x0 + x1) / 2, y: HEAD_PX - 9, text: fold.short, font: FONTS.tiny, anchor: 'middle', paint: 'soft' },
            measure,
          ),
        ],
      },
    ];
  });
}
