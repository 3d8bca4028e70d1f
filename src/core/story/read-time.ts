/** Reads what one event says of its own time. Nothing here looks at other events. */
import type { Approximation } from '../time/approximation.ts';
import type { Ends, Reading } from '../time/edtf-windows.ts';
import { eventNetwork, type Extent } from '../time/event-network.ts';
import type { Civil, Instant } from '../time/instant.ts';
import { boundWindows, mergeQualifiers, namedDates, qualifierOf, refines, statedEnds } from '../time/stated.ts';
import type { Qualifier } from '../time/vocabulary.ts';
import type { Window } from '../time/window.ts';
import {
  boundsText,
  checkAgreement,
  coarsestOf,
  readBounds,
  readEdtf,
  readExtent,
  readLinks,
  type ReadLink,
  type Report,
} from './read-parts.ts';
import type { TimeIssue, TimeIssueCode } from './time-issue.ts';
import type { StoryEvent, TimeSpec } from './types.ts';

/** An event's statement of its time that agrees with itself. */
interface Statement {
  /** As stated; what the network starts from. */
  readonly stated: Ends;
  /** How long it lasted. */
  readonly length: Extent | undefined;
  /** The coarsest unit its start and its end may be known in. */
  readonly coarsest: readonly [number, number];
  /** What is stated, its parts set against each other: what is left of the event when every link is gone. */
  readonly own: Pick<Ends, 'start' | 'end'>;
}

/** An event's time, read. */
export interface ReadTime extends Statement {
  readonly event: StoryEvent;
  readonly index: number;
  readonly qualifier: Qualifier;
  readonly oneOf: readonly Window[] | undefined;
  readonly links: readonly ReadLink[];
}

/** What reading needs besides the event. */
export interface ReadingContext {
  readonly convention: Approximation;
  readonly toCivil: (at: Instant) => Civil;
  /** The end of the story's "now"; undefined where it cannot be read. */
  readonly asOf: Civil | undefined;
  readonly isZone: (iana: string) => boolean;
  readonly report: (issue: TimeIssue) => void;
}

const WARNINGS: ReadonlySet<TimeIssueCode> = new Set(['precision-disagrees', 'qualifier-disagrees', 'unknown-zone']);

/** Whether the ends of a statement without a length are in order already, so that neither can narrow the other. */
function inOrder({ shape }: TimeSpec, { start, end }: Ends, [first, last]: readonly [number, number]): boolean {
  if (shape === 'point') return start.from < start.to;
  const each = start.from <= start.to && end.from <= end.to;
  return each && start.to + first <= end.to && start.from + last <= end.from;
}

/** Sets the parts of a statement against each other; undefined where they cannot all be true. */
function statement(
  time: TimeSpec,
  stated: Ends,
  length: Extent | undefined,
  coarsest: readonly [number, number],
): Statement | undefined {
  if (!length && inOrder(time, stated, coarsest)) return { stated, length, coarsest, own: stated };
  const network = eventNetwork<string>();
  const node = network.event(time.shape, stated, coarsest, 'date');
  if (length) network.lasts(node, length, 'length');
  const solved = network.solve();
  return solved.ok ? { stated, length, coarsest, own: solved.value(node) } : undefined;
}

/** What goes on has lasted to the story's "now". */
function upToNow({ time, factuality }: StoryEvent, ends: Ends, asOf: Civil | undefined): Ends {
  const { start, end, openEnd } = ends;
  const goesOn = factuality.status === 'ongoing' || (openEnd === 'open' && factuality.status === 'occurred');
  if (!goesOn || asOf === undefined || time.shape === 'point' || start.from >= asOf) return ends;
  return end.from === -Infinity && end.to === Infinity ? { ...ends, end: { from: asOf, to: end.to } } : ends;
}

/** Reads one event's time. Whatever is wrong is reported and left out; the rest is used. */
export function readTime(event: StoryEvent, index: number, context: ReadingContext): ReadTime {
  const { time } = event;
  const { convention, asOf } = context;
  const place = `events[${String(index)}].`;
  const passages = time.passage === undefined ? [] : [time.passage];
  const report: Report = (code, path, found, expected, more) => {
    const severity = WARNINGS.has(code) ? 'warning' : 'error';
    context.report({ code, severity, events: [event.id], passages, path: place + path, found, expected, ...more });
  };

  const edtf = readEdtf(time.edtf, 'time.edtf', report);
  const marked = edtf ? qualifierOf(edtf) : 'plain';
  const said = time.qualifier ?? 'plain';
  const length = time.duration && readExtent(time.duration, 'time.duration', convention, report);
  const reading: Reading = {
    shape: time.shape,
    precision: time.precision,
    // Where the text marks what is approximate, it is that and nothing else.
    qualifier: marked === 'approximate' || marked === 'both' ? 'plain' : said,
    convention,
    toCivil: context.toCivil,
  };

  let bounds = readBounds(time.bounds, report);
  // Bounds are meant as they stand: what is approximate about them has gone into them.
  let boundEnds = bounds && boundWindows(bounds, { ...reading, qualifier: 'plain' });
  if (boundEnds && edtf && !refines(boundEnds, statedEnds(edtf, undefined, reading))) {
    report('bounds-disagree', 'time.bounds', boundsText(time.bounds), time.edtf ?? '');
    bounds = boundEnds = undefined;
  }
  checkAgreement(time, edtf, bounds, context.isZone, report);

  const withLength = (ends: Ends): Statement | undefined =>
    statement(time, upToNow(event, ends, asOf), length, coarsestOf(time, edtf, bounds));
  const without = (ends: Ends, by: typeof bounds): Statement | undefined =>
    statement(time, upToNow(event, ends, asOf), undefined, coarsestOf(time, edtf, by));
  let agreed = withLength(statedEnds(edtf, boundEnds, { ...reading, longest: length?.max }));
  if (!agreed) {
    report('contradiction', 'time', time.edtf ?? boundsText(time.bounds), '', { links: [] });
    agreed =
      without(statedEnds(edtf, boundEnds, reading), bounds) ?? without(statedEnds(edtf, undefined, reading), undefined);
  }

  const relative = time.relative ?? [];
  const onlyAbout =
    !edtf && !bounds && time.qualifier === undefined && relative.some((r) => r.gap?.about !== undefined);
  const nothing = statedEnds(undefined, undefined, reading);
  return {
    event,
    index,
    stated: agreed?.stated ?? nothing,
    length: agreed?.length,
    own: agreed?.own ?? nothing,
    coarsest: agreed?.coarsest ?? coarsestOf(time, undefined, undefined),
    qualifier: onlyAbout ? 'approximate' : mergeQualifiers(said, marked),
    oneOf: bounds || time.shape !== 'point' || said === 'approximate' || said === 'both' ? undefined : namedDates(edtf),
    links: readLinks(time, convention, report),
  };
}
