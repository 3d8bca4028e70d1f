/** Dotted lines from a condition to what hangs on it, as `Conditions.svelte` draws them. */
import type { ConditionLine } from '../layout/condition-lines.ts';
import type { Font, Group, MeasureText, PathShape, Stroke } from './drawing.ts';
import { readPath } from './path.ts';
import { textShape } from './type.ts';

/** The word on a line is set in this. */
export const CONDITION_FONT: Font = { face: 'serif', sizePx: 14, weight: 600 };

const path = (d: string, stroke: Stroke): PathShape => ({ kind: 'path', segments: readPath(d), stroke });

/** In pixels of the plot, from the top of the lanes. */
export const drawConditions = (lines: readonly ConditionLine[], said: string, measure: MeasureText): readonly Group[] =>
  lines.map(({ id, d, head, word }): Group => ({
    kind: 'group',
    of: 'condition',
    id,
    items: [
      path(d, { paint: 'paper', widthPx: 4.5 }),
      path(d, { paint: 'soft', widthPx: 1.75, dash: [0.1, 4.5], round: true }),
      path(head, { paint: 'soft', widthPx: 1.5 }),
      ...(word
        ? [
            textShape(
              {
                x: word.x,
                y: word.y + 4.5,
                text: said,
                font: CONDITION_FONT,
                anchor: 'middle',
                paint: 'ink',
                halo: 'paper',
              },
              measure,
            ),
          ]
        : []),
    ],
  }));
