import { isRightToLeft } from '../core/base/bidi.ts';
import type { FirstMessages } from './fr-first.ts';
import type { Messages } from './fr.ts';

export type { Messages } from './fr.ts';

/** A language the interface speaks, in the order they are offered. Its messages load when it is first wanted. */
export interface Language {
  readonly lang: string;
  /** In itself. */
  readonly name: string;
  /** What the page shows of it where there is little room. */
  readonly sign: string;
}
export const LANGUAGES: readonly Language[] = [
  { lang: 'fr', name: 'Français', sign: 'FR' },
  { lang: 'en', name: 'English', sign: 'EN' },
  { lang: 'uk', name: 'Українська', sign: 'УК' },
  { lang: 'ar', name: 'العربية', sign: 'ع' },
];

/** Messages never change once they are there, so one shelf of each kind serves every page and embed. */
const shelf = new Map<string, Messages>();
const firsts = new Map<string, FirstMessages>();

/** Puts those of a language's messages that a chronology is drawn with where `firstMessagesFor` finds them. */
export const addFirstMessages = (messages: FirstMessages): void => {
  firsts.set(messages.lang, messages);
};

/** Puts a language's messages where `messagesFor` finds them. */
export const addMessages = (messages: Messages): void => {
  shelf.set(messages.lang, messages);
  addFirstMessages(messages);
};

const spoken = (lang: string): Language | undefined =>
  LANGUAGES.find((l) => l.lang === lang.toLowerCase().split('-')[0]);

/** The language of the interface nearest to a BCP 47 tag: its base (`fr-CA` → `fr`), or English. */
export const interfaceLanguage = (lang: string): string => spoken(lang)?.lang ?? 'en';

/** The way a language of the interface is written. */
export const directionOf = (lang: string): 'ltr' | 'rtl' => (isRightToLeft(interfaceLanguage(lang)) ? 'rtl' : 'ltr');

function from<M>(messages: ReadonlyMap<string, M>, lang: string): M {
  const [any] = messages.values();
  const found = messages.get(interfaceLanguage(lang)) ?? any;
  if (!found) throw new Error('No language has been loaded.');
  return found;
}

/** The messages of a language, which must have been added; any that were, where they were not. */
export const messagesFor = (lang: string): Messages => from(shelf, lang);

/** Those that a chronology is drawn with: what a frame shows before anybody has asked for more says no others. */
export const firstMessagesFor = (lang: string): FirstMessages => from(firsts, lang);

/** The first of the reader's languages the interface speaks. */
export const preferredLanguage = (wanted: readonly string[]): string => wanted.map(spoken).find(Boolean)?.lang ?? 'en';
