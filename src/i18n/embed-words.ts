/** Words of the frame that stands in another page; loaded with it. */
const fr = {
  frameTitle: (title: string) => `${title}, chronologie interactive`,
  skip: 'Passer la chronologie',
  whole: 'Ouvrir la chronologie entière',
  fullscreen: 'Plein écran',
  zoomHint: (mac: boolean) => `${mac ? '⌘' : 'Ctrl'} + molette pour zoomer`,
  linkIs: 'La copie n’est pas permise dans ce cadre. Le lien :',
  step: (n: number, of: number) => `Étape ${String(n)} sur ${String(of)}`,
  stepNext: 'Étape suivante',
  stepPrevious: 'Étape précédente',
  readOn: 'Voir cet événement dans la chronologie',
  readQuote: 'Voir cette citation dans la chronologie',
  said: (who: string, where: string) => `${who}, ${where}`,
  debug: 'Ce cadre et son hôte',
};
export type EmbedWords = typeof fr;

const en: EmbedWords = {
  frameTitle: (title) => `${title}, interactive timeline`,
  skip: 'Skip the chronology',
  whole: 'Open the whole chronology',
  fullscreen: 'Full screen',
  zoomHint: (mac) => `${mac ? '⌘' : 'Ctrl'} + wheel to zoom`,
  linkIs: 'Copying is not allowed in this frame. The link:',
  step: (n, of) => `Step ${String(n)} of ${String(of)}`,
  stepNext: 'Next step',
  stepPrevious: 'Previous step',
  readOn: 'See this event on the chronology',
  readQuote: 'See this quotation on the chronology',
  said: (who, where) => `${who}, ${where}`,
  debug: 'This frame and its host',
};

/** The words in the interface's language nearest to a tag. */
export const embedWords = (lang: string): EmbedWords => (lang.toLowerCase().split('-')[0] === 'fr' ? fr : en);
