import { plural } from './plural.ts';

export { FRENCH as time } from '../core/time/words-fr.ts';

const s = plural('fr');

/** Those interface messages in French that a chronology is drawn with: all that a frame loads at first. */
export const first = {
  lang: 'fr',
  brand: 'Dateline',
  timeline: 'Chronologie',
  zoomIn: 'Zoomer',
  zoomOut: 'Dézoomer',
  fit: 'Tout',
  fitTitle: 'Montrer toute la période',
  otherLane: 'Sans locuteur',
  allLane: 'Tous',
  range: (span: string, shown: number, all: number) =>
    `${span}\u00a0· ${String(shown)} événement${s(shown)} sur ${String(all)}`,
  undated: 'Ordre connu, date non dite',
  quotes: 'Citations',
  quotesCount: (n: number) => `${String(n)}\u00a0citation${s(n)}`,
  cluster: (n: number, span: string) => `${String(n)} événements, ${span}`,
  asOf: 'date de l’article',
  contextFull: 'Contexte, hors de l’article',
  contextLabel: 'contexte',
  list: 'Liste',
  contested: 'contesté',
  accounts: (n: number) => `${String(n)}\u00a0récit${s(n)}`,
  status: {
    occurred: '',
    ongoing: 'en cours',
    scheduled: 'prévu',
    predicted: 'annoncé',
    conditional: 'conditionnel',
    hypothetical: 'hypothétique',
    denied: 'démenti',
    unknown: 'issue non dite',
    certain: '',
    probable: 'probable',
    possible: 'possible',
    uncommitted: 'sans engagement',
  },
  viewFailed: 'Cette partie n’a pas pu être dessinée. La liste reste disponible.',
};

export type FirstMessages = typeof first;
