import { withoutNotes } from './notes.ts';
import type { StoryFile } from './types.ts';

/** A story as the public may have it: a presenter's notes stay behind unless the story says they are public. */
export const published = (story: StoryFile): StoryFile => (story.notes === 'public' ? story : withoutNotes(story));
