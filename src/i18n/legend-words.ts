/** What each kind of mark says; loaded with the legend. */
import { wordsIn } from './words-in.ts';

const fr = {
  instant: 'l’heure est connue',
  day: 'le jour est connu',
  window: 'un moment entre ces deux bornes',
  span: 'a duré d’un bout à l’autre',
  approximate: 'à peu près\u202f: la source dit «\u00a0environ\u00a0»',
  uncertain: 'la source doute de sa date',
  planning: 'début et fin incertains\u202f: le plein est sûr, le clair possible',
  ongoing: 'continue, sans fin dite',
  torn: 'la fin n’est pas dite',
  unstarted: 'le début n’est pas dit',
  after: 'viendrait après\u202f: quand n’est pas dit',
  unknown: 'on ne sait pas si c’est arrivé',
  order: 'on ne connaît que l’ordre',
  scheduled: 'prévu ou attendu, pas encore arrivé',
  conditional: 'arriverait à une condition',
  denied: 'démenti',
  context: 'contexte, hors de l’article',
  contested: 'affirmation contestée\u202f: l’étiquette compte les versions',
  hangs: '«\u00a0si\u00a0»\u202f: du fait dont il dépend',
  stances: 'de l’événement choisi\u202f: plein, la source le dit\u202f; tireté, notre lecture',
  asOf: 'date de l’article\u202f: après elle, rien n’est encore arrivé',
  unit: {
    ...{ minute: 'une minute', hour: 'une heure', day: 'un jour', week: 'une semaine', month: 'un mois' },
    ...{ quarter: 'un trimestre', year: 'une année', decade: 'une décennie' },
  },
  reach: (unit: string, length: string) => `${unit} ± ${length}`,
  length: (share: number, least: string) =>
    `une durée en jours ou en semaines ± ${String(share)}\u00a0%, au moins ± ${least}`,
  convention: (reaches: string) => `«\u00a0Environ\u00a0» veut dire ici, par convention\u202f: ${reaches}.`,
};
export type LegendWords = typeof fr;

const en: LegendWords = {
  instant: 'the clock time is known',
  day: 'the day is known',
  window: 'a moment between these two bounds',
  span: 'lasted from end to end',
  approximate: 'approximately: the source says “about”',
  uncertain: 'the source doubts its own date',
  planning: 'start and end uncertain: solid is sure, light is possible',
  ongoing: 'goes on, no end stated',
  torn: 'its end is not stated',
  unstarted: 'its start is not stated',
  after: 'to come after something: when is not said',
  unknown: 'not known whether it happened',
  order: 'only the order is known',
  scheduled: 'scheduled or expected, not yet happened',
  conditional: 'would happen on a condition',
  denied: 'denied',
  context: 'context, outside the article',
  contested: 'a contested claim: the badge counts the accounts of it',
  hangs: '“if”: from what it hangs on',
  stances: 'of the chosen event: solid, the source says so; dashed, our reading',
  asOf: 'date of the article: after it, nothing had happened yet',
  unit: {
    ...{ minute: 'a minute', hour: 'an hour', day: 'a day', week: 'a week', month: 'a month' },
    ...{ quarter: 'a quarter', year: 'a year', decade: 'a decade' },
  },
  reach: (unit, length) => `${unit} ± ${length}`,
  length: (share, least) => `a length of days or weeks ± ${String(share)} %, at least ± ${least}`,
  convention: (reaches) => `Here “about” means, by convention: ${reaches}.`,
};

/** In the language of the interface. */
export const legendWords = (lang: string): LegendWords => wordsIn('legend', { fr, en }, lang);
