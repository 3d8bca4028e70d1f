/** What is claimed, and by whom. Each claim says only what its speaker says; no verdict is ours. */
import type { Claim, Factuality } from '../../core/story/types.ts';
import { said } from './article-event.ts';

/** As `said`, where the speaker leaves it open. */
const possibly = (status: Factuality['status'], ...by: readonly string[]): Factuality => ({
  ...said(status, ...by),
  certainty: 'possible',
});

export const claims: readonly Claim[] = [
  {
    id: 'c-arms',
    text: {
      fr: 'La mobilisation mettra en ligne davantage d’hommes à armer, et Moscou ne peut fournir ces armes.',
      en: 'The mobilisation will bring in more men to arm, and Moscow cannot supply the weapons.',
    },
    factuality: said('predicted', 'stoltenberg'),
    saidIn: ['a1'],
    event: 'interview',
    about: ['arms-shortage', 'address'],
    passages: ['p1-weapons'],
  },
  {
    id: 'c-takes-time',
    text: {
      fr: 'La mobilisation grossira les forces russes, mais il y faudra du temps et du matériel.',
      en: 'The mobilisation will swell Russian forces, but that will take time and equipment.',
    },
    factuality: said('predicted', 'stoltenberg'),
    saidIn: ['a2a', 'a2b'],
    event: 'interview',
    about: ['address', 'call-up'],
    quotes: ['q2a', 'q2b'],
    passages: ['p2-a', 'p2-b'],
  },
  {
    id: 'c-ill-equipped',
    text: {
      fr: 'Les troupes russes se sont montrées jusqu’ici mal équipées.',
      en: 'Russian troops have so far proved poorly equipped.',
    },
    factuality: said('ongoing', 'stoltenberg'),
    saidIn: ['a2b'],
    event: 'interview',
    about: ['arms-shortage'],
    quotes: ['q2b'],
    passages: ['p2-b'],
  },
  {
    id: 'c-mobilisation',
    text: {
      fr: 'La Russie engage une mobilisation partielle ; réservistes et anciens militaires aptes iront combattre en Ukraine.',
      en: 'Russia is starting a partial mobilisation; able-bodied reservists and veterans will go and fight in Ukraine.',
    },
    factuality: said('occurred', 'putin'),
    saidIn: ['a3', 'a3-order'],
    event: 'address',
    about: ['address', 'call-up'],
    quotes: ['q3'],
    passages: ['p3-order', 'p1-call'],
  },
  {
    id: 'c-reservists',
    text: {
      fr: 'L’appel vise les citoyens de la réserve, d’abord ceux qui ont servi dans l’armée.',
      en: 'The call-up concerns citizens in the reserve, first of all those who have served.',
    },
    factuality: said('scheduled', 'putin'),
    saidIn: ['a5a', 'a5b'],
    event: 'address',
    about: ['call-up'],
    quotes: ['q5a', 'q5b'],
    passages: ['p5-a', 'p5-b'],
  },
  {
    id: 'c-winning',
    text: {
      fr: 'L’Ukraine est en train de gagner, quoi qu’en dise Moscou.',
      en: 'Ukraine is winning, whatever Moscow may say.',
    },
    factuality: said('ongoing', 'uk-defence-chief'),
    saidIn: ['a4'],
    event: 'uk-headline',
    quotes: ['q4'],
    passages: ['p4-heading'],
  },
  {
    id: 'c-setbacks',
    text: {
      fr: 'Peu avant l’ordre de Poutine, la Russie a subi des revers et s’est repliée dans la région de Kharkiv.',
      en: 'Shortly before Putin’s order, Russia suffered setbacks and pulled back in Kharkiv region.',
    },
    factuality: said('occurred'),
    saidIn: ['a6'],
    event: 'setbacks',
    about: ['setbacks', 'address'],
    passages: ['p6-setbacks'],
  },
  {
    id: 'c-surprise',
    text: {
      fr: 'La contre-offensive, révélée en mai, a pris les forces russes de court et provoqué une retraite en hâte.',
      en: 'The counter-offensive, disclosed in May, caught Russian forces off guard and brought about a hurried retreat.',
    },
    factuality: said('occurred'),
    saidIn: ['a7'],
    event: 'counter-offensive',
    about: ['counter-offensive-disclosed', 'counter-offensive', 'retreat'],
    passages: ['p7-surprise', 'p7-disclosed'],
  },
  {
    id: 'c-command',
    text: {
      fr: 'Le commandement russe aurait failli, selon des rapports dont les auteurs ne sont pas nommés.',
      en: 'Russian command is said to have failed, in reports whose authors are not named.',
    },
    factuality: possibly('occurred'),
    saidIn: ['a7'],
    event: 'retreat',
    about: ['retreat'],
    passages: ['p7-retreat'],
  },
  {
    id: 'c-loss-ratio',
    text: {
      fr: 'La Russie perd neuf à dix soldats pour un soldat ukrainien.',
      en: 'Russia is losing nine to ten soldiers for each Ukrainian one.',
    },
    factuality: said('occurred', 'ukrainian-official'),
    saidIn: ['a8', 'a8-losses'],
    event: 'loss-ratio',
    about: ['counter-offensive'],
    quotes: ['q8'],
    passages: ['p8-losses'],
  },
  {
    id: 'c-not-verified',
    text: {
      fr: 'Le nombre de morts depuis le début de la guerre n’est pas vérifié de source indépendante par Fox News Digital.',
      en: 'Fox News Digital has not independently verified the number of dead over the war.',
    },
    factuality: said('ongoing'),
    saidIn: ['a8-outlet'],
    about: ['loss-ratio'],
    passages: ['p8-toll'],
  },
  {
    id: 'c-cannot-re-arm',
    text: {
      fr: 'La retraite montre que la Russie ne peut ni réarmer ses forces, ni leur ajouter des hommes.',
      en: 'The retreat shows that Russia can neither re-arm its forces nor add men to them.',
    },
    factuality: said('ongoing', 'western-officials'),
    saidIn: ['a9'],
    event: 'western-assessment',
    about: ['setbacks', 'retreat'],
    passages: ['p9-retreat'],
  },
  {
    id: 'c-anger',
    text: {
      fr: 'Les pertes militaires de Kharkiv provoquent la colère russe.',
      en: 'Military losses at Kharkiv provoke Russian anger.',
    },
    factuality: possibly('occurred'),
    saidIn: ['a10'],
    event: 'anger-headline',
    about: ['setbacks'],
    passages: ['p10-heading'],
  },
  {
    id: 'c-300000',
    text: {
      fr: 'Quelque 300 000 hommes peuvent s’attendre à être incorporés.',
      en: 'Some 300,000 men can expect to be called up.',
    },
    factuality: said('predicted', 'shoigu'),
    saidIn: ['a11'],
    event: 'shoigu-300000',
    about: ['call-up'],
    passages: ['p11-number'],
  },
  {
    id: 'c-figures',
    text: {
      fr: 'Il faut se garder de reprendre tels quels les chiffres avancés.',
      en: 'The figures given should not simply be taken as they stand.',
    },
    factuality: said('ongoing', 'stoltenberg'),
    saidIn: ['a11-caution', 'a12a'],
    event: 'interview',
    about: ['shoigu-300000'],
    quotes: ['q12a'],
    passages: ['p11-caution', 'p12-a'],
  },
  {
    id: 'c-escalation',
    text: {
      fr: 'Plus de troupes durciront le conflit et coûteront plus de vies, ukrainiennes et russes.',
      en: 'More troops will sharpen the conflict and cost more lives, Ukrainian and Russian.',
    },
    factuality: said('predicted', 'stoltenberg'),
    saidIn: ['a12b'],
    event: 'interview',
    about: ['escalation', 'call-up'],
    quotes: ['q12b'],
    passages: ['p12-b'],
  },
  {
    id: 'c-quickest-end',
    text: {
      fr: 'La guerre finirait au plus vite si Poutine reconnaissait son échec et retirait ses troupes.',
      en: 'The war would end soonest if Putin recognised his failure and withdrew his troops.',
    },
    factuality: {
      ...said('conditional', 'stoltenberg'),
      condition: {
        text: {
          fr: 'si Poutine reconnaît ses échecs et retire ses troupes',
          en: 'if Putin recognises his failures and withdraws his troops',
        },
      },
    },
    saidIn: ['a13', 'a13-way'],
    event: 'interview',
    about: ['quickest-end'],
    quotes: ['q13'],
    passages: ['p13-way'],
  },
  {
    id: 'c-support',
    text: {
      fr: 'Poutine n’étant pas prêt à cesser l’invasion, l’OTAN doit soutenir l’Ukraine le temps nécessaire.',
      en: 'Since Putin is unwilling to end the invasion, NATO must support Ukraine for as long as needed.',
    },
    factuality: said('ongoing', 'stoltenberg'),
    saidIn: ['a14'],
    event: 'interview',
    about: ['support-ukraine'],
    passages: ['p14-support'],
  },
  {
    id: 'c-battlefield',
    text: {
      fr: 'Ce que l’Ukraine peut obtenir en négociant dépend étroitement de sa force sur le terrain.',
      en: 'What Ukraine can obtain by negotiating depends closely on its strength in the field.',
    },
    factuality: said('ongoing', 'stoltenberg'),
    saidIn: ['a15a', 'a15b'],
    event: 'interview',
    about: ['support-ukraine'],
    quotes: ['q15a', 'q15b'],
    passages: ['p15-a', 'p15-b'],
  },
  {
    id: 'c-putin-stops',
    text: {
      fr: 'Si Poutine cesse le combat, la paix viendra.',
      en: 'If Putin stops fighting, peace will come.',
    },
    factuality: {
      ...said('conditional', 'stoltenberg'),
      condition: { text: { fr: 'si Poutine cesse le combat', en: 'if Putin stops fighting' } },
    },
    saidIn: ['a16'],
    event: 'interview',
    about: ['if-putin-stops'],
    quotes: ['q16'],
    passages: ['p16-if-putin'],
  },
  {
    id: 'c-zelensky-stops',
    text: {
      fr: 'Si Zelensky cesse le combat, l’Ukraine ne sera plus un État souverain.',
      en: 'If Zelensky stops fighting, Ukraine will no longer be a sovereign state.',
    },
    factuality: {
      ...said('conditional', 'stoltenberg'),
      condition: { text: { fr: 'si Zelensky cesse le combat', en: 'if Zelensky stops fighting' } },
    },
    saidIn: ['a16'],
    event: 'interview',
    about: ['if-zelensky-stops', 'support-ukraine'],
    quotes: ['q16'],
    passages: ['p16-if-zelensky', 'p16-therefore'],
  },
];
