/** Time in Arabic, with the digits 0 to 9: docs/decisions/0008-four-languages.md. */
import type { CalendarUnit } from './stretch.ts';
import type { Name, TimeLanguage } from './language.ts';
import { dayOf, monthName, quarterOf, weekdayName, yearOf } from './names.ts';
import type { AllenRelation } from './vocabulary.ts';

const locale = 'ar-u-nu-latn';

/** A year alone is announced as one. */
const whole = (n: Name): string => (n.unit === 'year' ? `عام ${n.text}` : n.text);
const on = (n: Name): string => (n.unit === 'clock' ? `الساعة ${n.text}` : `في ${whole(n)}`);

const QUARTERS = ['الأول', 'الثاني', 'الثالث', 'الرابع'];

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
      return `أسبوع ${date}`;
    case 'month':
      return drop > 0 ? month : `${month} ${year}`;
    case 'quarter':
      return `الربع ${QUARTERS[quarterOf(ms) - 1] ?? ''} من عام ${year}`;
    case 'year':
      return year;
    case 'decade':
      return `السنوات ${year}–${String(yearOf(ms) + 9)}`;
  }
}

const RELATIONS: Readonly<Record<AllenRelation, (x: string) => string>> = {
  before: (x) => `قبل ${x}`,
  meets: (x) => `قبيل ${x} مباشرة`,
  overlaps: (x) => `بدأ قبل ${x} وانتهى خلاله`,
  starts: (x) => `بدأ مع ${x} وانتهى قبله`,
  during: (x) => `خلال ${x}`,
  finishes: (x) => `بدأ خلال ${x} وانتهى معه`,
  equals: (x) => `بالتزامن مع ${x}`,
  finishedBy: (x) => `بدأ قبل ${x} وانتهى معه`,
  contains: (x) => `بدأ قبل ${x} وانتهى بعده`,
  startedBy: (x) => `بدأ مع ${x} وانتهى بعده`,
  overlappedBy: (x) => `بدأ خلال ${x} وانتهى بعده`,
  metBy: (x) => `بعد ${x} مباشرة`,
  after: (x) => `بعد ${x}`,
};

/** Lengths come from `Intl` in the nominative; after a preposition the dual changes. */
const oblique = (length: string): string => length.replace(/ان$/, 'ين');

export const ARABIC: TimeLanguage = {
  locale,
  comma: '، ',
  quotes: ['«', '»'],
  innerQuotes: ['“', '”'],
  name,
  clock: (hour, minute) => `${String(hour)}:${String(minute ?? 0).padStart(2, '0')}`,
  moment: (day, clock) => `${day} الساعة ${clock}`,
  century: (n) => `القرن ${String(n)}`,
  millennium: (n) => `الألفية ${String(n)}`,
  on,
  within: (n) => `في أحد أيام ${whole(n)}`,
  between: (a, b) => `بين ${whole(a)} و${whole(b)}`,
  oneDay: 'في أحد الأيام ',
  about: (n) => `نحو ${whole(n)}`,
  throughout: (n) => `طوال ${n.unit === 'day' ? 'يوم ' : ''}${whole(n)}`,
  range: (a, b) => `من ${whole(a)} إلى ${whole(b)}`,
  since: (n) => `منذ ${whole(n)}`,
  from: (n) => `ابتداءً من ${whole(n)}`,
  until: (n) => `حتى ${whole(n)}`,
  earliest: (n) => `${on(n)} على أقرب تقدير`,
  latest: (n) => `${on(n)} على أبعد تقدير`,
  approximately: ['', ' تقريبًا'],
  began: (phrase, tense) => `${tense === 'past' ? 'بدأ' : 'البداية'} ${phrase}`,
  ended: (phrase, tense) => `${tense === 'past' ? 'انتهى' : 'النهاية'} ${phrase}`,
  noEnd: 'بلا نهاية مذكورة',
  endNotStated: 'لم تُذكر النهاية',
  noStart: 'بلا بداية مذكورة',
  startNotStated: 'لم تُذكر البداية',
  dateNotStated: 'لم يُذكر التاريخ',
  dateUncertain: 'التاريخ غير مؤكد',
  denied: 'نُفي',
  conditional: 'مشروط',
  hypothetical: 'افتراضي',
  scheduled: (time, date) => `مقرر ${date ? on(date) : time}`,
  expected: (time, date) => `متوقع ${date ? on(date) : time}`,
  conditionWord: 'إذا',
  condition: (text) => (/^(?:إذا|إن|لو|في حال|شرط) /.test(text) ? text : `إذا: ${text}`),
  according: (quoted) => `استنادًا إلى عبارة ${quoted}`,
  relation: (relation, anchor) => RELATIONS[relation](anchor),
  later: (length) => `بعد ${oblique(length)}`,
  earlier: (length) => `قبل ${oblique(length)}`,
  sameTime: 'في الوقت نفسه',
  underAMinute: 'أقل من دقيقة',
};
