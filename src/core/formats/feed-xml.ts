/** Texts of a feed as markup that is at once XML and HTML. */
import type { FeedBlock } from './feed.ts';

const MARKS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  // As it stands, a reader of XML makes a line feed of it.
  '\r': '&#13;',
};
/** What XML 1.0 has no way to write: most control characters, halves of surrogate pairs, two code points that are none. */
const UNWRITABLE = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** A text as it stands in an element or a quoted attribute. What XML cannot write is a replacement character. */
export const xmlText = (text: string): string =>
  text.replace(UNWRITABLE, '\ufffd').replace(/[&<>"'\r]/g, (mark) => MARKS[mark] ?? mark);

/**
 * Paragraphs and quotations as elements.
 * @param lang of what is around them: a block in another says so
 */
export const blocksMarkup = (blocks: readonly FeedBlock[], lang: string): string =>
  blocks
    .map(({ kind, text, lang: own, speaker }) => {
      const mark = own === lang ? '' : ` lang="${xmlText(own)}" xml:lang="${xmlText(own)}"`;
      if (kind === 'paragraph') return `<p${mark}>${xmlText(text)}</p>`;
      const by = speaker === '' ? '' : `<p>${xmlText(speaker)}</p>`;
      return `<blockquote><p${mark}>${xmlText(text)}</p></blockquote>${by}`;
    })
    .join('');
