/** What is said of a source wherever it is listed: who, when, where. */
import { localise } from '../story/localise.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Source } from '../story/types.ts';

export interface SourceLine {
  readonly id: string;
  /** Place among the story's sources, from 1: what a reference points to. */
  readonly number: number;
  readonly title: string;
  readonly lang: string;
  /** Authors and publisher, and the date as the source has it; may be empty. */
  readonly by: string;
  readonly url: string;
}

export function sourceLine(index: StoryIndex, source: Source, lang: string): SourceLine {
  const { story } = index;
  const title = localise(source.title, lang, story.languages);
  const named = [...(source.authors ?? []), source.publisher].map((id) =>
    id === undefined ? '' : localise(index.agents.get(id)?.name, lang, story.languages).text,
  );
  return {
    id: source.id,
    number: story.sources.indexOf(source) + 1,
    title: title.text,
    lang: title.lang,
    by: [...named, source.published?.edtf ?? ''].filter((part) => part !== '').join(', '),
    url: source.url ?? '',
  };
}

/** The sources of these events, in the story's order. */
export function sourcesOf(index: StoryIndex, events: readonly { readonly sources: readonly string[] }[], lang: string) {
  const cited = new Set(events.flatMap(({ sources }) => sources));
  return index.story.sources.filter(({ id }) => cited.has(id)).map((source) => sourceLine(index, source, lang));
}

/** An address as it is set on paper: without what every address begins with, breakable where it has a stop. */
export const shortUrl = (url: string): string => url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
