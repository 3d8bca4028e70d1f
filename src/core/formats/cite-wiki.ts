import type { Citation } from './cite.ts';

/** A value of a template: what would end it, or begin another, is written as an entity; on one line. */
const value = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[|{}[\]<>]/g, (mark) => `&#${String(mark.codePointAt(0))};`);
/** An address: percent-encoded where it would break out of the template. */
const address = (url: string): string => url.replace(/[|{}[\]<>\s"]/g, encodeURIComponent);

/** A citation as the template `{{cite web}}` of Wikipedia; what must be known with it stands behind. */
export function citeWiki({
  speaker,
  title,
  container,
  publisher,
  lang,
  version,
  accessed,
  link,
  notes,
}: Citation): string {
  const fields: readonly (readonly [string, string])[] = [
    ['url', address(link)],
    ['title', value(speaker === undefined || container === undefined ? title : container)],
    ['author', speaker === undefined ? '' : value(speaker)],
    ['website', speaker === undefined && container !== undefined ? value(container) : ''],
    ['publisher', value(publisher)],
    ['version', value(version)],
    ['language', value(lang)],
    ['quote', speaker === undefined ? '' : value(title.replace(/^[«“„]\s*|\s*[”»“]$/gu, ''))],
    ['access-date', accessed],
  ];
  const said = fields.filter(([, text]) => text !== '').map(([name, text]) => ` |${name}=${text}`);
  return `{{cite web${said.join('')} }}${notes.length > 0 ? ` (${value(notes.join(', '))})` : ''}`;
}
