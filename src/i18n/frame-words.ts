/** Words of the frame that stands in another page, as far as it shows them at first. */
import { wordsIn } from './words-in.ts';

const fr = {
  frameTitle: (title: string) => `${title}, chronologie interactive`,
  skip: 'Passer la chronologie',
  whole: 'Ouvrir la chronologie entière',
  fullscreen: 'Plein écran',
};
export type FrameWords = typeof fr;

const en: FrameWords = {
  frameTitle: (title) => `${title}, interactive timeline`,
  skip: 'Skip the chronology',
  whole: 'Open the whole chronology',
  fullscreen: 'Full screen',
};

/** The words in the interface's language nearest to a tag. */
export const frameWords = (lang: string): FrameWords => wordsIn('frame', { fr, en }, lang);
