import type { Localised } from './types.ts';

/** A text with the language it is really in, so that a fallback is marked as such and read aloud rightly. */
export interface LocalText {
  readonly text: string;
  readonly lang: string;
}

/**
 * The text in the first language there is one for: the wanted one, its base language, then the story's own in order,
 * then any. Empty only when the text has no language at all, which the validator refuses.
 */
export function localise(text: Localised | undefined, lang: string, languages: readonly string[]): LocalText {
  if (text) {
    const base = lang.split('-')[0] ?? lang;
    for (const wanted of [lang, base, ...languages, ...Object.keys(text)]) {
      const found = text[wanted];
      if (found !== undefined) return { text: found, lang: wanted };
    }
  }
  return { text: '', lang };
}

/** A story's languages, those of the reader's that it has first: what it lacks in the first of them is told in the next. */
export const languagesFor = (languages: readonly string[], wanted: readonly string[]): readonly string[] => {
  const bases = wanted.map((lang) => lang.toLowerCase().split('-')[0] ?? lang);
  return [...new Set([...bases.filter((lang) => languages.includes(lang)), ...languages])];
};
