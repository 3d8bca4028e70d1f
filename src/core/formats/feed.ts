/**
 * A story as a feed: its versions, each saying in words what changed, and its events, each from the version it is known from. The
 * same data is written as Atom (`feed-atom.ts`) and as JSON Feed (`feed-json.ts`).
 *
 * A date in a feed is the day of a version of the data, never the day something happened: that stands in words in the text. What
 * is in the oldest version that was kept may be older than it, so nothing there has a date of its beginning.
 */
import { titleWithDoubt, type DoubtWords } from '../story/contested.ts';
import { changedFields, changesBetween, RECORD_KINDS } from '../story/changes.ts';
import { localise, type LocalText } from '../story/localise.ts';
import { resolveInZone } from '../story/resolve.ts';
import { revisionDay } from '../story/revision.ts';
import { indexStory, type StoryIndex } from '../story/story-index.ts';
import type { RecordKind, StoryEvent, StoryFile, StoryHeader } from '../story/types.ts';
import { entriesOf, type Entry } from './entry.ts';

/** What of an event may have changed, in groups a reader knows. */
export type EventPart = 'title' | 'summary' | 'time' | 'certainty' | 'place' | 'people' | 'sources' | 'rest';
/** What of the whole story may have changed. */
export type StoryPart = 'title' | 'takeaway' | 'howToRead' | 'asOf' | 'licence' | 'settings';

/** The words of a feed, in one language. */
export interface FeedWords {
  readonly lang: string;
  readonly feedTitle: (story: string) => string;
  readonly version: (revision: string) => string;
  /** Of the oldest version that was kept. */
  readonly oldest: (events: number, quotes: number) => string;
  readonly unchanged: string;
  readonly added: (events: string) => string;
  readonly changed: (events: string) => string;
  readonly removed: (events: string) => string;
  readonly event: (title: string, parts: readonly string[]) => string;
  readonly story: (parts: readonly string[]) => string;
  /** Of any other list of records: "Quotations: 2 added, 1 removed." */
  readonly records: (kind: Exclude<RecordKind, 'events'>, added: number, changed: number, removed: number) => string;
  readonly eventParts: Readonly<Record<EventPart, string>>;
  readonly storyParts: Readonly<Record<StoryPart, string>>;
  readonly readIn: (titles: string) => string;
}

/** A paragraph of an item, or words that were said. */
export interface FeedBlock extends LocalText {
  readonly kind: 'paragraph' | 'quotation';
  /** Who says the words; empty where nobody is named, and for a paragraph. */
  readonly speaker: string;
}

export interface FeedItem {
  readonly kind: 'version' | 'event';
  /** An absolute address that stays the same: of the event's page, of the version's file. A URN while the site is not known. */
  readonly id: string;
  readonly title: LocalText;
  readonly blocks: readonly FeedBlock[];
  /** Its page, as a path within the build. */
  readonly page: string;
  /** Addresses of what it was read in. */
  readonly readAt: readonly string[];
  /** Day of the version it is first in, `YYYY-MM-DD`; undefined where that is not known. */
  readonly since: string | undefined;
  /** Day of the version that last changed what the item says; undefined where that version has no date. */
  readonly updated: string | undefined;
}

export interface Feed {
  readonly id: string;
  readonly lang: string;
  readonly title: LocalText;
  readonly description: LocalText;
  readonly publisher: string;
  readonly licence: string | undefined;
  /** Where the build is served, with a slash at the end; undefined while it is not known. */
  readonly site: string | undefined;
  /** Folder of the feed and of the story's page within the build, with a slash at the end. */
  readonly folder: string;
  /** Day of the version that is shown; undefined where it has no date. */
  readonly updated: string | undefined;
  /** Latest version first; in each, the version itself, then the events it told anew. */
  readonly items: readonly FeedItem[];
}

export interface FeedSetting {
  readonly story: StoryFile;
  /** Versions of it that were kept, oldest first. */
  readonly earlier: readonly StoryFile[];
  readonly lang: string;
  readonly doubt: DoubtWords;
  readonly words: FeedWords;
  readonly publisher: string;
  /** Where the build is served, with a slash at the end; undefined while it is not known. */
  readonly site: string | undefined;
}

const EVENT_PARTS: Readonly<Partial<Record<keyof StoryEvent, EventPart>>> = {
  title: 'title',
  short: 'title',
  summary: 'summary',
  time: 'time',
  factuality: 'certainty',
  place: 'place',
  agents: 'people',
  sources: 'sources',
  passages: 'sources',
};
const STORY_PARTS: Readonly<Partial<Record<keyof StoryHeader, StoryPart>>> = {
  title: 'title',
  takeaway: 'takeaway',
  howToRead: 'howToRead',
  asOf: 'asOf',
  licence: 'licence',
};

/** A text as part of an address or a URN: whatever it was, what comes out is one. */
const part = (text: string): string => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));

const paragraph = (text: string, lang: string): FeedBlock => ({ kind: 'paragraph', text, lang, speaker: '' });

/** What an item says of an event; two versions that say the same leave it as it was. */
interface Told {
  readonly title: LocalText;
  readonly blocks: readonly FeedBlock[];
  readonly readAt: readonly string[];
}

function toldOf(entry: Entry, index: StoryIndex, { lang, words }: FeedSetting): Told {
  const summary = localise(index.events.get(entry.id)?.summary, lang, index.story.languages);
  const readIn = entry.readIn.map(({ title }) => title).join('; ');
  return {
    title: { text: entry.title, lang: entry.lang },
    blocks: [
      paragraph(entry.when, lang),
      paragraph(summary.text, summary.lang),
      ...entry.spoken.map((said): FeedBlock => ({ kind: 'quotation', ...said })),
      paragraph(readIn === '' ? '' : words.readIn(readIn), words.lang),
    ].filter(({ text }) => text !== ''),
    readAt: [...new Set(entry.readIn.map(({ url }) => url))].filter((url) => url !== ''),
  };
}

/** A version with what it says of every event, in the story's order. */
interface Version {
  readonly story: StoryFile;
  readonly index: StoryIndex;
  readonly day: string | undefined;
  readonly told: ReadonlyMap<string, Told>;
}

function versionOf(story: StoryFile, setting: FeedSetting): Version {
  const index = indexStory(story);
  const { lang, doubt } = setting;
  const entries = entriesOf(index, resolveInZone(story, story.zone), story.events, {
    lang,
    doubt,
    zoneOf: () => story.zone,
    linkOf: () => '',
  });
  return {
    story,
    index,
    day: revisionDay(story.revision),
    told: new Map(entries.map((entry) => [entry.id, toldOf(entry, index, setting)])),
  };
}

/** What a version changed, a sentence each. A contested event is never named without the word. */
function changesInWords(before: Version, after: Version, { lang, doubt, words }: FeedSetting): readonly string[] {
  const { header, records } = changesBetween(before.story, after.story);
  const name = (id: string, { index }: Version): string => {
    const title = localise(index.events.get(id)?.title, lang, index.story.languages).text;
    return titleWithDoubt(index, id, title, doubt);
  };
  const partsOf = (id: string): readonly string[] => {
    const [old, now] = [before.index.events.get(id), after.index.events.get(id)];
    const fields = old && now ? changedFields(old, now) : [];
    return [...new Set(fields.map((field) => words.eventParts[EVENT_PARTS[field] ?? 'rest']))];
  };
  const list = (ids: readonly string[], version: Version, parts = (_: string): readonly string[] => []): string =>
    ids.map((id) => words.event(name(id, version), parts(id))).join('; ');
  const { added, changed, removed } = records.events;
  const storyParts = [...new Set(header.map((field) => words.storyParts[STORY_PARTS[field] ?? 'settings']))];
  const others = RECORD_KINDS.flatMap((kind) => {
    if (kind === 'events') return [];
    const counts = [records[kind].added, records[kind].changed, records[kind].removed].map((ids) => ids.length);
    const [more = 0, other = 0, fewer = 0] = counts;
    return more + other + fewer > 0 ? [words.records(kind, more, other, fewer)] : [];
  });
  const said = [
    ...(added.length > 0 ? [words.added(list(added, after))] : []),
    ...(changed.length > 0 ? [words.changed(list(changed, after, partsOf))] : []),
    ...(removed.length > 0 ? [words.removed(list(removed, before))] : []),
    ...(storyParts.length > 0 ? [words.story(storyParts)] : []),
    ...others,
  ];
  return said.length > 0 ? said : [words.unchanged];
}

/**
 * Makes a story's feed. Ids, and with them what a reader of feeds holds to be known, stay the same from build to build as long as
 * the site stays where it is. Of versions with one and the same revision the last counts.
 */
export function storyFeed(setting: FeedSetting): Feed {
  const { story, earlier, lang, words, publisher, site } = setting;
  const folder = `t/${story.id}/`;
  const kept = new Map(earlier.filter(({ revision }) => revision !== story.revision).map((one) => [one.revision, one]));
  const versions = [...kept.values(), story].map((one) => versionOf(one, setting));

  /** Events by the versions that they are known from, and that last told them anew. */
  const seen = new Map<string, { readonly since: number; readonly last: number; readonly said: string }>();
  versions.forEach(({ told }, at) => {
    for (const id of seen.keys()) if (!told.has(id)) seen.delete(id);
    for (const [id, one] of told) {
      const said = JSON.stringify(one);
      const old = seen.get(id);
      if (old?.said !== said) seen.set(id, { since: old?.since ?? at, last: at, said });
    }
  });

  const idOf = (path: string, urn: string): string =>
    site === undefined ? `urn:dateline:${part(story.id)}:${urn}` : site + path;
  const items = versions.flatMap((version, at): readonly (readonly FeedItem[])[] => {
    const { revision, events, quotes } = version.story;
    const before = versions[at - 1];
    const sentences = before ? changesInWords(before, version, setting) : [words.oldest(events.length, quotes.length)];
    const item: FeedItem = {
      kind: 'version',
      id: idOf(`stories/${story.id}.v${part(revision)}.json`, `version:${part(revision)}`),
      title: { text: words.version(revision), lang: words.lang },
      blocks: sentences.map((text) => paragraph(text, words.lang)),
      page: folder,
      readAt: [],
      since: version.day,
      updated: version.day,
    };
    const anew = [...version.told.keys()].flatMap((id): readonly FeedItem[] => {
      const known = seen.get(id);
      const told = version.told.get(id);
      if (!told || known?.last !== at) return [];
      const page = `${folder}e/${part(id)}/`;
      const since = known.since > 0 ? versions[known.since]?.day : undefined;
      return [{ kind: 'event', id: idOf(page, `event:${part(id)}`), ...told, page, since, updated: version.day }];
    });
    return [[item, ...anew]];
  });

  const title = localise(story.title, lang, story.languages);
  return {
    id: idOf(folder, 'changes'),
    lang,
    title: { text: words.feedTitle(title.text), lang: words.lang },
    description: localise(story.takeaway, lang, story.languages),
    publisher,
    licence: story.licence,
    site,
    folder,
    updated: versions.at(-1)?.day,
    items: items.reverse().flat(),
  };
}

/**
 * A day of a version as the moment that feeds want, for which there are no days: its noon in UTC, which is that day on the clock of
 * nearly every reader.
 */
export const feedMoment = (day: string): string => `${day}T12:00:00Z`;
