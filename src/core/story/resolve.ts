/** From the times a story states to the times it can be drawn by: every date read, every relative link solved. */
import { approximation } from '../time/approximation.ts';
import { FIRST_CIVIL, LAST_CIVIL } from '../time/civil-day.ts';
import { edtfWindows, type Reading } from '../time/edtf-windows.ts';
import { parseEdtf } from '../time/edtf.ts';
import { civil, type Civil, type Instant } from '../time/instant.ts';
import { settle } from '../time/resolve-one.ts';
import { atomsOf, endsInYears } from '../time/stated.ts';
import type { ResolvedTime, Window } from '../time/window.ts';
import { civilAt, isZone as knowsZone } from '../time/zone.ts';
import { topologicalRanks } from './rank.ts';
import { becauseOf } from './read-parts.ts';
import { readTime, type ReadingContext, type ReadTime } from './read-time.ts';
import type { TimeIssue } from './time-issue.ts';
import type { StoryFile } from './types.ts';
import { solveWeb, webs, type Link, type PublicationDate } from './webs.ts';

/** The clock of the zone the story is solved in. Dates without a clock never pass it. */
export type ToCivil = (at: Instant) => Civil;

export interface Resolution {
  /** Every event has one. */
  readonly times: ReadonlyMap<string, ResolvedTime>;
  /** In the order of the story; contradictions between events after the rest. */
  readonly issues: readonly TimeIssue[];
  /** The end of the story's "now": of the whole day where `asOf` has no clock. */
  readonly asOf: Civil;
  /** Topological rank by the links that hold: what is said to begin later ranks higher. */
  readonly rank: ReadonlyMap<string, number>;
}

/** Resolves a story with its axis read in one zone, and every zone it names checked. */
export const resolveInZone = (story: StoryFile, iana: string): Resolution =>
  resolveStory(story, (at) => civilAt(at, iana), knowsZone);

/**
 * Resolves a story's times. Pure: the same story and clock give the same result, and nothing is written to. `isZone` tells
 * known zones; left out, none is doubted.
 *
 * Statements that contradict each other are never weighed: the events on the contradiction keep the dates they state
 * themselves and lose their links, and an issue names the passages. `publication` is the date of an event's first source,
 * or the story's `asOf` where that source has none. If `asOf` itself cannot be read, the latest date in the story is used.
 */
export function resolveStory(
  story: StoryFile,
  toCivil: ToCivil,
  isZone: (iana: string) => boolean = () => true,
): Resolution {
  const issues: TimeIssue[] = [];
  const report = (issue: TimeIssue): void => void issues.push(issue);
  const convention = approximation(story.approximation);

  const plainDate = (text: string, path: string): PublicationDate | undefined => {
    const read = parseEdtf(text);
    if (!read.ok) {
      const why = becauseOf(read.error);
      const { expected } = read.error;
      report({ code: 'bad-edtf', severity: 'error', events: [], passages: [], path, found: text, expected, ...why });
      return undefined;
    }
    const reading: Reading = { shape: 'point', precision: 'none', qualifier: 'plain', convention, toCivil };
    const { start } = endsInYears(edtfWindows(read.value, reading));
    return { window: start, clock: atomsOf(read.value).some((a) => a.kind === 'clock') };
  };

  const now = plainDate(story.asOf, 'asOf');
  const end = now && (now.clock ? now.window.from : now.window.to);
  const nowEnd = end !== undefined && Number.isFinite(end) ? end : undefined;
  const context: ReadingContext = { convention, toCivil, asOf: nowEnd, isZone, report };
  const events = story.events.map((event, i) => readTime(event, i, context));
  const asOf = nowEnd ?? latestOf(events);

  const byId = new Map(events.map((e) => [e.event.id, e]));
  const publications = new Map<string, PublicationDate>();
  const fallback: PublicationDate = now ?? { window: { from: asOf, to: asOf }, clock: true };
  story.sources.forEach(({ id, published }, i) => {
    const date = published && plainDate(published.edtf, `sources[${String(i)}].published.edtf`);
    if (date) publications.set(id, date);
  });
  const anchorOf = (owner: ReadTime, anchor: string): Link['anchor'] | undefined =>
    anchor === 'publication' ? (publications.get(owner.event.sources[0] ?? '') ?? fallback) : byId.get(anchor);
  const links = events.flatMap((owner) =>
    owner.links.flatMap((link, i): Link[] => {
      const anchor = anchorOf(owner, link.anchor);
      if (anchor) return [{ owner, link, anchor }];
      report({
        code: 'unknown-anchor',
        severity: 'error',
        events: [owner.event.id],
        passages: link.passage === undefined ? [] : [link.passage],
        path: `events[${String(owner.index)}].time.relative[${String(i)}].anchor`,
        found: link.anchor,
        expected: 'publication',
      });
      return [];
    }),
  );

  const solved = webs(links).map(solveWeb);
  const windows = new Map(solved.flatMap((web) => [...web.windows]));
  const times = new Map<string, ResolvedTime>();
  for (const read of events) {
    const { event } = read;
    const tight = withinYears(windows.get(read) ?? read.own, read, report);
    const resolved = settle({
      shape: event.time.shape,
      start: tight.start,
      end: tight.end,
      precision: event.time.precision,
      qualifier: read.qualifier,
      status: event.factuality.status,
      polarity: event.factuality.polarity,
      basis: event.time.basis,
      oneOf: read.oneOf,
      openStart: read.stated.openStart,
      openEnd: read.stated.openEnd,
      computed: !sameWindow(tight.start, read.own.start) || !sameWindow(tight.end, read.own.end),
      asOf,
    });
    times.set(event.id, resolved);
    if (now) compareWithNow(read, resolved, now.window, report);
  }
  for (const web of solved) issues.push(...web.issues);

  const held = solved.flatMap((web) => web.links);
  const ranks = topologicalRanks(
    events.length,
    held.flatMap(({ owner, link, anchor }) =>
      'event' in anchor ? [{ event: owner.index, relation: link.relation, anchor: anchor.index }] : [],
    ),
  );
  return { times, issues, asOf, rank: new Map(events.map((e) => [e.event.id, ranks[e.index] ?? 0])) };
}

const sameWindow = (a: Window, b: Window): boolean => a.from === b.from && a.to === b.to;

/** The latest date any event states; the first moment there is, where none does. */
function latestOf(events: readonly ReadTime[]): Civil {
  let latest = -Infinity;
  for (const { own } of events) {
    for (const at of [own.start.from, own.start.to, own.end.from, own.end.to]) {
      if (Number.isFinite(at)) latest = Math.max(latest, at);
    }
  }
  return Number.isFinite(latest) ? civil(latest) : FIRST_CIVIL;
}

type Windows = Pick<ResolvedTime, 'start' | 'end'>;

/** Distances can lead out of the years there are names for: what lies wholly outside is not dated. */
function withinYears(ends: Windows, { event, own, index }: ReadTime, report: (issue: TimeIssue) => void): Windows {
  const inside = ({ from, to }: Window): boolean => to >= FIRST_CIVIL && from <= LAST_CIVIL;
  if (inside(ends.start) && inside(ends.end)) return endsInYears(ends);
  report({
    code: 'out-of-years',
    severity: 'error',
    events: [event.id],
    passages: (event.time.relative ?? []).flatMap((r) => r.passage ?? []),
    path: `events[${String(index)}].time.relative`,
    found: (event.time.relative ?? []).map((r) => r.anchor).join(', '),
    expected: '0001..9999',
  });
  return own;
}

function compareWithNow(
  { event, index }: ReadTime,
  { shape, dated, start }: ResolvedTime,
  now: Window,
  report: (issue: TimeIssue) => void,
): void {
  const { status } = event.factuality;
  const past = shape === 'point' ? start.to <= now.from : start.to < now.from;
  const future = start.from >= now.to;
  const code =
    status === 'scheduled' && past
      ? 'scheduled-in-past'
      : (status === 'occurred' || status === 'ongoing') && future
        ? 'occurred-in-future'
        : undefined;
  if (!dated || code === undefined) return;
  report({
    code,
    severity: 'warning',
    events: [event.id],
    passages: event.time.passage === undefined ? [] : [event.time.passage],
    path: `events[${String(index)}].factuality.status`,
    found: status,
    expected: code === 'scheduled-in-past' ? 'occurred|ongoing' : 'scheduled|predicted',
  });
}
