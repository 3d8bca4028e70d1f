/**
 * What a language must say to put time into words. One set per language (`words-fr.ts` and its like); the names of
 * months and days come from `Intl` by explicit locale, so a set holds grammar and no tables of names.
 */
import type { CalendarUnit } from './stretch.ts';
import type { AllenRelation } from './vocabulary.ts';

/** A date or clock reading as a noun, without article or preposition. `moment`: a clock reading with its date. */
export interface Name {
  readonly unit: CalendarUnit | 'clock' | 'moment';
  readonly text: string;
}

export interface NameStyle {
  /** Abbreviated months. */
  readonly short?: boolean;
  readonly weekday?: boolean;
  /** What a neighbouring name says already: 1 the year, 2 the month and the year. */
  readonly drop?: 0 | 1 | 2;
}

/** Sides of a sentence that may be about a past or a future thing. */
export type Tense = 'past' | 'future';

export interface TimeLanguage {
  /** For `Intl`. */
  readonly locale: string;
  /** Between the parts of a sentence, with its space. */
  readonly comma: string;
  /** Opening and closing quotation mark, with the spaces the language wants inside. */
  readonly quotes: readonly [string, string];
  /** For quotation marks inside those. */
  readonly innerQuotes: readonly [string, string];

  readonly name: (unit: CalendarUnit, ms: number, style: NameStyle) => string;
  /** Hour 0 to 24 and minute; undefined minute: the hour alone, for the axis. */
  readonly clock: (hour: number, minute: number | undefined) => string;
  /** A day and a clock reading on it, able to follow a preposition. */
  readonly moment: (day: string, clock: string) => string;
  readonly century: (n: number) => string;
  readonly millennium: (n: number) => string;

  /** "on the 3rd", "in May". */
  readonly on: (n: Name) => string;
  /** One moment somewhere inside: "on a day in May". */
  readonly within: (n: Name) => string;
  readonly between: (a: Name, b: Name) => string;
  /** Put before a range of days to say that one of them is meant. */
  readonly oneDay: string;
  readonly about: (n: Name) => string;
  readonly throughout: (n: Name) => string;
  readonly range: (a: Name, b: Name) => string;
  readonly since: (n: Name) => string;
  readonly from: (n: Name) => string;
  readonly until: (n: Name) => string;
  readonly earliest: (n: Name) => string;
  readonly latest: (n: Name) => string;
  /** Around names that are approximate: before the first, after the last. */
  readonly approximately: readonly [string, string];
  readonly began: (phrase: string, tense: Tense) => string;
  readonly ended: (phrase: string, tense: Tense) => string;

  readonly noEnd: string;
  readonly endNotStated: string;
  readonly noStart: string;
  readonly startNotStated: string;
  readonly dateNotStated: string;
  readonly dateUncertain: string;
  readonly denied: string;
  readonly conditional: string;
  readonly hypothetical: string;
  /** `time` may be empty. `date`: it is this bare date, and may follow a preposition. */
  readonly scheduled: (time: string, date?: Name) => string;
  readonly expected: (time: string, date?: Name) => string;
  readonly condition: (text: string) => string;
  /** The word alone that a condition begins with: "if". */
  readonly conditionWord: string;
  /** "from “…”": the source's own expression, already in quotation marks. */
  readonly according: (quoted: string) => string;
  readonly relation: (relation: AllenRelation, anchor: string) => string;

  readonly later: (length: string) => string;
  readonly earlier: (length: string) => string;
  readonly sameTime: string;
  readonly underAMinute: string;
}
