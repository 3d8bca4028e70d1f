/** What an editor pastes, from a bare address to a picture: five rungs, each for hosts that allow more than the one before. */
import { defaultHeightPx } from '../../core/view-state/embed-options.ts';

export interface SnippetWish {
  /** Address of the build, with a slash at the end. */
  readonly site: string;
  /** Query of the embed, without `?`. */
  readonly query: string;
  /** Title of the story, and what a reader of the frame is told it is. */
  readonly title: string;
  readonly frameTitle: string;
  readonly hostScript: { readonly file: string; readonly integrity: string };
  /** Measured in the preview; undefined takes the height made for the width. */
  readonly heightPx?: number;
  readonly widthPx?: number;
  /** A picture of the view; without one there is no fifth rung. */
  readonly picture?: string;
}

export interface Snippet {
  readonly rung: 'url' | 'iframe' | 'script' | 'element' | 'picture';
  readonly text: string;
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const quoted = (text: string): string => `"${text.replace(/[&<>"]/g, (mark) => MARKS[mark] ?? mark)}"`;

/** The snippets for a view, safest first. Every value is quoted; nothing in them is code of ours but the script's address. */
export function snippets(wish: SnippetWish): readonly Snippet[] {
  const { site, query, title, frameTitle, hostScript, heightPx, widthPx = 800, picture } = wish;
  const src = `${site}embed.html${query === '' ? '' : `?${query}`}`;
  const page = `${site}${query === '' ? '' : `?${query}`}`;
  const transparent = new URLSearchParams(query).get('transparent') === 'true';
  const style = `border:0;width:100%;min-width:0${transparent ? ';color-scheme:normal' : ''}`;
  const frame = `<iframe src=${quoted(src)} title=${quoted(frameTitle)} width="100%" height="${String(
    heightPx ?? defaultHeightPx(widthPx),
  )}" style="${style}" loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="strict-origin-when-cross-origin"></iframe>`;
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
    ...(picture === undefined
      ? []
      : [
          {
            rung: 'picture' as const,
            text: `<a href=${quoted(page)}><img src=${quoted(picture)} width="1200" height="630" alt=${quoted(title)} /></a>`,
          },
        ]),
  ];
}
