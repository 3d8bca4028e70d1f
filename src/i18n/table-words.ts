/** Words of the table and its downloads; loaded with it. */
import type { Row } from '../core/formats/rows.ts';
import type { MarkClass } from '../core/time/window.ts';
import { wordsIn } from './words-in.ts';

const fr = {
  caption: 'Les mêmes événements, un par ligne',
  sortHint: 'Trier en choisissant un titre de colonne.',
  sortedBy: (column: string, down: boolean) =>
    `Trié par ${column.toLocaleLowerCase('fr')}, ${down ? 'décroissant' : 'croissant'}`,
  csv: 'CSV',
  json: 'JSON',
  downloadCsv: 'Télécharger en CSV',
  downloadJson: 'Télécharger en JSON',
  downloadNote:
    'Dans le CSV, une apostrophe précède ce qu’un tableur prendrait pour une formule ; le JSON garde tout tel quel.',
  link: 'Lien',
  linkTo: (title: string) => `Lien vers ${title}`,
  noBound: 'non dit',
  column: {
    order: 'Ordre',
    when: 'Quand',
    earliest: 'Au plus tôt',
    latest: 'Au plus tard',
    exactness: 'Exactitude',
    title: 'Événement',
    place: 'Lieu',
    speakers: 'Qui parle',
    status: 'Statut',
    certainty: 'Certitude',
    quotes: 'Citations',
    contested: 'Contesté',
    basis: 'Origine',
    sources: 'Source',
    link: 'Lien',
    id: 'Identifiant',
  } satisfies Partial<Record<keyof Row, string>>,
  exactness: {
    instant: 'à l’heure',
    day: 'au jour',
    window: 'entre deux dates',
    span: 'durée',
    approximate: 'environ',
    uncertain: 'date douteuse',
    planning: 'bornes incertaines',
    ongoing: 'en cours',
    torn: 'fin non dite',
    order: 'ordre seul',
  } satisfies Record<MarkClass, string>,
};
export type TableWords = typeof fr;

const en: TableWords = {
  caption: 'The same events, one to a row',
  sortHint: 'Choose a column heading to sort.',
  sortedBy: (column, down) => `Sorted by ${column.toLocaleLowerCase('en')}, ${down ? 'descending' : 'ascending'}`,
  csv: 'CSV',
  json: 'JSON',
  downloadCsv: 'Download as CSV',
  downloadJson: 'Download as JSON',
  downloadNote:
    'In the CSV an apostrophe stands before what a spreadsheet would take for a formula; the JSON keeps everything as it is.',
  link: 'Link',
  linkTo: (title) => `Link to ${title}`,
  noBound: 'not stated',
  column: {
    order: 'Order',
    when: 'When',
    earliest: 'Earliest',
    latest: 'Latest',
    exactness: 'Exactness',
    title: 'Event',
    place: 'Place',
    speakers: 'Who speaks',
    status: 'Status',
    certainty: 'Certainty',
    quotes: 'Quotations',
    contested: 'Contested',
    basis: 'Basis',
    sources: 'Source',
    link: 'Link',
    id: 'Identifier',
  },
  exactness: {
    instant: 'clock time',
    day: 'to the day',
    window: 'between two dates',
    span: 'a duration',
    approximate: 'about',
    uncertain: 'date in doubt',
    planning: 'uncertain ends',
    ongoing: 'ongoing',
    torn: 'end not stated',
    order: 'order only',
  },
};

/** In the language of the interface. */
export const tableWords = (lang: string): TableWords => wordsIn('table', { fr, en }, lang);
