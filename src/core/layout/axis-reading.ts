/**
 * The axis' ways of reading time besides the calendar drawn evenly: long gaps folded, time counted from an event, equal steps
 * from event to event. Loaded when one of them is asked for. See docs/decisions/0016-one-warp-of-time.md.
 */
import { civil, type Civil } from '../time/instant.ts';
import { exactLengthInWords, shortLengthInWords } from '../time/exact-length.ts';
import { languageOf } from '../time/languages.ts';
import { sinceTicks, type CountedUnit, type CountWords } from '../time/since-ticks.ts';
import type { Span } from '../time/span.ts';
import { axisTicks, type TickLevel } from '../time/ticks.ts';
import { foldedTicks, orderTicks } from './axis-ticks.ts';
import { foldsOf, foldWarp } from './folds.ts';
import { stepWarp, stopsOf } from './in-order.ts';
import type { LayoutItem } from './scene.ts';
import { through, type Warp } from './warp.ts';

/** What the axis says in words: the interface has them in its languages. */
export interface AxisWords {
  readonly count: CountWords;
  /** "days since 24 February 2022: the invasion"; `time` where it is not said in which unit. */
  readonly since: (unit: CountedUnit | 'time', day: string, title: string) => string;
  /** "Equal steps from event to event, not to scale". */
  readonly inOrder: string;
  /** "3 months and 12 days without a new event, folded". */
  readonly folded: (length: string) => string;
  /** The same of one that was opened. */
  readonly opened: (length: string) => string;
  /** Several folds. */
  readonly allFolded: (lengths: readonly string[]) => string;
}

/** A fold, closed or open, in civil time. */
export interface Fold extends Span {
  readonly open: boolean;
  /** How long it is: exactly, and as short as can be. */
  readonly length: string;
  readonly short: string;
  /** "3 months and 12 days without a new event, folded". */
  readonly words: string;
}

export interface AxisReading {
  /** Undefined: civil time is drawn as it is. */
  readonly warp: Warp | undefined;
  /** What stands on the stage, and the story's "now", in drawn time. */
  readonly items: readonly LayoutItem[];
  readonly asOf: Civil;
  /** In order of time, those that were opened among them. */
  readonly folds: readonly Fold[];
  /** The ticks of a view in drawn time. */
  readonly ticks: typeof axisTicks;
  /** How the axis is to be read, to follow on what is in view; empty where nothing is to be said. */
  readonly note: () => string;
  /** From what time is counted, which the axis itself says to who sees it; undefined where it is not. */
  readonly counted: () => string | undefined;
  /** Other items, or a time, as they are drawn here. */
  readonly draw: (items: readonly LayoutItem[]) => readonly LayoutItem[];
}

/** What is read: how, and of which events. */
export interface ReadingInput {
  readonly scale: 'since' | 'chosen' | 'order' | undefined;
  readonly fold: boolean;
  readonly items: readonly LayoutItem[];
  readonly asOf: Civil;
  readonly lang: string;
  readonly words: AxisWords;
  /** The event that is counted from. */
  readonly origin: () => { readonly at: Civil; readonly title: string } | undefined;
  /** Starts of folds that were opened. */
  readonly open: ReadonlySet<number>;
}

/** From a line at the edge to the label of the upper row. */
const LABEL_PX = 6;

/** The axis as it is asked to be read. */
export function readAxis({ scale, fold, items, asOf, lang, words, origin, open }: ReadingInput): AxisReading {
  const stops = scale === 'order' ? stopsOf(items, asOf) : [];
  const { spans, drawnMs } = fold && scale !== 'order' ? foldsOf(items, asOf) : { spans: [], drawnMs: 0 };
  const closed = spans.filter(({ from }) => !open.has(from));
  const warp = scale === 'order' ? stepWarp(stops) : foldWarp(closed, drawnMs);

  const counted = () => (scale === 'since' || scale === 'chosen' ? origin() : undefined);
  const since = (unit: CountedUnit | 'time', at: Civil, title: string): string =>
    words.since(unit, languageOf(lang).name('day', at, {}), title);
  const even = (view: Span, widthPx: number, lang: string, measure: (text: string) => number) => {
    const from = counted();
    if (!from) return axisTicks(view, widthPx, lang, measure);
    return { context: [], detail: sinceTicks(view, widthPx, from.at, words.count, measure) };
  };
  const ticks: typeof axisTicks = (view, widthPx, lang, measure) => {
    if (!(widthPx > 0)) return { context: [], detail: [] };
    if (scale === 'order' && warp) return orderTicks(view, widthPx, { warp, stops }, lang, measure);
    const own = warp
      ? foldedTicks(view, widthPx, warp, closed, (part, px) => even(part, px, lang, measure))
      : even(view, widthPx, lang, measure);
    const from = counted();
    if (!from) return own;
    // What is counted from stands in the upper row, wherever the view is.
    const level = unitOf(own.detail[0]?.level);
    const forms = [since(level, from.at, from.title), since(level, from.at, '')];
    const label = forms.find((text) => measure(text) <= widthPx - LABEL_PX) ?? '';
    const whole = { at: view.from, level, xPx: 0, endPx: widthPx, label, labelPx: 0, weekend: false } as const;
    return { ...own, context: [{ ...whole, anchor: 'start', strong: false }] };
  };

  const time = (at: number): Civil => civil(warp ? warp.to(at) : at);
  const draw = (some: readonly LayoutItem[]): readonly LayoutItem[] =>
    warp
      ? some.map((item) => ({ ...item, start: through(item.start, warp.to), end: through(item.end, warp.to) }))
      : some;
  const folds = spans.map(({ from, to }): Fold => {
    const length = exactLengthInWords(from, to, lang);
    const isOpen = open.has(from);
    const said = (isOpen ? words.opened : words.folded)(length);
    return { from, to, open: isOpen, length, short: shortLengthInWords(to - from, lang), words: said };
  });
  return {
    warp,
    items: draw(items),
    asOf: time(asOf),
    folds,
    ticks,
    note: () => {
      const lengths = folds.filter((fold) => !fold.open).map(({ length }) => length);
      const [only] = lengths;
      return [
        scale === 'order' && warp ? words.inOrder : '',
        only === undefined ? '' : lengths.length === 1 ? words.folded(only) : words.allFolded(lengths),
      ]
        .filter(Boolean)
        .map((text) => ` · ${text}`)
        .join('');
    },
    counted: () => {
      const from = counted();
      return from && since('time', from.at, from.title);
    },
    draw,
  };
}

/** A level of ticks as a unit that is counted: they are the same here. */
const unitOf = (level: TickLevel = 'day'): CountedUnit =>
  level === 'century' || level === 'millennium' ? 'year' : level;
