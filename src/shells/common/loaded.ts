import type { makeSieve } from '../../core/query/filter.ts';
import type { Issue } from '../../core/story/issue.ts';
import { readResolution } from '../../core/story/resolution-json.ts';
import type { onClock } from '../../core/story/on-clock.ts';
import type { Resolution } from '../../core/story/resolve.ts';
import type { StoryFile } from '../../core/story/types.ts';
import { digestHere } from '../../ports/digest.ts';
import type { AxisReader } from '../../state/axis.svelte.ts';
import { heldStory } from '../../ports/edition.ts';
import { fetchStory, readStoryFile, type LoadError } from '../../ports/load-story.ts';

/** The story a bare address shows. */
export const DEFAULT_STORY = 'kharkiv-2022';

/** A story, or why there is none; with everything in the file that wants attention. */
export interface Loaded {
  readonly story: StoryFile | undefined;
  /** Its times, read in its own zone; there when the story is. */
  readonly resolution?: Resolution;
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

/** The resolver: only for stories whose times the build did not resolve, and for other clocks than the story's. */
export const loadResolver = async (): Promise<typeof onClock> => (await import('../../core/story/on-clock.ts')).onClock;

/** The axis' other ways of reading time: only when one is asked for. */
export const loadAxis = async (): Promise<AxisReader> => (await import('./axis.ts')).axisReader();

/** What searches and filters: only once something is asked for. */
export const loadSieve = async (): Promise<typeof makeSieve> => (await import('../../core/query/filter.ts')).makeSieve;

/** The validator comes only when there is something to validate. */
export async function validated(text: string, shipped: boolean): Promise<Loaded> {
  const { parseStory } = await import('../../core/story/parse.ts');
  const { resolveInZone } = await import('../../core/story/resolve.ts');
  const parsed = parseStory(text);
  const { story } = parsed;
  return { ...parsed, shipped, ...(story ? { resolution: resolveInZone(story, story.zone) } : {}) };
}

/** By the browser, else by our own. */
async function digest(text: string): Promise<string> {
  const here = await digestHere(text);
  if (here !== undefined) return here;
  const { sha256, toHex } = await import('../../core/quote/sha256.ts');
  return toHex(sha256(new TextEncoder().encode(text)));
}

/**
 * Loads a story that ships with the page. The build validates and resolves those and keeps their hashes: bytes it knows
 * are taken as they are, anything else is validated here.
 */
export async function loadShipped(id: string): Promise<Loaded> {
  // The one-file edition has its story with it, and no other.
  if (__EDITION__) return validated(await heldStory(), true);
  const known = __CHECKED_STORIES__[id];
  const [text, times] = await Promise.all([fetchStory(id), known ? fetchStory(id, 'times') : undefined]);
  if (!text.ok) return failed(text.error, true);
  if (known && times?.ok && (await digest(text.value)) === known[0] && (await digest(times.value)) === known[1])
    return {
      story: JSON.parse(text.value) as StoryFile,
      resolution: readResolution(times.value),
      issues: [],
      shipped: true,
    };
  return validated(text.value, true);
}

/** A version of a story that the site has kept; undefined where it has not. */
export async function loadKept(id: string, version: string): Promise<Loaded | undefined> {
  const text = await fetchStory(id, `v${version}`);
  const kept = text.ok ? await validated(text.value, true) : undefined;
  return kept?.story?.id === id ? kept : undefined;
}

/** Reads a story from a file of the reader's. */
export async function loadFile(file: File): Promise<Loaded> {
  const text = await readStoryFile(file);
  return text.ok ? validated(text.value, false) : failed(text.error, false);
}
