/** Words of the coverage box; loaded with it. */
import type { Quote } from '../core/story/types.ts';
import { plural } from './plural.ts';
import { wordsIn } from './words-in.ts';

const s = plural('fr');
const one = plural('en');

const fr = {
  title: 'Couverture',
  intro:
    'Ce que cette chronologie prend à sa source, ce qu’elle laisse, et ce que «\u00a0vérifié\u00a0» veut dire ici.',
  events: (n: number) => `événement${s(n)} de l’article`,
  context: (n: number) => `repère${s(n)} de contexte`,
  quotes: (n: number) => `citation${s(n)}`,
  speakers: (n: number) => `locuteur${s(n)}`,
  unnamed: (n: number) => `dont ${String(n)} sans nom`,
  paragraphs: 'Paragraphes de l’article',
  paragraphsUsed: (used: number, all: number) =>
    used === all
      ? `Les ${String(all)} paragraphes sont tous repris, au moins en partie.`
      : `${String(used)} paragraphe${s(used)} sur ${String(all)} ${used >= 2 ? 'sont repris' : 'est repris'}, au moins en partie.`,
  used: 'repris',
  unused: 'laissé de côté',
  quoted: (n: number) => `${String(n)} citation${s(n)}`,
  leftOut: (p: number) => `¶\u00a0${String(p)}, laissé de côté`,
  noReason: 'la chronologie ne dit pas pourquoi.',
  verifiedTitle: 'Ce que «\u00a0vérifié\u00a0» veut dire',
  verified: {
    verbatim: (n: number) =>
      `${String(n)} citation${s(n)}\u00a0: identique${s(n)} à la source, caractère pour caractère.`,
    'verbatim-in-translation': (n: number) =>
      `${String(n)} citation${s(n)}\u00a0: identique${s(n)} à l’article, caractère pour caractère. L’article est une traduction\u00a0: ce ne sont pas les mots mêmes des personnes citées.`,
    'folded-match': (n: number) =>
      `${String(n)} citation${s(n)}\u00a0: identique${s(n)} à la source, aux guillemets, tirets et espaces près.`,
    unverified: (n: number) => `${String(n)} citation${s(n)} pas encore comparée${s(n)} à la source.`,
  } satisfies Record<Quote['verified'], (n: number) => string>,
  notTruth: 'Cela prouve que les mots sont bien là. Cela ne dit pas que ce qu’ils affirment est vrai.',
  claimsTitle: 'Propos',
  claims: (n: number) => `${String(n)} propos rapporté${s(n)}.`,
  contested: (n: number) => `${String(n)} contesté${s(n)}, avec ce qui ${n >= 2 ? 'les' : 'le'} conteste à côté.`,
  notVerified: (n: number) => `${String(n)} que l’article dit ne pas avoir vérifié${s(n)} de manière indépendante.`,
  stances: (explicit: number, inferred: number) =>
    `Entre eux, ${String(explicit)} lien${s(explicit)} dit${s(explicit)} dans l’article et ${String(inferred)} qui ${inferred >= 2 ? 'sont' : 'est'} notre lecture, en tirets et ${inferred >= 2 ? 'nommés' : 'nommé'} comme ${inferred >= 2 ? 'tels' : 'tel'}.`,
  seeClaims: 'Voir qui dit quoi',
  single: 'Une seule source',
  singleNotice:
    'Tout ce qui n’est pas contexte vient d’un seul article. Que deux personnes y disent la même chose ne vaut pas confirmation.',
  many: (n: number) => `Les événements viennent de ${String(n)} sources.`,
  unknown: 'Ce qu’on ignore de la source',
  translation: 'Traduction',
  around: (n: number) =>
    `Autour de l’article, ${String(n)} source${s(n)} de contexte, seulement indiquée${s(n)}\u00a0:`,
  contextTitle: 'Contexte',
  check: 'Vérifier sur votre copie',
};
type Words = typeof fr;

const en: Words = {
  title: 'Coverage',
  intro: 'What this chronology takes from its source, what it leaves, and what “verified” means here.',
  events: (n) => `event${one(n)} of the article`,
  context: (n) => `point${one(n)} of context`,
  quotes: (n) => `quotation${one(n)}`,
  speakers: (n) => `speaker${one(n)}`,
  unnamed: (n) => `${String(n)} of them unnamed`,
  paragraphs: 'Paragraphs of the article',
  paragraphsUsed: (used, all) =>
    used === all
      ? `All ${String(all)} paragraphs are used, at least in part.`
      : `${String(used)} of ${String(all)} paragraph${one(all)} ${used === 1 ? 'is' : 'are'} used, at least in part.`,
  used: 'used',
  unused: 'left out',
  quoted: (n) => `${String(n)} quotation${one(n)}`,
  leftOut: (p) => `¶\u00a0${String(p)}, left out`,
  noReason: 'the chronology does not say why.',
  verifiedTitle: 'What “verified” means',
  verified: {
    verbatim: (n) => `${String(n)} quotation${one(n)}: equal to the source, character for character.`,
    'verbatim-in-translation': (n) =>
      `${String(n)} quotation${one(n)}: equal to the article, character for character. The article is a translation: these are not the speakers’ own words.`,
    'folded-match': (n) =>
      `${String(n)} quotation${one(n)}: equal to the source but for quotation marks, dashes and spaces.`,
    unverified: (n) => `${String(n)} quotation${one(n)} not yet compared with the source.`,
  },
  notTruth: 'This proves that the words are there. It does not say that what they claim is true.',
  claimsTitle: 'Claims',
  claims: (n) => `${String(n)} reported claim${one(n)}.`,
  contested: (n) =>
    `${String(n)} contested, with what contests ${n === 1 ? 'it' : 'them'} beside ${n === 1 ? 'it' : 'them'}.`,
  notVerified: (n) => `${String(n)} that the article says it has not independently verified.`,
  stances: (explicit, inferred) =>
    `Between them, ${String(explicit)} link${one(explicit)} said in the article and ${String(inferred)} that ${inferred === 1 ? 'is' : 'are'} our reading, dashed and labelled as such.`,
  seeClaims: 'See who says what',
  single: 'A single source',
  singleNotice:
    'Everything but the context comes from one article. Two people saying the same thing in it is not confirmation.',
  many: (n) => `Events come from ${String(n)} sources.`,
  unknown: 'What is not known of the source',
  translation: 'Translation',
  around: (n) => `Around the article, ${String(n)} source${one(n)} of context, only pointed to:`,
  contextTitle: 'Context',
  check: 'Check against your copy',
};

export type CoverageWords = Words;

/** In the language of the interface. */
export const coverageWords = (lang: string): CoverageWords => wordsIn('coverage', { fr, en }, lang);
