import { classify, modeOf } from './classify.ts';
import { civil, type Civil } from './instant.ts';
import type { NoBound, Polarity, Precision, Qualifier, Shape, Status, TimeBasis } from './vocabulary.ts';
import type { ResolvedTime, Window } from './window.ts';

/** An event's time with its windows final and its class not yet decided. */
export interface Settled {
  readonly shape: Shape;
  readonly start: Window;
  readonly end: Window;
  readonly precision: Precision;
  readonly qualifier: Qualifier;
  readonly status: Status;
  readonly polarity: Polarity;
  readonly basis: TimeBasis;
  /** Why a side has no bound, where the author says so. */
  readonly openStart?: NoBound | undefined;
  readonly openEnd?: NoBound | undefined;
  readonly oneOf?: readonly Window[] | undefined;
  readonly computed: boolean;
  /** The end of the story's "now". */
  readonly asOf: Civil;
}

const PROSPECTIVE: ReadonlySet<Status> = new Set(['scheduled', 'predicted', 'conditional', 'hypothetical']);

/** Whether, by its status, a thing had not happened yet when the story was told. */
export const isProspective = (status: Status): boolean => PROSPECTIVE.has(status);

/**
 * The last step of resolution: is there a date at all, what is open, which class.
 *
 * A point is dated when both sides of its window are; a span when its start lies between two dates, or its end does.
 * Anything else is known by order only. One exception: a span that has not happened yet and is only known to come after
 * something is dated from its earliest possible moment, which is never before the story's "now", and left open.
 */
export function settle(t: Settled): ResolvedTime {
  let { start } = t;
  let { end } = t;
  const finite = (w: Window): boolean => Number.isFinite(w.from) && Number.isFinite(w.to);
  if (t.shape === 'span' && isProspective(t.status) && Number.isFinite(start.from) && start.to === Infinity) {
    const from = civil(Math.max(start.from, t.asOf));
    start = { from, to: from };
    end = { from: civil(Math.max(end.from, from)), to: end.to };
  }
  const dated = finite(start) || (t.shape === 'span' && finite(end));
  const { shape, precision, qualifier, status, basis, computed } = t;
  const mode = modeOf(status, t.polarity);
  const resolved: { -readonly [K in keyof ResolvedTime]: ResolvedTime[K] } = {
    shape,
    start,
    end,
    precision,
    qualifier,
    status,
    basis,
    computed,
    dated,
    mark: 'order',
    mode,
  };
  if (start.from === -Infinity) resolved.openStart = t.openStart ?? 'unknown';
  if (end.to === Infinity) resolved.openEnd = t.openEnd ?? 'unknown';
  if (t.oneOf && !computed) resolved.oneOf = t.oneOf;
  resolved.mark = classify(resolved);
  return resolved;
}
