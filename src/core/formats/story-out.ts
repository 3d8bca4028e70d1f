/** A story as the text of its file: what is opened is what was saved. */
import type { StoryFile } from '../story/types.ts';

/** Ends with a line feed. */
export const storyText = (story: StoryFile): string => `${JSON.stringify(story, undefined, 2)}\n`;
