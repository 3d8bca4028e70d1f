import type { StoryEvent } from '../core/story/types.ts';
import type { Explorer } from './explorer.svelte.ts';

/** The event before or after another in the order of keys; undefined at the ends. */
export function neighbour({ shown }: Explorer, id: string, step: 1 | -1): StoryEvent | undefined {
  return shown[shown.findIndex((event) => event.id === id) + step];
}
