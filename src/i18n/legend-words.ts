/** What each kind of mark says; loaded with the legend. */
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
  order: 'on ne connaît que l’ordre',
  scheduled: 'prévu, pas encore arrivé',
  conditional: 'arriverait à une condition',
  denied: 'démenti',
  context: 'contexte, hors de l’article',
  contested: 'affirmation contestée',
  asOf: 'date de l’article\u202f: après elle, rien n’est encore arrivé',
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
  order: 'only the order is known',
  scheduled: 'scheduled, not yet happened',
  conditional: 'would happen on a condition',
  denied: 'denied',
  context: 'context, outside the article',
  contested: 'a contested claim',
  asOf: 'date of the article: after it, nothing had happened yet',
};

/** In the language of the interface. */
export const legendWords = (lang: string): LegendWords => (lang === 'fr' ? fr : en);
