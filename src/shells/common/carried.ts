import type { StoryFile } from '../../core/story/types.ts';
import type { ViewState } from '../../core/view-state/view-state.ts';

/** What the explore page hands to a talk, and takes back when it is over: its steps may have changed. */
export interface Carried {
  /** The view it was left in. */
  readonly view: ViewState;
  /** The story as it was changed here; absent where it is as it was loaded. */
  readonly story?: StoryFile;
  /** Whether what was changed is in no file yet. */
  readonly unsaved?: boolean;
}
