import { partWith } from '../core/query/parts.ts';
import type { Explorer } from './explorer.svelte.ts';

/** Which part of the long list of a story's events shows: turned to, or the one with what is chosen. */
export class Turning {
  readonly #explorer: Explorer;
  /** Its number, from 0. */
  number: number = $derived.by(() => {
    const { shown, selection } = this.#explorer;
    const chosen = selection.event;
    return partWith(shown.length, chosen === undefined ? 0 : shown.findIndex(({ id }) => id === chosen));
  });

  constructor(explorer: Explorer) {
    this.#explorer = explorer;
  }
}
