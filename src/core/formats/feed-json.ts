/** A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
import { feedMoment, type Feed, type FeedItem } from './feed.ts';
import { blocksMarkup } from './feed-xml.ts';

/**
 * Writes a feed as JSON Feed; ends with a line feed. Every item is there; what is not known of it, dates above all, is left out, and
 * so are addresses while the site is not known: they must be absolute.
 */
export function jsonFeed(feed: Feed): string {
  const { lang, site, folder, publisher } = feed;
  const urlOf = (path: string): string | undefined => (site === undefined ? undefined : site + path);
  const moment = (day: string | undefined): string | undefined => (day === undefined ? undefined : feedMoment(day));
  const item = ({ kind, id, title, blocks, page, readAt, since, updated }: FeedItem) => ({
    id,
    url: urlOf(page),
    // The page elsewhere that it is about: only where there is no choice between several.
    external_url: readAt.length === 1 ? readAt[0] : undefined,
    title: title.text,
    // Of the title; a block in another language says so itself.
    language: title.lang,
    content_html: blocksMarkup(blocks, title.lang),
    date_published: moment(since),
    date_modified: moment(updated),
    tags: [kind],
  });
  const file = {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title.text,
    home_page_url: urlOf(folder),
    feed_url: urlOf(`${folder}feed.json`),
    description: feed.description.text,
    language: lang,
    authors: [{ name: publisher, url: site }],
    items: feed.items.map(item),
  };
  return `${JSON.stringify(file, undefined, 1)}\n`;
}
