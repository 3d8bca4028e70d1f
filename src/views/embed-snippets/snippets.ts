/** What an editor pastes, from a bare address to a picture: five rungs, each for hosts that allow more than the one before. */
import { defaultHeightPx } from '../../core/view-state/embed-options.ts';
import { FRAME_ALLOW } from '../../core/view-state/frame-allow.ts';

/** What stands for the frame where there can be none. */
export interface Linked {
  /** Address of a page whose HTML, as it is fetched, says all that previews read. */
  readonly page: string;
  readonly picture: {
    readonly src: string;
    /** What it shows, for who does not see it. */
    readonly alt: string;
    readonly caption: string;
    /** Where it comes from. */
    readonly credit: string;
  };
}

export interface SnippetWish {
  /** Address of the build, with a slash at the end. */
  readonly site: string;
  /** Query of the embed, without `?`. */
  readonly query: string;
  /** What a reader of the frame is told it is. */
  readonly frameTitle: string;
  readonly hostScript: { readonly file: string; readonly integrity: string };
  /** Measured in the preview; undefined takes the height made for the width. */
  readonly heightPx?: number;
  readonly widthPx?: number;
  readonly linked: Linked;
}

export interface Snippet {
  readonly rung: 'url' | 'iframe' | 'script' | 'element' | 'picture';
  readonly text: string;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark);
const quoted = (text: string): string => `"${escaped(text)}"`;

/** The snippets for a view, safest first. Every value is quoted; nothing in them is code of ours but the script's address. */
export function snippets(wish: SnippetWish): readonly Snippet[] {
  const { site, query, frameTitle, hostScript, heightPx, widthPx = 800, linked } = wish;
  const { page, picture } = linked;
  const src = `${site}embed.html${query === '' ? '' : `?${query}`}`;
  const transparent = new URLSearchParams(query).get('transparent') === 'true';
  const style = `border:0;width:100%;min-width:0${transparent ? ';color-scheme:normal' : ''}`;
  const frame = `<iframe src=${quoted(src)} title=${quoted(frameTitle)} width="100%" height="${String(
    heightPx ?? defaultHeightPx(widthPx),
  )}" style="${style}" loading="lazy" allow="${FRAME_ALLOW}" allowfullscreen referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
  const script = `<script async src=${quoted(site + hostScript.file)} integrity="${hostScript.integrity}" crossorigin="anonymous"></script>`;
  const attributes = [...new URLSearchParams(query)].map(
    ([name, value]) => ` ${name === 'title' ? 'show-title' : name}=${quoted(value)}`,
  );
  return [
    { rung: 'url', text: page },
    { rung: 'iframe', text: frame },
    { rung: 'script', text: `${frame}\n${script}` },
    {
      rung: 'element',
      text: `<dateline-timeline label=${quoted(frameTitle)}${attributes.join('')}></dateline-timeline>\n${script}`,
    },
    {
      rung: 'picture',
      text: `<figure><a href=${quoted(page)}><img src=${quoted(picture.src)} width="1200" height="630" alt=${quoted(picture.alt)} style="max-width:100%;height:auto" /></a><figcaption>${escaped(picture.caption)} <small>${escaped(picture.credit)}</small></figcaption></figure>`,
    },
  ];
}
