import { isBeside, type Side } from './geometry.ts';
import { textBlock, type LabelStyle, type Measure, type TextBlock } from './labels.ts';
import type { LayoutItem } from './scene.ts';

/** How the events of a scene are set: their labels beside marks and below them, and the room around a lane's rows. */
export interface Style {
  readonly beside: LabelStyle;
  readonly below: LabelStyle;
  /** Above the first row of a lane and below its last. */
  readonly padPx: number;
}

export interface Styles {
  /** From titles alone in close lanes to all that can be written. */
  readonly whole: readonly Style[];
  /** Titles broken early, lanes set close. */
  readonly close: Style;
  /** Titles on one line, shortened: the style clusters are made in; and the same at length, where there is room after all. */
  readonly tight: Style;
  readonly line: Style;
}

/** Where room is short, titles wider than this take two lines; where it is shorter still, no line is wider than that. */
const BREAK_PX = 72;
const TIGHT_PX = 104;

/** What is written on labels at their full length, and the room around a lane: from little to much. */
const WHOLE = [
  ['title', 3],
  ['detail', 10],
  ['excerpt', 10],
] as const;

/** The widest line of a label on a plot of this width. */
export const lineWidthFor = (widthPx: number): number => (widthPx < 480 ? 150 : widthPx < 800 ? 200 : 260);

const known = new Map<number, Styles>();

/** The styles to choose from on a plot of this width: the same objects for the same line width. */
export function stylesFor(widthPx: number): Styles {
  const maxPx = lineWidthFor(widthPx);
  const styles = known.get(maxPx) ?? makeStyles(maxPx);
  known.set(maxPx, styles);
  return styles;
}

function makeStyles(maxPx: number): Styles {
  const below: LabelStyle = { detail: 'title', maxPx };
  return {
    whole: WHOLE.map(([detail, padPx]) => {
      const style = { detail, maxPx, breakAbovePx: maxPx };
      return { beside: style, below: style, padPx };
    }),
    close: { beside: { ...below, breakAbovePx: BREAK_PX }, below, padPx: 6 },
    tight: { beside: { ...below, maxPx: TIGHT_PX }, below, padPx: 7 },
    line: { beside: below, below, padPx: 7 },
  };
}

/** An item's label where it stands on a side of its mark. */
export type Labeller = (item: LayoutItem, style: Style, side: Side) => TextBlock;

/** Sets labels when first asked and remembers them: no text is measured twice. */
export function labeller(measure: Measure): Labeller {
  const set = new Map<LabelStyle, WeakMap<LayoutItem, TextBlock>>();
  return (item, style, side) => {
    const labelStyle = isBeside(side) ? style.beside : style.below;
    let blocks = set.get(labelStyle);
    if (!blocks) set.set(labelStyle, (blocks = new WeakMap()));
    let block = blocks.get(item);
    if (!block) blocks.set(item, (block = textBlock(item, labelStyle, measure)));
    return block;
  };
}
