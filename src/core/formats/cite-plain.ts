import type { Citation, CiteWords } from './cite.ts';

/** A sentence: begun with a capital, and ended unless it has an end. */
const sentence = (text: string, lang: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase(lang) + text.slice(first.length) + (/[.!?…]$/.test(text) ? '' : '.');
};

/** A citation as a line of text: who, what, where from, version, day, address. */
export function citePlain(citation: Citation, words: CiteWords): string {
  const { speaker, title, container, publisher, notes, version, accessed, link } = citation;
  const stop = (text: string): string => sentence(text, words.lang);
  return [
    stop(speaker === undefined ? title : `${speaker}, ${title}`),
    ...(notes.length > 0 ? [stop(notes.join(', '))] : []),
    stop([container, publisher].filter((part) => part !== undefined).join(', ')),
    stop(`${words.version(version)}, ${words.accessed(accessed)}`),
    link,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
