import type { ViewState } from '../../core/view-state/view-state.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * The view a frame opens with: the one its address names; where that chooses nothing, the event that `start` wants.
 * @param start `first`, `last`, `today` (the last to begin before the story's own date), an event's id, or undefined
 */
export function openingView(explorer: Explorer, start: string | undefined, state: ViewState): ViewState {
  if (start === undefined || state.event !== undefined || state.quote !== undefined) return state;
  const { dated, resolution } = explorer;
  const begins = (id: string): number => explorer.extentOf(id)?.from ?? Infinity;
  const named: Readonly<Record<string, () => string | undefined>> = {
    first: () => dated[0]?.id,
    last: () => dated.at(-1)?.id,
    today: () => dated.findLast(({ id }) => begins(id) <= resolution.asOf)?.id,
  };
  const event = Object.hasOwn(named, start) ? named[start]?.() : start;
  return event === undefined ? state : { ...state, event };
}
