import type { Citation } from './cite.ts';

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** A text as a BibTeX value: what TeX would act on is escaped, white space is one space, accents stay (UTF-8). */
const value = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\~^{}%$&#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);
/** An address: percent-encoded where it would break out of its braces. */
const address = (url: string): string => url.replace(/[{}\\\s]/g, encodeURIComponent);

/** A citation as a BibTeX entry, `@misc`, in UTF-8: for BibTeX 0.99 and biber alike. Ends with a line feed. */
export function citeBibtex(citation: Citation): string {
  const { key, speaker, title, container, publisher, lang, version, accessed, link, notes } = citation;
  const fields: [string, string][] = [
    // A second pair of braces keeps a name of several words, and a title's capitals, as they are.
    ...(speaker === undefined ? [] : [['author', `{${value(speaker)}}`] satisfies [string, string]]),
    ['title', `{${value(title)}}`],
    ['howpublished', value([container, publisher].filter((part) => part !== undefined).join(', '))],
    ['version', value(version)],
    ...(notes.length > 0 ? [['note', value(notes.join(', '))] satisfies [string, string]] : []),
    ['language', value(lang)],
    ...(link === '' ? [] : [['url', address(link)] satisfies [string, string]]),
    ['urldate', accessed],
  ];
  return `@misc{${key},\n${fields.map(([name, text]) => `  ${name} = {${text}},\n`).join('')}}\n`;
}
