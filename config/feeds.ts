/** The feeds of a story that ships, beside its page: what changed, and what is new. In the story's first language, as its pages are. */
import { atomFeed } from '../src/core/formats/feed-atom.ts';
import { jsonFeed } from '../src/core/formats/feed-json.ts';
import { ATOM, JSON_FEED } from '../src/core/formats/feed-types.ts';
import { storyFeed } from '../src/core/formats/feed.ts';
import { revisionDay } from '../src/core/story/revision.ts';
import type { StoryFile } from '../src/core/story/types.ts';
import '../src/core/time/every-language.ts';
import { en } from '../src/i18n/en.ts';
import { feedWords } from '../src/i18n/feed-words.ts';
import { fr } from '../src/i18n/fr.ts';
import { escape } from './reading.ts';

/** A file of the build. */
interface FeedFile {
  readonly fileName: string;
  readonly source: string;
}

const langOf = (story: StoryFile): string => story.languages[0] ?? 'en';

/**
 * Writes `feed.json`, and `feed.xml` where the story's version has a date.
 * @param earlier versions that were kept, oldest first
 * @param site address the build is served at, with a slash at the end; undefined leaves out what must be absolute
 */
export function storyFeeds(story: StoryFile, earlier: readonly StoryFile[], site?: string): readonly FeedFile[] {
  const lang = langOf(story);
  const messages = lang.startsWith('fr') ? fr : en;
  const words = feedWords(lang);
  const feed = storyFeed({ story, earlier, lang, doubt: messages, words, publisher: messages.brand, site });
  const atom = atomFeed(feed);
  return [
    ...(atom === undefined ? [] : [{ fileName: `${feed.folder}feed.xml`, source: atom }]),
    { fileName: `${feed.folder}feed.json`, source: jsonFeed(feed) },
  ];
}

/**
 * What a page says in its head of the feeds there are.
 * @param folder address of the story's folder, or the way to it from the page; with a slash at the end
 */
export function feedLinks(story: StoryFile, title: string, folder: string): string {
  const said = escape(feedWords(langOf(story)).feedTitle(title));
  const link = (type: string, file: string): string =>
    `<link rel="alternate" type="${type}" href="${escape(folder)}${file}" title="${said}" />\n`;
  const atom = revisionDay(story.revision) === undefined ? '' : link(ATOM, 'feed.xml');
  return atom + link(JSON_FEED, 'feed.json');
}
