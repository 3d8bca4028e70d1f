import { readNotes, withNotes } from '../../core/story/notes.ts';
import type { StoryFile } from '../../core/story/types.ts';
import { fetchStory } from '../../ports/load-story.ts';

/** Whether the build has notes of this story, in a file apart from it. */
export const hasNotesApart = (story: StoryFile): boolean => __NOTED_STORIES__.includes(story.id);

/**
 * A story as it ships, with its notes where the build has them: for the presenter's window, for who changes the steps, and
 * for paper and files of a story whose notes are public. Undefined where they could not be had.
 */
export async function loadNotes(story: StoryFile): Promise<StoryFile | undefined> {
  if (!hasNotesApart(story)) return story;
  const text = await fetchStory(story.id, 'notes');
  const notes = text.ok ? readNotes(text.value) : undefined;
  return notes && withNotes(story, notes);
}
