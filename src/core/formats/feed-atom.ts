/** A feed as Atom, RFC 4287. */
import { feedMoment, type Feed, type FeedItem } from './feed.ts';
import { ATOM } from './feed-types.ts';
import { blocksMarkup, xmlText } from './feed-xml.ts';
import type { LocalText } from '../story/localise.ts';

/**
 * Writes a feed as Atom; ends with a line feed. Atom wants a date of the whole and of every entry, so entries without one are left
 * out, and a feed whose latest version has none is undefined: JSON Feed has them all. Addresses are absolute where the site is known,
 * else relative to the file, which Atom allows; ids are absolute in any case.
 */
export function atomFeed(feed: Feed): string | undefined {
  const { lang, site, folder, updated, licence } = feed;
  if (updated === undefined) return undefined;
  const here = site === undefined ? '' : site + folder;
  const hrefOf = (path: string): string => (site === undefined ? `./${path.slice(folder.length)}` : site + path);
  const element = (name: string, text: string, own = lang): string =>
    `<${name}${own === lang ? '' : ` xml:lang="${xmlText(own)}"`}>${xmlText(text)}</${name}>`;
  const said = (name: string, { text, lang: own }: LocalText): string => element(name, text, own);
  const link = (rel: string, href: string, type?: string): string =>
    `<link rel="${rel}"${type === undefined ? '' : ` type="${type}"`} href="${xmlText(href)}"/>`;

  const entry = (item: FeedItem, day: string): readonly string[] => [
    '<entry>',
    element('id', item.id),
    said('title', item.title),
    element('updated', feedMoment(day)),
    ...(item.since === undefined ? [] : [element('published', feedMoment(item.since))]),
    link('alternate', hrefOf(item.page), 'text/html'),
    ...item.readAt.map((url) => link('via', url)),
    `<category term="${item.kind}"/>`,
    `<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${blocksMarkup(item.blocks, lang)}</div></content>`,
    '</entry>',
  ];
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${xmlText(lang)}">`,
    element('id', feed.id),
    said('title', feed.title),
    said('subtitle', feed.description),
    element('updated', feedMoment(updated)),
    `<author>${element('name', feed.publisher)}${site === undefined ? '' : element('uri', site)}</author>`,
    ...(licence === undefined ? [] : [element('rights', licence)]),
    link('self', `${here}feed.xml`, ATOM),
    link('alternate', hrefOf(folder), 'text/html'),
    ...feed.items.flatMap((item) => (item.updated === undefined ? [] : entry(item, item.updated))),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}
