/** Where an event leads: the graph of claims and relations as a reader walks it, link by link. */
import type { StoryIndex } from '../story/story-index.ts';
import type { Relation, Stance } from '../story/types.ts';

/** A link seen from one of its ends. */
export type EventLink = {
  /** The event at the other end. */
  readonly event: string;
  /** True when the other end is the one that speaks: `incoming` and `disputes` is "contested by". */
  readonly incoming: boolean;
} & (
  | { readonly kind: 'stance'; readonly type: Stance['type'] }
  | { readonly kind: 'relation'; readonly type: Relation['type'] }
);

/**
 * The links of an event to others, each other event once: what its claims contest first, then what they answer or support,
 * then how the events themselves are related. Always in the same order, for one who counts them.
 */
export function linksOf(index: StoryIndex, event: string): readonly EventLink[] {
  const stances = index.claimsOf(event).flatMap((claim) => index.stancesOf(claim.id));
  const links = [
    ...[...stances]
      .sort((a, b) => Number(b.contests) - Number(a.contests))
      .map(({ stance, claim, incoming }): EventLink => ({
        event: claim.event ?? '',
        incoming,
        kind: 'stance',
        type: stance.type,
      })),
    ...index.story.relations.flatMap(({ from, to, type }): EventLink[] =>
      from === event || to === event
        ? [{ event: from === event ? to : from, incoming: to === event, kind: 'relation', type }]
        : [],
    ),
  ];
  const first = new Map<string, EventLink>();
  for (const link of links)
    if (link.event !== '' && link.event !== event && !first.has(link.event)) first.set(link.event, link);
  return [...first.values()];
}

/** The way a reader took along links: where from, and which link of each event was followed last. */
export interface Trail {
  readonly back: readonly string[];
  readonly last: ReadonlyMap<string, number>;
}
export const NO_TRAIL: Trail = { back: [], last: new Map() };

/** A step along a link. */
export interface Followed {
  readonly trail: Trail;
  readonly link: EventLink;
  /** Which of how many, from 1. */
  readonly nth: number;
  readonly of: number;
}

/**
 * Follows the next (`1`) or the previous (`-1`) link of an event, round and round: the first press takes the first, and
 * who came back takes the one after it. Undefined where there is none.
 */
export function follow(trail: Trail, links: readonly EventLink[], from: string, step: 1 | -1): Followed | undefined {
  const last = trail.last.get(from);
  const at = last === undefined ? (step > 0 ? 0 : links.length - 1) : (last + step + links.length) % links.length;
  const link = links[at];
  if (!link) return undefined;
  return {
    trail: { back: [...trail.back, from], last: new Map(trail.last).set(from, at) },
    link,
    nth: at + 1,
    of: links.length,
  };
}

/** One step back along the way; undefined at its beginning. */
export function goBack(trail: Trail): { readonly trail: Trail; readonly event: string } | undefined {
  const event = trail.back.at(-1);
  return event === undefined ? undefined : { trail: { ...trail, back: trail.back.slice(0, -1) }, event };
}
