/** Words of search and filters, and of what events can be filtered by; loaded with them. */
import { plural } from './plural.ts';
import { wordsIn } from './words-in.ts';

const s = plural('fr');
const one = plural('en');

const fr = {
  title: 'Chercher et filtrer',
  search: 'Chercher',
  hint: 'Mots, noms, citations\u202f; « entre guillemets » pour les garder ensemble',
  found: (n: number, all: number) => `${String(n)}\u00a0événement${s(n)} sur ${String(all)}`,
  outside: (n: number) => `${String(n)} hors de la vue`,
  bring: 'les montrer',
  none: 'Rien ne correspond.',
  noneBut: (n: number) => `Sans les filtres, la recherche donne ${String(n)}\u00a0événement${s(n)}.`,
  dropFilters: 'Retirer les filtres',
  dropSearch: 'Effacer la recherche',
  clear: 'Tout effacer',
  active: 'Filtres actifs',
  remove: (name: string) => `Retirer\u202f: ${name}`,
  would: (n: number) => `${String(n)} événement${s(n)}`,
  facet: {
    speaker: 'Qui parle',
    place: 'Lieu',
    kind: 'Genre',
    certainty: 'Certitude',
    basis: 'Origine',
    source: 'Source',
  },
  value: {
    // kind
    action: 'fait',
    statement: 'déclaration',
    interview: 'entretien',
    address: 'allocution',
    report: 'information de presse',
    claim: 'affirmation',
    session: 'réunion',
    prospect: 'perspective',
    // certainty: what the source says of it
    occurred: 'arrivé',
    ongoing: 'en cours',
    scheduled: 'prévu',
    predicted: 'annoncé',
    conditional: 'conditionnel',
    hypothetical: 'hypothétique',
    denied: 'démenti',
    unknown: 'issue non dite',
    certain: 'certain',
    probable: 'probable',
    possible: 'possible',
    uncommitted: 'sans engagement',
    // basis
    article: 'article',
    context: 'contexte',
  } as Record<string, string>,
};
export type FindWords = typeof fr;

const en: FindWords = {
  title: 'Search and filter',
  search: 'Search',
  hint: 'Words, names, quotations; “between quotation marks” to keep them together',
  found: (n, all) => `${String(n)} of ${String(all)} event${one(all)}`,
  outside: (n) => `${String(n)} outside the view`,
  bring: 'show them',
  none: 'Nothing matches.',
  noneBut: (n) => `Without the filters, the search finds ${String(n)} event${one(n)}.`,
  dropFilters: 'Remove the filters',
  dropSearch: 'Clear the search',
  clear: 'Clear all',
  active: 'Active filters',
  remove: (name) => `Remove: ${name}`,
  would: (n) => `${String(n)} event${one(n)}`,
  facet: {
    speaker: 'Who speaks',
    place: 'Place',
    kind: 'Kind',
    certainty: 'Certainty',
    basis: 'Basis',
    source: 'Source',
  },
  value: {
    action: 'action',
    statement: 'statement',
    interview: 'interview',
    address: 'address',
    report: 'news report',
    claim: 'claim',
    session: 'session',
    prospect: 'prospect',
    occurred: 'happened',
    ongoing: 'ongoing',
    scheduled: 'scheduled',
    predicted: 'predicted',
    conditional: 'conditional',
    hypothetical: 'hypothetical',
    denied: 'denied',
    unknown: 'outcome not stated',
    certain: 'certain',
    probable: 'probable',
    possible: 'possible',
    uncommitted: 'not committed to',
    article: 'article',
    context: 'context',
  },
};

/** In the language of the interface. */
export const findWords = (lang: string): FindWords => wordsIn('find', { fr, en }, lang);
