/** What events can be filtered by. Apart from the filtering itself, which loads when something is asked for. */

/** Named as in the address, in the order they are offered. */
export const FACETS = ['speaker', 'place', 'kind', 'certainty', 'basis', 'source'] as const;
export type Facet = (typeof FACETS)[number];

/** What is asked for. Within a facet any value will do; every facet named must agree; `q` is a search. */
export type FilterState = { readonly [F in Facet]?: readonly string[] } & { readonly q?: string };

/** Whether anything is asked for. */
export const isFiltering = (filters: FilterState): boolean =>
  (filters.q ?? '').trim() !== '' || FACETS.some((facet) => (filters[facet] ?? []).length > 0);
