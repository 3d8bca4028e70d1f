import type { Citation } from './cite.ts';

/** A value stands on one line. (A comma in a name would turn it round: family name first.) */
const line = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A citation in RIS: one `TAG  - value` a line, CRLF, closed by `ER`. */
export function citeRis(citation: Citation): string {
  const { key, speaker, title, container, publisher, lang, version, accessed, link, notes } = citation;
  const tags: [string, string | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['AU', speaker?.replace(/,\s*/gu, ' – ')],
    ['TI', title],
    ['T2', container],
    ['PB', publisher],
    ['LA', lang],
    ['ET', version],
    ...notes.map((note): [string, string] => ['N1', note]),
    ['UR', link === '' ? undefined : link],
    ['Y2', accessed.replaceAll('-', '/')],
    ['ER', ''],
  ];
  return tags.map(([tag, text]) => (text === undefined ? '' : `${tag}  - ${line(text)}\r\n`)).join('');
}
