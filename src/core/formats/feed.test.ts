/** Feeds, read again by programs that are none of ours. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timedStory, type TimedEvent } from '../../../tests/fixtures/edtf/timed-story.ts';
import { readXml } from '../../../tests/fixtures/xml.ts';
import { en } from '../../i18n/en.ts';
import { feedWords } from '../../i18n/feed-words.ts';
import { fr } from '../../i18n/fr.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { indexStory } from '../story/story-index.ts';
import type { StoryFile } from '../story/types.ts';
import '../time/every-language.ts';
import { atomFeed } from './feed-atom.ts';
import { jsonFeed } from './feed-json.ts';
import { storyFeed, type Feed } from './feed.ts';

const SITE = 'https://example.org/d/';
const NS = 'http://www.w3.org/2005/Atom';

const feedOf = (
  of: StoryFile,
  earlier: readonly StoryFile[] = [],
  site: string | undefined = SITE,
  lang = 'en',
): Feed =>
  storyFeed({
    story: of,
    earlier,
    lang,
    doubt: lang === 'fr' ? fr : en,
    words: feedWords(lang),
    publisher: 'Dateline',
    site,
  });

/** An element's own children of that name, in Atom's namespace. */
const within = (element: Element, name: string): Element[] =>
  [...element.children].filter((one) => one.localName === name && one.namespaceURI === NS);
const textIn = (element: Element, name: string): string => within(element, name)[0]?.textContent ?? '';
const rootOf = (feed: Feed): Element => readXml(atomFeed(feed) ?? '').documentElement;

interface JsonItem {
  readonly id: string;
  readonly url?: string;
  readonly title: string;
  readonly content_html: string;
  readonly date_published?: string;
  readonly date_modified?: string;
  readonly language: string;
  readonly tags: readonly string[];
}
interface JsonFeedFile {
  readonly version: string;
  readonly title: string;
  readonly home_page_url?: string;
  readonly feed_url?: string;
  readonly items: readonly JsonItem[];
}
const jsonOf = (feed: Feed): JsonFeedFile => JSON.parse(jsonFeed(feed)) as JsonFeedFile;

const at = (id: string, edtf: string): TimedEvent => ({ id, time: { edtf } });
const DAYS = [at('a', '2024-05-01'), at('b', '2024-05-02'), at('c', '2024-05-03')];
const first = timedStory(DAYS.slice(0, 2), { revision: '2024-05-12.1' });
const second = timedStory(DAYS, { revision: '2024-05-13.1' });
const third = timedStory([at('a', '2024-05-01'), at('c', '2024-05-04')], { revision: '2024-05-20' });

/** What RFC 4287 asks of every feed. */
function expectAtom(root: Element): void {
  expect([root.localName, root.namespaceURI]).toEqual(['feed', NS]);
  for (const one of [root, ...within(root, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) expect(within(one, name), name).toHaveLength(1);
    expect(textIn(one, 'id')).toMatch(/^(?:https?:\/\/|urn:dateline:)\S+$/);
    for (const name of ['updated', 'published'])
      for (const date of within(one, name)) expect(date.textContent).toMatch(/^\d{4}-\d\d-\d\dT12:00:00Z$/);
    const links = within(one, 'link').filter((link) => link.getAttribute('rel') === 'alternate');
    const kinds = links.map((link) => `${link.getAttribute('type') ?? ''} ${link.getAttribute('hreflang') ?? ''}`);
    expect(new Set(kinds).size).toBe(kinds.length);
  }
  expect(textIn(within(root, 'author')[0] ?? root, 'name')).toBe('Dateline');
}

describe('the feed of the story that ships', () => {
  const feed = feedOf(story, [], SITE, 'fr');
  const root = rootOf(feed);
  const entries = within(root, 'entry');

  it('is Atom with its version and every event, each under its permalink', () => {
    expectAtom(root);
    expect(root.getAttribute('xml:lang')).toBe('fr');
    expect(textIn(root, 'updated')).toBe('2022-09-21T12:00:00Z');
    expect(entries.map((entry) => textIn(entry, 'id'))).toEqual([
      `${SITE}stories/${story.id}.v${story.revision}.json`,
      ...story.events.map(({ id }) => `${SITE}t/${story.id}/e/${id}/`),
    ]);
  });

  it('has no date of a beginning in the oldest version: an event may be older than what was kept', () => {
    expect(entries.slice(1).flatMap((entry) => within(entry, 'published'))).toEqual([]);
  });

  it('never names what is contested without the word', () => {
    const index = indexStory(story);
    const contested = story.events.filter(({ id }) => index.isContested(id));
    expect(contested.length).toBeGreaterThan(0);
    for (const { id } of contested) {
      const item = feed.items.find((one) => one.id.endsWith(`/e/${id}/`));
      expect(item?.title.text, id).toContain(fr.contested);
    }
    const told = feedOf({ ...story, revision: '2022-09-22' }, [
      { ...story, events: [], quotes: [], claims: [], stances: [] },
    ]);
    const said = told.items[0]?.blocks[0]?.text ?? '';
    expect(said.split(en.contested)).toHaveLength(contested.length + 1);
  });

  it('marks what is in another language: quotations in that of their source', () => {
    const english = rootOf(feedOf(story));
    const marked = [...english.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'p')].filter(
      (one) => one.getAttribute('xml:lang') === 'fr' && one.getAttribute('lang') === 'fr',
    );
    expect(marked.length).toBeGreaterThanOrEqual(story.quotes.length);
  });

  it('says the same as JSON Feed, id by id', () => {
    const file = jsonOf(feed);
    expect(file).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: textIn(root, 'title'),
      home_page_url: `${SITE}t/${story.id}/`,
      feed_url: `${SITE}t/${story.id}/feed.json`,
      language: 'fr',
      authors: [{ name: 'Dateline', url: SITE }],
    });
    expect(file.items.map(({ id }) => id)).toEqual(entries.map((entry) => textIn(entry, 'id')));
    expect(file.items.map(({ title }) => title)).toEqual(entries.map((entry) => textIn(entry, 'title')));
    for (const [i, item] of file.items.entries()) {
      const content = readXml(`<div>${item.content_html}</div>`).documentElement.textContent;
      expect(content).toBe(textIn(entries[i] ?? root, 'content'));
      expect(content).not.toBe('');
    }
  });
});

describe('versions that were kept', () => {
  const feed = feedOf(third, [first, second]);
  const json = jsonOf(feed);

  it('are told latest first, each with what it told anew', () => {
    expectAtom(rootOf(feed));
    expect(json.items.map(({ id }) => id.slice(SITE.length))).toEqual([
      'stories/timed.v2024-05-20.json',
      't/timed/e/c/',
      'stories/timed.v2024-05-13.1.json',
      'stories/timed.v2024-05-12.1.json',
      't/timed/e/a/',
    ]);
  });

  it('say in words what changed', () => {
    const texts = feed.items
      .filter(({ kind }) => kind === 'version')
      .map(({ blocks }) => blocks.map(({ text }) => text));
    expect(texts).toEqual([
      ['Changed: “words” (date).', 'Removed: “words”.'],
      ['New: “words”.'],
      ['The oldest version kept here: 2 events, 0 quotations.'],
    ]);
    const other = {
      ...first,
      revision: '2',
      title: { en: 'T' },
      zone: 'UTC',
      lanes: [],
      sources: first.sources.slice(1),
    };
    expect(feedOf(other, [first]).items[0]?.blocks.map(({ text }) => text)).toEqual([
      'Of the whole, this has changed: the title, settings.',
      'Sources: 1 removed.',
      'Lanes: 1 removed.',
    ]);
    expect(feedOf({ ...first, revision: '2' }, [first], SITE, 'fr').items[0]?.blocks[0]?.text).toMatch(/^Rien de ce/);
  });

  it('date an event by the version it is first in, and the one that last changed it', () => {
    const dates = json.items.map((item) => [item.date_published?.slice(0, 10), item.date_modified?.slice(0, 10)]);
    expect(dates).toEqual([
      ['2024-05-20', '2024-05-20'],
      ['2024-05-13', '2024-05-20'],
      ['2024-05-13', '2024-05-13'],
      ['2024-05-12', '2024-05-12'],
      [undefined, '2024-05-12'],
    ]);
  });

  it('count once: of one revision, the story that is shown', () => {
    const ids = feedOf(third, [third, first, first]).items.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have no date where their revision names none: JSON Feed then has none, and Atom not the item', () => {
    const undated = feedOf({ ...third, revision: '3' }, [first]);
    expect(atomFeed(undated)).toBeUndefined();
    expect(jsonOf(undated).items[0]).not.toHaveProperty('date_modified');
    const between = feedOf(third, [first, { ...second, revision: '2024' }]);
    expect(within(rootOf(between), 'entry')).toHaveLength(jsonOf(between).items.length - 1);
  });
});

describe('a feed of a site whose address is not known', () => {
  const feed = feedOf(third, [first], '');

  it('has ids all the same, and in Atom addresses relative to it', () => {
    const bare = storyFeed({
      story: third,
      earlier: [first],
      lang: 'en',
      doubt: en,
      words: feedWords('en'),
      publisher: 'Dateline',
      site: undefined,
    });
    const root = rootOf(bare);
    expectAtom(root);
    const links = [...root.getElementsByTagNameNS(NS, 'link')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['feed.xml', './', './', './e/c/', './', './e/a/']);
    const ids = within(root, 'entry').map((entry) => textIn(entry, 'id'));
    expect(ids[0]).toBe('urn:dateline:timed:version:2024-05-20');
    const json = jsonOf(bare);
    expect(json.items.map(({ id }) => id)).toEqual(ids);
    expect(json).not.toHaveProperty('feed_url');
    for (const item of json.items) expect(item).not.toHaveProperty('url');
    expect(feed.items).toHaveLength(bare.items.length);
  });
});

/** Any text, what markup and XML would act on above all. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom(']]>', '<!--', '</div>', '&amp;', '"><x y=\'', '\r\n\t', '\u0000\u000b\ufffe\ud800', '<?xml?>'),
);

/** A text as XML can say it. */
const said = (given: string): string =>
  given.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');

describe('whatever a story says', () => {
  it('its feeds are well-formed, and its words and ids come back', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 5, maxLength: 5 }),
        text,
        ([title = '', sum = '', source = '', head = '', licence = ''], tag) => {
          const [event] = first.events;
          const hostile: StoryFile = {
            ...second,
            revision: `2024-05-30.${tag}`,
            title: { en: head },
            licence,
            takeaway: { fr: sum },
            sources: [
              { id: 'article', kind: 'article', title: { en: source }, lang: 'en', url: `https://a.org/?${tag}` },
            ],
            events: event ? [{ ...event, title: { fr: title }, summary: { en: sum } }] : [],
          };
          const feed = feedOf(hostile, [first, second]);
          const root = rootOf(feed);
          expectAtom(root);
          const entries = within(root, 'entry');
          const mine = entries.find((entry) => textIn(entry, 'id') === `${SITE}t/timed/e/a/`);
          expect(mine && textIn(mine, 'title')).toBe(said(title));
          expect(mine && within(mine, 'title')[0]?.getAttribute('xml:lang')).toBe('fr');
          expect(textIn(root, 'rights')).toBe(said(licence));
          expect(mine && textIn(mine, 'content')).toContain(said(sum));
          const json = jsonOf(feed);
          expect(json.items.map(({ id }) => id)).toEqual(entries.map((entry) => textIn(entry, 'id')));
          expect(new Set(json.items.map(({ id }) => id)).size).toBe(json.items.length);
          for (const item of json.items) readXml(`<div>${item.content_html}</div>`);
        },
      ),
    );
  });
});
