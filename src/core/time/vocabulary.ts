/**
 * The closed vocabularies of time and factuality. The story schema takes its picklists from here, so a value is
 * written once. Sources: EDTF / ISO 8601-2 (qualifiers), Allen's interval relations as named by OWL-Time, FactBank
 * (certainty and polarity), ninjs 3.3 (known versus expected dates).
 */

/** How finely the source knows a date. `none`: only an order is known. */
export const PRECISIONS = ['minute', 'hour', 'day', 'week', 'month', 'quarter', 'year', 'decade', 'none'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** EDTF qualification of a whole date: `~` approximate, `?` uncertain, `%` both. */
export const QUALIFIERS = ['plain', 'approximate', 'uncertain', 'both'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** `point`: one moment somewhere in its window. `span`: something that lasted. */
export const SHAPES = ['point', 'span'] as const;
export type Shape = (typeof SHAPES)[number];

/** Whether, according to the source, the thing happened. */
export const STATUSES = [
  'occurred',
  'ongoing',
  'scheduled',
  'predicted',
  'conditional',
  'hypothetical',
  'denied',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

export const CERTAINTIES = ['certain', 'probable', 'possible', 'uncommitted'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const POLARITIES = ['+', '-', 'u'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** What a date rests on: written in the source, counted from the source's "today", computed, or set by an editor. */
export const TIME_BASES = ['stated', 'deictic', 'derived', 'editorial'] as const;
export type TimeBasis = (typeof TIME_BASES)[number];

export const ZONE_BASES = ['stated', 'place', 'dateline', 'assumed'] as const;

/** Allen's thirteen relations, from the event to its anchor ("the event is `after` its anchor"). */
export const ALLEN_RELATIONS = [
  'before',
  'meets',
  'overlaps',
  'starts',
  'during',
  'finishes',
  'equals',
  'finishedBy',
  'contains',
  'startedBy',
  'overlappedBy',
  'metBy',
  'after',
] as const;
export type AllenRelation = (typeof ALLEN_RELATIONS)[number];

/** Why a bound has no date: it goes on (`open`), or nobody says (`unknown`). */
export const NO_BOUND = ['open', 'unknown'] as const;
export type NoBound = (typeof NO_BOUND)[number];

/** One of an event's four bounds: an EDTF date or date-time of our profile, or the reason there is none. */
export type Bound = { readonly at: string } | { readonly none: NoBound };

/** Earliest start, latest start, earliest end, latest end. Dates are whole atoms of their own precision: "3 to 9 May" covers the 9th. */
export interface Bounds {
  readonly es: Bound;
  readonly ls: Bound;
  readonly ee: Bound;
  readonly le: Bound;
}
