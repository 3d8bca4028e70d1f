/** Words of the frame that stands in another page, for what a reader or a host does with it, and of the pages of text. */
import { wordsIn } from './words-in.ts';

const fr = {
  zoomHint: (mac: boolean) => `${mac ? '⌘' : 'Ctrl'} + molette pour zoomer`,
  linkIs: 'La copie n’est pas permise dans ce cadre. Le lien :',
  step: (n: number, of: number) => `Étape ${String(n)} sur ${String(of)}`,
  stepNext: 'Étape suivante',
  stepPrevious: 'Étape précédente',
  readOn: 'Voir cet événement dans la chronologie',
  readQuote: 'Voir cette citation dans la chronologie',
  said: (who: string, where: string) => `${who}, ${where}`,
  debug: 'Ce cadre et son hôte',
  allEvents: (n: number) => `Montrer les ${String(n)} événements`,
  wholeText: 'Montrer tout le texte',
  otherVersion: (asked: string, here: string) =>
    `Ce cadre a été fait pour la version ${asked}, qui n’est plus ici. Voici la version ${here}.`,
  newVersion: 'La voir en entier',
};
export type EmbedWords = typeof fr;

const en: EmbedWords = {
  zoomHint: (mac) => `${mac ? '⌘' : 'Ctrl'} + wheel to zoom`,
  linkIs: 'Copying is not allowed in this frame. The link:',
  step: (n, of) => `Step ${String(n)} of ${String(of)}`,
  stepNext: 'Next step',
  stepPrevious: 'Previous step',
  readOn: 'See this event on the chronology',
  readQuote: 'See this quotation on the chronology',
  said: (who, where) => `${who}, ${where}`,
  debug: 'This frame and its host',
  allEvents: (n) => `Show all ${String(n)} events`,
  wholeText: 'Show all of the text',
  otherVersion: (asked, here) =>
    `This frame was made for version ${asked}, which is no longer here. This is version ${here}.`,
  newVersion: 'See it whole',
};

/** The words in the interface's language nearest to a tag. */
export const embedWords = (lang: string): EmbedWords => wordsIn('embed', { fr, en }, lang);
