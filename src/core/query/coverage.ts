/** What a story covers of what it rests on, counted: for a reader who asks how much was left out. */
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, Quote, Source, StoryFile } from '../story/types.ts';

/** A paragraph of the main source: what is taken from it, or why nothing is. */
export interface CoveredParagraph {
  readonly p: number;
  /** Quotations that have words in it. */
  readonly quotes: number;
  /** Whether an event, a claim, a quotation or a date rests on it. */
  readonly used: boolean;
  /** The story's reason for leaving it out, where it gives one. */
  readonly reason: Localised | undefined;
}

export interface Coverage {
  /** The source most of the story's own events rest on: the first. */
  readonly source: Source | undefined;
  readonly events: { readonly article: number; readonly context: number };
  readonly quotes: { readonly total: number; readonly verified: Readonly<Record<Quote['verified'], number>> };
  /** Who is quoted or reported, without the source speaking in its own name. */
  readonly speakers: { readonly total: number; readonly unnamed: number };
  readonly claims: {
    readonly total: number;
    readonly contested: number;
    /** Said by the source itself to be unverified. */
    readonly unverified: number;
  };
  readonly stances: { readonly explicit: number; readonly inferred: number };
  readonly paragraphs: readonly CoveredParagraph[];
  /** Sources of the story's own events, and those of its context only. */
  readonly sources: { readonly article: readonly Source[]; readonly context: readonly Source[] };
  /** Everything the story tells as its own comes from one source. */
  readonly single: boolean;
}

const STATUSES: readonly Quote['verified'][] = ['verbatim', 'verbatim-in-translation', 'folded-match', 'unverified'];

/** The passages that something of the story rests on. */
function groundsOf(story: StoryFile): ReadonlySet<string> {
  const used = new Set<string>();
  const add = (...ids: readonly (string | undefined)[]): void => {
    for (const id of ids) if (id !== undefined) used.add(id);
  };
  for (const event of story.events) {
    add(...(event.passages ?? []), event.time.passage);
    for (const relative of event.time.relative ?? []) add(relative.passage);
  }
  for (const quote of story.quotes) add(...quote.segments.map((segment) => segment.passage));
  for (const claim of story.claims) add(...(claim.passages ?? []));
  for (const { content } of story.attributions) add(...content);
  return used;
}

/** Who speaks in the story's own sources, but for a source in its own name: a chain of one agent, the publisher. */
export function voicesOf(story: StoryFile): ReadonlySet<string> {
  const publishers = new Set(story.sources.flatMap((source) => source.publisher ?? []));
  return new Set(
    story.attributions.flatMap(({ agents, mode }) => {
      const speaker = agents.at(-1);
      const own = mode === 'document' && agents.length === 1 && publishers.has(speaker ?? '');
      return speaker === undefined || own ? [] : [speaker];
    }),
  );
}

/** The paragraphs of a source by number: those that were hashed, those passages stand in, those left out. */
function paragraphsOf(story: StoryFile, source: Source): CoveredParagraph[] {
  const grounds = groundsOf(story);
  const inside = new Map(story.passages.flatMap((one) => (one.source === source.id ? [[one.id, one.p] as const] : [])));
  const used = new Set([...inside].flatMap(([id, p]) => (grounds.has(id) ? [p] : [])));
  const quoted = story.quotes.map(({ segments }) => new Set(segments.map(({ passage }) => inside.get(passage))));
  const omitted = new Map(story.omissions.flatMap((o) => (o.source === source.id ? [[o.p, o.reason] as const] : [])));
  // Short paragraphs are hashed with the next: their numbers lie between those that are recorded.
  const hashed = source.paragraphs?.map(({ p }) => p) ?? [];
  const all = new Set([...hashed, ...inside.values(), ...omitted.keys()]);
  return [...all]
    .sort((a, b) => a - b)
    .map((p) => ({
      p,
      quotes: quoted.filter((places) => places.has(p)).length,
      used: used.has(p),
      reason: omitted.get(p),
    }));
}

/** Counts what a story covers. Linear in the story, but for its paragraphs times its quotations. */
export function coverageOf(index: StoryIndex): Coverage {
  const { story, sources, agents } = index;
  const own = story.events.filter((event) => event.basis === 'article');
  const around = story.events.filter((event) => event.basis === 'context');
  const ownSources = new Set(own.flatMap((event) => event.sources));
  const list = (ids: Iterable<string>): Source[] => [...ids].flatMap((id) => sources.get(id) ?? []);
  const speakers = voicesOf(story);
  const source = story.sources[0];
  const count = (basis: 'explicit' | 'inferred'): number => story.stances.filter((s) => s.basis === basis).length;
  return {
    source,
    events: { article: own.length, context: around.length },
    quotes: {
      total: story.quotes.length,
      verified: Object.fromEntries(
        STATUSES.map((status) => [status, story.quotes.filter((quote) => quote.verified === status).length]),
      ) as Record<Quote['verified'], number>,
    },
    speakers: {
      total: speakers.size,
      unnamed: [...speakers].filter((id) => agents.get(id)?.anonymity !== undefined).length,
    },
    claims: {
      total: story.claims.length,
      contested: story.claims.filter((claim) => index.isClaimContested(claim.id)).length,
      unverified: new Set(story.assessments.flatMap((a) => (a.scheme === 'article' ? [a.claim] : []))).size,
    },
    stances: { explicit: count('explicit'), inferred: count('inferred') },
    paragraphs: source ? paragraphsOf(story, source) : [],
    sources: {
      article: list(ownSources),
      context: list(new Set(around.flatMap((event) => event.sources).filter((id) => !ownSources.has(id)))),
    },
    single: ownSources.size === 1,
  };
}
