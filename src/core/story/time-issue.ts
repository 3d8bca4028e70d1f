import type { EdtfError } from '../time/edtf-value.ts';
import type { AllenRelation } from '../time/vocabulary.ts';

/** What can be wrong with the times of a story. The words for a code are made elsewhere. */
export const TIME_ISSUES = [
  /** A date text is not of the profile; `why` says the reason. The event is read without it. */
  'bad-edtf',
  /** One of the four bounds is not a single date or clock time, or is `open` on an inner side. None of the four is used. */
  'bad-bound',
  /** The bounds allow what the date text excludes. The date text is used, the bounds are not. */
  'bounds-disagree',
  /** A length or a distance is no duration, or its least is more than its greatest. It is not used. */
  'bad-duration',
  /** A distance with a relation other than `before` and `after`. It is not used. */
  'gap-unused',
  /** A relative link to an event that is not there. It is not used. */
  'unknown-anchor',
  /** No such time zone. */
  'unknown-zone',
  /** `precision` says more than the date text can. */
  'precision-disagrees',
  /** The qualifier leaves out what the marks of the date text say. Both are used. */
  'qualifier-disagrees',
  /** Statements that cannot all be true. The events named keep the dates they state themselves, and no links. */
  'contradiction',
  /** After many contradictions among events that hang together, none of the links between them is used. */
  'contradictions-many',
  /** Scheduled, but its date is before the story's "now". Nothing is changed. */
  'scheduled-in-past',
  /** Said to have happened, but its date is after the story's "now". Nothing is changed. */
  'occurred-in-future',
  /** Computed to lie outside the years 0001 to 9999. The event is left undated. */
  'out-of-years',
] as const;
export type TimeIssueCode = (typeof TIME_ISSUES)[number];

/** One relative link, named for a report. */
export interface NamedLink {
  readonly event: string;
  readonly relation: AllenRelation;
  /** An event's id, or `publication`. */
  readonly anchor: string;
  readonly words?: string;
  readonly passage?: string;
}

/** A fault in the times of a story, as data. */
export interface TimeIssue {
  readonly code: TimeIssueCode;
  /** An error took a statement out of the story; a warning changed nothing. */
  readonly severity: 'error' | 'warning';
  /** The events concerned, by id; none where the fault is in a source or in the header. */
  readonly events: readonly string[];
  /** The passages the statements stand in, by id. */
  readonly passages: readonly string[];
  /** Where: `events[3].time.edtf`, `sources[0].published.edtf`, `asOf`. Empty for what concerns several events. */
  readonly path: string;
  readonly found: string;
  /** Notation rather than words, as in `EdtfError`. */
  readonly expected: string;
  readonly nearest?: string;
  readonly why?: EdtfError;
  /** For a contradiction: its links, in the order in which they lead back to their beginning. */
  readonly links?: readonly NamedLink[];
}
