import type { Snippet } from 'svelte';
import type { Quote, StoryEvent } from '../../core/story/types.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** What a view that is text is given in a frame. */
export interface AsTextProps {
  readonly explorer: Explorer;
  /** The story's own part of an address. */
  readonly base: string;
  readonly details: Snippet<[StoryEvent]>;
  readonly hrefOf: (quote: Quote) => string;
  readonly onopen: (event: string) => void;
  /** What there is room for before the reader asks for all of it; undefined: all scrolls in the frame. */
  readonly roomPx: number | undefined;
}
