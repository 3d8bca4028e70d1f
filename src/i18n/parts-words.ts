/** What turns the parts of a long list; loaded with them. */
import { wordsIn } from './words-in.ts';

const fr = {
  parts: 'Parties de la liste',
  shown: (from: string, to: string, of: string) => `${from} à ${to} sur ${of}`,
  previous: 'Partie précédente',
  next: 'Partie suivante',
};
export type PartsWords = typeof fr;

const en: PartsWords = {
  parts: 'Parts of the list',
  shown: (from, to, of) => `${from} to ${to} of ${of}`,
  previous: 'Previous part',
  next: 'Next part',
};

/** In the language of the interface. */
export const partsWords = (lang: string): PartsWords => wordsIn('parts', { fr, en }, lang);
