/** Time in French. */
import type { CalendarUnit } from './stretch.ts';
import type { Name, TimeLanguage } from './language.ts';
import { dayOf, monthName, quarterOf, roman, weekdayName, yearOf } from './names.ts';
import type { AllenRelation } from './vocabulary.ts';

const locale = 'fr-FR';

/** Articles by unit; months, years and clock readings have none. */
const ARTICLES: Readonly<Partial<Record<Name['unit'], 'le' | 'la' | 'les'>>> = {
  moment: 'le',
  day: 'le',
  week: 'la',
  quarter: 'le',
  decade: 'les',
};
type Forms = Readonly<Record<'le' | 'la' | 'les', string>>;
const DE: Forms = { le: 'du ', la: 'de la ', les: 'des ' };
const A: Forms = { le: 'au ', la: 'à la ', les: 'aux ' };
const LE: Forms = { le: 'le ', la: 'la ', les: 'les ' };

function joined(forms: Forms, bare: string, n: Name): string {
  const article = ARTICLES[n.unit];
  return (article ? forms[article] : bare) + n.text;
}
const elided = (word: string, next: string): string => (/^[aâeéèêiîoôu]/i.test(next) ? `${word}’` : `${word}e `);
const de = (n: Name): string => joined(DE, elided('d', n.text), n);
const to = (n: Name): string => joined(A, 'à ', n);
const le = (n: Name): string => joined(LE, '', n);

const isMonthOrYear = (n: Name): boolean => n.unit === 'month' || n.unit === 'year';
const on = (n: Name): string => {
  if (isMonthOrYear(n)) return `en ${n.text}`;
  if (n.unit === 'quarter') return to(n);
  return n.unit === 'decade' ? `dans ${le(n)}` : le(n);
};

const ordinal = (n: number, feminine = false): string => `${String(n)}${n > 1 ? 'e' : feminine ? 're' : 'er'}`;

function name(unit: CalendarUnit, ms: number, style: Parameters<TimeLanguage['name']>[2]): string {
  const { short = false, weekday = false, drop = 0 } = style;
  const year = String(yearOf(ms));
  const month = monthName(locale, ms, short);
  const day = dayOf(ms) === 1 ? '1er' : String(dayOf(ms));
  const date = [...(weekday ? [weekdayName(locale, ms, short)] : []), ...[day, month, year].slice(0, 3 - drop)].join(
    ' ',
  );
  switch (unit) {
    case 'day':
      return date;
    case 'week':
      return `semaine du ${date}`;
    case 'month':
      return drop > 0 ? month : `${month} ${year}`;
    case 'quarter':
      return `${ordinal(quarterOf(ms))} trimestre ${year}`;
    case 'year':
      return year;
    case 'decade':
      return `années ${year}`;
  }
}

const THROUGHOUT: Readonly<Partial<Record<Name['unit'], (n: Name) => string>>> = {
  day: (n) => `toute la journée ${de(n)}`,
  month: (n) => `tout le mois ${de(n)}`,
  quarter: (n) => `tout ${le(n)}`,
  year: (n) => `toute l’année ${n.text}`,
};

const RELATIONS: Readonly<Record<AllenRelation, (x: string) => string>> = {
  before: (x) => `avant ${x}`,
  meets: (x) => `juste avant ${x}`,
  overlaps: (x) => `commencé avant ${x}, fini pendant`,
  starts: (x) => `commencé en même temps ${elided('qu', x)}${x}, fini plus tôt`,
  during: (x) => `pendant ${x}`,
  finishes: (x) => `commencé pendant ${x}, fini en même temps`,
  equals: (x) => `en même temps ${elided('qu', x)}${x}`,
  finishedBy: (x) => `commencé avant ${x}, fini en même temps`,
  contains: (x) => `commencé avant ${x}, fini après`,
  startedBy: (x) => `commencé en même temps ${elided('qu', x)}${x}, fini plus tard`,
  overlappedBy: (x) => `commencé pendant ${x}, fini après`,
  metBy: (x) => `juste après ${x}`,
  after: (x) => `après ${x}`,
};

export const FRENCH: TimeLanguage = {
  locale,
  comma: ', ',
  quotes: ['«\u00a0', '\u00a0»'],
  innerQuotes: ['“', '”'],
  name,
  clock: (hour, minute) =>
    `${String(hour)}\u00a0h${minute === undefined ? '' : `\u00a0${String(minute).padStart(2, '0')}`}`,
  moment: (day, clock) => `${day} à ${clock}`,
  century: (n) => `${roman(n)}${n > 1 ? 'e' : 'er'} siècle`,
  millennium: (n) => `${ordinal(n)} millénaire`,
  on,
  within: (n) => `un jour ${de(n)}`,
  between: (a, b) => `entre ${le(a)} et ${le(b)}`,
  oneDay: 'un jour ',
  about: (n) => `vers ${le(n)}`,
  throughout: (n) => THROUGHOUT[n.unit]?.(n) ?? `pendant ${le(n)}`,
  range: (a, b) => `${de(a)} ${to(b)}`,
  since: (n) => `depuis ${le(n)}`,
  from: (n) => `à partir ${de(n)}`,
  until: (n) => (isMonthOrYear(n) ? `jusqu’en ${n.text}` : `jusqu’${to(n)}`),
  earliest: (n) => `${on(n)} au plus tôt`,
  latest: (n) => `${on(n)} au plus tard`,
  approximately: ['', ' environ'],
  began: (phrase, tense) => `${tense === 'past' ? 'commencé' : 'début'} ${phrase}`,
  ended: (phrase, tense) => `${tense === 'past' ? 'fini' : 'fin'} ${phrase}`,
  noEnd: 'sans fin dite',
  endNotStated: 'fin non dite',
  noStart: 'sans début dit',
  startNotStated: 'début non dit',
  dateNotStated: 'date non dite',
  dateUncertain: 'date incertaine',
  denied: 'démenti',
  conditional: 'sous condition',
  hypothetical: 'par hypothèse',
  scheduled: (time, date) => `prévu ${date ? on(date) : time}`,
  expected: (time, date) => `attendu ${date ? on(date) : time}`,
  conditionWord: 'si',
  condition: (text) => (/^(?:si |s[’']|au cas|à condition)/i.test(text) ? text : `au cas où\u202f: ${text}`),
  according: (quoted) => `d’après ${quoted}`,
  relation: (relation, anchor) => RELATIONS[relation](anchor),
  later: (length) => `${length} plus tard`,
  earlier: (length) => `${length} plus tôt`,
  sameTime: 'en même temps',
  underAMinute: 'moins d’une minute',
};
