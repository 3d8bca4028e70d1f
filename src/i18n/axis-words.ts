/** Words of the axis' other ways of reading time; loaded with them. */
import type { AxisWords as Said } from '../core/layout/axis-reading.ts';
import type { CountedUnit } from '../core/time/since-ticks.ts';
import { wordsIn } from './words-in.ts';

type Units = Readonly<Record<CountedUnit | 'time', string>>;
const UNITS_FR: Units = {
  minute: 'minutes',
  hour: 'heures',
  day: 'jours',
  month: 'mois',
  year: 'années',
  time: 'temps compté',
};
const UNITS_EN: Units = {
  minute: 'minutes',
  hour: 'hours',
  day: 'days',
  month: 'months',
  year: 'years',
  time: 'time counted',
};

const fr = {
  title: 'Lire le temps',
  scale: {
    calendar: 'par dates',
    since: 'depuis le début',
    chosen: 'depuis l’événement choisi',
    order: 'dans l’ordre',
  },
  fold: 'Replier les longs vides',
  count: {
    minute: (n: string) => `minute ${n}`,
    hour: (n: string) => `heure ${n}`,
    day: (n: string) => `jour ${n}`,
    month: (n: string) => `mois ${n}`,
    year: (n: string) => `année ${n}`,
  },
  since: (unit: CountedUnit | 'time', day: string, title: string) =>
    `${UNITS_FR[unit]} depuis le ${day}${title === '' ? '' : `\u202f: ${title}`}`,
  inOrder: 'pas égaux d’un événement au suivant, sans échelle',
  folded: (length: string) => `${length} sans nouvel événement, repliés`,
  allFolded: (lengths: readonly string[]) => `sans nouvel événement, repliés\u202f: ${lengths.join(', ')}`,
  opened: (length: string) => `${length} sans nouvel événement, dépliés`,
} satisfies Said & Record<string, unknown>;
export type AxisWords = typeof fr;

const en: AxisWords = {
  title: 'Read time',
  scale: {
    calendar: 'by dates',
    since: 'since the start',
    chosen: 'since the chosen event',
    order: 'in order',
  },
  fold: 'Fold long gaps',
  count: {
    minute: (n) => `minute ${n}`,
    hour: (n) => `hour ${n}`,
    day: (n) => `day ${n}`,
    month: (n) => `month ${n}`,
    year: (n) => `year ${n}`,
  },
  since: (unit, day, title) => `${UNITS_EN[unit]} since ${day}${title === '' ? '' : `: ${title}`}`,
  inOrder: 'equal steps from event to event, not to scale',
  folded: (length) => `${length} without a new event, folded`,
  allFolded: (lengths) => `without a new event, folded: ${lengths.join(', ')}`,
  opened: (length) => `${length} without a new event, unfolded`,
};

/** In the language of the interface. */
export const axisWords = (lang: string): AxisWords => wordsIn('axis', { fr, en }, lang);
