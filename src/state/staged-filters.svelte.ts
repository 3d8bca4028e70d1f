import type { FilterState } from '../core/query/facets.ts';
import type { StoryIndex } from '../core/story/story-index.ts';
import { Filters, type Asked, type LoadSieve } from './filters.svelte.ts';

/** Draws what was asked for last, once the count is painted; `typed`: more of it may come, letter by letter. */
export type Later = (work: () => void, typed: boolean) => void;

/** Filters that answer first with how many events are left: chronology, list and marks of what is found are drawn a moment later. */
export class StagedFilters extends Filters {
  readonly #later: Later;
  /** Whether more is asked for than is drawn. */
  #ahead = $state.raw(false);
  #before!: Asked;
  readonly #asked: Asked = $derived({ state: this.state, kept: this.kept });
  /** The same object as long as it is the same: what is drawn of it has nothing to do meanwhile. */
  readonly #drawn: Asked = $derived(this.#ahead ? this.#before : this.#asked);

  constructor(index: StoryIndex, load: LoadSieve, later: Later) {
    super(index, load);
    this.#later = later;
  }
  override get drawn(): Asked {
    return this.#drawn;
  }
  override settle(): void {
    this.#ahead = false;
  }
  override set(state: FilterState): void {
    const typed = !!state.q && state.q !== this.state.q;
    this.#before = this.#drawn;
    super.set(state);
    this.#ahead = true;
    this.#later(() => {
      this.settle();
    }, typed);
  }
}
