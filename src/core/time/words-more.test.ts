import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import './every-language.ts';
import { civil, DAY, MINUTE, HOUR } from './instant.ts';
import { span } from './span.ts';
import { ALLEN_RELATIONS, NO_BOUND, PRECISIONS, QUALIFIERS, SHAPES, STATUSES, TIME_BASES } from './vocabulary.ts';
import { MARK_CLASSES, MARK_MODES, type ResolvedTime, type Window } from './window.ts';
import { dayInWords, durationInWords, gapInWords } from './lengths.ts';
import { spanInWords, timeInWords, type TimeWordsInput } from './words.ts';

const ms = (text: string): number => Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
const bound = (text: string): number => (text === '-' ? -Infinity : text === '+' ? Infinity : ms(text));
const win = (a: string, b: string): Window => ({ from: civil(bound(a)), to: civil(bound(b)) });
const PLAIN = {
  shape: 'point',
  precision: 'day',
  qualifier: 'plain',
  status: 'occurred',
  basis: 'stated',
  computed: false,
  dated: true,
  mark: 'day',
  mode: 'actual',
} as const;
type More = Partial<ResolvedTime>;
type Said = Omit<TimeWordsInput, 'resolved'>;
const point = (a: string, b: string, more: More = {}, said: Said = {}): TimeWordsInput => ({
  resolved: { ...PLAIN, start: win(a, b), end: win(a, b), ...more },
  ...said,
});
const lasting = (s: [string, string], e: [string, string], more: More = {}, said: Said = {}): TimeWordsInput => ({
  resolved: { ...PLAIN, shape: 'span', mark: 'span', start: win(...s), end: win(...e), ...more },
  ...said,
});
const order = (said: Said = {}, more: More = {}) => point('-', '+', { mark: 'order', dated: false, ...more }, said);
const window = (a: string, b: string, precision: ResolvedTime['precision'] = 'day') =>
  point(a, b, { mark: 'window', precision });
const PLANNED: More = { mode: 'scheduled', status: 'scheduled' };
const ABOUT: More = { qualifier: 'approximate', mark: 'approximate' };
const CLOCK: More = { precision: 'minute', mark: 'instant' };
const UTC3: Said = { zoneLabel: 'UTC+3' };

/** Every preposition with every kind of name it governs: the case in Ukrainian, the word before a year in Arabic. */
const CASES: readonly (readonly [TimeWordsInput, uk: string, ar: string])[] = [
  [point('2022-09-21', '2022-09-22'), 'середа, 21 вересня 2022 року', 'الأربعاء 21 سبتمبر 2022'],
  [point('2022-09-21', '2022-09-22', {}, { form: 'short' }), '21 вер. 2022', '21 سبتمبر 2022'],
  [
    point('2022-09-21T09:00', '2022-09-21T09:01', CLOCK, UTC3),
    '21 вересня 2022 року, 9:00 (UTC+3)',
    '21 سبتمبر 2022، 9:00 (UTC+3)',
  ],
  [
    point('2022-09-21T23:00', '2022-09-22T11:31', CLOCK, UTC3),
    'між 21 вересня 2022 року о 23:00 і 22 вересня 2022 року об 11:30 (UTC+3)',
    'بين 21 سبتمبر 2022 الساعة 23:00 و22 سبتمبر 2022 الساعة 11:30 (UTC+3)',
  ],
  [window('2022-05-01', '2022-06-01'), 'одного з днів травня 2022 року', 'في أحد أيام مايو 2022'],
  [window('2022-02-01', '2022-03-01'), 'одного з днів лютого 2022 року', 'في أحد أيام فبراير 2022'],
  [window('2022-11-01', '2022-12-01'), 'одного з днів листопада 2022 року', 'في أحد أيام نوفمبر 2022'],
  [window('2022-01-01', '2023-01-01'), 'одного з днів 2022 року', 'في أحد أيام عام 2022'],
  [
    window('2022-07-01', '2022-10-01', 'quarter'),
    'одного з днів 3-го кварталу 2022 року',
    'في أحد أيام الربع الثالث من عام 2022',
  ],
  [window('1920-01-01', '1930-01-01', 'decade'), 'одного з днів 1920-х років', 'في أحد أيام السنوات 1920–1929'],
  [
    window('2022-09-12', '2022-09-19', 'week'),
    'одного з днів тижня від 12 вересня 2022 року',
    'في أحد أيام أسبوع 12 سبتمبر 2022',
  ],
  [
    window('2022-09-12', '2022-09-17'),
    'одного з днів між 12 і 16 вересня 2022 року',
    'في أحد الأيام بين 12 و16 سبتمبر 2022',
  ],
  [
    window('2022-02-01', '2022-12-01'),
    'одного з днів між лютим і листопадом 2022 року',
    'في أحد الأيام بين فبراير ونوفمبر 2022',
  ],
  [
    point('2022-05-01', '2022-06-01', { mark: 'window' }, { form: 'short' }),
    // Abbreviations are not declined.
    'у трав. 2022',
    'في مايو 2022',
  ],
  [window('2022-09-12', '+'), 'не раніше 12 вересня 2022 року', 'في 12 سبتمبر 2022 على أقرب تقدير'],
  [window('-', '2022-09-17'), 'не пізніше 16 вересня 2022 року', 'في 16 سبتمبر 2022 على أبعد تقدير'],
  [
    point('2022-09-12', '2022-09-17', { ...ABOUT, computed: true }, { sourceWords: 'environ une semaine' }),
    'близько 14 вересня 2022 року, за висловом «environ une semaine»',
    'نحو 14 سبتمبر 2022، استنادًا إلى عبارة «environ une semaine»',
  ],
  [point('2021-07-01', '2023-07-01', { ...ABOUT, precision: 'year' }), 'близько 2022 року', 'نحو عام 2022'],
  [lasting(['2023-01-01', '2023-01-01'], ['2024-01-01', '2024-01-01']), 'увесь 2023 рік', 'طوال عام 2023'],
  [
    lasting(['2024-05-01', '2024-05-01'], ['2024-05-02', '2024-05-02']),
    'увесь день 1 травня 2024 року',
    'طوال يوم 1 مايو 2024',
  ],
  [
    lasting(['2022-09-20', '2022-09-20'], ['2022-09-27', '2022-09-27']),
    'з 20 до 26 вересня 2022 року',
    'من 20 إلى 26 سبتمبر 2022',
  ],
  [
    lasting(['2022-08-01', '2022-08-01'], ['2023-04-01', '2023-04-01']),
    'із серпня 2022 року до березня 2023 року',
    'من أغسطس 2022 إلى مارس 2023',
  ],
  [
    lasting(['2019-01-01', '2019-01-01'], ['2024-01-01', '2024-01-01']),
    'з 2019 року до 2023 року',
    'من عام 2019 إلى عام 2023',
  ],
  [
    lasting(['2022-03-01', '2022-03-31'], ['2022-05-02', '2022-06-01'], { mark: 'planning', precision: 'month' }),
    'почалося у березні, закінчилося у травні 2022 року',
    'بدأ في مارس، انتهى في مايو 2022',
  ],
  [
    lasting(['2022-03-01', '2022-03-31'], ['2022-03-01', '+'], {
      mark: 'ongoing',
      openEnd: 'open',
      precision: 'month',
    }),
    'з березня 2022 року, без названого кінця',
    'منذ مارس 2022، بلا نهاية مذكورة',
  ],
  [
    lasting(['2022-02-14', '2022-02-14'], ['-', '+'], { ...ABOUT, openEnd: 'open' }),
    'з 14 лютого 2022 року (приблизно), без названого кінця',
    'منذ 14 فبراير 2022 تقريبًا، بلا نهاية مذكورة',
  ],
  [
    lasting(['-', '2022-09-22'], ['2022-09-22', '2022-09-22'], { mark: 'torn', openStart: 'unknown' }),
    'до 21 вересня 2022 року, початок не названо',
    'حتى 21 سبتمبر 2022، لم تُذكر البداية',
  ],
  [
    order({ anchorTitle: 'Retrait russe', relation: 'after' }),
    'після події «Retrait russe», дату не названо',
    'بعد «Retrait russe»، لم يُذكر التاريخ',
  ],
  [
    point('2024-06-01', '2024-07-01', { ...PLANNED, mark: 'window' }),
    'має відбутися одного з днів червня 2024 року',
    'مقرر في أحد أيام يونيو 2024',
  ],
  [point('2024-06-20', '2024-06-21', PLANNED), 'має відбутися 20 червня 2024 року', 'مقرر في 20 يونيو 2024'],
  [
    lasting(['2024-06-20', '2024-06-20'], ['2024-06-20', '+'], { ...PLANNED, mark: 'ongoing', openEnd: 'open' }),
    'має відбутися починаючи з 20 червня 2024 року, без названого кінця',
    'مقرر ابتداءً من 20 يونيو 2024، بلا نهاية مذكورة',
  ],
  [
    order({ condition: 'si Poutine cesse de combattre' }, { mode: 'conditional', status: 'conditional' }),
    'якщо: si Poutine cesse de combattre',
    'إذا: si Poutine cesse de combattre',
  ],
];

describe('a time in Ukrainian and in Arabic', () => {
  it.each(CASES)('%#: %s', (input, uk, ar) => {
    expect(timeInWords(input, 'uk')).toBe(uk);
    expect(timeInWords(input, 'ar')).toBe(ar);
  });

  it('declines every month in every case', () => {
    const said = Array.from({ length: 12 }, (_, month) => {
      const at = Date.UTC(2022, month, 1);
      const next = Date.UTC(2022, month + 1, 1);
      const iso = (t: number): string => new Date(t).toISOString().slice(0, 10);
      const within = window(iso(at), iso(next));
      const on = lasting([iso(at), iso(next - DAY)], ['-', '+'], { precision: 'month', mark: 'planning' });
      return [timeInWords(within, 'uk'), spanInWords(span(at, next), 'uk'), timeInWords(on, 'uk')].map((text) =>
        text.replaceAll(/одного з днів | 2022 року|почалося у |, кінець не названо|^із? /g, ''),
      );
    });
    expect(said.map(([genitive]) => genitive).join(' ')).toBe(
      'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
    );
    expect(said.map(([, nominative]) => nominative).join(' ')).toBe(
      'січень лютий березень квітень травень червень липень серпень вересень жовтень листопад грудень',
    );
  });

  it('says lengths in the case they need', () => {
    expect(gapInWords(61 * MINUTE, 'uk')).toBe('на 61 хвилину пізніше');
    expect(gapInWords(-3 * DAY, 'uk')).toBe('на 3 дні раніше');
    expect(durationInWords(5 * HOUR, 'uk')).toBe('5 годин');
    expect(gapInWords(2 * DAY, 'ar')).toBe('بعد يومين');
    expect(gapInWords(-11 * DAY, 'ar')).toBe('قبل 11 يومًا');
    expect(dayInWords(civil(ms('2022-09-21')), 'ar')).toBe('الأربعاء 21 سبتمبر 2022');
  });
});

const side = fc.oneof(
  fc.integer({ min: Date.UTC(1900, 0) / MINUTE, max: Date.UTC(2100, 0) / MINUTE }).map((m) => m * MINUTE),
  fc.integer({ min: -700_000, max: 2_900_000 }).map((d) => d * DAY),
  fc.constantFrom(-Infinity, Infinity, 0),
);
const anyWindow = fc
  .tuple(side, side)
  .map(([a, b]): Window => ({ from: civil(Math.min(a, b)), to: civil(Math.max(a, b)) }));
const resolved: fc.Arbitrary<ResolvedTime> = fc
  .record({
    ...{ shape: fc.constantFrom(...SHAPES), start: anyWindow, end: anyWindow },
    ...{ precision: fc.constantFrom(...PRECISIONS), qualifier: fc.constantFrom(...QUALIFIERS) },
    ...{ status: fc.constantFrom(...STATUSES), basis: fc.constantFrom(...TIME_BASES) },
    ...{ computed: fc.boolean(), dated: fc.boolean() },
    ...{ mark: fc.constantFrom(...MARK_CLASSES), mode: fc.constantFrom(...MARK_MODES) },
    ...{ openEnd: fc.constantFrom(...NO_BOUND) },
  })
  .map((r) => (r.shape === 'point' ? { ...r, end: r.start } : r));

describe('any time whatever', () => {
  it('is said in the letters of its language alone', () => {
    const form = fc.constantFrom('long' as const, 'short' as const);
    const relation = fc.constantFrom(...ALLEN_RELATIONS);
    fc.assert(
      fc.property(resolved, form, relation, (r, wanted, stands) => {
        for (const [lang, letters, title] of [
          ['uk', /\p{Script=Cyrillic}/u, 'відступ'],
          ['ar', /\p{Script=Arabic}/u, 'الانسحاب'],
        ] as const) {
          const said = { form: wanted, anchorTitle: title, relation: stands };
          const text = timeInWords({ resolved: r, ...said }, lang);
          expect(text).not.toMatch(/\p{Script=Latin}|[٠-٩]|[~%]|\d{4}-\d{2}|\.\./u);
          expect(text).toMatch(wanted === 'short' ? /[\p{Script=Cyrillic}\p{Script=Arabic}\d]/u : letters);
        }
      }),
      cases(),
    );
  });
});
