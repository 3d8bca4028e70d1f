/**
 * Finding words in a copy where they do not stand at their recorded place. A ladder, strictest first: the same words
 * elsewhere, the same words but for typography, words that resemble them. Candidates are weighed as Hypothesis weighs
 * them: 50 for the words, 20 for the context on either side, 2 for the distance from the recorded place.
 */
import { isGraphemeEdge } from './code-points.ts';
import { type Copy, GRAM, gramsOf } from './copy.ts';
import { foldLoose, unfold } from './fold.ts';
import { type Near, nearest } from './nearest.ts';

/** Words and the context that was recorded around them. */
export interface Anchor {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** UTF-16 indices in the copy's text, half-open. */
export interface Sighting extends Near {
  readonly kind: 'exact' | 'folded' | 'near';
  /** 0 to 1: how much of both contexts stands around it. */
  readonly context: number;
  /** 0 to 1. */
  readonly score: number;
  /** How often the words stand in the copy in this form; 1 for resemblances. */
  readonly matches: number;
}

/** Words this long are found by themselves; shorter ones elsewhere prove nothing unless their context is there too. */
const SPEAKS_FOR_ITSELF = 32;
/** A resemblance weaker than this is chance. */
const LEAST_SCORE = 0.62;
/** Candidates looked at closely. */
const MOST_MATCHES = 256;
const MOST_WINDOWS = 6;

/** How much of a context stands directly before (or behind) an index of a text, 0 to 1. */
function side(text: string, at: number, context: string, before: boolean): number {
  const size = context.length;
  const slack = size >> 2;
  const around = before ? text.slice(Math.max(0, at - size - slack), at) : text.slice(at, at + size + slack);
  // No context was recorded where the words touch the paragraph's edge, which a fold no longer shows.
  if (size === 0) return ['\n', ''].includes(text.charAt(before ? at - 1 : at)) ? 1 : 0.5;
  if (before ? around.endsWith(context) : around.startsWith(context)) return 1;
  return 1 - (nearest(context, around, size)[0]?.errors ?? size) / size;
}

function weigh(text: string, near: Near, anchor: Anchor, expectedAt: number): { context: number; score: number } {
  const context = (side(text, near.start, anchor.prefix, true) + side(text, near.end, anchor.suffix, false)) / 2;
  const likeness = 1 - near.errors / Math.max(1, anchor.exact.length);
  const closeness = 1 - Math.min(1, Math.abs(near.start - expectedAt) / Math.max(1, text.length));
  return { context, score: (50 * likeness + 40 * context + 2 * closeness) / 92 };
}

function best(
  kind: Sighting['kind'],
  text: string,
  found: readonly Near[],
  anchor: Anchor,
  expectedAt: number,
): Sighting | undefined {
  let winner: Sighting | undefined;
  for (const near of found) {
    const { context, score } = weigh(text, near, anchor, expectedAt);
    if (winner === undefined || score > winner.score) winner = { ...near, kind, context, score, matches: found.length };
  }
  return winner;
}

function occurrences(text: string, words: string): Near[] {
  const found: Near[] = [];
  if (words === '') return found;
  for (let at = text.indexOf(words); at >= 0 && found.length < MOST_MATCHES; at = text.indexOf(words, at + 1))
    if (isGraphemeEdge(text, at) && isGraphemeEdge(text, at + words.length))
      found.push({ start: at, end: at + words.length, errors: 0 });
  return found;
}

/** Where in the copy the most four-unit runs of the anchor gather: the starts of at most `MOST_WINDOWS` stretches. */
function windows(copy: Copy, anchor: Anchor, width: number): number[] {
  const wanted = new Uint8Array(65_536);
  for (const gram of gramsOf(anchor.prefix + anchor.exact + anchor.suffix)) wanted[gram] = 1;
  const grams = copy.grams();
  const size = Math.max(1, width - GRAM + 1);
  const hop = Math.max(1, size >> 1);
  let top: { start: number; count: number }[] = [];
  let count = 0;
  let peak = { start: 0, count: 0 };
  for (let i = 0; i < grams.length; i += 1) {
    count += wanted[grams[i] ?? 0] ?? 0;
    if (i >= size) count -= wanted[grams[i - size] ?? 0] ?? 0;
    if (count > peak.count) peak = { start: Math.max(0, i - size + 1), count };
    if ((i + 1) % hop === 0 || i === grams.length - 1) {
      const worst = top[MOST_WINDOWS - 1]?.count ?? 0;
      if (peak.count > worst) top = [...top, peak].sort((a, b) => b.count - a.count).slice(0, MOST_WINDOWS);
      peak = { start: 0, count: 0 };
    }
  }
  return top.map(({ start }) => start);
}

/** Resemblances of the anchor's words: at most min(256, half their length) edits away. */
function resemblances(copy: Copy, anchor: Anchor): Near[] {
  const limit = Math.min(256, anchor.exact.length >> 1);
  const length = anchor.prefix.length + anchor.exact.length + anchor.suffix.length;
  const slack = Math.min(512, 16 + (length >> 2));
  return windows(copy, anchor, length).flatMap((start) => {
    const begin = Math.max(0, start - slack);
    const window = copy.text.slice(begin, start + length + slack);
    return nearest(anchor.exact, window, limit).map((near) => ({
      start: near.start + begin,
      end: near.end + begin,
      errors: near.errors,
    }));
  });
}

/**
 * The best place of an anchor's words in a copy, or `undefined` where nothing resembles them. Words count only if
 * they are long or their context is about; resemblances are looked for where `approximate`.
 *
 * @param expectedAt UTF-16 index in the copy's text at which they were recorded, for weighing
 */
export function search(copy: Copy, anchor: Anchor, expectedAt: number, approximate: boolean): Sighting | undefined {
  const convincing = (sighting: Sighting | undefined): sighting is Sighting =>
    sighting !== undefined && (anchor.exact.length >= SPEAKS_FOR_ITSELF || sighting.context >= 0.5);
  const exact = best('exact', copy.text, occurrences(copy.text, anchor.exact), anchor, expectedAt);
  if (convincing(exact)) return exact;

  const loose = { exact: foldLoose(anchor.exact), prefix: foldLoose(anchor.prefix), suffix: foldLoose(anchor.suffix) };
  const folded = best('folded', copy.folded(), occurrences(copy.folded(), loose.exact), loose, expectedAt);
  if (convincing(folded))
    return { ...folded, start: unfold(copy.text, folded.start), end: unfold(copy.text, folded.end) };

  if (!approximate || anchor.exact === '') return undefined;
  const near = best('near', copy.text, resemblances(copy, anchor), anchor, expectedAt);
  return convincing(near) && near.score >= LEAST_SCORE ? { ...near, matches: 1 } : undefined;
}
