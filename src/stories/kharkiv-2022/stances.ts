/**
 * Who answers, backs or contests which claim, and what the outlet itself says of one. A stance is `explicit` where the
 * article sets one claim against another in words, `inferred` where that is our reading.
 */
import type { Assessment, Stance } from '../../core/story/types.ts';

/** A stance nobody in the article states: our reading, always shown as such. */
const reading = (id: string, from: string, to: string, type: Stance['type'], note: Stance['note']): Stance => ({
  id,
  from,
  to,
  type,
  by: 'editor',
  basis: 'inferred',
  ...(note === undefined ? {} : { note }),
});

export const stances: readonly Stance[] = [
  {
    id: 's-figures',
    from: 'c-figures',
    to: 'c-300000',
    type: 'disputes',
    by: 'stoltenberg',
    passage: 'p11-caution',
    basis: 'explicit',
    note: {
      fr: 'L’article oppose lui-même la réserve de Stoltenberg au chiffre de Choïgou. Il conteste sans démentir : il n’avance pas d’autre nombre.',
      en: 'The article itself sets Stoltenberg’s caution against Shoigu’s figure. He contests without denying: he offers no other number.',
    },
  },
  {
    id: 's-not-verified',
    from: 'c-not-verified',
    to: 'c-loss-ratio',
    type: 'qualifies',
    by: 'fox-news-digital',
    passage: 'p8-unverified',
    basis: 'explicit',
    note: {
      fr: 'La réserve porte, à la lettre, sur le nombre de morts de toute la guerre ; l’article la place aussitôt après ce rapport.',
      en: 'To the letter, the reservation is about the number of dead over the whole war; the article sets it right after this ratio.',
    },
  },
  {
    id: 's-therefore',
    from: 'c-zelensky-stops',
    to: 'c-support',
    type: 'supports',
    by: 'stoltenberg',
    passage: 'p16-therefore',
    basis: 'explicit',
  },
  reading('s-arms-reply', 'c-arms', 'c-mobilisation', 'repliesTo', {
    fr: 'L’article rapporte ces propos en réaction à l’annonce de Poutine, sans dire que Stoltenberg lui répond.',
    en: 'The article reports these words in the wake of Putin’s announcement, without saying that Stoltenberg is answering him.',
  }),
  reading('s-time-reply', 'c-takes-time', 'c-mobilisation', 'repliesTo', {
    fr: '« Toute mobilisation » : la citation vise celle que Poutine vient d’annoncer.',
    en: '“Toute mobilisation” (any mobilisation): the quotation bears on the one Putin has just announced.',
  }),
  reading('s-escalation-reply', 'c-escalation', 'c-300000', 'repliesTo', {
    fr: 'La phrase suit l’appel à la prudence sur les chiffres : le nombre est mis en doute, ses effets non.',
    en: 'The sentence follows the caution about figures: the number is doubted, its effects are not.',
  }),
  reading('s-re-arm', 'c-cannot-re-arm', 'c-arms', 'supports', {
    fr: 'Les deux disent que Moscou manque d’armes ; l’article ne les rapproche pas.',
    en: 'Both say that Moscow is short of arms; the article does not link them.',
  }),
  reading('s-battlefield', 'c-battlefield', 'c-support', 'supports', {
    fr: 'Le lien entre le terrain et la négociation vient à l’appui du soutien promis juste avant.',
    en: 'The link between the field and the talks backs the support called for just before.',
  }),
];

export const assessments: readonly Assessment[] = [
  {
    id: 'as-loss-ratio',
    claim: 'c-loss-ratio',
    scheme: 'article',
    value: 'not-independently-verified',
    by: 'fox-news-digital',
    on: '2022-09-21',
    passage: 'p8-unverified',
    rationale: {
      fr: 'Fox News Digital dit n’avoir pas vérifié de source indépendante le nombre de morts de la guerre.',
      en: 'Fox News Digital says it has not independently verified the number of dead in the war.',
    },
  },
];
