import type { Citation } from './cite.ts';

/** A citation as CSL-JSON: a list of one item, as reference managers read it. Ends with a line feed. */
export function citeCsl(citation: Citation): string {
  const { key, speaker, title, container, publisher, lang, version, accessed, link, notes } = citation;
  const item = {
    id: key,
    type: 'webpage',
    ...(speaker === undefined ? {} : { author: [{ literal: speaker }] }),
    title,
    ...(container === undefined ? {} : { 'container-title': container }),
    publisher,
    language: lang,
    version,
    ...(notes.length > 0 ? { note: notes.join(', ') } : {}),
    ...(link === '' ? {} : { URL: link }),
    accessed: { 'date-parts': [accessed.split('-').map(Number)] },
  };
  return `${JSON.stringify([item], undefined, 2)}\n`;
}
