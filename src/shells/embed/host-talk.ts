import type { EmbedOptions } from '../../core/view-state/embed-options.ts';
import type { HostLink } from '../../ports/embed/host-link.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { pictureOf } from './picture.ts';
import type { Steps } from './steps.svelte.ts';

/** Who takes part when a frame speaks with its host. */
export interface HostTalk {
  readonly explorer: Explorer;
  readonly options: EmbedOptions;
  readonly link: HostLink;
  readonly steps: Steps;
  readonly element: () => HTMLElement | undefined;
  /** Brings what draws a picture. */
  readonly loadPicture: () => Promise<{ readonly pictureOf: typeof pictureOf }>;
}
