/**
 * Claims brought together: who says what about the same thing. An account is a set of claims that stances join, whichever
 * way they run; a second kind holds the futures that hang on a condition. What nobody answers is listed apart.
 */
import type { StanceLink, StoryIndex } from '../story/story-index.ts';
import type { Attribution, Claim, Passage, Quote } from '../story/types.ts';

/** One way and place in which a claim is said. */
export interface Saying {
  readonly attribution: Attribution;
  readonly passage: Passage | undefined;
}

/** A claim with everything a reader needs to weigh it; no verdict. */
export interface Statement {
  readonly claim: Claim;
  /** Agents who speak: the innermost of each saying, once each. Empty where nobody is named. */
  readonly speakers: readonly string[];
  /** In the story's order; empty where the story says no more than the claim. */
  readonly sayings: readonly Saying[];
  readonly quotes: readonly Quote[];
  readonly contested: boolean;
  /** How many accounts of it are known where it is contested, itself among them; else 0. */
  readonly accounts: number;
  /** The stances it takes on other claims. */
  readonly takes: readonly StanceLink[];
}

export interface Account {
  /** The id of its first claim, after `if-` for conditional futures. */
  readonly id: string;
  readonly kind: 'answered' | 'conditional';
  /** The event that names the matter; undefined for conditional futures and where no event is known. */
  readonly event: string | undefined;
  /** What is said first: claims that take no stance on another of this account. */
  readonly said: readonly Statement[];
  /** What takes a stance on it, in reading order; empty for conditional futures, which stand side by side. */
  readonly answers: readonly Statement[];
  readonly contested: boolean;
  /** How many accounts of it are known where it is contested; else 0. */
  readonly accounts: number;
}

export interface Accounts {
  /** Contested ones first, then in reading order; conditional futures last. */
  readonly accounts: readonly Account[];
  /** Claims that are in no account, in reading order. */
  readonly rest: readonly Statement[];
  readonly stances: { readonly explicit: number; readonly inferred: number };
}

/** Paragraph and offset of the first passage a claim stands on; the end of everything where it has none. */
function positionOf(index: StoryIndex, claim: Claim): number {
  const places = (claim.passages ?? []).flatMap((id) => index.passages.get(id) ?? []);
  return Math.min(Infinity, ...places.map(({ p, start }) => p * 1e7 + start));
}

/** A claim as a statement. */
export function statementOf(index: StoryIndex, claim: Claim): Statement {
  const sayings = claim.saidIn.flatMap((id): Saying[] => {
    const attribution = index.attributions.get(id);
    if (!attribution) return [];
    return [{ attribution, passage: index.passages.get(attribution.content[0] ?? claim.passages?.[0] ?? '') }];
  });
  return {
    claim,
    speakers: [...new Set(sayings.flatMap(({ attribution }) => attribution.agents.slice(-1)))],
    sayings,
    quotes: (claim.quotes ?? []).flatMap((id) => index.quotes.get(id) ?? []),
    contested: index.isClaimContested(claim.id),
    accounts: index.accountsOfClaim(claim.id),
    takes: index.stancesOf(claim.id).filter((link) => !link.incoming),
  };
}

/** Claims that stances join, each set in reading order; a claim without stances is a set of its own. */
function joined(index: StoryIndex, claims: readonly Claim[]): Claim[][] {
  const seen = new Set<string>();
  return claims.flatMap((first) => {
    const set: Claim[] = [];
    const waiting = [first];
    for (let claim = waiting.pop(); claim; claim = waiting.pop()) {
      if (seen.has(claim.id)) continue;
      seen.add(claim.id);
      set.push(claim);
      waiting.push(...index.stancesOf(claim.id).map((link) => link.claim));
    }
    return set.length > 0 ? [set.sort((a, b) => claims.indexOf(a) - claims.indexOf(b))] : [];
  });
}

/** What an account is about: the event made of this claim alone, or else the one it speaks of, or where it is said. */
function matterOf(index: StoryIndex, claim: Claim): string | undefined {
  const { event } = claim;
  if (event !== undefined && index.claimsOf(event).length === 1) return event;
  return claim.about?.find((id) => index.events.has(id)) ?? event;
}

const isConditional = ({ factuality: { status } }: Claim): boolean =>
  status === 'conditional' || status === 'hypothetical';

/**
 * Brings a story's claims together.
 *
 * @param isShown whether an event is not filtered away. An account is kept whole as soon as one of its claims is made in,
 *   or is about, an event that is shown: a contested claim never loses the one that contests it
 */
export function accountsOf(index: StoryIndex, isShown: (event: string) => boolean = () => true): Accounts {
  const positions = new Map(index.story.claims.map((claim) => [claim, positionOf(index, claim)]));
  const at = (claim: Claim): number => positions.get(claim) ?? Infinity;
  const claims = index.story.claims
    .map((claim, i) => ({ claim, i }))
    .sort((a, b) => (at(a.claim) === at(b.claim) ? a.i - b.i : at(a.claim) - at(b.claim)))
    .map(({ claim }) => claim);
  const shown = (claim: Claim): boolean => {
    const events = [...(claim.event === undefined ? [] : [claim.event]), ...(claim.about ?? [])];
    return events.length === 0 || events.some(isShown);
  };
  const mostOf = (set: readonly Claim[]): number => Math.max(...set.map(({ id }) => index.accountsOfClaim(id)));
  const state = (claim: Claim): Statement => statementOf(index, claim);

  const sets = joined(index, claims).filter((set) => set.some(shown));
  const answered = sets
    .filter((set) => set.length > 1)
    .map((set): Account => {
      const free = set.filter((claim) => !index.stancesOf(claim.id).some((link) => !link.incoming));
      // Where all answer all, the one that comes first was said first.
      const said = free.length > 0 ? free : set.slice(0, 1);
      const first = said[0];
      return {
        id: first?.id ?? '',
        kind: 'answered',
        event: first && matterOf(index, first),
        said: said.map(state),
        answers: set.filter((claim) => !said.includes(claim)).map(state),
        contested: set.some((claim) => index.isClaimContested(claim.id)),
        accounts: mostOf(set),
      };
    });
  const futures = claims.filter((claim) => isConditional(claim) && shown(claim));
  const together = futures.length > 1;
  const conditional: Account[] = together
    ? [
        {
          id: `if-${futures[0]?.id ?? ''}`,
          kind: 'conditional',
          event: undefined,
          said: futures.map(state),
          answers: [],
          contested: futures.some((claim) => index.isClaimContested(claim.id)),
          accounts: mostOf(futures),
        },
      ]
    : [];
  const { stances } = index.story;
  return {
    accounts: [...answered.filter((a) => a.contested), ...answered.filter((a) => !a.contested), ...conditional],
    rest: sets
      .flatMap((set) => (set.length === 1 ? set : []))
      .filter((claim) => !(together && isConditional(claim)))
      .map(state),
    stances: {
      explicit: stances.filter((stance) => stance.basis === 'explicit').length,
      inferred: stances.filter((stance) => stance.basis === 'inferred').length,
    },
  };
}
