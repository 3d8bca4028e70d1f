/** The languages time can be put into. */
import type { TimeLanguage } from './language.ts';
import { ENGLISH } from './words-en.ts';
import { FRENCH } from './words-fr.ts';

/** Another language is one more entry here; until then it is answered in English. */
const LANGUAGES: ReadonlyMap<string, TimeLanguage> = new Map([
  ['fr', FRENCH],
  ['en', ENGLISH],
]);

/** The set of a BCP 47 tag, by its primary subtag. */
export const languageOf = (lang: string): TimeLanguage =>
  LANGUAGES.get(lang.toLowerCase().split('-')[0] ?? '') ?? ENGLISH;

/** Another's words in the quotation marks of the language around them. */
export const quoted = (text: string, lang: string): string => languageOf(lang).quotes.join(text);
