import { withoutInvisibles } from './normal-form.ts';

const SINGLE = /[\u2018-\u201b\u02bc\u2032]/g;
const DOUBLE = /[\u201c-\u201f\u00ab\u00bb\u2033]/g;
const DASH = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/g;

/**
 * The weaker form: straight quotation marks, one kind of dash, three dots for an ellipsis, any white space a space. It
 * exists to report that two texts differ in typography alone; it proves nothing and is never hashed. Code units keep
 * their number, but for an ellipsis, which becomes three: `unfold` relies on it.
 *
 * @param text in normal form; paragraphs may be parted by line feeds, which become spaces
 */
export const fold = (text: string): string =>
  text
    .replace(SINGLE, "'")
    .replace(DOUBLE, '"')
    .replace(DASH, '-')
    .replace(/\u2026/g, '...')
    .replace(/\p{White_Space}/gu, ' ');

/** The fold of a text that need not be in normal form: what a search compares a quotation with. */
export const foldLoose = (text: string): string =>
  fold(
    withoutInvisibles(text)
      .normalize('NFC')
      .replace(/\p{White_Space}+/gu, ' '),
  );

/** The index in `text` that became index `at` of `fold(text)`. An index inside an ellipsis gives the ellipsis. */
export function unfold(text: string, at: number): number {
  let seen = 0;
  for (let dots = text.indexOf('\u2026'); dots >= 0 && dots + seen * 2 < at; dots = text.indexOf('\u2026', dots + 1)) {
    if (at < dots + seen * 2 + 3) return dots;
    seen += 1;
  }
  return at - seen * 2;
}
