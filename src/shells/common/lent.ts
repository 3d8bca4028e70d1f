/** Languages that may borrow: what they do not say comes from English, and is marked as such wherever it stands. */
import { en } from '../../i18n/en.ts';
import { addSpoken, fill, isBorrowed } from '../../i18n/partly.ts';
import type { Spoken } from '../../i18n/sets.ts';
import type { TimeLanguage } from '../../core/time/language.ts';
import { markBorrowed } from '../../ports/borrowed.ts';
import type { Said } from './said.ts';

const MODULES: Readonly<Record<string, () => Promise<{ readonly spoken: Spoken; readonly time: TimeLanguage }>>> = {
  uk: () => import('../../i18n/uk/uk.ts'),
  ar: () => import('../../i18n/ar/ar.ts'),
};

/** Loads such a language. */
export async function lent(lang: string): Promise<Said> {
  const module = await MODULES[lang]?.();
  if (!module) throw new Error(`There is no language ${lang}.`);
  const { spoken, time } = module;
  addSpoken(lang, spoken);
  markBorrowed(isBorrowed);
  return { messages: fill(spoken.messages, en), time };
}
