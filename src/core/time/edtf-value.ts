/**
 * What a text of the profile `dateline-edtf/1` means, as plain data. The profile is a frozen part of EDTF (Library of
 * Congress, 2019-02-04; ISO 8601-2:2019 Annex A), extended format only, years 0001 to 9999, plus one thing EDTF lacks:
 * an interval between two clock times, written as ISO 8601-1 writes it.
 */
import type { NoBound, Qualifier } from './vocabulary.ts';

/** A date: `2024`, `2024-05`, `2024-05-03`, `2024-33` (a quarter), or with unspecified digits; one qualifier at most. */
export interface EdtfDate {
  readonly kind: 'date';
  /** 1 to 9999; for `202X` the first year of the decade. */
  readonly year: number;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 to 4, written 33 to 36. */
  readonly quarter?: number;
  readonly day?: number;
  /** What `X` stands for: a day of the month (`2024-05-XX`), a month of the year (`2024-XX`), a year of the decade (`202X`). */
  readonly unspecified?: 'day' | 'month' | 'year';
  readonly qualifier: Qualifier;
}

/** A day and a clock, always with an offset: `2024-05-07T14:05+03:00`, `…T14:05:30Z`, `…T14:05-04`. */
export interface EdtfClock {
  readonly kind: 'clock';
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second?: number;
  /** As written: `Z`, `+03:00` or `-04`. */
  readonly offset: string;
}

/** `A/B`, `A/..`, `../B`, `A/`, `/B`: at least one side is a date. */
export interface EdtfInterval {
  readonly kind: 'interval';
  readonly from: EdtfDate | NoBound;
  readonly to: EdtfDate | NoBound;
}

/** Two clock times, the first before the second. Plain ISO 8601-1; EDTF level 0 forbids clocks in intervals. */
export interface ClockInterval {
  readonly kind: 'clock-interval';
  readonly from: EdtfClock;
  readonly to: EdtfClock;
}

/** One of a list: `[2024-05-03,2024-05-09]`. Two members at least, in the author's order. */
export interface EdtfOneOf {
  readonly kind: 'one-of';
  readonly members: readonly EdtfDate[];
}

/** One of a run: `[a..b]`, `[..b]`, `[a..]`. At least one side is there. */
export interface EdtfRange {
  readonly kind: 'range';
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
}

export type Edtf = EdtfDate | EdtfClock | EdtfInterval | ClockInterval | EdtfOneOf | EdtfRange;

/** Why a text is not of the profile. One code per reason, so that each can be put in its own words. */
export const EDTF_ERRORS = [
  'empty',
  'space',
  'wrong-dash', // a dash or minus that is not the hyphen
  'case', // lower-case x, t or z
  'old-notation', // the draft's `u`, `open`, `unknown`
  'words', // letters: "May 2024"
  'unexpected',
  'year-range', // outside 0001 to 9999
  'exponent', // Y17E8
  'significant-digits', // 1950S2
  'short-year', // 24, 202
  'century', // 19XX
  'short-field', // 2024-5-3
  'basic-format', // 20240503
  'slash-date', // 2024/05/03
  'day-first', // 03.05.2024
  'week', // 2024-W18
  'ordinal-day', // 2024-123
  'season', // 2024-21: no hemisphere is known
  'sub-year', // 2024-37 and other groups of months
  'impossible-month',
  'impossible-day',
  'unspecified-place', // X anywhere but in the last part
  'double-qualifier', // ?~
  'partial-qualifier', // 2024-?05
  'qualified-clock',
  'qualified-set',
  'no-zone', // a clock without an offset
  'offset-form',
  'offset-range',
  'clock-form',
  'impossible-clock',
  'fraction', // of a second
  'interval-parts',
  'interval-undated',
  'interval-duration',
  'interval-mixed', // a clock on one side only
  'reversed',
  'list', // {a,b}: all of them, so two events
  'set-open', // no closing bracket
  'set-single',
  'set-undated',
  'set-mixed', // commas and dots together
  'set-clock',
] as const;
export type EdtfErrorCode = (typeof EDTF_ERRORS)[number];

/** A refusal, as data: the sentence is made elsewhere, from `code`. */
export interface EdtfError {
  readonly code: EdtfErrorCode;
  /** Where in the text, in UTF-16 code units. */
  readonly at: number;
  /** What stands there, 24 code units at most; empty at the end of the text. */
  readonly found: string;
  /** What could stand there, in notation rather than words: `01..12`, `YYYY-MM-DD`. */
  readonly expected: string;
  /** The nearest text that is of the profile, where one can be had without guessing. */
  readonly nearest?: string;
}
