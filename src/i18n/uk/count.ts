/** Numbers with what they count, in Ukrainian: 1 подія, 2 події, 5 подій. */
import { plurals } from '../plural.ts';

const form = plurals<'one' | 'few' | 'many'>('uk');

type Forms = readonly [one: string, few: string, many: string];
const NOUNS = {
  account: ['версія', 'версії', 'версій'],
  claim: ['переказане твердження', 'переказані твердження', 'переказаних тверджень'],
  context: ['подія контексту', 'події контексту', 'подій контексту'],
  event: ['подія', 'події', 'подій'],
  issue: ['зауваження', 'зауваження', 'зауважень'],
  link: ['зв’язок', 'зв’язки', 'зв’язків'],
  paragraph: ['абзац', 'абзаци', 'абзаців'],
  quote: ['цитата', 'цитати', 'цитат'],
  reading: ['прочитання редакції', 'прочитання редакції', 'прочитань редакції'],
  source: ['джерело', 'джерела', 'джерел'],
  speaker: ['мовець', 'мовці', 'мовців'],
} as const satisfies Record<string, Forms>;

/** The noun alone, in the form the number wants. A fraction is few. */
export function noun(n: number, what: keyof typeof NOUNS): string {
  const [one, few, many] = NOUNS[what];
  return form(n, { one, few, many, other: few });
}

export const count = (n: number, what: keyof typeof NOUNS): string => `${String(n)}\u00a0${noun(n, what)}`;

/** "3 із 44 подій": the whole stands in the genitive, where one differs from all others. */
const GENITIVE = { event: ['події', 'подій'], quote: ['цитати', 'цитат'], paragraph: ['абзацу', 'абзаців'] } as const;
export function of(n: number, all: number, what: keyof typeof GENITIVE): string {
  const [one, many] = GENITIVE[what];
  return `${String(n)} із ${String(all)}\u00a0${form(all, { one, few: many, many, other: many })}`;
}
