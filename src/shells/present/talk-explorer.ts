import { flight } from '../../core/layout/flight.ts';
import { makeSieve } from '../../core/query/filter.ts';
import type { Resolution } from '../../core/story/resolve.ts';
import type { StoryFile } from '../../core/story/types.ts';
import { decodeAddress } from '../../core/view-state/address.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';
import { readQuery } from '../../ports/address.ts';
import { Explorer } from '../../state/explorer.svelte.ts';
import type { Animate } from '../../state/viewport.svelte.ts';
import { loadAxis, loadResolver } from '../common/loaded.ts';

interface Begin {
  readonly lang: string;
  readonly readerZone: string;
  readonly animate: Animate;
  /** How the page that the talk was started from looked and spoke; what is not said there the address may say. */
  readonly carried: ViewState | undefined;
}

/** The story as a talk explores it: it flies from the first, in the language and theme it was started in. */
export function talkExplorer(
  story: StoryFile,
  resolution: Resolution,
  { lang, readerZone, animate, carried }: Begin,
): Explorer {
  const explorer = new Explorer(story, {
    resolution,
    lang,
    readerZone,
    animate,
    loadAxis,
    loadResolver,
    loadSieve: () => Promise.resolve(makeSieve),
  });
  explorer.viewport.learn(flight);
  const asked = { ...decodeAddress(readQuery()).state, ...carried };
  explorer.preferences.lang = asked.lang ?? lang;
  explorer.preferences.theme = asked.theme ?? 'auto';
  return explorer;
}
