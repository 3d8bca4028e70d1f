/**
 * How events stand to one another. `explicit`: the article says so, and the passage says where. `inferred`: our reading,
 * shown as such; among these, every link between the article and its context.
 */
import type { Localised, Relation } from '../../core/story/types.ts';

type Kind = Relation['type'];

/** The article's own link. */
const link = (id: string, from: string, type: Kind, to: string, passage: string): Relation => ({
  id,
  from,
  to,
  type,
  basis: 'explicit',
  by: 'fox-news-digital',
  passage,
});

/** Our reading. */
const reading = (id: string, from: string, type: Kind, to: string, note?: Localised): Relation => ({
  id,
  from,
  to,
  type,
  basis: 'inferred',
  by: 'editor',
  ...(note === undefined ? {} : { note }),
});

const windowsDiffer: Localised = {
  fr: 'Les dates ne concordent pas. L’article place les revers « environ une semaine » avant l’ordre, soit du 12 au 16 septembre ; d’autres récits placent la contre-offensive et la reprise des villes du 6 au 10. Les deux sont montrés, aucun n’est corrigé.',
  en: 'The dates do not agree. The article puts the setbacks “about a week” before the order, so the 12th to the 16th of September; other accounts put the counter-offensive and the retaking of the towns between the 6th and the 10th. Both are shown, neither is corrected.',
};

export const relations: readonly Relation[] = [
  link('r-disclosed', 'counter-offensive', 'follows', 'counter-offensive-disclosed', 'p7-disclosed'),
  link('r-retreat', 'counter-offensive', 'causes', 'retreat', 'p7-led-to'),
  link('r-order', 'address', 'follows', 'setbacks', 'p6-after'),
  link('r-shoigu', 'shoigu-300000', 'follows', 'address', 'p11-following'),
  link('r-call-up', 'address', 'causes', 'call-up', 'p3-order'),
  link('r-arms', 'arms-shortage', 'follows', 'address', 'p1-call'),
  link('r-western', 'western-assessment', 'about', 'retreat', 'p9-retreat'),

  reading('r-same-retreat', 'retreat', 'sameAs', 'setbacks', {
    fr: 'L’article parle du repli au ¶ 6 et de la retraite au ¶ 7 sans les lier : nous les tenons pour le même mouvement.',
    en: 'The article speaks of the pull-back in ¶ 6 and of the retreat in ¶ 7 without linking them: we take them for one movement.',
  }),
  reading('r-response', 'interview', 'respondsTo', 'address', {
    fr: 'Les propos portent sur la mobilisation annoncée le même jour ; l’article ne dit pas qu’ils lui répondent.',
    en: 'The remarks are about the mobilisation announced that day; the article does not say that they answer it.',
  }),
  reading('r-escalation', 'escalation', 'follows', 'call-up'),
  reading('r-ratio', 'loss-ratio', 'about', 'counter-offensive'),
  reading('r-anger', 'anger-headline', 'about', 'setbacks'),

  reading('r-window-start', 'setbacks', 'differsFrom', 'offensive-begins', windowsDiffer),
  reading('r-window-end', 'setbacks', 'differsFrom', 'izium-kupiansk-retaken', windowsDiffer),
  reading('r-same-offensive', 'counter-offensive', 'sameAs', 'offensive-begins'),
  reading('r-same-address', 'broadcast-0900', 'sameAs', 'address', {
    fr: 'L’article dit « tôt mercredi » ; l’heure vient d’ailleurs.',
    en: 'The article says “tôt mercredi” (early Wednesday); the hour comes from elsewhere.',
  }),
  reading('r-put-off', 'address-put-off', 'about', 'address'),
  reading('r-same-figure', 'shoigu-interview', 'sameAs', 'shoigu-300000'),
  reading('r-same-interview', 'reuters-interview', 'sameAs', 'interview', {
    fr: 'L’article parle d’un entretien à l’Assemblée et d’un journaliste de Reuters, sans les rattacher l’un à l’autre.',
    en: 'The article speaks of an interview at the Assembly and of a Reuters journalist, without tying one to the other.',
  }),
  reading('r-same-winning', 'wallace-statement', 'sameAs', 'uk-headline', {
    fr: 'Rapprochement incertain : l’intertitre ne nomme personne.',
    en: 'An uncertain match: the inserted headline names nobody.',
  }),
  reading('r-regrouping', 'regrouping', 'about', 'izium-kupiansk-retaken'),
  reading('r-balakliia', 'balakliia-retaken', 'follows', 'offensive-begins'),
  reading('r-izium', 'izium-kupiansk-retaken', 'follows', 'balakliia-retaken'),
  reading('r-debate', 'general-debate', 'follows', 'assembly-opens'),
];
