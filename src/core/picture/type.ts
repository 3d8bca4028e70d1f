/** How the words of a picture are set: the sizes of the page, and where a baseline lies within a line. */
import type { Measure } from '../layout/labels.ts';
import type { Font, MeasureText, Paint, TextShape } from './drawing.ts';

const sans = (sizePx: number, weight: Font['weight'] = 400): Font => ({ face: 'sans', sizePx, weight });
const serif = (sizePx: number, weight: Font['weight'] = 400): Font => ({ face: 'serif', sizePx, weight });

/** Sizes are those of `tokens.css` and of the labels on the stage. */
export const FONTS = {
  title: sans(15, 600),
  light: sans(15),
  context: sans(14.5),
  detail: sans(13.5),
  excerpt: serif(13.5),
  small: sans(14),
  tiny: sans(13),
  count: sans(13, 600),
  mark: serif(15),
  chip: sans(14, 600),
  heading: serif(25, 600),
  lede: serif(17.5),
} as const;

/** Height of a line of a label. */
export const LINE_PX = 18;

/** From the top of a line of that height to its baseline; from the ascent and descent of the two faces. */
export function baseline({ face, sizePx }: Font, linePx = LINE_PX): number {
  const [ascent, descent] = face === 'sans' ? [1.024, 0.4] : [1.036, 0.335];
  return linePx / 2 + ((ascent - descent) / 2) * sizePx;
}

/** What the layout measures labels with. */
export const layoutMeasure = (measure: MeasureText): Measure => {
  const known = new Map<string, number>();
  return (text, face) => {
    const key = face + text;
    let width = known.get(key);
    if (width === undefined) known.set(key, (width = Math.ceil(measure(text, FONTS[face]))));
    return width;
  };
};

export interface TextWish {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly font: Font;
  readonly paint: Paint;
  readonly anchor?: TextShape['anchor'];
  readonly halo?: Paint;
  readonly lang?: string;
}

/** A line of text, measured. */
export const textShape = (wish: TextWish, measure: MeasureText): TextShape => ({
  kind: 'text',
  anchor: 'start',
  ...wish,
  widthPx: measure(wish.text, wish.font),
});

const BREAK = /[\t\n ]+/;

/**
 * A text in lines no wider than this, broken at spaces; where more than `most` would be needed the last ends with an ellipsis. A
 * word wider than a line stands alone.
 */
export function paragraph(text: string, font: Font, maxPx: number, measure: MeasureText, most = Infinity): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(BREAK).filter((w) => w !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || measure(longer, font) <= maxPx) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  let last = kept.at(-1) ?? '';
  while (last.includes(' ') && measure(`${last}…`, font) > maxPx) last = last.slice(0, last.lastIndexOf(' '));
  kept[most - 1] = `${last.replace(/[\s,;:.!?–—-]+$/u, '')}…`;
  return kept;
}
