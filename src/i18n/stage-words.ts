/** What the chronology says aloud of keys that follow links; loaded with them. */
import { wordsIn } from './words-in.ts';

const fr = {
  /** A link just followed: its kind, the event it leads to, and which of how many. */
  followed: (kind: string, title: string, nth: number, of: number) =>
    `${kind}\u202f: ${title} (${String(nth)}/${String(of)})`,
  noLink: 'Aucun lien à suivre depuis cet événement.',
  noWayBack: 'Aucun lien suivi d’où revenir.',
};

const en: typeof fr = {
  followed: (kind, title, nth, of) => `${kind}: ${title} (${String(nth)}/${String(of)})`,
  noLink: 'No link to follow from this event.',
  noWayBack: 'No followed link to return from.',
};

export type StageWords = typeof fr;

/** In the language of the interface. */
export const stageWords = (lang: string): StageWords => wordsIn('stage', { fr, en }, lang);
