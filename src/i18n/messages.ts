import { en } from './en.ts';
import { fr, type Messages } from './fr.ts';

export type { Messages } from './fr.ts';

/** The languages of the interface, in the order they are offered. */
export const LANGUAGES: readonly Messages[] = [fr, en];

/** The messages of a language, or of its base (`fr-CA` → `fr`), or English. */
export const messagesFor = (lang: string): Messages =>
  LANGUAGES.find((m) => m.lang === lang) ?? LANGUAGES.find((m) => m.lang === lang.split('-')[0]) ?? en;

/** The first of the reader's languages the interface speaks. */
export function preferredLanguage(wanted: readonly string[]): string {
  for (const lang of wanted) {
    const found = LANGUAGES.find((m) => m.lang === lang.toLowerCase().split('-')[0]);
    if (found) return found.lang;
  }
  return en.lang;
}
