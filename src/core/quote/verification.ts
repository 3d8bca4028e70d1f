/** What a check of a copy against a story gives: plain data, in the story's order. Its words are in `src/i18n`. */
import type { Place } from './copy.ts';

/**
 * - `verbatim`: code point for code point at the recorded place, in the recorded context.
 * - `moved`: the same words, at another place or in another context.
 * - `folded`: the same words but for typography (quotation marks, dashes, ellipsis, white space).
 * - `differs`: other words stand there, or the record breaks a rule of quotations (`faults`).
 * - `missing`: nothing that resembles the words.
 */
export type Verdict = 'verbatim' | 'moved' | 'folded' | 'differs' | 'missing';

/** From best to worst. */
export const VERDICTS: readonly Verdict[] = ['verbatim', 'moved', 'folded', 'differs', 'missing'];

/**
 * What a record may break: the source is not in the story; a passage is absent, empty, of another source, or has other words; its context is longer
 * than 32 code points; segments out of order; outer quotation marks inside; brackets that are no declared insertion, or
 * the reverse; a cut through a grapheme; a translation that claims the speaker's own words; a root that is not that of
 * the recorded hashes.
 */
export type FaultCode =
  | 'no-source'
  | 'no-passage'
  | 'empty-passage'
  | 'other-words'
  | 'long-context'
  | 'order'
  | 'outer-marks'
  | 'bracket'
  | 'insertion'
  | 'split-grapheme'
  | 'status'
  | 'root';

export interface Fault {
  readonly code: FaultCode;
  /** Where in the story, as `quotes/q1/segments/0`. */
  readonly path: string;
}

/** The smallest stretch in which the expected and the found words differ. */
export interface Difference {
  /** Code points into the expected words. */
  readonly at: number;
  readonly expected: string;
  readonly found: string;
}

/** How some words fared. */
export interface WordsCheck {
  readonly verdict: Verdict;
  readonly expected: string;
  /** Where they, or the nearest words, stand in the copy. Absent when missing. */
  readonly place?: Place;
  /** The nearest words, where they are not the same. */
  readonly found?: string;
  readonly difference?: Difference;
  /** How often the words stand in the copy, where it is more than once and they had to be searched for. */
  readonly matches?: number;
}

export interface QuoteCheck {
  readonly id: string;
  /** `original` for the original wording that a translated quotation is shown with: it has no recorded place. */
  readonly part: 'quote' | 'original';
  /** The worst of its segments; `differs` if the record is at fault, or if only some segments were found. */
  readonly verdict: Verdict;
  readonly segments: readonly WordsCheck[];
  readonly faults: readonly Fault[];
}

/** A passage: the words of a quotation, a cue, a time expression, or only a place. */
export interface PassageCheck extends WordsCheck {
  readonly id: string;
  readonly faults: readonly Fault[];
}

export type ParagraphState = 'same' | 'differs' | 'missing' | 'extra';

export interface ParagraphCheck {
  readonly state: ParagraphState;
  /** Number in the source; absent for an extra one. */
  readonly p?: number;
  /** Number in the copy; absent for a missing one. */
  readonly found?: number;
}

/**
 * Which text the copy is: `same`: this edition, no more and no less; `contained`: all its paragraphs, in order, with
 * other text around; `changed`: another edition of it; `other`: another text; `unknown`: no hashes were recorded.
 */
export type Edition = 'same' | 'contained' | 'changed' | 'other' | 'unknown';

export interface Verification {
  readonly source: string;
  /** EDTF of the edition that was recorded: its modification, or else its publication. */
  readonly date?: string;
  /** Agreement is with the translated text, not with the speaker. */
  readonly translation: boolean;
  readonly edition: Edition;
  readonly quotes: readonly QuoteCheck[];
  readonly passages: readonly PassageCheck[];
  readonly paragraphs: readonly ParagraphCheck[];
  /** Faults of the source record and of records that give a passage's words otherwise than it stands. */
  readonly faults: readonly Fault[];
  /** Numbers of the copy's paragraphs that are not well-formed text. */
  readonly refused: readonly number[];
  readonly counts: {
    readonly quotes: Readonly<Record<Verdict, number>>;
    readonly passages: Readonly<Record<Verdict, number>>;
    readonly paragraphs: Readonly<Record<ParagraphState, number>>;
  };
  /** Everything verbatim, no fault, and the copy the recorded edition, as far as one was recorded. */
  readonly ok: boolean;
}
