import type { AllenRelation } from '../core/time/vocabulary.ts';
import { dates } from './issue-dates-fr.ts';
import { row } from './issue-words.ts';
import type { TimeIssueWords, Told } from './time-issue-words.ts';

const RELATIONS: Readonly<Record<AllenRelation, string>> = {
  before: 'est avant',
  meets: 'va jusqu’à',
  overlaps: 'chevauche le début de',
  starts: 'commence avec',
  during: 'a lieu pendant',
  finishes: 'finit avec',
  equals: 'est en même temps que',
  finishedBy: 'a pour fin',
  contains: 'contient',
  startedBy: 'a pour début',
  overlappedBy: 'chevauche la fin de',
  metBy: 'suit immédiatement',
  after: 'est après',
};

const quoted = (text: string): string => `«\u00a0${text}\u00a0»`;

function date({ found, why }: Told): string {
  const words = why ? dates[why.code] : 'est illisible';
  return `la date ${quoted(found)} ${typeof words === 'string' ? words : words(quoted(why?.found ?? ''))}`;
}

/** The links that cannot all be true, each with the words and the passage it rests on. */
function links({ links: all, passages }: Told): string {
  const said = all.map(({ event, relation, anchor, words, passage }) => {
    const rests = [
      ...(words === undefined ? [] : [quoted(words)]),
      ...(passage === undefined ? [] : [`passage ${quoted(passage)}`]),
    ];
    const other = anchor === 'publication' ? 'la publication' : quoted(anchor);
    return `${quoted(event)} ${RELATIONS[relation]} ${other}${rests.length > 0 ? ` (${rests.join(', ')})` : ''}`;
  });
  const named = new Set(all.map((link) => link.passage));
  const others = passages.filter((id) => !named.has(id));
  if (others.length > 0) said.push(`les dates du passage ${row(others, 'et', quoted)}`);
  return said.length > 0 ? `\u00a0: ${said.join('\u202f; ')}` : '';
}

const bounds = (issue: Told): string =>
  issue.why
    ? date(issue)
    : `la borne ${quoted(issue.found)} n’est pas une seule date ou heure, ou elle est ouverte là où il faut une limite`;

/** French, for a reporter rather than a programmer. */
export const fr: TimeIssueWords = {
  colon: '\u00a0: ',
  where: (events, path) =>
    events.length > 0
      ? `${events.length > 1 ? 'Événements' : 'Événement'} ${row(events, 'et', quoted)}${path ? ` (${path})` : ''}`
      : path || 'La chronologie',
  nearest: (nearest) => `\u202f; la forme valable la plus proche est ${quoted(nearest)}`,
  what: {
    'bad-edtf': (i) => `${date(i)}. Le reste est lu sans cette date`,
    'bad-bound': (i) => `${bounds(i)}. Aucune des quatre bornes n’est prise en compte`,
    'bounds-disagree': ({ found, expected }) =>
      `les bornes ${quoted(found)} permettent ce que la date ${quoted(expected)} exclut. La date compte, les bornes non`,
    'bad-duration': ({ found, expected }) =>
      expected === 'min<=max'
        ? `la durée la plus courte dépasse la plus longue (${quoted(found)}). Aucune des deux ne compte`
        : `${quoted(found)} n’est pas une durée en semaines, jours, heures et minutes, comme «\u00a0P7D\u00a0». Elle ne compte pas`,
    'gap-unused': ({ found }) =>
      `une distance ne dit rien à côté de la relation ${quoted(found)}, mais seulement à côté de «\u00a0before\u00a0» et «\u00a0after\u00a0». Elle ne compte pas`,
    'unknown-anchor': ({ found }) =>
      `le lien mène à l’événement ${quoted(found)}, qui n’est pas là. Ce lien ne compte pas`,
    'unknown-zone': ({ found }) =>
      `${quoted(found)} n’est pas un fuseau connu ici\u202f; les fuseaux se nomment comme «\u00a0Europe/Kyiv\u00a0». Rien n’est changé`,
    'precision-disagrees': ({ found, expected }) =>
      `la précision dite est ${quoted(found)}, mais la date n’est connue qu’à ${quoted(expected)} près. Rien n’est changé`,
    'qualifier-disagrees': ({ found, expected }) =>
      `le qualificatif est ${quoted(found)}, mais la date porte la marque ${quoted(expected)}. Les deux comptent`,
    contradiction: (i) =>
      i.links.length > 0 || i.events.length > 1
        ? `ces moments ne peuvent pas être tous vrais${links(i)}. Rien n’est deviné\u00a0: chacun garde les dates qu’il donne lui-même, et ces liens ne comptent pas`
        : `la date (${quoted(i.found)}), les bornes et la durée ne peuvent pas être toutes vraies. La date compte`,
    'contradictions-many': (i) => `trop de ces moments se contredisent${links(i)}. Aucun des liens entre eux ne compte`,
    'scheduled-in-past': () => `l’événement est prévu, mais sa date précède celle de la chronologie. Rien n’est changé`,
    'occurred-in-future': ({ found }) =>
      `l’état est ${quoted(found)}, mais la date suit celle de la chronologie. Rien n’est changé`,
    'out-of-years': () => `le calcul sort des années 0001 à 9999. L’événement reste sans date`,
  },
};
