/**
 * What the story rests on. One article, committed to by the hashes of its paragraphs; and, around it, the reports the
 * context was read in, each only pointed to. What is not known of a source is said, not filled in.
 */
import type { Omission, Source } from '../../core/story/types.ts';

/** SHA-256 of each paragraph's normal form and its length in code points, first paragraph first. */
const PARAGRAPHS: readonly (readonly [sha256: string, codePoints: number])[] = [
  ['75bac3c7ad82801cae1d33ad5f5290d7589e7bcac0ee072fab5613d40051cd59', 305],
  ['3bb325c234f5fc96e444b3fa8265cfb427646548bec1296c940dff8e227ee60c', 337],
  ['416b3fb7cb7e1d2b76427277f90fef1db1b00367d28a0209dd152593f88a5027', 191],
  ['c3e380f417a6ca0072a24d60415f12b9e8c386ebc737164ed781edd25c028d79', 99],
  ['9c31c61973137b42f80f6021843c567aba6a3763a0967aae3d8a28c33b2f2f15', 238],
  ['d4e951d39b7bda5e4039ded0d29027a6d047450a9d0b34c1b7e355d57078ae9d', 187],
  ['a5d34ff15411568c2ce5fa0b1cc531c45a98be10282e5c3654876435a7fcb44d', 286],
  ['d1012dff1d3145b84e6f2087391304fa1a89617e69c4b31a5cbc3f6acd33322f', 299],
  ['2ff22648dc5f45f461e92ea2ac964fe72797c878e81b835c1177bf556a778c75', 191],
  ['78ed1ee9fddfc694791562a5bbf06a7747478c634639ee9ebe850bb61ce83320', 76],
  ['ada9d4a72cace7d7df60a59207e9470324c846722cdb103a2e82f0fba4cabccb', 252],
  ['72ccdd742cf323865956e12e7d678f184c9f6aa44a046758373ded5e4a546276', 283],
  ['ea9559d2ef7b946b4b3cdc5dfc55c1bc5b88facc7abaf194769d814cb07948cf', 168],
  ['06e8fd5c826259aec074f2f536fec1eab47fd9ab913df7334098d4767eda7330', 167],
  ['c632ded81bc56fdc6bdb138eb80448752895b77e1b587788345136b951d8469a', 290],
  ['966ccdaba32dfb9399105d676b0ed54be77f683c6140880a3553605411431b88', 266],
];

const article: Source = {
  id: 'article',
  kind: 'article',
  title: {
    fr: 'Article de presse en français, version d’un reportage de Fox News Digital',
    en: 'News article in French, a version of a Fox News Digital report',
  },
  publisher: 'fox-news-digital',
  published: {
    edtf: '2022-09-21',
    basis: 'derived',
    note: {
      fr: 'Date déduite : l’article dit « mercredi » et rapporte l’allocution de ce jour-là, le 21 septembre 2022.',
      en: 'Date derived: the article says “mercredi” (Wednesday) and reports the address given that day, 21 September 2022.',
    },
  },
  lang: 'fr',
  langTag: 'fr-t-en',
  translation: {
    of: { lang: 'en' },
    by: 'unknown',
    reviewed: false,
    note: {
      fr: 'Traduction de l’anglais, probablement automatique ; rien ne le dit ni ne l’exclut. Les citations sont donc vérifiées mot à mot dans cette traduction, sans être les mots mêmes des personnes citées.',
      en: 'Translated from English, probably by machine; nothing says so or rules it out. Quotations are therefore checked word for word in this translation, and are not the speakers’ own words.',
    },
  },
  unknown: {
    fr: 'On ne connaît ni l’adresse, ni le titre, ni l’auteur, ni le traducteur de cette page, ni qui a publié la version française.',
    en: 'The page’s address, headline, author and translator are not known, nor who published the French version.',
  },
  norm: 'dateline-norm/1',
  root: '25de9a448d892986ad533acc3f98b25d404f2d179b9215315f635e6d90fea3f7',
  paragraphs: PARAGRAPHS.map(([sha256, codePoints], i) => ({ p: i + 1, sha256, codePoints })),
};

const context: readonly Source[] = [
  {
    id: 'reference-works',
    kind: 'reference',
    title: { fr: 'Fait de notoriété publique : tout ouvrage de référence', en: 'Common knowledge: any reference work' },
    publisher: 'reference-works',
    lang: 'en',
  },
  {
    id: 'wikipedia-kharkiv',
    kind: 'reference',
    title: {
      fr: 'Wikipédia en anglais, « 2022 Kharkiv counteroffensive »',
      en: 'English Wikipedia, “2022 Kharkiv counteroffensive”',
    },
    publisher: 'wikipedia',
    url: 'https://en.wikipedia.org/wiki/2022_Kharkiv_counteroffensive',
    lang: 'en',
  },
  {
    id: 'delfi-2022-09',
    kind: 'article',
    title: {
      fr: 'Delfi Forte (en estonien) : cinquante kilomètres en deux jours dans la région de Kharkiv',
      en: 'Delfi Forte (in Estonian): fifty kilometres in two days in Kharkiv region',
    },
    publisher: 'delfi',
    url: 'https://forte.delfi.ee/artikkel/120064238/foto-ja-videod-ukraina-vaed-on-kahe-paevaga-harkivi-oblastis-edasi-liikunud-50-kilomeetrit',
    published: { edtf: '2022-09', basis: 'stated' },
    lang: 'et',
  },
  {
    id: 'kyiv-independent-2022-09-08',
    kind: 'article',
    title: {
      fr: 'The Kyiv Independent : la reprise de Balaklia confirmée',
      en: 'The Kyiv Independent: the retaking of Balakliia confirmed',
    },
    publisher: 'kyiv-independent',
    url: 'https://kyivindependent.com/news-feed/zelensky-confirms-liberation-of-balakliia-kharkiv-oblast',
    published: { edtf: '2022-09-08', basis: 'stated' },
    lang: 'en',
  },
  {
    id: 'ea-worldview-199',
    kind: 'article',
    title: {
      fr: 'EA WorldView, eaworldview.com, 199e jour de l’invasion',
      en: 'EA WorldView, eaworldview.com, day 199 of the invasion',
    },
    publisher: 'ea-worldview',
    lang: 'en',
  },
  {
    id: 'tass-1507027',
    kind: 'article',
    title: {
      fr: 'TASS : ouverture à New York de la 77e session de l’Assemblée générale de l’ONU',
      en: 'TASS: the 77th session of the UN General Assembly opens in New York',
    },
    publisher: 'tass',
    url: 'https://tass.com/world/1507027',
    lang: 'en',
  },
  {
    id: 'un-general-debate',
    kind: 'reference',
    title: {
      fr: 'Nations unies, un.org : pages du débat général, 77e session',
      en: 'United Nations, un.org: general debate pages, 77th session',
    },
    publisher: 'united-nations',
    lang: 'en',
  },
  {
    id: 'ansa-2022-09-20',
    kind: 'article',
    title: {
      fr: 'ANSA (en italien) : « Giallo sul discorso di Putin »',
      en: 'ANSA (in Italian): “Giallo sul discorso di Putin”',
    },
    publisher: 'ansa',
    url: 'https://www.ansa.it/sito/notizie/topnews/2022/09/20/giallo-sul-discorso-di-putin-rinviato-a-domani_7840bed1-f915-4fca-9bae-6d57a44df2be.html',
    published: { edtf: '2022-09-20', basis: 'stated' },
    lang: 'it',
  },
  {
    id: 'union-leader-2022-09-21',
    kind: 'article',
    title: {
      fr: 'New Hampshire Union Leader (dépêche Reuters) : l’allocution du 21 septembre',
      en: 'New Hampshire Union Leader (Reuters): the address of 21 September',
    },
    publisher: 'union-leader',
    authors: ['reuters'],
    url: 'https://www.unionleader.com/news/military/putin-drafts-up-to-300-000-reservists-backs-annexation-amid-war-losses/article_87a21258-51bc-59c6-95f9-98d4fbecd343.html',
    published: { edtf: '2022-09-21', basis: 'stated' },
    lang: 'en',
  },
  {
    id: 'indian-awaaz-2022-09-21',
    kind: 'article',
    title: {
      fr: 'The Indian Awaaz, theindianawaaz.com, 21 septembre 2022',
      en: 'The Indian Awaaz, theindianawaaz.com, 21 September 2022',
    },
    publisher: 'indian-awaaz',
    published: { edtf: '2022-09-21', basis: 'stated' },
    lang: 'en',
  },
  {
    id: 'the-journal-5871784',
    kind: 'article',
    title: { fr: 'The Journal, thejournal.ie, article 5871784', en: 'The Journal, thejournal.ie, article 5871784' },
    publisher: 'the-journal',
    lang: 'en',
  },
  {
    id: 'scotsman-3850148',
    kind: 'article',
    title: {
      fr: 'The Scotsman : réaction de Ben Wallace à l’allocution de Poutine',
      en: 'The Scotsman: Ben Wallace’s response to Putin’s address',
    },
    publisher: 'scotsman',
    url: 'https://www.scotsman.com/news/world/ukraine-conflict-no-amount-of-propaganda-can-hide-fact-that-ukraine-is-winning-the-war-ben-wallace-3850148',
    lang: 'en',
  },
  {
    id: 'reuters-newsmaker',
    kind: 'interview',
    title: {
      fr: 'Reuters Newsmaker : entretien avec Jens Stoltenberg, 21 septembre 2022',
      en: 'Reuters Newsmaker with Jens Stoltenberg, 21 September 2022',
    },
    publisher: 'reuters',
    url: 'https://www.reuters.com/world/reuters-next/reuters-newsmaker-with-jens-stoltenberg-secretary-general-nato-2023-04-27/',
    lang: 'en',
  },
  {
    id: 'independent-b2171778',
    kind: 'article',
    title: {
      fr: 'The Independent : l’annonce de la mobilisation partielle',
      en: 'The Independent: the announcement of partial mobilisation',
    },
    publisher: 'independent',
    url: 'https://www.independent.co.uk/news/world/europe/russia-putin-ukraine-war-military-b2171778.html',
    published: { edtf: '2022-09-21', basis: 'stated' },
    lang: 'en',
    note: {
      fr: 'L’anglais y est lui-même traduit du russe.',
      en: 'The English there is itself translated from Russian.',
    },
  },
  {
    id: 'republic-world-2022-09-22',
    kind: 'article',
    title: {
      fr: 'Republic World, republicworld.com, 22 septembre 2022',
      en: 'Republic World, republicworld.com, 22 September 2022',
    },
    publisher: 'republic-world',
    published: { edtf: '2022-09-22', basis: 'stated' },
    lang: 'en',
  },
];

export const sources: readonly Source[] = [article, ...context];

/** None: each of the sixteen paragraphs grounds an event, a claim or a quotation. */
export const omissions: readonly Omission[] = [];
