/** Lines from an event to those it contests, answers or supports, and what they mean: as `Stances.svelte` draws them. */
import { LABEL_WIDTH, type StanceLines } from '../layout/stance-lines.ts';
import type { StanceLink } from '../story/story-index.ts';
import type { Stance } from '../story/types.ts';
import type { Group, MeasureText, PathShape, Primitive, Stroke } from './drawing.ts';
import { readPath } from './path.ts';
import { FONTS, textShape } from './type.ts';

export interface StanceWords {
  readonly stance: Readonly<Record<Stance['type'], string>>;
  readonly stanceBy: Readonly<Record<Stance['type'], string>>;
  readonly inTheSource: string;
  readonly editorsReading: string;
}

/** Length of the sample of a line beside its words. */
const SAMPLE = 18;

const strokeOf = ({ contests, stance }: StanceLink, head = false): Stroke => ({
  paint: contests ? 'accent' : 'line-strong',
  widthPx: 1.5,
  ...(stance.basis === 'inferred' && !head ? { dash: [5, 4] } : {}),
});
const path = (d: string, stroke: Stroke): PathShape => ({ kind: 'path', segments: readPath(d), stroke });

/** In pixels of the plot, from the top of the lanes. */
export function drawStances({ lines, labels }: StanceLines, words: StanceWords, measure: MeasureText): Group[] {
  const drawn = lines.map(({ id, link, d, head }): Group => ({
    kind: 'group',
    of: 'stance',
    id,
    items: [path(d, { paint: 'paper', widthPx: 4.5 }), path(d, strokeOf(link)), path(head, strokeOf(link, true))],
  }));
  const said = labels.map(({ id, link, xPx, yPx, near }): Group => {
    const right = near === 'right';
    const x = xPx + (right ? LABEL_WIDTH - SAMPLE - 6 : SAMPLE + 6);
    const common = { x, anchor: right ? 'end' : 'start', halo: 'paper' } as const;
    const { type, basis } = link.stance;
    const from = xPx + (right ? LABEL_WIDTH - SAMPLE : 0);
    const sample: Primitive = {
      kind: 'line',
      x1: from,
      x2: from + SAMPLE,
      y1: yPx - 7,
      y2: yPx - 7,
      stroke: strokeOf(link),
    };
    return {
      kind: 'group',
      of: 'stance',
      id: `says-${id.replaceAll(' ', '-')}`,
      items: [
        textShape(
          {
            ...common,
            y: yPx - 3,
            text: link.incoming ? words.stanceBy[type] : words.stance[type],
            font: FONTS.count,
            paint: link.contests ? 'accent' : 'ink',
          },
          measure,
        ),
        textShape(
          {
            ...common,
            y: yPx + 11,
            text: basis === 'explicit' ? words.inTheSource : words.editorsReading,
            font: FONTS.tiny,
            paint: 'soft',
          },
          measure,
        ),
        sample,
      ],
    };
  });
  return [...drawn, ...said];
}
