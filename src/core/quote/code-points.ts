/**
 * Offsets of passages count code points (Web Annotation, text position selector); JavaScript counts UTF-16 code units.
 * Everything that crosses from one to the other is here.
 */
const SURROGATE = /[\ud800-\udfff]/;
const step = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/** How many code points a well-formed text has. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let count = 0;
  for (let at = 0; at < text.length; at += step(text, at)) count += 1;
  return count;
}

/** The UTF-16 index at which the code point number `codePoint` starts; the text's length when it lies behind the end. */
export function utf16Index(text: string, codePoint: number): number {
  if (!SURROGATE.test(text)) return Math.min(codePoint, text.length);
  let at = 0;
  for (let count = 0; count < codePoint && at < text.length; count += 1) at += step(text, at);
  return at;
}

/** The code points from `start` to `end`, half-open; less when the text is shorter. */
export const sliceCodePoints = (text: string, start: number, end: number): string =>
  text.slice(utf16Index(text, start), utf16Index(text, end));

let segmenter: Intl.Segmenter | undefined;

/** Extended grapheme clusters (UAX 29) of a text, in no language's tailoring. */
export const graphemes = (text: string): Intl.Segments =>
  (segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' })).segment(text);

/**
 * Whether a cut at this UTF-16 index of a text in normal form leaves every grapheme whole. No cluster reaches over a
 * code unit below U+0300 (the pictographs © and ® aside), so only what stands since the last one is looked at.
 */
export function isGraphemeEdge(text: string, at: number): boolean {
  const joins = (i: number): boolean => {
    const unit = text.charCodeAt(i);
    return unit >= 0x300 || unit === 0xa9 || unit === 0xae;
  };
  if (at <= 0 || at >= text.length || !(joins(at - 1) || joins(at))) return true;
  let from = at - 1;
  while (from > 0 && joins(from)) from -= 1;
  return graphemes(text.slice(from, at + 2)).containing(at - from)?.index === at - from;
}
