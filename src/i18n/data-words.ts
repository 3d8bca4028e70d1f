/** Words of the data a reader can take away: what each form is for, and what it leaves out. Loaded with the dialog. */
import type { DataForm, Loss } from '../core/formats/losses.ts';
import { wordsIn } from './words-in.ts';

const fr = {
  title: 'Données',
  which: 'Événements',
  scopes: { shown: 'Affichés', all: 'Tous', chosen: 'Choisi' },
  counted: (n: number) => `${String(n)} événement${n > 1 ? 's' : ''}`,
  names: {
    csv: 'Tableur',
    json: 'Tableau JSON',
    jsonl: 'JSON Lines',
    ics: 'Agenda',
    jsonld: 'Données liées',
    annotations: 'Annotations',
    timeline: 'TimelineJS',
    timelineCsv: 'TimelineJS, tableur',
  } satisfies Record<DataForm, string>,
  notes: {
    csv: 'Une ligne par événement, pour un tableur.',
    json: 'Les mêmes lignes, chaque texte tel qu’il est.',
    jsonl: 'Une ligne de JSON par événement, pour un programme qui lit au fil de l’eau.',
    ics: 'Pour un agenda\u202f: des jours entiers, tous ceux que l’événement a pu toucher, et son temps en mots.',
    jsonld: 'Le vocabulaire de schema.org\u202f: une date seulement où elle est exacte.',
    annotations:
      'Les citations selon Web Annotation (W3C)\u202f: mots exacts, contexte et position dans le texte de la source.',
    timeline: 'Pour TimelineJS et les outils qui lisent sa forme.',
    timelineCsv: 'Les colonnes de la feuille de TimelineJS.',
  } satisfies Record<DataForm, string>,
  without: (what: string) => `Sans\u202f: ${what}.`,
  losses: {
    languages: 'les autres langues',
    undated: 'les événements sans date',
    certainty: 'le degré de certitude',
    words: 'les mots des citations',
    speakers: 'qui parle',
    places: 'les lieux',
    sources: 'l’adresse des sources',
    passages: 'la place dans la source',
    proof: 'les empreintes de vérification',
    claims: 'le détail des affirmations',
    stances: 'qui conteste quoi',
    steps: 'les étapes',
    events: 'les événements',
  } satisfies Record<Loss, string>,
  feeds: { xml: 'Flux Atom', json: 'Flux JSON Feed' },
  feedNote: 'Une adresse à laquelle s’abonner\u202f: les versions, ce qu’elles changent, et les nouveaux événements.',
  fuzzyDay: 'Le jour exact n’est pas dit\u202f: l’entrée couvre tous ceux qui sont possibles.',
  pictures: 'Images des étapes',
  picturesNote: 'Un PNG de 1920 × 1080 par étape, dans une archive.',
};
export type DataWords = typeof fr;

const en: DataWords = {
  title: 'Data',
  which: 'Events',
  scopes: { shown: 'Shown', all: 'All', chosen: 'Chosen' },
  counted: (n) => `${String(n)} event${n === 1 ? '' : 's'}`,
  names: {
    csv: 'Spreadsheet',
    json: 'Table as JSON',
    jsonl: 'JSON Lines',
    ics: 'Calendar',
    jsonld: 'Linked data',
    annotations: 'Annotations',
    timeline: 'TimelineJS',
    timelineCsv: 'TimelineJS, spreadsheet',
  },
  notes: {
    csv: 'A row for each event, for a spreadsheet.',
    json: 'The same rows, every text as it is.',
    jsonl: 'A line of JSON for each event, for a program that reads as it goes.',
    ics: 'For a calendar: whole days, all that the event may have touched, and its time in words.',
    jsonld: 'The words of schema.org: a date only where it is exact.',
    annotations: 'The quotations as Web Annotations (W3C): exact words, context and position in the source’s text.',
    timeline: 'For TimelineJS and the tools that read its form.',
    timelineCsv: 'The columns of TimelineJS’s spreadsheet.',
  },
  without: (what) => `Without: ${what}.`,
  losses: {
    languages: 'the other languages',
    undated: 'events without a date',
    certainty: 'how certain it is',
    words: 'the words of quotations',
    speakers: 'who speaks',
    places: 'places',
    sources: 'addresses of sources',
    passages: 'place in the source',
    proof: 'hashes for checking',
    claims: 'claims one by one',
    stances: 'who contests what',
    steps: 'the steps',
    events: 'events',
  },
  feeds: { xml: 'Atom feed', json: 'JSON Feed' },
  feedNote: 'An address to subscribe to: the versions, what they change, and new events.',
  fuzzyDay: 'The exact day is not stated: the entry covers every one that is possible.',
  pictures: 'Pictures of the steps',
  picturesNote: 'A PNG of 1920 × 1080 for each step, in an archive.',
};

/** In the language of the interface. */
export const dataWords = (lang: string): DataWords => wordsIn('data', { fr, en }, lang);
