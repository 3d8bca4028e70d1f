import { parseStory } from '../../core/story/parse.ts';
import type { Issue } from '../../core/story/issue.ts';
import type { StoryFile } from '../../core/story/types.ts';
import { fetchStory, readStoryFile, type LoadError } from '../../ports/load-story.ts';

/** A story, or why there is none; with everything in the file that wants attention. */
export interface Loaded {
  readonly story: StoryFile | undefined;
  readonly issues: readonly Issue[];
  readonly error?: { readonly code: LoadError['code']; readonly detail: string };
  /** Whether it came with the page, so that its links can be shared. */
  readonly shipped: boolean;
}

const detailOf = (error: LoadError): string => {
  switch (error.code) {
    case 'unknown-story':
      return error.id;
    case 'http':
      return String(error.status);
    case 'too-large':
      return `${String(Math.round(error.bytes / 1_048_576))} MB`;
    default:
      return '';
  }
};

const failed = (error: LoadError, shipped: boolean): Loaded => ({
  story: undefined,
  issues: [],
  error: { code: error.code, detail: detailOf(error) },
  shipped,
});

/** Loads a story that ships with the page. */
export async function loadShipped(id: string): Promise<Loaded> {
  const text = await fetchStory(id);
  return text.ok ? { ...parseStory(text.value), shipped: true } : failed(text.error, true);
}

/** Reads a story from a file of the reader's. */
export async function loadFile(file: File): Promise<Loaded> {
  const text = await readStoryFile(file);
  return text.ok ? { ...parseStory(text.value), shipped: false } : failed(text.error, false);
}
