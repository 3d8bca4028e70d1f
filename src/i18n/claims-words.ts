/** Words of the view of claims, and of the three times; loaded with them. */
import { plural } from './plural.ts';
import { wordsIn } from './words-in.ts';

const s = plural('fr');
const one = plural('en');

const fr = {
  title: 'Qui dit quoi',
  intro: 'Ce qui est dit d’une même chose, côte à côte, avec qui le dit, comment et où. Rien ici ne dit qui a raison.',
  said: 'Ce qui est dit',
  answers: 'Ce qui s’y rapporte',
  conditional: 'Ce qui arriverait, et à quelle condition',
  rest: 'Dit sans que rien n’y réponde dans l’article',
  restOnly: 'Ce qui est dit',
  none: 'Cette chronologie ne contient aucun propos.',
  hidden: 'Aucun propos ne se rapporte aux événements affichés.',
  explicit: (n: number) => `${String(n)} lien${s(n)} dit${s(n)} dans l’article`,
  inferred: (n: number) => `${String(n)} lecture${s(n)} de la rédaction`,
  seeEvent: 'Voir l’événement',
  seeQuote: 'Voir la citation',
  printed: (when: string) => `publié\u00a0: ${when}`,
  inTheseWords: 'En ces mots',
  happened: 'Arrivé',
  spokenOf: 'Arrivé, dont il est question',
  saidAt: 'Dit',
  bySource: 'par l’article lui-même, au moment où il paraît',
  published: 'Publié',
  unknownDate: 'date inconnue',
  saidLag: (lag: string) => `dit ${lag}`,
  sameDay: 'le même jour',
  upTo: (length: string) => `le même jour ou jusqu’à ${length} plus tard`,
  atMost: (length: string) => `en même temps ou jusqu’à ${length} plus tard`,
  later: (least: string, most: string) => `entre ${least} et ${most} plus tard`,
  earlier: (least: string, most: string) => `entre ${least} et ${most} plus tôt`,
  unsure: 'avant ou après\u00a0: les dates ne permettent pas de le dire',
};
type Words = typeof fr;

const en: Words = {
  title: 'Who says what',
  intro:
    'What is said of the same thing, side by side, with who says it, how and where. Nothing here says who is right.',
  said: 'What is said',
  answers: 'What is said to it',
  conditional: 'What would happen, and on what condition',
  rest: 'Said, and answered by nothing in the article',
  restOnly: 'What is said',
  none: 'This chronology holds no claims.',
  hidden: 'No claim is about the events that are shown.',
  explicit: (n) => `${String(n)} link${one(n)} said in the article`,
  inferred: (n) => `${String(n)} editor’s reading${one(n)}`,
  seeEvent: 'See the event',
  seeQuote: 'See the quotation',
  printed: (when) => `published ${when}`,
  inTheseWords: 'In these words',
  happened: 'Happened',
  spokenOf: 'Happened, and spoken of',
  saidAt: 'Said',
  bySource: 'by the article itself, when it appears',
  published: 'Published',
  unknownDate: 'date not known',
  saidLag: (lag) => `said ${lag}`,
  sameDay: 'the same day',
  upTo: (length) => `the same day, or up to ${length} later`,
  atMost: (length) => `at the same time, or up to ${length} later`,
  later: (least, most) => `between ${least} and ${most} later`,
  earlier: (least, most) => `between ${least} and ${most} earlier`,
  unsure: 'before or after: the dates do not tell',
};

export type ClaimsWords = Words;

/** In the language of the interface. */
export const claimsWords = (lang: string): ClaimsWords => wordsIn('claims', { fr, en }, lang);
