/**
 * The language of a frame: at first the words a chronology is drawn with, and all the others with the first thing that has
 * more to say.
 */
import { addTimeLanguage } from '../../core/time/languages.ts';
import { addFirstMessages, interfaceLanguage } from '../../i18n/messages.ts';
import { loadLanguage } from '../common/languages.ts';

const FIRST = {
  fr: () => import('../../i18n/fr-first.ts'),
  en: () => import('../../i18n/en-first.ts'),
} as const;
let saysAll = false;

/** Loads what a frame needs of a language. When that fails the frame stays in the language it has. */
export async function loadFrameLanguage(lang: string): Promise<boolean> {
  const base = interfaceLanguage(lang);
  if (saysAll || !(base === 'fr' || base === 'en')) return loadLanguage(base);
  try {
    const { time, first } = await FIRST[base]();
    addTimeLanguage(base, time);
    addFirstMessages(first);
  } catch {
    return false;
  }
  // Somebody may have asked for more meanwhile.
  return !hasAsked() || loadLanguage(base);
}
const hasAsked = (): boolean => saysAll;

/** Something that says more than the first words, with those words. */
export async function withAllWords<T>(loading: Promise<T>, lang: string): Promise<T> {
  saysAll = true;
  const [loaded, spoken] = await Promise.all([loading, loadLanguage(lang)]);
  if (!spoken) throw new Error(`The words of ${lang} could not be loaded.`);
  return loaded;
}
