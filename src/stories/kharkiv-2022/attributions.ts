/**
 * Who says what, and how the article marks it. Every chain begins with the outlet; where it ends there too, the outlet
 * speaks in its own name (mode `document`).
 */
import type { Attribution, Localised } from '../../core/story/types.ts';

type Cue = NonNullable<Attribution['cue']>;
const say = (words: string, passage: string): Cue => ({ words, passage, family: 'say' });

const OUTLET = 'fox-news-digital';
const STOLTENBERG = [OUTLET, 'stoltenberg'];
const PUTIN = [OUTLET, 'putin'];

const atTheAssembly: Localised = {
  fr: 'entretien, 77e Assemblée générale des Nations unies, New York',
  en: 'interview, 77th United Nations General Assembly, New York',
};
const toReuters: Localised = { fr: 'à un journaliste de Reuters', en: 'to a Reuters journalist' };

export const attributions: readonly Attribution[] = [
  {
    id: 'a1',
    agents: STOLTENBERG,
    cue: say('a déclaré', 'p1-cue'),
    content: ['p1-call', 'p1-weapons'],
    mode: 'indirect',
  },
  {
    id: 'a2a',
    agents: STOLTENBERG,
    cue: say('a déclaré', 'p2-cue'),
    content: ['p2-a'],
    mode: 'direct',
    setting: atTheAssembly,
  },
  {
    id: 'a2b',
    agents: STOLTENBERG,
    content: ['p2-b'],
    mode: 'direct',
    setting: atTheAssembly,
    note: {
      fr: 'Sans verbe propre : la citation suit celle qui ouvre le paragraphe.',
      en: 'With no verb of its own: it follows the quotation that opens the paragraph.',
    },
  },
  {
    id: 'a3',
    agents: PUTIN,
    agentPassage: 'p3-speaker',
    cue: say('a déclaré', 'p3-cue'),
    content: ['p3-a'],
    mode: 'partial',
  },
  {
    id: 'a3-order',
    agents: PUTIN,
    agentPassage: 'p3-speaker',
    cue: say('a déclaré', 'p3-cue'),
    content: ['p3-order'],
    mode: 'indirect',
  },
  {
    id: 'a4',
    agents: [OUTLET, 'uk-defence-chief'],
    agentPassage: 'p4-speaker',
    cue: say('DIT', 'p4-cue'),
    content: ['p4-a'],
    mode: 'partial',
    note: {
      fr: 'Intertitre inséré dans l’article, qui renvoie sans doute à un autre sujet.',
      en: 'A headline inserted in the article, probably a link to another piece.',
    },
  },
  {
    id: 'a5a',
    agents: PUTIN,
    agentPassage: 'p3-speaker',
    cue: say('a-t-il déclaré', 'p5-cue'),
    content: ['p5-a'],
    mode: 'direct',
    note: {
      fr: '« il » est Poutine, nommé au ¶ 3 : un intertitre sépare les deux.',
      en: '“il” (he) is Putin, named in ¶ 3: an inserted headline stands between the two.',
    },
  },
  {
    id: 'a5b',
    agents: PUTIN,
    agentPassage: 'p3-speaker',
    content: ['p5-b'],
    mode: 'direct',
    note: {
      fr: 'Sans verbe propre : elle prolonge la citation qui ouvre le paragraphe, dont le « il » est Poutine (¶ 3).',
      en: 'With no verb of its own: it carries on the quotation that opens the paragraph, whose “il” (he) is Putin (¶ 3).',
    },
  },
  {
    id: 'a6',
    agents: [OUTLET],
    content: ['p6-setbacks'],
    mode: 'document',
  },
  {
    id: 'a7',
    agents: [OUTLET],
    content: ['p7-disclosed', 'p7-surprise', 'p7-retreat'],
    mode: 'document',
    note: {
      fr: 'L’article fait état de rapports sur le commandement russe sans dire de qui ils viennent.',
      en: 'The article speaks of reports on Russian command without saying whose they are.',
    },
  },
  {
    id: 'a8',
    agents: [OUTLET, 'ukrainian-official'],
    agentPassage: 'p8-speaker',
    cue: { words: 'Selon', passage: 'p8-cue', family: 'claim' },
    content: ['p8-a'],
    mode: 'partial',
  },
  {
    id: 'a8-losses',
    agents: [OUTLET, 'ukrainian-official'],
    agentPassage: 'p8-speaker',
    cue: { words: 'Selon', passage: 'p8-cue', family: 'claim' },
    content: ['p8-losses'],
    mode: 'indirect',
  },
  {
    id: 'a8-outlet',
    agents: [OUTLET],
    content: ['p8-toll'],
    mode: 'document',
  },
  {
    id: 'a9',
    agents: [OUTLET, 'western-officials'],
    agentPassage: 'p9-speaker',
    cue: say('ont déclaré', 'p9-cue'),
    content: ['p9-retreat'],
    mode: 'indirect',
  },
  {
    id: 'a10',
    agents: [OUTLET],
    content: ['p10-heading'],
    mode: 'document',
    note: {
      fr: 'Intertitre inséré dans l’article, qui renvoie sans doute à un autre sujet.',
      en: 'A headline inserted in the article, probably a link to another piece.',
    },
  },
  {
    id: 'a11',
    agents: [OUTLET, 'shoigu'],
    agentPassage: 'p11-speaker',
    cue: say('a déclaré', 'p11-cue'),
    content: ['p11-number'],
    mode: 'indirect',
  },
  {
    id: 'a11-caution',
    agents: STOLTENBERG,
    agentPassage: 'p11-stoltenberg',
    cue: say('ait déclaré', 'p11-caution-cue'),
    content: ['p11-caution'],
    mode: 'indirect',
  },
  {
    id: 'a12a',
    agents: STOLTENBERG,
    agentPassage: 'p11-stoltenberg',
    cue: say('a-t-il déclaré', 'p12-cue'),
    content: ['p12-a'],
    mode: 'direct',
    setting: toReuters,
    note: {
      fr: '« il » est Stoltenberg, et non Choïgou, sujet de la phrase précédente (¶ 11).',
      en: '“il” (he) is Stoltenberg, not Shoigu, the subject of the sentence before (¶ 11).',
    },
  },
  {
    id: 'a12b',
    agents: STOLTENBERG,
    agentPassage: 'p11-stoltenberg',
    content: ['p12-b'],
    mode: 'direct',
    setting: toReuters,
    note: {
      fr: 'Sans verbe propre : elle prolonge la citation qui ouvre le paragraphe, dont le « il » est Stoltenberg (¶ 11).',
      en: 'With no verb of its own: it carries on the quotation that opens the paragraph, whose “il” (he) is Stoltenberg (¶ 11).',
    },
  },
  {
    id: 'a13',
    agents: STOLTENBERG,
    agentPassage: 'p13-speaker',
    cue: say('a déclaré', 'p13-cue'),
    content: ['p13-a'],
    mode: 'partial',
  },
  {
    id: 'a13-way',
    agents: STOLTENBERG,
    agentPassage: 'p13-speaker',
    cue: say('a déclaré', 'p13-cue'),
    content: ['p13-way'],
    mode: 'indirect',
  },
  {
    id: 'a14',
    agents: STOLTENBERG,
    agentPassage: 'p13-speaker',
    cue: say('a-t-il ajouté', 'p14-cue'),
    content: ['p14-support'],
    mode: 'indirect',
    note: {
      fr: '« il » est le chef de l’OTAN, nommé au ¶ 13.',
      en: '“il” (he) is the NATO chief, named in ¶ 13.',
    },
  },
  {
    id: 'a15a',
    agents: STOLTENBERG,
    cue: say('a déclaré', 'p15-cue'),
    content: ['p15-a'],
    mode: 'direct',
  },
  {
    id: 'a15b',
    agents: STOLTENBERG,
    content: ['p15-b'],
    mode: 'direct',
    note: {
      fr: 'Sans verbe propre : elle suit la citation qui ouvre le paragraphe et se poursuit au ¶ 16.',
      en: 'With no verb of its own: it follows the quotation that opens the paragraph and runs on into ¶ 16.',
    },
  },
  {
    id: 'a16',
    agents: STOLTENBERG,
    cue: say('a-t-il ajouté', 'p16-cue'),
    content: ['p16-a'],
    mode: 'direct',
    note: {
      fr: '« il » est Stoltenberg, nommé au ¶ 15.',
      en: '“il” (he) is Stoltenberg, named in ¶ 15.',
    },
  },
];
