/**
 * What had not happened when the article appeared: ordered, foreseen, promised, or made to hang on a condition. None has
 * a date of its own; each begins after what it follows from, and none has an end.
 */
import type { StoryEvent } from '../../core/story/types.ts';
import { event, said } from './article-event.ts';

export const prospects: readonly StoryEvent[] = [
  event({
    id: 'call-up',
    kind: 'prospect',
    title: { fr: 'Des réservistes doivent être appelés', en: 'Reservists are to be called up' },
    short: { fr: 'Appel des réservistes', en: 'Call-up of reservists' },
    summary: {
      fr: 'L’ordre de Poutine annonce leur incorporation. L’article ne dit ni quand elle commence, ni quand elle finit.',
      en: 'Putin’s order announces that they will be drafted. The article says neither when that begins nor when it ends.',
    },
    lane: 'moscow',
    agents: ['putin', 'shoigu'],
    time: {
      shape: 'span',
      precision: 'none',
      relative: [{ anchor: 'address', relation: 'after', passage: 'p11-following' }],
      basis: 'derived',
    },
    factuality: said('scheduled', 'putin'),
    passages: ['p3-order', 'p5-a', 'p11-number'],
    importance: 3,
  }),
  event({
    id: 'arms-shortage',
    kind: 'prospect',
    title: { fr: 'Plus d’hommes à armer, et pas d’armes pour eux', en: 'More men to arm, and no weapons for them' },
    short: { fr: 'Plus d’hommes, pas d’armes', en: 'More men, no weapons' },
    summary: {
      fr: 'Stoltenberg le prévoit : les nouvelles recrues demanderont un armement que Moscou ne peut fournir.',
      en: 'Stoltenberg expects it: the new recruits will call for arms that Moscow cannot supply.',
    },
    lane: 'moscow',
    agents: ['stoltenberg'],
    time: {
      shape: 'span',
      precision: 'none',
      passage: 'p1-weapons',
      relative: [{ anchor: 'address', relation: 'after', passage: 'p1-call' }],
      basis: 'derived',
    },
    factuality: said('predicted', 'stoltenberg'),
    passages: ['p1-weapons', 'p2-b'],
    importance: 4,
  }),
  event({
    id: 'escalation',
    kind: 'prospect',
    title: {
      fr: 'Un conflit plus dur, plus de morts de part et d’autre',
      en: 'A harsher conflict, more deaths on both sides',
    },
    short: { fr: 'Un conflit plus meurtrier', en: 'A deadlier conflict' },
    summary: {
      fr: 'C’est ce que Stoltenberg attend de troupes plus nombreuses : davantage de victimes, ukrainiennes et russes.',
      en: 'That is what Stoltenberg expects of larger forces: more victims, Ukrainian and Russian.',
    },
    lane: 'front',
    place: 'ukraine',
    agents: ['stoltenberg'],
    time: {
      shape: 'span',
      precision: 'none',
      passage: 'p12-b',
      relative: [{ anchor: 'address', relation: 'after' }],
      basis: 'derived',
    },
    factuality: said('predicted', 'stoltenberg'),
    passages: ['p12-b'],
    importance: 4,
  }),
  event({
    id: 'quickest-end',
    kind: 'prospect',
    title: {
      fr: 'Si Poutine admet l’échec et se retire, la fin la plus rapide',
      en: 'If Putin admits failure and withdraws, the quickest end',
    },
    short: { fr: 'Si Poutine se retire : fin rapide', en: 'If Putin withdraws: a quick end' },
    summary: {
      fr: 'Pour Stoltenberg, rien n’abrégerait davantage la guerre.',
      en: 'For Stoltenberg, nothing would shorten the war more.',
    },
    lane: 'front',
    place: 'ukraine',
    agents: ['stoltenberg', 'putin'],
    time: {
      shape: 'span',
      precision: 'none',
      passage: 'p13-way',
      relative: [{ anchor: 'publication', relation: 'after' }],
      basis: 'derived',
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
    passages: ['p13-way'],
    importance: 4,
  }),
  event({
    id: 'support-ukraine',
    kind: 'prospect',
    title: {
      fr: 'L’OTAN devra soutenir l’Ukraine, sans terme fixé',
      en: 'NATO must keep supporting Ukraine, with no end set',
    },
    short: { fr: 'Soutenir l’Ukraine, sans fin dite', en: 'Supporting Ukraine, no end stated' },
    summary: {
      fr: 'Stoltenberg tire cette conséquence de la volonté de Poutine de poursuivre l’invasion.',
      en: 'Stoltenberg draws this conclusion from Putin’s will to carry on the invasion.',
    },
    lane: 'capitals',
    agents: ['stoltenberg', 'nato'],
    time: {
      edtf: '2022-09-21/..',
      words: 'aussi longtemps qu’il le faudra',
      passage: 'p14-as-long',
      shape: 'span',
      precision: 'day',
      basis: 'derived',
      note: {
        fr: 'Le début est le jour où il le dit ; le soutien lui-même est antérieur, l’article parlant de le poursuivre. La fin reste ouverte.',
        en: 'The start is the day he says so; the support itself is older, since the article speaks of continuing it. The end is open.',
      },
    },
    factuality: said('ongoing', 'stoltenberg'),
    passages: ['p14-support'],
    importance: 3,
  }),
  event({
    id: 'if-putin-stops',
    kind: 'prospect',
    title: { fr: 'Si Poutine cesse le combat : la paix', en: 'If Putin stops fighting: peace' },
    short: { fr: 'Si Poutine cesse : la paix', en: 'If Putin stops: peace' },
    summary: {
      fr: 'Le premier des deux avenirs que Stoltenberg met en regard.',
      en: 'The first of the two futures Stoltenberg sets side by side.',
    },
    lane: 'front',
    place: 'ukraine',
    agents: ['stoltenberg', 'putin'],
    time: {
      shape: 'span',
      precision: 'none',
      passage: 'p16-if-putin',
      relative: [{ anchor: 'publication', relation: 'after' }],
      basis: 'derived',
    },
    factuality: {
      ...said('conditional', 'stoltenberg'),
      condition: { text: { fr: 'si Poutine cesse le combat', en: 'if Putin stops fighting' } },
    },
    passages: ['p16-if-putin'],
    importance: 3,
  }),
  event({
    id: 'if-zelensky-stops',
    kind: 'prospect',
    title: {
      fr: 'Si Zelensky cesse le combat : la fin de l’Ukraine souveraine',
      en: 'If Zelensky stops fighting: the end of a sovereign Ukraine',
    },
    short: { fr: 'Si Zelensky cesse : fin de l’Ukraine', en: 'If Zelensky stops: end of Ukraine' },
    summary: {
      fr: 'Le second avenir : pour Stoltenberg, l’Ukraine n’existerait plus comme État indépendant.',
      en: 'The second future: for Stoltenberg, Ukraine would no longer exist as an independent state.',
    },
    lane: 'kyiv',
    place: 'ukraine',
    agents: ['stoltenberg', 'zelensky'],
    time: {
      shape: 'span',
      precision: 'none',
      passage: 'p16-if-zelensky',
      relative: [{ anchor: 'publication', relation: 'after' }],
      basis: 'derived',
    },
    factuality: {
      ...said('conditional', 'stoltenberg'),
      condition: { text: { fr: 'si Zelensky cesse le combat', en: 'if Zelensky stops fighting' } },
    },
    passages: ['p16-if-zelensky'],
    importance: 3,
  }),
];
