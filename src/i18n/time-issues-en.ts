import type { AllenRelation } from '../core/time/vocabulary.ts';
import { dates } from './issue-dates-en.ts';
import { row } from './issue-words.ts';
import type { TimeIssueWords, Told } from './time-issue-words.ts';

const RELATIONS: Readonly<Record<AllenRelation, string>> = {
  before: 'is before',
  meets: 'runs up to',
  overlaps: 'overlaps the beginning of',
  starts: 'begins with',
  during: 'lies within',
  finishes: 'ends with',
  equals: 'is at the same time as',
  finishedBy: 'has at its end',
  contains: 'contains',
  startedBy: 'has at its beginning',
  overlappedBy: 'overlaps the end of',
  metBy: 'follows directly on',
  after: 'is after',
};

const quoted = (text: string): string => `“${text}”`;
const PASSAGE = 'passage';

function date({ found, why }: Told): string {
  const words = why ? dates[why.code] : 'cannot be read';
  return `the date ${quoted(found)} ${typeof words === 'string' ? words : words(quoted(why?.found ?? ''))}`;
}

/** The links that cannot all be true, each with the words and the passage it rests on. */
function links({ links: all, passages }: Told): string {
  const said = all.map(({ event, relation, anchor, words, passage }) => {
    const rests = [
      ...(words === undefined ? [] : [quoted(words)]),
      ...(passage === undefined ? [] : [`${PASSAGE} ${quoted(passage)}`]),
    ];
    const other = anchor === 'publication' ? 'the publication' : quoted(anchor);
    return `${quoted(event)} ${RELATIONS[relation]} ${other}${rests.length > 0 ? ` (${rests.join(', ')})` : ''}`;
  });
  const named = new Set(all.map((link) => link.passage));
  const others = passages.filter((id) => !named.has(id));
  if (others.length > 0) said.push(`the dates of ${PASSAGE} ${row(others, 'and', quoted)}`);
  return said.length > 0 ? `: ${said.join('; ')}` : '';
}

const bounds = (issue: Told): string =>
  issue.why
    ? date(issue)
    : `the bound ${quoted(issue.found)} is not one date or clock time, or open where an end must be known`;

/** English, for a reporter rather than a programmer. */
export const en: TimeIssueWords = {
  colon: ': ',
  where: (events, path) =>
    events.length > 0
      ? `${events.length > 1 ? 'Events' : 'Event'} ${row(events, 'and', quoted)}${path ? ` (${path})` : ''}`
      : path || 'The story',
  nearest: (nearest) => `; the nearest valid form is ${quoted(nearest)}`,
  what: {
    'bad-edtf': (i) => `${date(i)}. It is read without that date`,
    'bad-bound': (i) => `${bounds(i)}. None of its four bounds is used`,
    'bounds-disagree': ({ found, expected }) =>
      `the bounds ${quoted(found)} allow what the date ${quoted(expected)} excludes. The date is used, the bounds are not`,
    'bad-duration': ({ found, expected }) =>
      expected === 'min<=max'
        ? `the least length is greater than the greatest (${quoted(found)}). Neither is used`
        : `${quoted(found)} is no duration in weeks, days, hours and minutes, such as “P7D”. It is not used`,
    'gap-unused': ({ found }) =>
      `a distance says nothing beside the relation ${quoted(found)}, only beside “before” and “after”. It is not used`,
    'unknown-anchor': ({ found }) =>
      `it stands in relation to the event ${quoted(found)}, which is not there. That link is not used`,
    'unknown-zone': ({ found }) =>
      `${quoted(found)} is no time zone known here; zones are named like “Europe/Kyiv”. Nothing is changed`,
    'precision-disagrees': ({ found, expected }) =>
      `its precision is ${quoted(found)}, but its date is known only to ${quoted(expected)}. Nothing is changed`,
    'qualifier-disagrees': ({ found, expected }) =>
      `its qualifier is ${quoted(found)}, but its date is marked ${quoted(expected)}. Both are used`,
    contradiction: (i) =>
      i.links.length > 0 || i.events.length > 1
        ? `these times cannot all be true${links(i)}. No guess is made: each keeps the dates it states itself, and these links are not used`
        : `its date (${quoted(i.found)}), its bounds and its length cannot all be true. Its date is used`,
    'contradictions-many': (i) =>
      `too many of these times contradict each other${links(i)}. None of the links between them is used`,
    'scheduled-in-past': () => `it is scheduled, but its date is before the day the story was made. Nothing is changed`,
    'occurred-in-future': ({ found }) =>
      `it is marked ${quoted(found)}, but its date is after the day the story was made. Nothing is changed`,
    'out-of-years': () => `it works out to lie outside the years 0001 to 9999. It is left undated`,
  },
};
