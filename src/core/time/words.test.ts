import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import './every-language.ts';
import { FIRST_CIVIL, LAST_CIVIL } from './civil-day.ts';
import { civil, DAY, HOUR, MINUTE } from './instant.ts';
import { span } from './span.ts';
import {
  ALLEN_RELATIONS,
  NO_BOUND,
  PRECISIONS,
  QUALIFIERS,
  SHAPES,
  STATUSES,
  TIME_BASES,
  type Precision,
} from './vocabulary.ts';
import { MARK_CLASSES, MARK_MODES, type ResolvedTime, type Window } from './window.ts';
import { dayInWords, durationInWords, gapInWords } from './lengths.ts';
import { startInWords } from './start-words.ts';
import { spanInWords, timeInWords, type TimeWordsInput } from './words.ts';

const MACHINE_ZONE = process.env['TZ'];
const ms = (text: string): number => Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
const win = (from: number, to: number): Window => ({ from: civil(from), to: civil(to) });

/** A window from two civil readings; `-` and `+` are its infinite sides. */
const bound = (text: string): number => (text === '-' ? -Infinity : text === '+' ? Infinity : ms(text));
const between = (a: string, b: string): Window => win(bound(a), bound(b));
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
  resolved: { ...PLAIN, start: between(a, b), end: between(a, b), ...more },
  ...said,
});
/** Half-open bounds as the solver makes them: first moments of days for starts, what follows the day for ends. */
const lasting = (s: [string, string], e: [string, string], more: More = {}, said: Said = {}): TimeWordsInput => ({
  resolved: { ...PLAIN, shape: 'span', mark: 'span', start: between(...s), end: between(...e), ...more },
  ...said,
});
/** No-break spaces are checked by a test of their own. */
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');

const day = (more: More = {}, said: Said = {}) => point('2022-09-21', '2022-09-22', more, said);
const order = (said: Said = {}, more: More = {}) => point('-', '+', { mark: 'order', dated: false, ...more }, said);
const CLOCK: More = { precision: 'minute', mark: 'instant' };
const ABOUT: More = { qualifier: 'approximate', mark: 'approximate' };
const PLANNED: More = { mode: 'scheduled', status: 'scheduled' };
const IF: More = { mode: 'conditional', status: 'conditional' };
const UTC3: Said = { zoneLabel: 'UTC+3' };

const CASES: readonly (readonly [string, TimeWordsInput, string, string])[] = [
  // One moment.
  ['day', day(), 'mercredi 21 septembre 2022', 'Wednesday 21 September 2022'],
  ['day, short', day({}, { form: 'short' }), '21 sept. 2022', '21 Sept 2022'],
  ['first', point('2024-05-01', '2024-05-02', {}, { form: 'short' }), '1er mai 2024', '1 May 2024'],
  [
    'clock',
    point('2022-09-21T09:00', '2022-09-21T09:01', CLOCK, UTC3),
    '21 septembre 2022, 9 h 00 (UTC+3)',
    '21 September 2022, 09:00 (UTC+3)',
  ],
  [
    'clock without width',
    point('2022-09-21T00:00', '2022-09-21T00:00', CLOCK, UTC3),
    '21 septembre 2022, 0 h 00 (UTC+3)',
    '21 September 2022, 00:00 (UTC+3)',
  ],
  [
    'within an hour',
    point('2022-09-21T23:00', '2022-09-22T00:00', { ...CLOCK, precision: 'hour' }, UTC3),
    '21 septembre 2022, entre 23 h et 24 h (UTC+3)',
    '21 September 2022, between 23:00 and 24:00 (UTC+3)',
  ],
  [
    'over midnight',
    point('2022-09-21T23:00', '2022-09-22T01:31', CLOCK, UTC3),
    'entre le 21 septembre 2022 à 23 h 00 et le 22 septembre 2022 à 1 h 30 (UTC+3)',
    'between 23:00 on 21 September 2022 and 01:30 (UTC+3) on 22 September 2022',
  ],
  [
    'up to a minute, that minute included',
    point('2024-05-07T15:00', '2024-05-07T18:01', CLOCK, UTC3),
    '7 mai 2024, entre 15 h 00 et 18 h 00 (UTC+3)',
    '7 May 2024, between 15:00 and 18:00 (UTC+3)',
  ],
  [
    'one of two days',
    point('2024-05-03', '2024-05-10', {
      oneOf: [between('2024-05-03', '2024-05-04'), between('2024-05-09', '2024-05-10')],
    }),
    '3 ou 9 mai 2024',
    '3 or 9 May 2024',
  ],
  [
    'one of three days in two months, planned',
    point('2024-05-03', '2024-06-10', {
      ...PLANNED,
      oneOf: [
        between('2024-05-03', '2024-05-04'),
        between('2024-05-30', '2024-05-31'),
        between('2024-06-09', '2024-06-10'),
      ],
    }),
    'prévu le 3 mai 2024, 30 mai 2024 ou 9 juin 2024',
    'scheduled for 3 May 2024, 30 May 2024 or 9 June 2024',
  ],
  ['date without clock: no zone', day({}, { ...UTC3, form: 'short' }), '21 sept. 2022', '21 Sept 2022'],
  ['month', point('2022-05-01', '2022-06-01', { mark: 'window' }), 'un jour de mai 2022', 'on a day in May 2022'],
  [
    'month with elision',
    point('2022-10-01', '2022-11-01', { mark: 'window' }),
    'un jour d’octobre 2022',
    'on a day in October 2022',
  ],
  [
    'month, short',
    point('2022-05-01', '2022-06-01', { mark: 'window' }, { form: 'short' }),
    'en mai 2022',
    'in May 2022',
  ],
  ['year', point('2022-01-01', '2023-01-01', { mark: 'window' }), 'un jour de 2022', 'on a day in 2022'],
  [
    'quarter',
    point('2022-07-01', '2022-10-01', { mark: 'window', precision: 'quarter' }),
    'un jour du 3e trimestre 2022',
    'on a day in the 3rd quarter of 2022',
  ],
  [
    'decade',
    point('1920-01-01', '1930-01-01', { mark: 'window', precision: 'decade' }),
    'un jour des années 1920',
    'on a day in the 1920s',
  ],
  [
    'week',
    point('2022-09-12', '2022-09-19', { mark: 'window', precision: 'week' }),
    'un jour de la semaine du 12 septembre 2022',
    'on a day in the week of 12 September 2022',
  ],
  [
    'days of one month',
    point('2022-09-12', '2022-09-17', { mark: 'window' }),
    'un jour entre le 12 et le 16 septembre 2022',
    'on a day between 12 and 16 September 2022',
  ],
  [
    'days of two months',
    point('2022-08-30', '2022-09-03', { mark: 'window' }),
    'un jour entre le 30 août et le 2 septembre 2022',
    'on a day between 30 August and 2 September 2022',
  ],
  [
    'days of two years',
    point('2022-12-30', '2023-01-03', { mark: 'window' }),
    'un jour entre le 30 décembre 2022 et le 2 janvier 2023',
    'on a day between 30 December 2022 and 2 January 2023',
  ],
  [
    'months',
    point('2022-04-01', '2022-07-01', { mark: 'window' }),
    'un jour entre avril et juin 2022',
    'on a day between April and June 2022',
  ],
  [
    'same day of the month in two years',
    point('2022-05-01', '2023-06-01', { mark: 'window' }),
    'un jour entre mai 2022 et mai 2023',
    'on a day between May 2022 and May 2023',
  ],
  [
    'not before',
    point('2022-09-12', '+', { mark: 'window' }),
    'le 12 septembre 2022 au plus tôt',
    'on 12 September 2022 at the earliest',
  ],
  [
    'not after',
    point('-', '2022-09-17', { mark: 'window' }),
    'le 16 septembre 2022 au plus tard',
    'on 16 September 2022 at the latest',
  ],
  ['nothing', point('-', '+', { mark: 'window' }), 'date non dite', 'date not stated'],
  // Approximate and uncertain.
  [
    'about, computed',
    point('2022-09-12', '2022-09-17', { ...ABOUT, computed: true }, { sourceWords: 'environ une semaine' }),
    'vers le 14 septembre 2022, d’après « environ une semaine »',
    'about 14 September 2022, from “environ une semaine”',
  ],
  [
    'window, computed',
    point('2022-09-12', '2022-09-17', { mark: 'window', computed: true }, { sourceWords: 'la semaine d’avant' }),
    'un jour entre le 12 et le 16 septembre 2022, d’après « la semaine d’avant »',
    'on a day between 12 and 16 September 2022, from “la semaine d’avant”',
  ],
  [
    'about a month',
    point('2022-04-16', '2022-06-15', { ...ABOUT, precision: 'month' }),
    'vers mai 2022',
    'about May 2022',
  ],
  ['about a year', point('2021-07-01', '2023-07-01', { ...ABOUT, precision: 'year' }), 'vers 2022', 'about 2022'],
  [
    'about a decade',
    point('1915-01-01', '1935-01-01', { ...ABOUT, precision: 'decade' }),
    'vers les années 1920',
    'about the 1920s',
  ],
  [
    'about a day, but a year wide',
    point('2022-01-01', '2022-12-31', { ...ABOUT, precision: 'day' }),
    'vers 2022',
    'about 2022',
  ],
  [
    'about an hour',
    point('2022-09-21T08:00', '2022-09-21T11:00', { ...ABOUT, precision: 'hour' }, UTC3),
    '21 septembre 2022, vers 9 h (UTC+3)',
    '21 September 2022, about 09:00 (UTC+3)',
  ],
  [
    'about a minute',
    point('2022-09-21T08:45', '2022-09-21T09:16', { ...ABOUT, precision: 'minute' }, UTC3),
    '21 septembre 2022, vers 9 h 00 (UTC+3)',
    '21 September 2022, about 09:00 (UTC+3)',
  ],
  [
    'uncertain',
    day({ qualifier: 'uncertain', mark: 'uncertain' }),
    '21 septembre 2022, date incertaine',
    '21 September 2022, date uncertain',
  ],
  [
    'both',
    point('2022-09-20', '2022-09-23', { ...ABOUT, qualifier: 'both' }),
    'vers le 21 septembre 2022, date incertaine',
    'about 21 September 2022, date uncertain',
  ],
  // What lasted.
  [
    'throughout a year',
    lasting(['2023-01-01', '2023-01-01'], ['2024-01-01', '2024-01-01']),
    'toute l’année 2023',
    'throughout 2023',
  ],
  [
    'throughout a month',
    lasting(['2024-04-01', '2024-04-01'], ['2024-05-01', '2024-05-01']),
    'tout le mois d’avril 2024',
    'throughout April 2024',
  ],
  [
    'throughout a day',
    lasting(['2024-05-01', '2024-05-01'], ['2024-05-02', '2024-05-02']),
    'toute la journée du 1er mai 2024',
    'all day on 1 May 2024',
  ],
  [
    'days',
    lasting(['2022-09-20', '2022-09-20'], ['2022-09-27', '2022-09-27']),
    'du 20 au 26 septembre 2022',
    'from 20 to 26 September 2022',
  ],
  [
    'months',
    lasting(['2022-10-01', '2022-10-01'], ['2023-04-01', '2023-04-01']),
    'd’octobre 2022 à mars 2023',
    'from October 2022 to March 2023',
  ],
  ['years', lasting(['2019-01-01', '2019-01-01'], ['2024-01-01', '2024-01-01']), 'de 2019 à 2023', 'from 2019 to 2023'],
  [
    'minutes',
    lasting(['2022-09-21T09:00', '2022-09-21T09:00'], ['2022-09-21T09:07', '2022-09-21T09:07'], CLOCK, UTC3),
    '21 septembre 2022, de 9 h 00 à 9 h 07 (UTC+3)',
    '21 September 2022, from 09:00 to 09:07 (UTC+3)',
  ],
  [
    'about days',
    lasting(['2022-09-19', '2022-09-21'], ['2022-09-26', '2022-09-28'], ABOUT),
    'du 20 au 26 septembre 2022 environ',
    'from about 20 to 26 September 2022',
  ],
  [
    'about a year',
    lasting(['2022-07-02', '2023-07-02'], ['2023-07-02', '2024-07-01'], { ...ABOUT, precision: 'year' }),
    'vers 2023',
    'about 2023',
  ],
  [
    'both ends in doubt',
    lasting(['2024-05-01', '2024-05-04'], ['2024-05-09', '2024-05-11'], { mark: 'planning' }),
    'commencé entre le 1er et le 4 mai, fini entre le 8 et le 10 mai 2024',
    'began between 1 and 4 May, ended between 8 and 10 May 2024',
  ],
  [
    'both ends in doubt, two years',
    lasting(['2023-12-30', '2024-01-02'], ['2024-05-09', '2024-05-11'], { mark: 'planning' }),
    'commencé entre le 30 décembre 2023 et le 2 janvier 2024, fini entre le 8 et le 10 mai 2024',
    'began between 30 December 2023 and 2 January 2024, ended between 8 and 10 May 2024',
  ],
  [
    'a month to a month',
    lasting(['2022-03-01', '2022-03-31'], ['2022-05-02', '2022-06-01'], { mark: 'planning', precision: 'month' }),
    'commencé en mars, fini en mai 2022',
    'began in March, ended in May 2022',
  ],
  [
    'since a day',
    lasting(['2022-09-21', '2022-09-21'], ['2022-09-21', '+'], { mark: 'ongoing', openEnd: 'open' }),
    'depuis le 21 septembre 2022, sans fin dite',
    'since 21 September 2022, no end stated',
  ],
  [
    'since a month',
    lasting(['2022-03-01', '2022-03-31'], ['2022-03-01', '+'], {
      mark: 'ongoing',
      openEnd: 'open',
      precision: 'month',
    }),
    'depuis mars 2022, sans fin dite',
    'since March 2022, no end stated',
  ],
  [
    'since some days',
    lasting(['2022-03-04', '2022-03-09'], ['2022-03-04', '+'], { mark: 'ongoing', openEnd: 'open' }),
    'commencé entre le 4 et le 9 mars 2022, sans fin dite',
    'began between 4 and 9 March 2022, no end stated',
  ],
  [
    'since about a month',
    lasting(['2024-02-15', '2024-04-15'], ['2024-05-13', '+'], {
      ...ABOUT,
      precision: 'month',
      mark: 'ongoing',
      openEnd: 'open',
    }),
    'depuis mars 2024 environ, sans fin dite',
    'since about March 2024, no end stated',
  ],
  [
    'since about',
    lasting(['2022-02-14', '2022-02-14'], ['-', '+'], { ...ABOUT, openEnd: 'open' }),
    'depuis le 14 février 2022 environ, sans fin dite',
    'since about 14 February 2022, no end stated',
  ],
  [
    'end not stated',
    lasting(['2024-03-01', '2024-03-31'], ['2024-03-01', '+'], {
      mark: 'torn',
      openEnd: 'unknown',
      precision: 'month',
    }),
    'à partir de mars 2024, fin non dite',
    'from March 2024, end not stated',
  ],
  [
    'start not stated',
    lasting(['-', '2022-09-27'], ['2022-09-27', '2022-09-27'], { mark: 'torn', openStart: 'unknown' }),
    'jusqu’au 26 septembre 2022, début non dit',
    'until 26 September 2022, start not stated',
  ],
  [
    'start open, end in a month',
    lasting(['-', '2024-03-31'], ['2024-03-02', '2024-04-01'], { openStart: 'open', precision: 'month' }),
    'jusqu’en mars 2024, sans début dit',
    'until March 2024, no start stated',
  ],
  [
    'end no sooner than',
    lasting(['2022-03-04', '2022-03-04'], ['2022-03-10', '+'], { mark: 'planning' }),
    'commencé le 4 mars 2022, fini le 9 mars 2022 au plus tôt',
    'began on 4 March 2022, ended on 9 March 2022 at the earliest',
  ],
  ['neither end', lasting(['-', '+'], ['-', '+'], { mark: 'torn' }), 'date non dite', 'date not stated'],
  // Order only.
  [
    'after',
    order({ anchorTitle: 'le retrait', relation: 'after' }),
    'après le retrait, date non dite',
    'after le retrait, date not stated',
  ],
  [
    'at the time of a title',
    order({ anchorTitle: 'Retrait russe', relation: 'equals' }),
    'en même temps que « Retrait russe », date non dite',
    'at the same time as “Retrait russe”, date not stated',
  ],
  [
    'elision before a title',
    order({ anchorTitle: 'un discours', relation: 'starts' }),
    'commencé en même temps qu’un discours, fini plus tôt, date non dite',
    'began together with un discours, ended sooner, date not stated',
  ],
  [
    'a title with a quotation in it',
    order({ anchorTitle: 'Poutine : « mobilisation »', relation: 'after' }),
    'après « Poutine : “mobilisation” », date non dite',
    'after “Poutine : ‘mobilisation’”, date not stated',
  ],
  [
    'still to come, after another',
    lasting(
      ['2022-09-22', '2022-09-22'],
      ['2022-09-22', '+'],
      { ...PLANNED, precision: 'none', computed: true, mark: 'torn', openEnd: 'unknown' },
      { anchorTitle: 'l’ordre', relation: 'after' },
    ),
    'prévu après l’ordre, date non dite',
    'scheduled after l’ordre, date not stated',
  ],
  [
    'still to come',
    lasting(['2022-09-22', '2022-09-22'], ['2022-09-22', '+'], {
      ...PLANNED,
      precision: 'none',
      computed: true,
      mark: 'torn',
      openEnd: 'unknown',
    }),
    'prévu le 22 septembre 2022 au plus tôt, date non dite',
    'scheduled on 22 September 2022 at the earliest, date not stated',
  ],
  [
    'minutes somewhere in a day',
    lasting(['2022-09-21', '2022-09-21T23:53'], ['2022-09-21T00:07', '2022-09-22'], { mark: 'planning' }),
    'mercredi 21 septembre 2022',
    'Wednesday 21 September 2022',
  ],
  ['without an anchor', order(), 'date non dite', 'date not stated'],
  [
    'one side of an order',
    point('2022-09-12', '+', { mark: 'order', dated: false }),
    'le 12 septembre 2022 au plus tôt, date non dite',
    'on 12 September 2022 at the earliest, date not stated',
  ],
  // Whether it happened.
  ['scheduled', point('2024-06-20', '2024-06-21', PLANNED), 'prévu le 20 juin 2024', 'scheduled for 20 June 2024'],
  [
    'scheduled at',
    point('2024-06-20T14:00', '2024-06-20T14:01', { ...PLANNED, ...CLOCK }, UTC3),
    'prévu le 20 juin 2024, 14 h 00 (UTC+3)',
    'scheduled for 20 June 2024, 14:00 (UTC+3)',
  ],
  [
    'scheduled in a month',
    point('2024-06-01', '2024-07-01', { ...PLANNED, mark: 'window' }, { form: 'short' }),
    'prévu en juin 2024',
    'scheduled in Jun 2024',
  ],
  [
    'scheduled from',
    lasting(['2024-06-20', '2024-06-20'], ['2024-06-20', '+'], { ...PLANNED, mark: 'ongoing', openEnd: 'open' }),
    'prévu à partir du 20 juin 2024, sans fin dite',
    'scheduled from 20 June 2024, no end stated',
  ],
  [
    'scheduled between',
    lasting(['2024-05-01', '2024-05-04'], ['2024-05-09', '2024-05-11'], { ...PLANNED, mark: 'planning' }),
    'prévu, début entre le 1er et le 4 mai, fin entre le 8 et le 10 mai 2024',
    'scheduled, to start between 1 and 4 May, to end between 8 and 10 May 2024',
  ],
  ['scheduled, undated', order({}, PLANNED), 'prévu, date non dite', 'scheduled, date not stated'],
  [
    'predicted',
    point('2024-06-20', '2024-06-21', { mode: 'scheduled', status: 'predicted' }),
    'attendu le 20 juin 2024',
    'expected on 20 June 2024',
  ],
  [
    'conditional with words of its own',
    order({ condition: 'si Poutine cesse de combattre' }, IF),
    'si Poutine cesse de combattre',
    'if: si Poutine cesse de combattre',
  ],
  ['conditional on an event', order({ condition: 'If talks fail' }, IF), 'au cas où : If talks fail', 'If talks fail'],
  ['conditional', order({}, IF), 'sous condition, date non dite', 'conditional, date not stated'],
  [
    'hypothetical',
    order({}, { mode: 'conditional', status: 'hypothetical' }),
    'par hypothèse, date non dite',
    'hypothetical, date not stated',
  ],
  [
    'conditional with a date',
    day({ ...IF }, { condition: 'if talks fail' }),
    '21 septembre 2022, au cas où : if talks fail',
    '21 September 2022, if talks fail',
  ],
  ['denied', day({ mode: 'denied', status: 'denied' }), '21 septembre 2022, démenti', '21 September 2022, denied'],
];

describe('a time in words', () => {
  it.each(CASES)('%s', (_, input, fr, en) => {
    expect(plain(timeInWords(input, 'fr'))).toBe(fr);
    expect(timeInWords(input, 'en')).toBe(en);
  });

  it('sets French clocks and quotation marks with no-break spaces, and apostrophes as apostrophes', () => {
    const about = point('2022-09-12', '2022-09-17', { ...ABOUT, computed: true }, { sourceWords: 'une semaine' });
    expect(timeInWords(about, 'fr')).toBe('vers le 14 septembre 2022, d’après «\u00a0une semaine\u00a0»');
    expect(timeInWords(point('2022-09-21T09:05', '2022-09-21T09:06', CLOCK), 'fr')).toBe(
      '21 septembre 2022, 9\u00a0h\u00a005',
    );
  });

  it('takes a tag by its language and answers an unwritten one in English', () => {
    for (const lang of ['fr', 'FR', 'fr-CA', 'fr-t-en']) expect(timeInWords(day(), lang)).toContain('septembre');
    for (const lang of ['en-US', 'pl', 'de-AT', '', '__proto__', 'constructor'])
      expect(timeInWords(day(), lang)).toBe('Wednesday 21 September 2022');
  });

  it('has a phrase of its own for each of the thirteen relations', () => {
    for (const lang of ['fr', 'en', 'uk', 'ar']) {
      const said = ALLEN_RELATIONS.map((relation) => timeInWords(order({ anchorTitle: 'x', relation }), lang));
      expect(new Set(said).size).toBe(13);
      for (const text of said) expect(text).toContain('x');
    }
  });
});

const side = fc.oneof(
  fc.integer({ min: FIRST_CIVIL / DAY, max: LAST_CIVIL / DAY }).map((d) => d * DAY),
  fc.integer({ min: Date.UTC(1900, 0) / MINUTE, max: Date.UTC(2100, 0) / MINUTE }).map((m) => m * MINUTE),
  fc.integer({ min: 19_000, max: 20_000 }).map((d) => d * DAY),
  fc.constantFrom(-Infinity, Infinity, FIRST_CIVIL, LAST_CIVIL, -8.64e15, 8.64e15, 0),
);
const window = fc.tuple(side, side).map(([a, b]) => win(Math.min(a, b), Math.max(a, b)));
const resolved: fc.Arbitrary<ResolvedTime> = fc
  .record(
    {
      shape: fc.constantFrom(...SHAPES),
      start: window,
      end: window,
      precision: fc.constantFrom(...PRECISIONS),
      qualifier: fc.constantFrom(...QUALIFIERS),
      status: fc.constantFrom(...STATUSES),
      basis: fc.constantFrom(...TIME_BASES),
      openStart: fc.constantFrom(...NO_BOUND),
      openEnd: fc.constantFrom(...NO_BOUND),
      computed: fc.boolean(),
      dated: fc.boolean(),
      mark: fc.constantFrom(...MARK_CLASSES),
      mode: fc.constantFrom(...MARK_MODES),
    },
    {
      requiredKeys: [
        ...(['shape', 'start', 'end', 'precision', 'qualifier', 'status'] as const),
        ...(['basis', 'computed', 'dated', 'mark', 'mode'] as const),
      ],
    },
  )
  .map((r) => (r.shape === 'point' ? { ...r, end: r.start } : r));
const input: fc.Arbitrary<TimeWordsInput> = fc.record(
  {
    resolved,
    form: fc.constantFrom('long', 'short'),
    sourceWords: fc.constantFrom('', 'mercredi'),
    zoneLabel: fc.constantFrom('UTC+3', 'UTC−4'),
    condition: fc.constantFrom('', 'si l’on veut', 'talks fail'),
    anchorTitle: fc.constantFrom('', 'le retrait', 'Izioum'),
    relation: fc.constantFrom(...ALLEN_RELATIONS),
  },
  { requiredKeys: ['resolved'] },
);
const RAW = /\d{4}-\d{2}|\.\.|[~%]|Infinity|NaN|undefined|null|\[object/;

describe('any time whatever', () => {
  it('has words, and never a code', () => {
    fc.assert(
      fc.property(input, fc.constantFrom('fr', 'en', 'uk', 'ar'), (t, lang) => {
        const text = timeInWords(t, lang);
        expect(text).toMatch(/\S/);
        expect(text).not.toMatch(RAW);
        expect(text).not.toMatch(/ {2}|^[\s,،]|[\s,،]$|[,،][,،]|\( ?\)/);
      }),
      cases(),
    );
  });

  it('names a clock only where the windows have one', () => {
    const days = fc.integer({ min: 19_000, max: 20_000 }).map((d) => d * DAY);
    const dateOnly = fc.constantFrom<Precision>('day', 'week', 'month', 'quarter', 'year', 'decade', 'none');
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 400 }), dateOnly, fc.boolean(), (from, n, precision, exact) => {
        const more: More = { precision, mark: 'window' };
        const w = win(from, from + n * DAY);
        const ends = { start: win(from, from), end: win(from + n * DAY, from + n * DAY) };
        const t = exact
          ? point('-', '+', { ...more, start: w, end: w })
          : lasting(['-', '+'], ['-', '+'], { ...more, ...ends });
        expect(timeInWords({ ...t, zoneLabel: 'UTC+3' }, 'en')).not.toMatch(/\d\d:\d\d|UTC/);
      }),
      cases(),
    );
  });
});

describe('stretches of the axis', () => {
  it.each([
    ['2022-09-05', '2022-09-29', 'du 5 au 28 septembre 2022', 'from 5 to 28 September 2022'],
    ['2022-09-05T03:10', '2022-09-28T13:00', 'du 5 au 28 septembre 2022', 'from 5 to 28 September 2022'],
    [
      '2022-09-21T09:00',
      '2022-09-21T12:00',
      '21 septembre 2022, de 9 h 00 à 12 h 00',
      '21 September 2022, from 09:00 to 12:00',
    ],
    ['2022-09-21', '2022-09-22', '21 septembre 2022', '21 September 2022'],
    ['2022-09-01', '2022-10-01', 'septembre 2022', 'September 2022'],
    ['2022-01-01', '2023-01-01', '2022', '2022'],
    ['2019-05-07T01:00', '2022-03-04T02:00', 'de mai 2019 à mars 2022', 'from May 2019 to March 2022'],
    ['1522-03-04T01:00', '2021-12-01T12:00', 'de 1522 à 2021', 'from 1522 to 2021'],
  ])('%s to %s', (from, to, fr, en) => {
    expect(plain(spanInWords(span(ms(from), ms(to)), 'fr'))).toBe(fr);
    expect(spanInWords(span(ms(from), ms(to)), 'en')).toBe(en);
  });

  it('names the day', () => {
    expect(dayInWords(civil(ms('2022-09-21T23:59')), 'fr')).toBe('mercredi 21 septembre 2022');
    expect(dayInWords(civil(Infinity), 'en')).not.toMatch(RAW);
  });
});

describe('lengths', () => {
  it.each([
    [0, 'moins d’une minute', 'less than a minute'],
    [MINUTE, '1 minute', '1 minute'],
    [7 * MINUTE, '7 minutes', '7 minutes'],
    [HOUR, '1 heure', '1 hour'],
    [90 * MINUTE, '90 minutes', '90 minutes'],
    [DAY, '1 jour', '1 day'],
    [36 * HOUR, '36 heures', '36 hours'],
    [3 * DAY, '3 jours', '3 days'],
    [45 * DAY, '45 jours', '45 days'],
    [61 * DAY, '2 mois', '2 months'],
    [365 * DAY, '1 an', '1 year'],
    [366 * DAY, '1 an', '1 year'],
    [800 * DAY, '2 ans', '2 years'],
  ])('%s ms', (length, fr, en) => {
    expect(durationInWords(length, 'fr')).toBe(fr);
    expect(durationInWords(length, 'en')).toBe(en);
  });

  it('say which way a gap goes', () => {
    expect(gapInWords(3 * DAY, 'fr')).toBe('3 jours plus tard');
    expect(gapInWords(-3 * DAY, 'en')).toBe('3 days earlier');
    expect(gapInWords(0, 'fr')).toBe('en même temps');
  });
});

describe('the machine’s zone', () => {
  afterAll(() => {
    if (MACHINE_ZONE === undefined) delete process.env['TZ'];
    else process.env['TZ'] = MACHINE_ZONE;
  });

  it('is never read', async () => {
    const sample = fc.sample(input, { numRuns: 400, seed: 7 });
    const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
    const said: { offset: number; words: string }[] = [];
    for (const zone of [...zones, 'Pacific/Apia', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
      process.env['TZ'] = zone;
      // Names are kept once asked for: a fresh module asks again.
      vi.resetModules();
      await import('./every-language.ts');
      const fresh = await import('./words.ts');
      const { dayInWords } = await import('./lengths.ts');
      const words = sample.flatMap((t) => [fresh.timeInWords(t, 'fr'), fresh.timeInWords(t, 'en')]);
      const days = sample.map((_, i) => dayInWords(civil(i * 31 * DAY), 'fr'));
      said.push({ offset: new Date(0).getTimezoneOffset(), words: JSON.stringify([words, days]) });
    }
    // Only if the zones really were switched does the rest mean anything.
    expect(new Set(said.map((s) => s.offset)).size).toBeGreaterThan(5);
    expect(new Set(said.map((s) => s.words)).size).toBe(1);
  });
});

describe('the start of something that lasts, as a heading', () => {
  const said = (input: TimeWordsInput): readonly string[] =>
    ['en', 'fr'].map((lang) => startInWords(input.resolved, lang));

  it('is a day only where one day is known', () => {
    expect(said(lasting(['2022-09-21', '2022-09-21'], ['2022-09-30', '2022-09-30']))).toEqual([
      'Wednesday 21 September 2022',
      'mercredi 21 septembre 2022',
    ]);
    expect(said(lasting(['2024-03-01', '2024-03-31'], ['2024-05-13', '+'], { precision: 'month' }))).toEqual([
      'March 2024',
      'mars 2024',
    ]);
    expect(said(lasting(['2024-02-15', '2024-04-15'], ['2024-05-13', '+'], { ...ABOUT, precision: 'month' }))).toEqual([
      'about March 2024',
      'mars 2024 environ',
    ]);
    expect(said(lasting(['2024-05-01', '2024-05-04'], ['2024-05-13', '+']))[0]).toBe('between 1 and 4 May 2024');
    expect(said(lasting(['2024-03-05', '2024-03-05'], ['2024-05-13', '+'], { qualifier: 'uncertain' }))[0]).toBe(
      '5 March 2024, date uncertain',
    );
  });

  it('says so where it is not stated', () => {
    expect(said(lasting(['-', '2024-05-05'], ['2024-05-06', '2024-05-06']))).toEqual([
      'start not stated',
      'début non dit',
    ]);
    expect(said(lasting(['-', '2024-05-05'], ['2024-05-06', '2024-05-06'], { openStart: 'open' }))[0]).toBe(
      'no start stated',
    );
    const after = lasting(['2024-05-13', '2024-05-13'], ['2024-05-13', '+'], {
      ...IF,
      precision: 'none',
      computed: true,
    });
    expect(said(after)[0]).toBe('date not stated');
  });

  it('has words for any time', () => {
    fc.assert(
      fc.property(resolved, (r) => {
        for (const lang of ['en', 'fr']) expect(startInWords(r, lang)).toMatch(/^[^~%]+$/);
      }),
      cases(),
    );
  });
});
