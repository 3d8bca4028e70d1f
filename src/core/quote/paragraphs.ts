import { looksLikeHtml, paragraphsFromHtml } from './html.ts';
import { withoutInvisibles } from './normal-form.ts';

const isBlank = (line: string): boolean => !/\P{White_Space}/u.test(withoutInvisibles(line));
/** CRLF, LF, CR, NEL, line separator; the paragraph separator stands for a blank line. */
const lines = (text: string): string[] => text.replace(/\u2029/g, '\n\n').split(/\r\n|[\n\r\u0085\u2028]/);

/**
 * Plain text → its paragraphs, parted by blank lines (lines with nothing visible). Not yet in normal form: line breaks
 * inside a paragraph stay, as line feeds. A byte-order mark is no text.
 */
export function splitParagraphs(text: string): string[] {
  const found: string[] = [];
  let open: string[] = [];
  for (const line of [...lines(text), '']) {
    if (!isBlank(line)) open.push(line);
    else if (open.length > 0) {
      found.push(open.join('\n'));
      open = [];
    }
  }
  return found;
}

/** Plain text → its lines that hold something visible: how some programs copy paragraphs. */
export const splitLines = (text: string): string[] => lines(text).filter((line) => !isBlank(line));

/**
 * The ways in which a reader's copy may be meant, most likely first: a saved page; or text parted by blank lines, or by
 * line ends. Whoever checks tries them in turn.
 */
export function readings(copy: string): (() => string[])[] {
  const plain = [() => splitParagraphs(copy), () => splitLines(copy)];
  return looksLikeHtml(copy) ? [() => paragraphsFromHtml(copy), ...plain] : plain;
}
