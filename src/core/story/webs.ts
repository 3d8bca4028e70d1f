/**
 * The events that hang together by relative links, solved web by web. A contradiction takes the links of the events on
 * it out of the web, never their dates, and the rest is solved again.
 */
import type { Ends } from '../time/edtf-windows.ts';
import { eventNetwork, type Node } from '../time/event-network.ts';
import { DAY, MINUTE } from '../time/instant.ts';
import type { Window } from '../time/window.ts';
import type { ReadLink } from './read-parts.ts';
import type { ReadTime } from './read-time.ts';
import type { NamedLink, TimeIssue } from './time-issue.ts';

/** A relative link with both of its sides found: an event, or the date a source was published. */
export interface Link {
  readonly owner: ReadTime;
  readonly link: ReadLink;
  readonly anchor: ReadTime | PublicationDate;
}

/** One object per date, so that events anchored to the same one hang together. */
export interface PublicationDate {
  readonly window: Window;
  /** Known by a clock time, not by days. */
  readonly clock: boolean;
}

export interface Web {
  readonly windows: ReadonlyMap<ReadTime, Pick<Ends, 'start' | 'end'>>;
  /** The links that were used. */
  readonly links: readonly Link[];
  readonly issues: readonly TimeIssue[];
}

interface Cause {
  readonly event?: ReadTime;
  readonly link?: Link;
}

/** So many contradictions in one web, and none of its links is believed; it also bounds the work. */
const MOST_CONTRADICTIONS = 50;

const isEvent = (side: Link['anchor']): side is ReadTime => 'event' in side;

/** The links, parted into those that share an event or a publication date, directly or through others. */
export function webs(links: readonly Link[]): Link[][] {
  const parent = new Map<Link['anchor'], Link['anchor']>();
  const root = (side: Link['anchor']): Link['anchor'] => {
    let at = side;
    for (let up = parent.get(at); up !== undefined; up = parent.get(at)) {
      const over = parent.get(up);
      if (over !== undefined) parent.set(at, over);
      at = up;
    }
    return at;
  };
  for (const { owner, anchor } of links) {
    const [a, b] = [root(owner), root(anchor)];
    if (a !== b) parent.set(a, b);
  }
  const groups = new Map<Link['anchor'], Link[]>();
  for (const link of links) {
    const key = root(link.owner);
    const group = groups.get(key);
    if (group) group.push(link);
    else groups.set(key, [link]);
  }
  return [...groups.values()];
}

function attempt(links: readonly Link[]) {
  const network = eventNetwork<Cause>();
  const nodes = new Map<Link['anchor'], Node>();
  const put = (side: Link['anchor']): Node => {
    let node = nodes.get(side);
    if (node) return node;
    if (isEvent(side)) {
      const cause = { event: side };
      node = network.event(side.event.time.shape, side.stated, side.coarsest, cause);
      if (side.length) network.lasts(node, side.length, cause);
    } else {
      const grain = side.clock ? MINUTE : DAY;
      node = network.event('point', { start: side.window, end: side.window }, [grain, grain], {});
    }
    nodes.set(side, node);
    return node;
  };
  for (const link of links) {
    const [a, b] = [put(link.owner), put(link.anchor)];
    network.relate(a, link.link.relation, b, link.link.gap, { link });
  }
  return { nodes, solved: network.solve() };
}

const named = ({ owner, link }: Link): NamedLink => ({
  event: owner.event.id,
  relation: link.relation,
  anchor: link.anchor,
  ...(link.words !== undefined && { words: link.words }),
  ...(link.passage !== undefined && { passage: link.passage }),
});

const unique = <T>(all: readonly (T | undefined)[]): T[] => [...new Set(all.filter((x) => x !== undefined))];

/** The events a set of causes speaks of, in order. */
const eventsOf = (causes: readonly Cause[]): ReadTime[] =>
  unique(
    causes.flatMap(({ event, link }) => [event, link?.owner, link && isEvent(link.anchor) ? link.anchor : undefined]),
  );

function contradiction(code: 'contradiction' | 'contradictions-many', causes: readonly Cause[]): TimeIssue {
  const links = unique(causes.map((c) => c.link));
  const events = eventsOf(causes);
  const own = unique(causes.map((c) => (c.link ? undefined : c.event))).map(({ event: { id, time } }) => ({
    id,
    time,
  }));
  const said = [
    ...links.map(({ owner, link }) => `${owner.event.id} ${link.relation} ${link.anchor}`),
    ...own.map(({ id, time }) => `${id} ${time.edtf ?? '…'}`),
  ];
  return {
    code,
    severity: 'error',
    events: events.map((e) => e.event.id),
    passages: unique([...links.map((l) => l.link.passage), ...own.map((o) => o.time.passage)]),
    path: '',
    found: said.slice(0, 8).join('; '),
    expected: '',
    links: links.map(named),
  };
}

/**
 * A cycle in the direction of time, beginning with the event that stands first in the story. The network's constraints
 * run the other way: each says how late the earlier of two moments may be.
 */
function fromTheFirst(cycle: readonly Cause[]): Cause[] {
  const ring = [...cycle].reverse();
  const place = ({ event, link }: Cause): number => link?.owner.index ?? event?.index ?? Infinity;
  const least = Math.min(...ring.map(place));
  const at = ring.findIndex((cause) => place(cause) === least);
  return [...ring.slice(at), ...ring.slice(0, at)];
}

/** Solves one web. Events that were on a contradiction are left out of `windows`: they keep what they state themselves. */
export function solveWeb(all: readonly Link[]): Web {
  const issues: TimeIssue[] = [];
  const alone = new Set<ReadTime>();
  let links = all;
  for (;;) {
    const { nodes, solved } = attempt(links);
    if (solved.ok) {
      const windows = new Map<ReadTime, Pick<Ends, 'start' | 'end'>>();
      for (const [side, node] of nodes) if (isEvent(side) && !alone.has(side)) windows.set(side, solved.value(node));
      return { windows, links, issues };
    }
    if (issues.length === MOST_CONTRADICTIONS) {
      issues.push(
        contradiction(
          'contradictions-many',
          links.map((link) => ({ link })),
        ),
      );
      return { windows: new Map(), links: [], issues };
    }
    const ring = fromTheFirst(solved.error);
    issues.push(contradiction('contradiction', ring));
    const on = new Set(eventsOf(ring));
    for (const event of on) alone.add(event);
    links = links.filter((l) => !on.has(l.owner));
  }
}
