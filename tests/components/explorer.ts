import { axisReader } from '../../src/shells/common/axis.ts';
import { onClock } from '../../src/core/story/on-clock.ts';
import { resolveInZone } from '../../src/core/story/resolve.ts';
import type { StoryFile } from '../../src/core/story/types.ts';
import { Explorer, type ExplorerOptions } from '../../src/state/explorer.svelte.ts';
import { story as shipped } from '../../src/stories/kharkiv-2022/story.ts';

/** The shipped story being explored, in English, without motion; or another, or otherwise. */
export const explorerOf = (options: Partial<ExplorerOptions> = {}, story: StoryFile = shipped): Explorer =>
  new Explorer(story, {
    resolution: resolveInZone(story, story.zone),
    loadAxis: () => Promise.resolve(axisReader()),
    loadResolver: () => Promise.resolve(onClock),
    lang: 'en',
    readerZone: 'America/New_York',
    animate: (_, step) => {
      step(1);
      return () => undefined;
    },
    ...options,
  });
