import { err, ok, type Result } from '../base/result.ts';
import { codePointLength, graphemes, isGraphemeEdge } from './code-points.ts';
import type { Place } from './copy.ts';
import { normalise } from './normal-form.ts';
import { CONTEXT } from './rules.ts';

/** A passage's record, but for its id and source. */
export interface PassageAnchor extends Place {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Where to look among several: in one paragraph, or the how-many-th (from 1) of those that remain. */
export interface AnchorHint {
  readonly p?: number;
  readonly nth?: number;
}

export interface AnchorError {
  /** `refused`: the words, or a paragraph, are not well-formed text; `empty`: no words. */
  readonly code: 'refused' | 'empty' | 'missing' | 'ambiguous';
  /** Where the words stand, if it is more than once. */
  readonly places: readonly Place[];
}

/** As many whole graphemes from one end of a text as fit into `CONTEXT` code points. */
function clip(text: string, fromEnd: boolean): string {
  const parts = Array.from(graphemes(text), (part) => part.segment);
  let left = CONTEXT;
  let context = '';
  for (const part of fromEnd ? parts.reverse() : parts) {
    left -= codePointLength(part);
    if (left < 0) break;
    context = fromEnd ? part + context : context + part;
  }
  return context;
}

/**
 * The record of some words of a source: paragraph, offsets in code points of its normal form, 32 code points of context
 * on either side, all cut at graphemes. The words must be those of the source; only white space and invisible characters
 * may differ. Refused when they stand there more than once and the hint does not single one out.
 */
export function anchorQuote(
  paragraphs: readonly string[],
  exact: string,
  hint: AnchorHint = {},
): Result<PassageAnchor, AnchorError> {
  const words = normalise(exact);
  if (!words.ok) return err({ code: 'refused', places: [] });
  if (words.value === '') return err({ code: 'empty', places: [] });
  const found: { p: number; text: string; from: number; to: number }[] = [];
  for (const [i, raw] of paragraphs.entries()) {
    if (hint.p !== undefined && hint.p !== i + 1) continue;
    const normal = normalise(raw);
    if (!normal.ok) return err({ code: 'refused', places: [{ p: i + 1, start: 0, end: 0 }] });
    const text = normal.value;
    for (let from = text.indexOf(words.value); from >= 0; from = text.indexOf(words.value, from + 1)) {
      const to = from + words.value.length;
      if (isGraphemeEdge(text, from) && isGraphemeEdge(text, to)) found.push({ p: i + 1, text, from, to });
    }
  }
  const places = found.map(({ p, text, from, to }): Place => {
    const start = codePointLength(text.slice(0, from));
    return { p, start, end: start + codePointLength(text.slice(from, to)) };
  });
  const index = hint.nth === undefined && found.length === 1 ? 0 : (hint.nth ?? 0) - 1;
  const chosen = found[index];
  const place = places[index];
  if (chosen === undefined || place === undefined)
    return err({ code: places.length === 0 ? 'missing' : 'ambiguous', places });
  return ok({
    ...place,
    exact: words.value,
    prefix: clip(chosen.text.slice(0, chosen.from), true),
    suffix: clip(chosen.text.slice(chosen.to), false),
  });
}
