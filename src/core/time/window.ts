import type { Civil } from './instant.ts';
import type { NoBound, Precision, Qualifier, Shape, Status, TimeBasis } from './vocabulary.ts';

/**
 * Where one end of an event may lie: a closed interval of civil time, `from <= to`. Either side may be infinite,
 * which means the source gives no bound on that side.
 */
export interface Window {
  readonly from: Civil;
  readonly to: Civil;
}

/**
 * The classes of `docs/story-format.md`, one glyph each. They say how well the time is known and nothing else;
 * whether the thing happened is `MarkMode`.
 */
export const MARK_CLASSES = [
  'instant', // a clock time: filled dot on a stem
  'day', // known to the day: filled square, the width of the day when zoomed
  'window', // somewhere within bounds: light bar, solid outline, end caps
  'span', // lasted the whole of it: full bar, flat ends
  'approximate', // about: dashed outline, ≈
  'uncertain', // the source doubts its own date: solid outline, ?
  'planning', // start and end each uncertain: inner full bar in an outer light one, caps
  'ongoing', // continuing as of the story's date: bar to the as-of line, arrow beyond
  'torn', // end not stated: torn edge
  'order', // order known, no date: a chip beside the axis, never on it
] as const;
export type MarkClass = (typeof MARK_CLASSES)[number];

/** How the event stands to reality; drawn over the class: plain, hollow, dotted, crossed. */
export const MARK_MODES = ['actual', 'scheduled', 'conditional', 'denied'] as const;
export type MarkMode = (typeof MARK_MODES)[number];

/**
 * An event's time after every date is read, every relative link solved and every approximation widened.
 *
 * `start` and `end` are windows for the two ends. What is possible is `[start.from, end.to)`, what is certain is
 * `[start.to, end.from)` where that is not empty. For a point both windows are equal: the moment lies inside.
 */
export interface ResolvedTime {
  readonly shape: Shape;
  readonly start: Window;
  readonly end: Window;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly basis: TimeBasis;
  /** Why there is no end (or start) bound; undefined where there is one. */
  readonly openStart?: NoBound;
  readonly openEnd?: NoBound;
  /** The dates of which it is one, where the source names them one by one; the windows hold them all. */
  readonly oneOf?: readonly Window[];
  /** At least one bound came out of relative links rather than out of a date. */
  readonly computed: boolean;
  /** False: nothing but an order is known; the event is listed beside the axis. */
  readonly dated: boolean;
  readonly mark: MarkClass;
  readonly mode: MarkMode;
}

/**
 * Something still to come of which nothing is known but what it comes after. It is drawn from the story's "now", which
 * is where it may begin at the earliest and no date of its own.
 */
export const isOnlyAfter = (r: Pick<ResolvedTime, 'precision' | 'computed' | 'end' | 'mode'>): boolean =>
  r.precision === 'none' && r.computed && r.end.to === Infinity && (r.mode === 'scheduled' || r.mode === 'conditional');
