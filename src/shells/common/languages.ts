import { addMessages, interfaceLanguage, type Messages } from '../../i18n/messages.ts';

const MODULES: Readonly<Record<string, () => Promise<Messages>>> = {
  fr: async () => (await import('../../i18n/fr.ts')).fr,
  en: async () => (await import('../../i18n/en.ts')).en,
};

/** Loads the interface's messages for a language, once. When that fails the page stays in the language it has. */
export async function loadLanguage(lang: string): Promise<boolean> {
  try {
    const messages = await MODULES[interfaceLanguage(lang)]?.();
    if (messages) addMessages(messages);
    return messages !== undefined;
  } catch {
    return false;
  }
}
