/**
 * The look-ups a view needs, made once from a story. Plain values; nothing here knows of a screen or a language.
 */
import type {
  Agent,
  Attribution,
  Claim,
  Passage,
  Place,
  Quote,
  Source,
  Stance,
  StoryEvent,
  StoryFile,
} from './types.ts';

/** Stances that put a claim in question. A claim at their other end is *contested*, everywhere it is shown. */
const CONTESTING: ReadonlySet<Stance['type']> = new Set(['disputes', 'refutes', 'denies', 'corrects']);

/** A stance seen from one of its ends. */
export interface StanceLink {
  readonly stance: Stance;
  /** The claim at the other end. */
  readonly claim: Claim;
  /** True when the other claim speaks of this one (`from` is the other). */
  readonly incoming: boolean;
  readonly contests: boolean;
}

export interface StoryIndex {
  readonly story: StoryFile;
  readonly sources: ReadonlyMap<string, Source>;
  readonly agents: ReadonlyMap<string, Agent>;
  readonly places: ReadonlyMap<string, Place>;
  readonly passages: ReadonlyMap<string, Passage>;
  readonly attributions: ReadonlyMap<string, Attribution>;
  readonly events: ReadonlyMap<string, StoryEvent>;
  readonly quotes: ReadonlyMap<string, Quote>;
  readonly claims: ReadonlyMap<string, Claim>;
  /** In reading order: paragraph, then offset. */
  readonly quotesOf: (event: string) => readonly Quote[];
  readonly claimsOf: (event: string) => readonly Claim[];
  /** Claims made elsewhere that speak of the event. */
  readonly claimsAbout: (event: string) => readonly Claim[];
  readonly claimsOfQuote: (quote: string) => readonly Claim[];
  readonly stancesOf: (claim: string) => readonly StanceLink[];
  /**
   * How many accounts there are of what is contested in an event, or in one said to be the same: a claim made there and those
   * that contest it, of the claim with most of them. 0 where nothing is contested.
   */
  readonly accountsOf: (event: string) => number;
  /** The same of one claim: itself and those that contest it, or 0. */
  readonly accountsOfClaim: (claim: string) => number;
  /** Whether any claim made in the event, or in one said to be the same, is contested by another. */
  readonly isContested: (event: string) => boolean;
  readonly isClaimContested: (claim: string) => boolean;
  /** Events whose claims this event's (or this quotation's) claims answer, support or contest, and the reverse. */
  readonly linkedEvents: (claims: readonly Claim[]) => readonly string[];
}

const byId = <T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> =>
  new Map(list.map((record) => [record.id, record]));

function groupBy<T>(list: readonly T[], key: (item: T) => string | undefined): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const k = key(item);
    if (k === undefined) continue;
    const group = groups.get(k);
    if (group) group.push(item);
    else groups.set(k, [item]);
  }
  return groups;
}

/** Makes the look-ups. Linear in the story. */
export function indexStory(story: StoryFile): StoryIndex {
  const passages = byId(story.passages);
  const claims = byId(story.claims);
  const events = byId(story.events);
  const place = (id = ''): number => {
    const passage = passages.get(id);
    return passage ? passage.p * 1e7 + passage.start : Infinity;
  };
  const first = (q: Quote): number => place(q.segments[0]?.passage);
  const quotesOf = groupBy(
    [...story.quotes].sort((a, b) => first(a) - first(b)),
    (q) => q.event,
  );
  const claimsOf = groupBy(story.claims, (c) => c.event);
  const about = new Map<string, Claim[]>();
  for (const c of story.claims)
    for (const id of c.about ?? []) if (id !== c.event) about.set(id, [...(about.get(id) ?? []), c]);
  const ofQuote = new Map<string, Claim[]>();
  for (const c of story.claims) for (const q of c.quotes ?? []) ofQuote.set(q, [...(ofQuote.get(q) ?? []), c]);

  const links = new Map<string, StanceLink[]>();
  const link = (at: string, other: string, stance: Stance, incoming: boolean): void => {
    const claim = claims.get(other);
    if (!claim) return;
    const list = links.get(at) ?? [];
    list.push({ stance, claim, incoming, contests: CONTESTING.has(stance.type) });
    links.set(at, list);
  };
  for (const stance of story.stances) {
    link(stance.from, stance.to, stance, false);
    link(stance.to, stance.from, stance, true);
  }
  const stancesOf = (claim: string): readonly StanceLink[] => links.get(claim) ?? [];
  const accountsOfClaim = (id: string): number => {
    const against = new Set(stancesOf(id).flatMap((l) => (l.incoming && l.contests ? [l.claim.id] : [])));
    return against.size && against.size + 1;
  };
  const accounts = new Map<string, number>();
  const accountsOf = (event: string): number => accounts.get(event) ?? 0;
  // What is told twice says its figure twice: the doubt goes with it.
  const same = story.relations.filter(({ type }) => type === 'sameAs');
  const doubt = (event: string, count: number): void => {
    if (count <= accountsOf(event)) return;
    accounts.set(event, count);
    for (const { from, to } of same) if (from === event || to === event) doubt(from === event ? to : from, count);
  };
  for (const { id, event } of story.claims) if (event) doubt(event, accountsOfClaim(id));

  return {
    story,
    sources: byId(story.sources),
    agents: byId(story.agents),
    places: byId(story.places),
    passages,
    attributions: byId(story.attributions),
    events,
    quotes: byId(story.quotes),
    claims,
    quotesOf: (event) => quotesOf.get(event) ?? [],
    claimsOf: (event) => claimsOf.get(event) ?? [],
    claimsAbout: (event) => about.get(event) ?? [],
    claimsOfQuote: (quote) => ofQuote.get(quote) ?? [],
    stancesOf,
    accountsOf,
    accountsOfClaim,
    isClaimContested: (claim) => accountsOfClaim(claim) > 0,
    isContested: (event) => accountsOf(event) > 0,
    linkedEvents: (list) => [
      ...new Set(list.flatMap((c) => stancesOf(c.id).flatMap((l) => (l.claim.event ? [l.claim.event] : [])))),
    ],
  };
}
