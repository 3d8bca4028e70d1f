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

/** A title in the quotation marks of the language around it; marks within become inner ones. */
export function quotedTitle(title: string, L: TimeLanguage): string {
  const [open, close] = L.innerQuotes;
  return L.quotes.join(title.replaceAll(/«\s*|“/g, open).replaceAll(/\s*»|”/g, close));
}
