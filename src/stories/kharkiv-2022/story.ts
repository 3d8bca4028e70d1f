/**
 * The story that ships: a week of September 2022 as one article tells it. `asOf` is the article's date, and nothing after
 * it is told as known.
 */
import type { StoryFile } from '../../core/story/types.ts';
import { agents } from './agents.ts';
import { attributions } from './attributions.ts';
import { claims } from './claims.ts';
import { toldEvents } from './events-article.ts';
import { contextEvents } from './events-context.ts';
import { prospects } from './events-prospects.ts';
import { passages } from './passages.ts';
import { lanes, places } from './places.ts';
import { quotes } from './quotes.ts';
import { relations } from './relations.ts';
import { omissions, sources } from './sources.ts';
import { assessments, stances } from './stances.ts';
import { steps } from './steps.ts';

export const story: StoryFile = {
  format: 'dateline-story',
  version: 1,
  id: 'kharkiv-2022',
  revision: '2022-09-21.1',
  languages: ['fr', 'en'],
  title: {
    fr: 'De Kharkiv à New York, la semaine de la mobilisation',
    en: 'From Kharkiv to New York, the week of the mobilisation',
  },
  takeaway: {
    fr: 'Le 21 septembre 2022, Vladimir Poutine annonce une mobilisation partielle. Le même jour, à l’ONU, le chef de l’OTAN réagit. Ce qu’un article en rapporte : qui parle, quand, et avec quelle certitude.',
    en: 'On 21 September 2022 Vladimir Putin announces a partial mobilisation. The same day, at the UN, the head of NATO responds. What one article reports of it: who speaks, when, and how surely.',
  },
  howToRead: {
    fr: 'Chaque marque est aussi précise que sa source : carré plein pour un jour connu, barre à bornes pour un moment situé entre deux dates, pointillé pour le conditionnel, plus clair pour le contexte, lu ailleurs que dans l’article.',
    en: 'Each mark is as exact as its source: a full square for a known day, a capped bar for a moment somewhere between two dates, dots for the conditional, lighter for context read outside the article.',
  },
  asOf: '2022-09-21',
  // The ground the story is about. That week Kyiv and Moscow kept the same time (UTC+3), so the one hour that is known,
  // 9 a.m. in Moscow, reads the same on both clocks; only New York, seven hours behind, would move it.
  zone: 'Europe/Kyiv',
  // More room after the 21st than before the 6th: the labels of the day everything is said on stand to its right.
  opening: 'time=2022-09-05..2022-09-30',
  // The demonstration shows what a presenter sees: its notes are meant to be read by anybody.
  notes: 'public',
  licence: 'MIT for our own words; quotations belong to those they are quoted from',
  sources,
  agents,
  places,
  lanes,
  passages,
  attributions,
  events: [...toldEvents, ...prospects, ...contextEvents],
  quotes,
  claims,
  stances,
  assessments,
  relations,
  steps,
  omissions,
};
