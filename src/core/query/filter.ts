/** Which events a reader's filters leave, and how many each further filter would. Linear in the story. */
import { speakersOf } from '../story/speakers.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { StoryEvent } from '../story/types.ts';
import { FACETS, type Facet, type FilterState } from './facets.ts';
import { highlighter, makeSearch, termsOf, type Piece } from './search.ts';

/** An event's values, facet by facet. Ids of records, or words of the story's vocabularies. */
export type FacetValues = Readonly<Record<Facet, readonly string[]>>;

/**
 * The values of an event. `certainty` is whether it happened according to the source (its status), and how surely where
 * the source is not sure.
 */
export function facetValues(index: StoryIndex, event: StoryEvent): FacetValues {
  const { status, certainty } = event.factuality;
  return {
    speaker: speakersOf(index, event),
    place: event.place === undefined ? [] : [event.place],
    kind: [event.kind],
    certainty: certainty === 'certain' ? [status] : [status, certainty],
    basis: [event.basis],
    source: [...new Set(event.sources)],
  };
}

/** How many events a value would leave, beside what the other facets and the search ask for. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** A story made ready for filtering. */
export interface Sieve {
  /** Ids of the events that are left. */
  readonly keep: (filters: FilterState) => ReadonlySet<string>;
  /** Every value some event has is there, at 0 where it would leave none. */
  readonly counts: (filters: FilterState) => FacetCounts;
  /** Makes the search ready for so many more events, and says whether it is ready for all. */
  readonly warm: (count: number) => boolean;
  /** Shows in a text what a search found. */
  readonly highlighter: (q: string) => (text: string) => readonly Piece[];
}

/** Makes the sieve of a story. Its texts are folded by `warm`, or when something is first looked for. */
export function makeSieve(index: StoryIndex): Sieve {
  const events = index.story.events.map((event) => ({ id: event.id, values: facetValues(index, event) }));
  const search = makeSearch(index);
  let found: { readonly key: string; readonly ids: ReadonlySet<string> } | undefined;
  const matches = (q: string | undefined): ReadonlySet<string> | undefined => {
    const terms = termsOf(q ?? '');
    if (terms.length === 0) return undefined;
    const key = terms.join('\n');
    if (found?.key !== key) found = { key, ids: search.find(terms) };
    return found.ids;
  };
  const asked = (filters: FilterState) =>
    FACETS.flatMap((facet) => {
      const wanted = filters[facet] ?? [];
      return wanted.length > 0 ? [{ facet, wanted: new Set(wanted) }] : [];
    });

  return {
    keep: (filters) => {
      const within = matches(filters.q);
      const groups = asked(filters);
      const left = events.filter(
        ({ id, values }) =>
          (!within || within.has(id)) &&
          groups.every(({ facet, wanted }) => values[facet].some((value) => wanted.has(value))),
      );
      return new Set(left.map(({ id }) => id));
    },
    counts: (filters) => {
      const within = matches(filters.q);
      const groups = asked(filters);
      const counts = Object.fromEntries(FACETS.map((facet) => [facet, new Map<string, number>()])) as Record<
        Facet,
        Map<string, number>
      >;
      for (const { id, values } of events) {
        const failing = groups.filter(({ facet, wanted }) => !values[facet].some((value) => wanted.has(value)));
        for (const facet of FACETS) {
          // A facet is counted as if nothing were asked of it: its values are what could be asked instead.
          const counted = (!within || within.has(id)) && failing.every((group) => group.facet === facet);
          for (const value of values[facet])
            counts[facet].set(value, (counts[facet].get(value) ?? 0) + Number(counted));
        }
      }
      return counts;
    },
    warm: search.warm,
    highlighter,
  };
}
