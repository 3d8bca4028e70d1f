import { addTimeLanguage } from '../../core/time/languages.ts';
import { addMessages, interfaceLanguage } from '../../i18n/messages.ts';
import type { Said } from './said.ts';

const lent = async (lang: string): Promise<Said> => (await import('./lent.ts')).lent(lang);
const MODULES: Readonly<Record<string, (lang: string) => Promise<Said>>> = {
  fr: () => import('../../i18n/fr.ts'),
  en: () => import('../../i18n/en.ts'),
  uk: lent,
  ar: lent,
};

/** Loads what a language needs, once. When that fails the page stays in the language it has. */
export async function loadLanguage(lang: string): Promise<boolean> {
  const base = interfaceLanguage(lang);
  try {
    const said = await MODULES[base]?.(base);
    if (!said) return false;
    addTimeLanguage(base, said.time);
    addMessages(said.messages);
    return true;
  } catch {
    return false;
  }
}
