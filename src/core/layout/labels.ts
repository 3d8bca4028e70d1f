import { countWhile } from '../base/count-while.ts';
import type { Detail, LayoutInput, LayoutItem } from './scene.ts';

export type Measure = LayoutInput['measure'];

/** The words of one label, broken into lines, and the room they take in CSS pixels. */
export interface TextBlock {
  readonly titleLines: readonly string[];
  readonly detail?: string;
  readonly excerpt?: string;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Room kept after the last line of the title for the count of quotations and the sign of contest. */
  readonly badgePx: number;
}

/** How labels are set: what is written, and how wide a line may be. */
export interface LabelStyle {
  readonly detail: Exclude<Detail, 'mark'>;
  readonly maxPx: number;
  /** Titles wider than this are broken in two; undefined: a title has one line. */
  readonly breakAbovePx?: number;
}

const LINE_PX = 18;
/** Excerpts are set in the serif face, which is about a tenth wider than the one they are measured in. */
const SERIF = 1.12;
/** No label needs more of a text than this; the rest is never measured. */
const LONGEST = 160;

/**
 * Where a line may end: at breaking spaces (so never at U+00A0 and U+202F, which French sets inside its quotation
 * marks) and between two ideographs or kana. Words are not split at hyphens.
 */
const BREAK =
  /[\t\n \u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]+|(?<=[\u3040-\u30ff\u3400-\u9fff])(?=[\u3040-\u30ff\u3400-\u9fff])/gu;
const EDGES = /^[\t\n \u3000]+|[\t\n \u3000]+$/gu;
const BEFORE_ELLIPSIS = /[\s,;:.!?…–—-]+$/u;

interface Break {
  /** End of the line before, start of the line after. */
  readonly end: number;
  readonly next: number;
}
const breaksOf = (text: string): Break[] =>
  [...text.matchAll(BREAK)].map((m) => ({ end: m.index, next: m.index + m[0].length }));

/** A text without blank edges, and no longer than any label could show. */
function shorten(text: string): string {
  const trimmed = text.replaceAll(EDGES, '');
  return trimmed.length <= LONGEST ? trimmed : `${trimmed.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, '')}…`;
}

/**
 * A text on one line of at most `maxPx`: whole, or ended with an ellipsis after the last word that fits. Only a first
 * word that is itself too long is cut inside, never between a letter and its marks.
 */
export function clip(text: string, maxPx: number, width: (text: string) => number): string {
  const whole = shorten(text);
  if (width(whole) <= maxPx) return whole;
  const cut = (end: number): string => `${whole.slice(0, end).replace(BEFORE_ELLIPSIS, '')}…`;
  const lastOf = (ends: readonly number[]): number | undefined =>
    ends[countWhile(ends.length, (i) => width(cut(ends[i] ?? 0)) <= maxPx) - 1];
  const letters = (): number[] => [...whole.matchAll(/\P{M}[\p{M}\u200d]*/gu)].map((m) => m.index + m[0].length);
  return cut(lastOf(breaksOf(whole).map(({ end }) => end)) ?? lastOf(letters()) ?? 0);
}

/** A title on one line, or on two of about the same width where one would be wider than `breakAbovePx`. */
export function wrap(title: string, style: LabelStyle, width: (text: string) => number): readonly string[] {
  const { maxPx, breakAbovePx } = style;
  const text = shorten(title);
  if (breakAbovePx === undefined) return [clip(text, maxPx, width)];
  if (width(text) <= breakAbovePx) return [text];
  const breaks = breaksOf(text);
  // The wider of two lines is least wide near the middle: only the breaks around it are measured.
  const after = breaks.findIndex(({ next }) => 2 * next >= text.length);
  const middle = after < 0 ? breaks.length : after;
  let best: readonly string[] | undefined;
  let bestPx = maxPx;
  for (const { end, next } of breaks.slice(Math.max(0, middle - 2), middle + 2)) {
    const lines = [text.slice(0, end), text.slice(next)];
    const px = Math.max(...lines.map(width));
    if (px <= bestPx) [best, bestPx] = [lines, px];
  }
  if (best) return best;
  const first = breaks[countWhile(breaks.length, (i) => width(text.slice(0, breaks[i]?.end)) <= maxPx) - 1];
  return first && width(text) > maxPx
    ? [text.slice(0, first.end), clip(text.slice(first.next), maxPx, width)]
    : [clip(text, maxPx, width)];
}

/** Beside the number of accounts, to the edges of its badge and to the word before it. */
export const BADGE_PAD_PX = 4;
export const BADGE_GAP_PX = 6;

/** Room after the title for the count of quotations and for what says that it is contested, in any language. */
const badgeOf = ({ quotes, contested, accounts = 0 }: LayoutItem, measure: Measure): number =>
  (quotes > 0 ? measure(`${String(quotes)}”`, 'detail') + BADGE_GAP_PX : 0) +
  (contested ? measure('contested', 'detail') + BADGE_GAP_PX : 0) +
  (accounts > 0 ? measure(`${String(accounts)} accounts`, 'detail') + BADGE_GAP_PX + 2 * BADGE_PAD_PX : 0);

/** Sets the label of an event. */
export function textBlock(item: LayoutItem, style: LabelStyle, measure: Measure): TextBlock {
  const title = (text: string): number => measure(text, 'title');
  const small = (text: string): number => measure(text, 'detail');
  const serif = (text: string): number => Math.ceil(SERIF * small(text));
  const titleLines = wrap(item.title, style, title);
  const badgePx = badgeOf(item, measure);
  const detail = style.detail === 'title' ? '' : clip(item.detail, style.maxPx, small);
  const excerpt = style.detail === 'excerpt' ? clip(item.excerpt, style.maxPx, serif) : '';
  const last = titleLines.length - 1;
  return {
    titleLines,
    ...(detail ? { detail } : {}),
    ...(excerpt ? { excerpt } : {}),
    badgePx,
    widthPx: Math.max(
      ...titleLines.map((line, i) => title(line) + (i === last ? badgePx : 0)),
      small(detail),
      serif(excerpt),
    ),
    heightPx: (titleLines.length + Number(detail !== '') + Number(excerpt !== '')) * LINE_PX,
  };
}
