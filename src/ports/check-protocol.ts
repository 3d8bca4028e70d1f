/** What page and worker say to each other when a copy is checked. */
import type { Result } from '../core/base/result.ts';
import type { CopyCheck } from '../core/quote/check-copy.ts';
import type { CopyProblem } from '../core/quote/decode-copy.ts';
import type { StoryFile } from '../core/story/types.ts';

export interface CheckRequest {
  readonly story: StoryFile;
  /** Id of the source the copy is to be of. */
  readonly source: string;
  /** A pasted text, or a file. */
  readonly input: string | Blob;
}

/** `unreadable`: the file could not be read from where it lies; `failed`: a fault of ours. */
export type CheckAnswer = Result<CopyCheck, CopyProblem | 'unreadable' | 'failed'>;
