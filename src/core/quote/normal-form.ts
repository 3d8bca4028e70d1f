import { err, ok, type Result } from '../base/result.ts';

/** The name of the normal form, as source records carry it. */
export const NORM = 'dateline-norm/1';

/** UTF-16 index of the first surrogate that stands alone. */
export interface LoneSurrogate {
  readonly code: 'lone-surrogate';
  readonly at: number;
}

/**
 * Soft hyphen, zero-width space, word joiner, byte-order mark and the bidi controls: they change no word. The zero-width
 * joiner and non-joiner do (Persian, Devanagari, emoji) and stay.
 */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;
const LONE = /\p{Surrogate}/u;

/** The text without what the normal form deletes. */
export const withoutInvisibles = (text: string): string => text.replace(INVISIBLE, '');

/**
 * `dateline-norm/1` of plain text: listed invisibles deleted, then NFC, then every run of White_Space one space, then
 * trimmed. Deletion comes first: a soft hyphen between a letter and its combining mark would keep NFC from joining them,
 * and a second pass would then give another text. Nothing is folded: case, quotation marks and dashes are the source's.
 *
 * Lone surrogates are refused, before anything is deleted from between them: they all encode to the same bytes, so two
 * texts would share a hash.
 */
export function normalise(text: string): Result<string, LoneSurrogate> {
  const at = text.search(LONE);
  if (at >= 0) return err({ code: 'lone-surrogate', at });
  return ok(
    withoutInvisibles(text)
      .normalize('NFC')
      .replace(/\p{White_Space}+/gu, ' ')
      .replace(/^ | $/g, ''),
  );
}
