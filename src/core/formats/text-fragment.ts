/**
 * A link that scrolls to words on another page and lights them, where the browser knows how (`#:~:text=`). It may miss: the page
 * may have changed, or not hold the words when it loads. The quotation's own address is the one that lasts.
 */

/** Longer words are named by how they begin and end. */
const WHOLE = 8;
const ENDS = 4;
/** A hyphen and a comma are the directive's own. */
const part = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');

/** @param text of one segment, as it stands on the page */
export function textFragment(url: string, text: string): string {
  const words = text.trim().split(/\s+/u);
  const said = words.length <= WHOLE ? part(words) : `${part(words.slice(0, ENDS))},${part(words.slice(-ENDS))}`;
  const separator = url.includes('#') ? ':~:' : '#:~:';
  return `${url}${separator}text=${said}`;
}
