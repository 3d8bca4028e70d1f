/** Time in Ukrainian. Names are made in the nominative; a preposition puts them into the case it governs. */
import type { CalendarUnit } from './stretch.ts';
import type { Name, TimeLanguage } from './language.ts';
import { dayOf, monthName, quarterOf, roman, weekdayName, yearOf } from './names.ts';
import type { AllenRelation } from './vocabulary.ts';

const locale = 'uk-UA';

/** What stands at the head of a name, and its endings: genitive, locative, instrumental. Days are in the genitive already. */
const ENDINGS: readonly (readonly [RegExp, genitive: string, locative: string, instrumental: string])[] = [
  [/^тиждень/, 'тижня', 'тижні', 'тижнем'],
  [/^(\p{L}+)ень(?= |$)/u, '$1ня', '$1ні', '$1нем'],
  [/^лютий/, 'лютого', 'лютому', 'лютим'],
  [/^листопад(?= |$)/, 'листопада', 'листопаді', 'листопадом'],
  [/^(\d+)-й квартал/, '$1-го кварталу', '$1-му кварталі', '$1-м кварталом'],
  [/^(\d+)-ті роки/, '$1-х років', '$1-х роках', '$1-ми роками'],
];
const YEAR = /^(\d+)(?: рік)?/;
const CASES = { genitive: 1, locative: 2, instrumental: 3 } as const;
const YEARS = { genitive: '$1 року', locative: '$1 році', instrumental: '$1 роком' } as const;

function inCase(form: keyof typeof CASES, n: Name): string {
  if (n.unit === 'year') return n.text.replace(YEAR, YEARS[form]);
  const ending = ENDINGS.find(([head]) => head.test(n.text));
  return ending ? n.text.replace(ending[0], ending[CASES[form]]) : n.text;
}
const genitive = (n: Name): string => inCase('genitive', n);
const instrumental = (n: Name): string => inCase('instrumental', n);

/** The preposition takes a vowel before a hiss. */
const since = (n: Name): string => `${/^[сзшщ]/.test(n.text) ? 'із' : 'з'} ${genitive(n)}`;
const at = (clock: string): string => `${clock.startsWith('11') ? 'об' : 'о'} ${clock}`;
const on = (n: Name): string => {
  if (n.unit === 'day' || n.unit === 'moment') return n.text;
  if (n.unit === 'clock') return at(n.text);
  return `${n.unit === 'week' ? 'на' : 'у'} ${inCase('locative', n)}`;
};

function name(unit: CalendarUnit, ms: number, style: Parameters<TimeLanguage['name']>[2]): string {
  const { short = false, weekday = false, drop = 0 } = style;
  const year = String(yearOf(ms));
  const month = monthName(locale, ms, short);
  const ofMonth = genitive({ unit: 'month', text: month });
  const ofYear = short ? year : `${year} року`;
  const date = [String(dayOf(ms)), ofMonth, ofYear].slice(0, 3 - drop).join(' ');
  switch (unit) {
    case 'day':
      return weekday ? `${weekdayName(locale, ms, short)}, ${date}` : date;
    case 'week':
      return `тиждень від ${date}`;
    case 'month':
      return drop > 0 ? month : `${month} ${ofYear}`;
    case 'quarter':
      return `${String(quarterOf(ms))}-й квартал ${ofYear}`;
    case 'year':
      return short ? year : `${year} рік`;
    case 'decade':
      return `${year}-ті роки`;
  }
}

const RELATIONS: Readonly<Record<AllenRelation, (x: string) => string>> = {
  before: (x) => `до події ${x}`,
  meets: (x) => `безпосередньо перед подією ${x}`,
  overlaps: (x) => `почалося до події ${x}, закінчилося під час неї`,
  starts: (x) => `почалося разом із подією ${x}, закінчилося раніше`,
  during: (x) => `під час події ${x}`,
  finishes: (x) => `почалося під час події ${x}, закінчилося разом із нею`,
  equals: (x) => `водночас із подією ${x}`,
  finishedBy: (x) => `почалося до події ${x}, закінчилося разом із нею`,
  contains: (x) => `почалося до події ${x}, закінчилося після неї`,
  startedBy: (x) => `почалося разом із подією ${x}, закінчилося пізніше`,
  overlappedBy: (x) => `почалося під час події ${x}, закінчилося після неї`,
  metBy: (x) => `одразу після події ${x}`,
  after: (x) => `після події ${x}`,
};

/** Lengths come from `Intl` in the nominative; only hours and minutes differ in the accusative. */
const accusative = (length: string): string => length.replace('година', 'годину').replace('хвилина', 'хвилину');
const MILLENNIA = ['1-ше', '2-ге', '3-тє', '4-те', '5-те', '6-те', '7-ме', '8-ме', '9-те', '10-те'];

export const UKRAINIAN: TimeLanguage = {
  locale,
  comma: ', ',
  quotes: ['«', '»'],
  innerQuotes: ['“', '”'],
  name,
  clock: (hour, minute) => `${String(hour)}:${String(minute ?? 0).padStart(2, '0')}`,
  moment: (day, clock) => `${day} ${at(clock)}`,
  century: (n) => `${roman(n)} століття`,
  millennium: (n) => `${MILLENNIA[n - 1] ?? String(n)} тисячоліття`,
  on,
  within: (n) => `одного з днів ${genitive(n)}`,
  between: (a, b) => `між ${instrumental(a)} і ${instrumental(b)}`,
  oneDay: 'одного з днів ',
  about: (n) => `близько ${genitive(n)}`,
  throughout: (n) => (n.unit === 'day' ? `увесь день ${n.text}` : `${n.unit === 'decade' ? 'усі' : 'увесь'} ${n.text}`),
  range: (a, b) => `${since(a)} до ${genitive(b)}`,
  since,
  from: (n) => `починаючи ${since(n)}`,
  until: (n) => `до ${genitive(n)}`,
  earliest: (n) => `не раніше ${genitive(n)}`,
  latest: (n) => `не пізніше ${genitive(n)}`,
  approximately: ['', ' (приблизно)'],
  began: (phrase, tense) => `${tense === 'past' ? 'почалося' : 'початок'} ${phrase}`,
  ended: (phrase, tense) => `${tense === 'past' ? 'закінчилося' : 'кінець'} ${phrase}`,
  noEnd: 'без названого кінця',
  endNotStated: 'кінець не названо',
  noStart: 'без названого початку',
  startNotStated: 'початок не названо',
  dateNotStated: 'дату не названо',
  dateUncertain: 'дата непевна',
  denied: 'заперечено',
  conditional: 'за певної умови',
  hypothetical: 'гіпотетично',
  scheduled: (time, date) => `має відбутися ${date ? on(date) : time}`,
  expected: (time, date) => `очікується ${date ? on(date) : time}`,
  conditionWord: 'якщо',
  condition: (text) => (/^(?:якщо|коли|за умови|у разі)/i.test(text) ? text : `якщо: ${text}`),
  according: (quoted) => `за висловом ${quoted}`,
  relation: (relation, anchor) => RELATIONS[relation](anchor),
  later: (length) => `на ${accusative(length)} пізніше`,
  earlier: (length) => `на ${accusative(length)} раніше`,
  sameTime: 'водночас',
  underAMinute: 'менше хвилини',
};
