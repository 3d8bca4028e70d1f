/**
 * The thirteen quotations, word for word as the article prints them: nine direct, four partial. The article is a
 * translation, so each is verified in the translation only. An English report of the same words stands beside it where
 * one is known; everything under `rendering` is our own English, for readers without French.
 */
import type { Quote } from '../../core/story/types.ts';

type Given = Omit<Quote, 'segments' | 'layer' | 'verified'> & { readonly passage: string; readonly text: string };

/** A quotation of one segment, read in the translation. */
const quote = ({ passage, text, ...rest }: Given): Quote => ({
  ...rest,
  segments: [{ text, passage }],
  layer: 'translation',
  verified: 'verbatim-in-translation',
});

export const quotes: readonly Quote[] = [
  quote({
    id: 'q2a',
    event: 'interview',
    attribution: 'a2a',
    passage: 'p2-a',
    text: 'Toute mobilisation ajoutera cela au nombre de troupes et de forces dont ils disposent',
    rendering: { en: 'Any mobilisation will add that to the number of troops and forces they have' },
  }),
  quote({
    id: 'q2b',
    event: 'interview',
    attribution: 'a2b',
    passage: 'p2-b',
    text: 'Cela prendra du temps et ils auront besoin d’équipement. Et ce que nous avons vu jusqu’à présent, c’est que les troupes russes sont mal équipées.',
    original: {
      lang: 'en',
      text: 'And what we have seen so far is that the Russian troops are ill-equipped',
      source: 'republic-world-2022-09-22',
      note: {
        fr: 'Ne couvre que la seconde phrase : l’anglais de la première n’est pas connu.',
        en: 'Covers the second sentence only: the English of the first is not known.',
      },
    },
    rendering: {
      en: 'It will take time, and they will need equipment. And what we have seen up to now is that Russian troops are poorly equipped.',
    },
  }),
  quote({
    id: 'q3',
    event: 'address',
    attribution: 'a3',
    passage: 'p3-a',
    text: 'mobilisation partielle',
    rendering: { en: 'partial mobilisation' },
  }),
  quote({
    id: 'q4',
    event: 'uk-headline',
    attribution: 'a4',
    passage: 'p4-a',
    text: 'L’UKRAINE GAGNE',
    original: {
      lang: 'en',
      text: 'Ukraine is winning the war',
      source: 'scotsman-3850148',
      note: {
        fr: 'Mots que ce compte rendu prête au ministre Ben Wallace. L’intertitre, plus court, omet « the war » et ne nomme personne : le rapprochement est le nôtre.',
        en: 'Words this report gives to the Defence Secretary, Ben Wallace. The headline is shorter, leaves out “the war” and names nobody: the match is ours.',
      },
    },
    rendering: { en: 'Ukraine is winning' },
    note: {
      fr: 'Capitales de l’intertitre.',
      en: 'Capitals as in the inserted headline.',
    },
  }),
  quote({
    id: 'q5a',
    event: 'address',
    attribution: 'a5a',
    passage: 'p5-a',
    text: 'Les citoyens qui sont actuellement dans la réserve seront soumis à la conscription',
    original: {
      lang: 'en',
      text: 'only citizens who are currently in the reserve will be subject to conscription',
      source: 'independent-b2171778',
      note: {
        fr: 'Le français n’a pas « only » (seulement), qui restreint le sens : seuls les réservistes. L’anglais est lui-même traduit du russe.',
        en: 'The French lacks “only”, which narrows the sense: reservists alone. The English is itself translated from Russian.',
      },
    },
    rendering: { en: 'Citizens who are currently in the reserve will be subject to conscription' },
    note: {
      fr: 'D’autres versions de cette phrase disent que seuls ces citoyens sont concernés ; celle-ci ne le dit pas.',
      en: 'Other versions of this sentence say that only these citizens are concerned; this one does not.',
    },
  }),
  quote({
    id: 'q5b',
    event: 'address',
    attribution: 'a5b',
    passage: 'p5-b',
    text: 'Et surtout, ceux qui ont servi dans les forces armées ont une certaine spécialité militaire et une expérience pertinente.',
    original: {
      lang: 'en',
      text: 'and above all, those who served in the armed forces have a certain military specialty and relevant experience',
      source: 'independent-b2171778',
      note: {
        fr: 'Suite de la même phrase dans ce compte rendu ; l’anglais est lui-même traduit du russe.',
        en: 'The same sentence carries on in this report; the English is itself translated from Russian.',
      },
    },
  }),
  quote({
    id: 'q8',
    event: 'loss-ratio',
    attribution: 'a8',
    passage: 'p8-a',
    text: 'neuf à dix',
    rendering: { en: 'nine to ten' },
  }),
  quote({
    id: 'q12a',
    event: 'interview',
    attribution: 'a12a',
    passage: 'p12-a',
    text: 'Je pense que nous devrions faire attention aux chiffres exacts',
    rendering: { en: 'I think we should be careful with the exact figures' },
  }),
  quote({
    id: 'q12b',
    event: 'interview',
    attribution: 'a12b',
    passage: 'p12-b',
    text: 'Mais bien sûr, plus de troupes intensifieront le conflit, ce qui signifiera plus de souffrances, plus de pertes de vies, des vies ukrainiennes, mais aussi des vies russes.',
    rendering: {
      en: 'But of course, more troops will intensify the conflict, which will mean more suffering, more loss of life, Ukrainian lives but also Russian lives.',
    },
  }),
  quote({
    id: 'q13',
    event: 'interview',
    attribution: 'a13',
    passage: 'p13-a',
    text: 'grands échecs stratégiques',
    rendering: { en: 'great strategic failures' },
    note: {
      fr: 'L’article ne dit pas expressément que ces mots viennent de l’entretien : c’est notre lecture.',
      en: 'The article does not say in so many words that these come from the interview: that is our reading.',
    },
  }),
  quote({
    id: 'q15a',
    event: 'interview',
    attribution: 'a15a',
    passage: 'p15-a',
    text: 'C’est un lien très étroit entre la force sur le champ de bataille et ce qu’ils peuvent accomplir sur la table des négociations',
    rendering: {
      en: 'There is a very close link between strength on the battlefield and what they can achieve at the negotiating table',
    },
  }),
  quote({
    id: 'q15b',
    event: 'interview',
    attribution: 'a15b',
    passage: 'p15-b',
    text: 'La façon dont nous pouvons aider à garantir qu’il y a un résultat négocié acceptable est de soutenir [Ukraine] sur le champ de bataille.',
    insertions: [{ segment: 0, at: 101, text: '[Ukraine]' }],
    closed: false,
    rendering: {
      en: 'The way we can help ensure there is an acceptable negotiated outcome is to support [Ukraine] on the battlefield.',
    },
    note: {
      fr: 'Le guillemet s’ouvre et ne se ferme pas : la citation se poursuit au ¶ 16. « [Ukraine] » est une insertion de la rédaction.',
      en: 'The quotation mark opens and never closes: the quotation runs on into ¶ 16. “[Ukraine]” is an editor’s insertion.',
    },
  }),
  quote({
    id: 'q16',
    event: 'interview',
    attribution: 'a16',
    passage: 'p16-a',
    text: 'Si le président Poutine cesse de se battre, il y aura la paix. Si le président Zelensky cesse de se battre, l’Ukraine cessera d’exister en tant que nation souveraine indépendante – nous devons donc les soutenir pour permettre une solution politique',
    continues: 'q15b',
    rendering: {
      en: 'If President Putin stops fighting, there will be peace. If President Zelensky stops fighting, Ukraine will cease to exist as an independent sovereign nation – so we must support them to make a political solution possible',
    },
  }),
];
