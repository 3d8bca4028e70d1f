import { FACETS, type Facet } from '../../core/query/facets.ts';
import type { FindWords } from '../../i18n/find-words.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Language of the label. */
  readonly lang: string;
  /** How many events it would leave. */
  readonly count: number;
  readonly chosen: boolean;
}
export interface FacetGroup {
  readonly facet: Facet;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

/**
 * The facets with their values as a reader knows them: most events of the story first, then by name. A facet in which there is nothing
 * to choose is left out.
 */
export function facetGroups(explorer: Explorer, words: FindWords): readonly FacetGroup[] {
  const { filters, index } = explorer;
  const { sieve } = filters;
  const { state } = filters.drawn;
  const counts = sieve?.counts(state);
  const totals = sieve?.counts({});
  const lang = explorer.preferences.lang;
  const named = (facet: Facet, value: string): { text: string; lang: string } => {
    switch (facet) {
      case 'speaker':
        return explorer.text(index.agents.get(value)?.name);
      case 'place':
        return explorer.text(index.places.get(value)?.name);
      case 'source':
        return explorer.text(index.sources.get(value)?.title);
      default:
        return { text: words.value[value] ?? value, lang };
    }
  };
  return FACETS.flatMap((facet): FacetGroup[] => {
    const options = [...(counts?.[facet] ?? [])].map(([value, count]): FacetOption => {
      const label = named(facet, value);
      return {
        value,
        label: label.text || value,
        lang: label.lang,
        count,
        chosen: state[facet]?.includes(value) ?? false,
      };
    });
    if (options.length < 2 && !options.some((option) => option.chosen)) return [];
    // By what they leave of the whole story, so that nothing moves under the reader's hand.
    const weight = ({ value }: FacetOption): number => totals?.[facet].get(value) ?? 0;
    options.sort((a, b) => weight(b) - weight(a) || a.label.localeCompare(b.label, lang));
    return [{ facet, label: words.facet[facet], options }];
  });
}

/** How many events are left, of what is asked for now: known before it is drawn. */
export const leftOf = ({ order, filters }: Explorer): number =>
  order.filter((event) => filters.leaves(event, filters)).length;
