/** Time in English, and in any language that has no set of its own. */
import type { CalendarUnit } from './stretch.ts';
import type { Name, TimeLanguage } from './language.ts';
import { dayOf, monthName, quarterOf, weekdayName, yearOf } from './names.ts';
import type { AllenRelation } from './vocabulary.ts';

const locale = 'en-GB';

const the = (n: Name): string =>
  n.unit === 'week' || n.unit === 'quarter' || n.unit === 'decade' ? `the ${n.text}` : n.text;
const on = (n: Name): string => {
  if (n.unit === 'day' || n.unit === 'moment') return n.unit === 'day' ? `on ${n.text}` : `at ${n.text}`;
  return `${n.unit === 'clock' ? 'at' : 'in'} ${the(n)}`;
};

function ordinal(n: number): string {
  const tens = n % 100;
  return `${String(n)}${tens > 10 && tens < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}

function name(unit: CalendarUnit, ms: number, style: Parameters<TimeLanguage['name']>[2]): string {
  const { short = false, weekday = false, drop = 0 } = style;
  const year = String(yearOf(ms));
  const month = monthName(locale, ms, short);
  const parts = [String(dayOf(ms)), month, year].slice(0, 3 - drop);
  const date = [...(weekday ? [weekdayName(locale, ms, short)] : []), ...parts].join(' ');
  switch (unit) {
    case 'day':
      return date;
    case 'week':
      return `week of ${date}`;
    case 'month':
      return drop > 0 ? month : `${month} ${year}`;
    case 'quarter':
      return `${ordinal(quarterOf(ms))} quarter of ${year}`;
    case 'year':
      return year;
    case 'decade':
      return `${year}s`;
  }
}

const RELATIONS: Readonly<Record<AllenRelation, (x: string) => string>> = {
  before: (x) => `before ${x}`,
  meets: (x) => `just before ${x}`,
  overlaps: (x) => `began before ${x}, ended during it`,
  starts: (x) => `began together with ${x}, ended sooner`,
  during: (x) => `during ${x}`,
  finishes: (x) => `began during ${x}, ended with it`,
  equals: (x) => `at the same time as ${x}`,
  finishedBy: (x) => `began before ${x}, ended with it`,
  contains: (x) => `began before ${x}, ended after it`,
  startedBy: (x) => `began together with ${x}, ended later`,
  overlappedBy: (x) => `began during ${x}, ended after it`,
  metBy: (x) => `just after ${x}`,
  after: (x) => `after ${x}`,
};

const two = (n: number): string => String(n).padStart(2, '0');

export const ENGLISH: TimeLanguage = {
  locale,
  comma: ', ',
  quotes: ['“', '”'],
  innerQuotes: ['‘', '’'],
  name,
  clock: (hour, minute) => `${two(hour)}:${two(minute ?? 0)}`,
  moment: (day, clock) => `${clock} on ${day}`,
  century: (n) => `${ordinal(n)} century`,
  millennium: (n) => `${ordinal(n)} millennium`,
  on,
  within: (n) => `on a day ${n.unit === 'day' ? on(n) : `in ${the(n)}`}`,
  between: (a, b) => `between ${the(a)} and ${the(b)}`,
  oneDay: 'on a day ',
  about: (n) => `about ${the(n)}`,
  throughout: (n) => (n.unit === 'day' ? `all day on ${n.text}` : `throughout ${the(n)}`),
  range: (a, b) => `from ${the(a)} to ${the(b)}`,
  since: (n) => `since ${the(n)}`,
  from: (n) => `from ${the(n)}`,
  until: (n) => `until ${the(n)}`,
  earliest: (n) => `${on(n)} at the earliest`,
  latest: (n) => `${on(n)} at the latest`,
  approximately: ['about ', ''],
  began: (phrase, tense) => `${tense === 'past' ? 'began' : 'to start'} ${phrase}`,
  ended: (phrase, tense) => `${tense === 'past' ? 'ended' : 'to end'} ${phrase}`,
  noEnd: 'no end stated',
  endNotStated: 'end not stated',
  noStart: 'no start stated',
  startNotStated: 'start not stated',
  dateNotStated: 'date not stated',
  dateUncertain: 'date uncertain',
  denied: 'denied',
  conditional: 'conditional',
  hypothetical: 'hypothetical',
  scheduled: (time, date) => `scheduled ${date ? `for ${date.text}` : time}`,
  expected: (time, date) => `expected ${date ? on(date) : time}`,
  conditionWord: 'if',
  condition: (text) => (/^(?:if|should|in case|provided)\b/i.test(text) ? text : `if: ${text}`),
  according: (quoted) => `from ${quoted}`,
  relation: (relation, anchor) => RELATIONS[relation](anchor),
  later: (length) => `${length} later`,
  earlier: (length) => `${length} earlier`,
  sameTime: 'at the same time',
  underAMinute: 'less than a minute',
};
