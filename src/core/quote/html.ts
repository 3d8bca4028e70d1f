import { decodeEntities } from './entities.ts';
import { withoutInvisibles } from './normal-form.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Their content is not markup: it ends at the first end tag of the same name. None of it is text of the article. */
const RAW = set('script style title textarea iframe noframes noembed xmp');
/** Furniture: dropped with everything inside. */
const FURNITURE = set('noscript template figcaption nav header footer aside');
/** They end a paragraph where they start and where they end. */
const BLOCK = set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 head header hgroup hr html legend li main menu nav ol p pre search section summary table ' +
    'tbody td tfoot th thead tr ul',
);

/** Whether a reader's copy is a saved page rather than text. */
export const looksLikeHtml = (text: string): boolean =>
  /^[\s\ufeff]*<(?:!doctype|html|\?xml|!--)/i.test(text.slice(0, 2000)) ||
  /<\/(?:p|div|body|article|h[1-6])\s*>/i.test(text);

/** The index behind the `>` that ends the tag whose attributes start at `at`; quoted values may contain `>`. */
function tagEnd(html: string, at: number): number {
  let quote = '';
  let value = false;
  for (let i = at; i < html.length; i += 1) {
    const c = html.charAt(i);
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '>') return i + 1;
    else if (value && (c === '"' || c === "'")) {
      quote = c;
      value = false;
    } else if (c === '=') value = true;
    else if (!/\s/.test(c)) value = false;
  }
  return html.length;
}

/** The index behind a comment, declaration or processing instruction that starts at `at`. */
function skipDeclaration(html: string, at: number): number {
  const close = html.startsWith('<!--', at) ? '-->' : '>';
  // `<!-->` is a whole comment.
  const end = html.indexOf(close, at + 2);
  return end < 0 ? html.length : end + close.length;
}

/**
 * The paragraphs of a saved page, without a document to read it with: scripts, styles, templates, captions, navigation,
 * headers, footers and asides dropped; block elements end a paragraph; `br` is a space; character references decoded.
 * Not yet in normal form. One pass, whose time grows with the length; anything at all is accepted, and what a browser
 * would drop at the end of a broken page is dropped here.
 */
export function paragraphsFromHtml(html: string): string[] {
  const found: string[] = [];
  let open: string[] = [];
  let furniture = '';
  let depth = 0;
  const end = (): void => {
    const text = decodeEntities(open.join(''));
    open = [];
    if (/\P{White_Space}/u.test(withoutInvisibles(text))) found.push(text);
  };
  const name = /\/?([A-Za-z][^\s/>]*)/y;
  let from = 0;
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', Math.max(from, at + 1))) {
    name.lastIndex = at + 1;
    const tag = name.exec(html)?.[1]?.toLowerCase();
    const closing = html.startsWith('/', at + 1);
    if (tag === undefined && !closing && !/[!?]/.test(html.charAt(at + 1))) continue; // a bare "<" is text
    if (furniture === '') open.push(html.slice(from, at));
    if (tag === undefined) {
      from = skipDeclaration(html, at);
      continue;
    }
    from = tagEnd(html, name.lastIndex);
    const outside = furniture === '';
    if (RAW.has(tag) && !closing) {
      const close = new RegExp(`</${tag}(?=[\\s/>])`, 'gi');
      close.lastIndex = from;
      from = close.exec(html)?.index ?? html.length;
    } else if (!outside) {
      if (tag === furniture) depth += closing ? -1 : 1;
      if (depth === 0) furniture = '';
    } else if (FURNITURE.has(tag) && !closing) {
      furniture = tag;
      depth = 1;
    }
    if (tag === 'br' && outside) open.push(' ');
    if (BLOCK.has(tag) && outside) end();
  }
  if (furniture === '') open.push(html.slice(from));
  end();
  return found;
}
