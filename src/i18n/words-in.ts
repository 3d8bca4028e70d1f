/** Sets of words in the language of the interface: French and English are whole, any other is lent what it lacks. */

/** Gives a language's own words of a set, filled up with those of English. */
export type Lend = <T extends object>(set: string, whole: T) => T;

const lenders = new Map<string, Lend>();

/** Makes `wordsIn` answer in a language. */
export const addLender = (lang: string, lend: Lend): void => {
  lenders.set(lang, lend);
};

/**
 * A set of words in the language of the interface. `set` is its name in `sets.ts`; a language that has nothing under it
 * borrows it whole, and one nobody has loaded is answered in English.
 */
export function wordsIn<T extends object>(
  set: string,
  { fr, en }: { readonly fr: T; readonly en: T },
  lang: string,
): T {
  const base = lang.toLowerCase().split('-')[0] ?? '';
  return lenders.get(base)?.(set, en) ?? (base === 'fr' ? fr : en);
}
