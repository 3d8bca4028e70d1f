/** The languages time can be put into. Each set comes with its language: until then it is answered in another. */
import type { TimeLanguage } from './language.ts';

const sets = new Map<string, TimeLanguage>();

/** Puts a language's set where `languageOf` finds it. Sets never change, so one shelf serves all. */
export const addTimeLanguage = (lang: string, set: TimeLanguage): void => {
  sets.set(lang, set);
};

/** The set of a BCP 47 tag, by its primary subtag; English where there is none, any where there is no English. */
export function languageOf(lang: string): TimeLanguage {
  const [any] = sets.values();
  const set = sets.get(lang.toLowerCase().split('-')[0] ?? '') ?? sets.get('en') ?? any;
  if (!set) throw new Error('No language has been loaded.');
  return set;
}

/** A title in the quotation marks of the language around it; marks within become inner ones. */
export function quotedTitle(title: string, L: TimeLanguage): string {
  const [open, close] = L.innerQuotes;
  return L.quotes.join(title.replaceAll(/«\s*|“/g, open).replaceAll(/\s*»|”/g, close));
}
