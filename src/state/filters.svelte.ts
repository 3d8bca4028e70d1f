import { FACETS, isFiltering, type Facet, type FilterState } from '../core/query/facets.ts';
import type { makeSieve, Sieve } from '../core/query/filter.ts';
import type { Piece } from '../core/query/search.ts';
import type { StoryIndex } from '../core/story/story-index.ts';
import type { StoryEvent } from '../core/story/types.ts';

export type LoadSieve = () => Promise<typeof makeSieve>;

/** Events made ready for the search in one slice: some milliseconds of work. A story of no more is ready at once. */
const SLICE = 200;

/** What is asked for, and the events that it leaves as far as that is known. */
export interface Asked {
  readonly state: FilterState;
  readonly kept: ReadonlySet<string> | undefined;
}

/** What the reader asks for, and what it leaves. What filters loads when something is first asked for. */
export class Filters implements Asked {
  readonly #index: StoryIndex;
  readonly #load: LoadSieve | undefined;
  #state: FilterState = $state.raw({});
  #sieve: Sieve | undefined = $state.raw();
  #making: Sieve | undefined;
  /** Undefined where nothing is asked for, or what filters is not there yet. */
  readonly kept: ReadonlySet<string> | undefined = $derived.by(() =>
    this.active ? this.#sieve?.keep(this.#state) : undefined,
  );
  /** Shows what a search found in a text; undefined when nothing is searched for. */
  readonly pieces: ((text: string) => readonly Piece[]) | undefined = $derived.by(() => {
    const { q } = this.drawn.state;
    return q?.trim() ? this.#sieve?.highlighter(q) : undefined;
  });
  constructor(index: StoryIndex, load?: LoadSieve) {
    this.#index = index;
    this.#load = load;
  }

  /** What is drawn of it. */
  get drawn(): Asked {
    return this;
  }
  /** What filters; undefined until something is asked for, and it has loaded. */
  get sieve(): Sieve | undefined {
    return this.#sieve;
  }
  /** Only what is asked for: no empty lists. */
  get state(): FilterState {
    return this.#state;
  }
  get q(): string {
    return this.#state.q ?? '';
  }
  get active(): boolean {
    return isFiltering(this.#state);
  }
  /** Whether what stands around the article is shown too: the shortcut of one facet. */
  get context(): boolean {
    return this.#state.basis?.join() !== 'article';
  }
  set context(wanted: boolean) {
    this.set({ ...this.#state, basis: wanted ? [] : ['article'] });
  }
  /** Whether the filters leave an event, of what is drawn unless told. */
  leaves(event: StoryEvent, { state: { basis }, kept } = this.drawn): boolean {
    return (!basis || basis.includes(event.basis)) && (kept?.has(event.id) ?? true);
  }

  /** Makes ready for filtering before anything is asked for. */
  prepare(): void {
    if (this.#sieve || this.#making || !this.#load) return;
    void this.#load().then(
      (make) => {
        this.#making ??= make(this.#index);
        this.#warm(this.#making);
      },
      // Offline: the filters stay without effect, and the counts away.
      () => undefined,
    );
  }
  /** Draws at once what was asked for, where it waits. */
  settle(): void {
    // Here nothing does.
  }
  search(q: string): void {
    this.set({ ...this.#state, q });
  }
  toggle(facet: Facet, value: string): void {
    const now = this.#state[facet] ?? [];
    this.set({ ...this.#state, [facet]: now.includes(value) ? now.filter((v) => v !== value) : [...now, value] });
  }
  clear(): void {
    this.set({});
  }

  /** Slice by slice, with room between them for whatever the reader does. */
  #warm(sieve: Sieve): void {
    if (sieve.warm(SLICE)) this.#sieve = sieve;
    else
      setTimeout(() => {
        this.#warm(sieve);
      });
  }
  /** Takes on filters, and forgets those it does not name. */
  set(wanted: FilterState): void {
    const state: { -readonly [K in keyof FilterState]: FilterState[K] } = {};
    for (const facet of FACETS) {
      const values = wanted[facet];
      if (values && values.length > 0) state[facet] = values;
    }
    if (wanted.q !== undefined && wanted.q !== '') state.q = wanted.q.slice(0, 200);
    this.#state = state;
    if (this.active) this.prepare();
  }
}
