import type { Step } from '../../core/story/types.ts';
import { decodeAddress } from '../../core/view-state/address.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** The story told, view by view, where the frame was asked to tell it. */
export class Steps {
  #index: number = $state.raw(-1);
  readonly #explorer: Explorer;

  /** `first`: from 1; undefined leaves the story untold until somebody asks for a step. */
  constructor(explorer: Explorer, first: number | undefined) {
    this.#explorer = explorer;
    if (first !== undefined && this.total > 0) this.#show(Math.min(first, this.total) - 1, 'cut');
  }

  get total(): number {
    return this.#explorer.index.story.steps.length;
  }
  /** From 0; -1 while no step is shown. */
  get index(): number {
    return this.#index;
  }
  get active(): boolean {
    return this.#index >= 0;
  }
  get current(): Step | undefined {
    return this.#explorer.index.story.steps[this.#index];
  }

  /** Goes to a step, from 0; false where there is none. */
  go(index: number): boolean {
    if (!Number.isInteger(index) || index < 0 || index >= this.total) return false;
    this.#show(index, 'fly');
    return true;
  }
  /** The view of the step again, after the reader has looked elsewhere. */
  revert(): boolean {
    return this.go(this.#index);
  }

  #show(index: number, how: 'cut' | 'fly'): void {
    this.#index = index;
    const { theme, lang } = this.#explorer.preferences;
    // A step says what to look at; how the frame looks and speaks stays as its host wants it.
    this.#explorer.apply({ ...decodeAddress(this.current?.view ?? '').state, theme }, how);
    if (this.#explorer.preferences.lang !== lang) this.#explorer.setLang(lang);
  }
}
