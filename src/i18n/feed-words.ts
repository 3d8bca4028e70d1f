/** Words of a story's feed: what a version changed. Written at build, into no page. */
import type { FeedWords } from '../core/formats/feed.ts';
import { wordsIn } from './words-in.ts';

const some = (counts: readonly (readonly [number, string])[]): string =>
  counts.flatMap(([n, what]) => (n > 0 ? [`${String(n)} ${what}`] : [])).join(', ');
const s = (n: number): string => (n === 1 ? '' : 's');
/** In French, none is singular, too. */
const sFr = (n: number): string => (n > 1 ? 's' : '');

const KINDS_FR: Readonly<Record<Parameters<FeedWords['records']>[0], string>> = {
  sources: 'Sources',
  agents: 'Personnes et organisations',
  places: 'Lieux',
  lanes: 'Pistes',
  passages: 'Passages des sources',
  attributions: 'Attributions',
  quotes: 'Citations',
  claims: 'Affirmations',
  stances: 'Réponses et contestations',
  assessments: 'Appréciations',
  relations: 'Liens entre événements',
  steps: 'Étapes',
  omissions: 'Paragraphes laissés de côté',
};

const fr: FeedWords = {
  lang: 'fr',
  feedTitle: (story) => `${story}\u202f: modifications et nouveaux événements`,
  version: (revision) => `Version ${revision} des données`,
  oldest: (events, quotes) =>
    `La plus ancienne version conservée ici\u202f: ${String(events)} événement${sFr(events)}, ${String(quotes)} citation${sFr(quotes)}.`,
  unchanged: 'Rien de ce qui est raconté n’a changé.',
  added: (events) => `Nouveau\u202f: ${events}.`,
  changed: (events) => `Modifié\u202f: ${events}.`,
  removed: (events) => `Retiré\u202f: ${events}.`,
  event: (title, parts) => `«\u202f${title}\u202f»${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`,
  story: (parts) => `De l’ensemble, a changé\u202f: ${parts.join(', ')}.`,
  records: (kind, added, changed, removed) =>
    `${KINDS_FR[kind]}\u202f: ${some([
      [added, `ajout${sFr(added)}`],
      [changed, `modification${sFr(changed)}`],
      [removed, `retrait${sFr(removed)}`],
    ])}.`,
  eventParts: {
    title: 'titre',
    summary: 'résumé',
    time: 'date',
    certainty: 'certitude',
    place: 'lieu',
    people: 'personnes',
    sources: 'sources',
    rest: 'classement',
  },
  storyParts: {
    title: 'le titre',
    takeaway: 'l’essentiel',
    howToRead: 'le mode d’emploi',
    asOf: 'la date du récit',
    licence: 'la licence',
    settings: 'des réglages',
  },
  readIn: (titles) => `Lu dans\u202f: ${titles}`,
};

const KINDS_EN: typeof KINDS_FR = {
  sources: 'Sources',
  agents: 'People and organisations',
  places: 'Places',
  lanes: 'Lanes',
  passages: 'Passages of sources',
  attributions: 'Attributions',
  quotes: 'Quotations',
  claims: 'Claims',
  stances: 'Answers and objections',
  assessments: 'Assessments',
  relations: 'Links between events',
  steps: 'Steps',
  omissions: 'Paragraphs left aside',
};

const en: FeedWords = {
  lang: 'en',
  feedTitle: (story) => `${story}: changes and new events`,
  version: (revision) => `Version ${revision} of the data`,
  oldest: (events, quotes) =>
    `The oldest version kept here: ${String(events)} event${s(events)}, ${String(quotes)} quotation${s(quotes)}.`,
  unchanged: 'Nothing that is told has changed.',
  added: (events) => `New: ${events}.`,
  changed: (events) => `Changed: ${events}.`,
  removed: (events) => `Removed: ${events}.`,
  event: (title, parts) => `“${title}”${parts.length > 0 ? ` (${parts.join(', ')})` : ''}`,
  story: (parts) => `Of the whole, this has changed: ${parts.join(', ')}.`,
  records: (kind, added, changed, removed) =>
    `${KINDS_EN[kind]}: ${some([
      [added, 'added'],
      [changed, 'changed'],
      [removed, 'removed'],
    ])}.`,
  eventParts: {
    title: 'title',
    summary: 'summary',
    time: 'date',
    certainty: 'certainty',
    place: 'place',
    people: 'people',
    sources: 'sources',
    rest: 'where it is filed',
  },
  storyParts: {
    title: 'the title',
    takeaway: 'what to take away',
    howToRead: 'how to read it',
    asOf: 'the date of the telling',
    licence: 'the licence',
    settings: 'settings',
  },
  readIn: (titles) => `Read in: ${titles}`,
};

/** In the language of the interface. */
export const feedWords = (lang: string): FeedWords => wordsIn('feed', { fr, en }, lang);
