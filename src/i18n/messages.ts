import type { Messages } from './fr.ts';

export type { Messages } from './fr.ts';

/** A language the interface speaks, in the order they are offered. Its messages load when it is first wanted. */
export interface Language {
  readonly lang: string;
  readonly name: string;
}
export const LANGUAGES: readonly Language[] = [
  { lang: 'fr', name: 'Français' },
  { lang: 'en', name: 'English' },
];

/** Messages never change once they are there, so one shelf serves every page and embed. */
const shelf = new Map<string, Messages>();

/** Puts a language's messages where `messagesFor` finds them. */
export const addMessages = (messages: Messages): void => {
  shelf.set(messages.lang, messages);
};

/** The language of the interface nearest to a BCP 47 tag: its base (`fr-CA` → `fr`), or English. */
export const interfaceLanguage = (lang: string): string =>
  LANGUAGES.find((l) => l.lang === lang.toLowerCase().split('-')[0])?.lang ?? 'en';

/** The messages of a language, which must have been added; any that were, where they were not. */
export function messagesFor(lang: string): Messages {
  const [any] = shelf.values();
  const messages = shelf.get(interfaceLanguage(lang)) ?? any;
  if (!messages) throw new Error('No language has been loaded.');
  return messages;
}

/** The first of the reader's languages the interface speaks. */
export function preferredLanguage(wanted: readonly string[]): string {
  const known = wanted.find((lang) => LANGUAGES.some((l) => l.lang === lang.toLowerCase().split('-')[0]));
  return interfaceLanguage(known ?? 'en');
}
