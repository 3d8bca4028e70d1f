/**
 * What stands around the article: read elsewhere, each event with its own source, never mixed with what the article says
 * and never needed to understand it.
 */
import type { Factuality, StoryEvent } from '../../core/story/types.ts';

type Given = Omit<StoryEvent, 'basis' | 'factuality'> & {
  /** The publisher who says so. */
  readonly by: string;
  readonly status?: Factuality['status'];
};

const context = ({ by, status = 'occurred', ...given }: Given): StoryEvent => ({
  ...given,
  basis: 'context',
  factuality: { status, certainty: 'certain', polarity: '+', according: [by] },
});

/** One moment on a day its source gives. */
const onDay = (edtf: string): StoryEvent['time'] => ({ edtf, shape: 'point', precision: 'day', basis: 'stated' });

/** What was said on the day of the address, in answer to it or to explain it: after it, at no stated hour. */
const afterTheAddress: StoryEvent['time'] = {
  ...onDay('2022-09-21'),
  relative: [{ anchor: 'address', relation: 'after' }],
};

export const contextEvents: readonly StoryEvent[] = [
  context({
    id: 'invasion',
    kind: 'action',
    title: { fr: 'La Russie envahit l’Ukraine', en: 'Russia invades Ukraine' },
    short: { fr: 'Début de l’invasion', en: 'The invasion begins' },
    summary: { fr: 'Début de l’invasion à grande échelle.', en: 'The full-scale invasion begins.' },
    lane: 'front',
    place: 'ukraine',
    time: onDay('2022-02-24'),
    by: 'reference-works',
    sources: ['reference-works'],
    importance: 4,
  }),
  context({
    id: 'offensive-begins',
    kind: 'action',
    title: { fr: 'La contre-offensive commence près de Balaklia', en: 'The counter-offensive begins near Balakliia' },
    short: { fr: 'Début de la contre-offensive', en: 'Counter-offensive begins' },
    summary: {
      fr: 'L’attaque part des environs de Balaklia, dans la région de Kharkiv.',
      en: 'The attack sets out from around Balakliia, in Kharkiv region.',
    },
    lane: 'front',
    place: 'balakliia',
    time: onDay('2022-09-06'),
    by: 'wikipedia',
    sources: ['wikipedia-kharkiv', 'delfi-2022-09'],
    importance: 3,
  }),
  context({
    id: 'balakliia-retaken',
    kind: 'action',
    title: { fr: 'Balaklia est reprise', en: 'Balakliia is retaken' },
    short: { fr: 'Balaklia reprise', en: 'Balakliia retaken' },
    lane: 'front',
    place: 'balakliia',
    time: onDay('2022-09-08'),
    by: 'kyiv-independent',
    sources: ['kyiv-independent-2022-09-08', 'wikipedia-kharkiv'],
    importance: 4,
  }),
  context({
    id: 'izium-kupiansk-retaken',
    kind: 'action',
    title: { fr: 'Izioum et Koupiansk sont reprises', en: 'Izium and Kupiansk are retaken' },
    short: { fr: 'Izioum, Koupiansk reprises', en: 'Izium, Kupiansk retaken' },
    lane: 'front',
    place: 'izium-kupiansk',
    time: onDay('2022-09-10'),
    by: 'ea-worldview',
    sources: ['ea-worldview-199', 'wikipedia-kharkiv'],
    importance: 3,
  }),
  context({
    id: 'regrouping',
    kind: 'statement',
    title: {
      fr: 'Le ministère russe de la Défense parle d’un regroupement de ses troupes',
      en: 'The Russian defence ministry says its troops are “regrouping”',
    },
    short: { fr: 'Moscou parle de regroupement', en: 'Moscow speaks of “regrouping”' },
    lane: 'moscow',
    place: 'moscow-city',
    agents: ['russian-defence-ministry'],
    time: onDay('2022-09-10'),
    by: 'ea-worldview',
    sources: ['ea-worldview-199', 'wikipedia-kharkiv'],
    importance: 4,
  }),
  context({
    id: 'assembly-opens',
    kind: 'session',
    title: {
      fr: 'La 77e session de l’Assemblée générale de l’ONU s’ouvre à New York',
      en: 'The 77th session of the UN General Assembly opens in New York',
    },
    short: { fr: 'Ouverture de la 77e session', en: '77th session opens' },
    lane: 'new-york',
    place: 'un-new-york',
    time: onDay('2022-09-13'),
    by: 'tass',
    sources: ['tass-1507027'],
    importance: 4,
  }),
  context({
    id: 'general-debate',
    kind: 'session',
    title: { fr: 'Débat général de l’Assemblée générale', en: 'General Debate of the General Assembly' },
    short: { fr: 'Débat général', en: 'General Debate' },
    summary: {
      fr: 'Chefs d’État et de gouvernement s’y succèdent à la tribune. Encore en cours à la date de l’article.',
      en: 'Heads of state and government take the floor in turn. Still under way at the article’s date.',
    },
    lane: 'new-york',
    place: 'un-new-york',
    time: { edtf: '2022-09-20/2022-09-26', shape: 'span', precision: 'day', basis: 'stated' },
    by: 'tass',
    status: 'ongoing',
    sources: ['tass-1507027', 'un-general-debate'],
    importance: 4,
  }),
  context({
    id: 'address-put-off',
    kind: 'report',
    title: {
      fr: 'L’allocution attendue ce soir-là est remise au lendemain',
      en: 'The address expected that evening is put off to the next day',
    },
    short: { fr: 'Allocution remise au lendemain', en: 'Address put off a day' },
    lane: 'moscow',
    place: 'moscow-city',
    agents: ['putin'],
    time: {
      ...onDay('2022-09-20'),
      note: { fr: 'Dans la soirée, à Moscou ; sans heure.', en: 'In the evening, in Moscow; no clock time.' },
    },
    by: 'ansa',
    sources: ['ansa-2022-09-20'],
    importance: 4,
  }),
  context({
    id: 'broadcast-0900',
    kind: 'address',
    title: {
      fr: 'L’allocution de Poutine est diffusée à 9 h, heure de Moscou',
      en: 'Putin’s address is broadcast at 9 a.m. Moscow time',
    },
    short: { fr: 'Diffusion à 9 h', en: 'Broadcast at 9 a.m.' },
    lane: 'moscow',
    place: 'moscow-city',
    agents: ['putin'],
    time: {
      edtf: '2022-09-21T09:00+03:00',
      shape: 'point',
      precision: 'minute',
      zone: { iana: 'Europe/Moscow', basis: 'stated' },
      basis: 'stated',
    },
    by: 'union-leader',
    sources: ['union-leader-2022-09-21'],
    importance: 3,
  }),
  context({
    id: 'shoigu-interview',
    kind: 'interview',
    title: {
      fr: 'Choïgou donne le chiffre de 300 000 dans un entretien télévisé',
      en: 'Shoigu gives the figure of 300,000 in a televised interview',
    },
    short: { fr: 'Choïgou à la télévision', en: 'Shoigu on television' },
    lane: 'moscow',
    place: 'moscow-city',
    agents: ['shoigu'],
    time: afterTheAddress,
    by: 'indian-awaaz',
    sources: ['indian-awaaz-2022-09-21', 'the-journal-5871784'],
    importance: 5,
  }),
  context({
    id: 'wallace-statement',
    kind: 'statement',
    title: {
      fr: 'Ben Wallace, ministre britannique de la Défense : « Ukraine is winning »',
      en: 'Ben Wallace, UK Defence Secretary: “Ukraine is winning”',
    },
    short: { fr: 'Wallace : « Ukraine is winning »', en: 'Wallace: “Ukraine is winning”' },
    lane: 'capitals',
    place: 'london-city',
    agents: ['wallace'],
    time: afterTheAddress,
    by: 'scotsman',
    sources: ['scotsman-3850148'],
    importance: 4,
  }),
  context({
    id: 'reuters-interview',
    kind: 'interview',
    title: {
      fr: 'Stoltenberg s’entretient avec Alessandra Galloni, de Reuters',
      en: 'Stoltenberg is interviewed by Alessandra Galloni of Reuters',
    },
    short: { fr: 'Entretien avec Reuters', en: 'Interview with Reuters' },
    summary: {
      fr: 'Un Reuters Newsmaker, en marge de l’Assemblée générale.',
      en: 'A Reuters Newsmaker, on the margins of the General Assembly.',
    },
    lane: 'new-york',
    place: 'un-new-york',
    agents: ['stoltenberg', 'galloni'],
    time: afterTheAddress,
    by: 'reuters',
    sources: ['reuters-newsmaker'],
    importance: 5,
  }),
];
