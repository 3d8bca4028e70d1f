/**
 * The pages of a story that search engines, previews and readers without scripts see: one for the story, each event and each
 * quotation, with its own title, description, picture and structured data, and what oEmbed and Open Graph want: absolute where the
 * site's address is known, else relative, which browsers and some readers of previews resolve.
 */
import { linkedData } from '../src/core/formats/json-ld.ts';
import { orderEvents } from '../src/core/query/order.ts';
import { withDoubt } from '../src/core/story/contested.ts';
import type { StoryFile } from '../src/core/story/types.ts';
import { FRAME_ALLOW } from '../src/core/view-state/frame-allow.ts';
import { feedLinks } from './feeds.ts';
import { escape, reader } from './reading.ts';

/** A file of the build. */
export interface PageFile {
  readonly fileName: string;
  readonly source: string;
}

const WIDTH = 800;
const HEIGHT = 575;
const cut = (text: string): string => (text.length > 200 ? `${text.slice(0, 197).trimEnd()}…` : text);
/** JSON inside a script element: nothing in it may end the element. */
const inline = (data: unknown): string => JSON.stringify(data).replaceAll('<', '\\u003c');
/** A picture of a page for previews. */
export interface PagePicture {
  readonly alt: string;
  readonly widthPx: number;
  readonly heightPx: number;
}

/** What search engines for scholars read. */
const citationMeta = (fields: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(fields)
    .map(([name, content]) =>
      content === undefined ? '' : `<meta name="citation_${name}" content="${escape(content)}" />\n`,
    )
    .join('');

/**
 * @param style path of the style sheet within the build
 * @param site address the build is served at, with a slash at the end; undefined leaves out what must be absolute
 * @param pictures by the folder of their page, each beside it as `preview.png`
 */
export function storyPages(
  story: StoryFile,
  times: string,
  style: string,
  site?: string,
  pictures: ReadonlyMap<string, PagePicture> = new Map(),
): readonly PageFile[] {
  const read = reader(story, times);
  const { lang, say, messages, words, index, resolution } = read;
  const linked = linkedData({ index, resolution, lang, doubt: messages, site });
  const storyTitle = say(story.title).text;
  const folder = `t/${story.id}/`;

  const page = (
    path: string,
    query: string,
    { title, description, body, data }: { title: string; description: string; body: string; data: object },
  ): readonly PageFile[] => {
    const up = '../'.repeat(path.split('/').length - 1);
    const url = site === undefined ? undefined : site + path;
    const embed = (base: string): string => `${base}embed.html?story=${story.id}${query === '' ? '' : `&${query}`}`;
    const picture = pictures.get(path);
    // What must be absolute to be right is left out; what a reader may resolve stands relative to the page.
    const here = url ?? '';
    const absolute =
      url === undefined
        ? ''
        : `<link rel="canonical" href="${escape(url)}" />\n<meta property="og:url" content="${escape(url)}" />\n`;
    const preview = picture
      ? `<meta property="og:image" content="${escape(`${here}preview.png`)}" />
<meta property="og:image:type" content="image/png" />
<meta property="og:image:width" content="${String(picture.widthPx)}" />
<meta property="og:image:height" content="${String(picture.heightPx)}" />
<meta property="og:image:alt" content="${escape(picture.alt)}" />
<meta name="twitter:card" content="summary_large_image" />
`
      : '<meta name="twitter:card" content="summary" />\n';
    const discovery = `<link rel="alternate" type="application/json+oembed" href="${escape(`${here}oembed.json`)}" title="${escape(title)}" />
${feedLinks(story, storyTitle, `${site ?? up}${folder}`)}`;
    const citation = citationMeta({
      title,
      publisher: messages.brand,
      language: lang,
      public_url: url,
      ...(path === folder ? {} : { inbook_title: storyTitle }),
    });
    const html = `<!doctype html>
<html lang="${escape(lang)}">
<head>
<meta charset="utf-8" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escape(title)} · ${escape(messages.brand)}</title>
<meta name="description" content="${escape(cut(description))}" />
<meta property="og:type" content="article" />
<meta property="og:site_name" content="${escape(messages.brand)}" />
<meta property="og:title" content="${escape(title)}" />
<meta property="og:description" content="${escape(cut(description))}" />
<meta property="og:locale" content="${escape(lang.replace('-', '_'))}" />
${absolute}${preview}${discovery}${citation}<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="${up}${escape(style)}" />
<script type="application/ld+json">${inline({ '@context': 'https://schema.org', ...data })}</script>
</head>
<body>
<main class="reading">
${body.replaceAll('href="#open"', `href="${up}?${escape(`story=${story.id}${query === '' ? '' : `&${query}`}`)}"`).replaceAll('href="#story', `href="${up}${folder}`)}
</main>
</body>
</html>
`;
    const said = {
      version: '1.0',
      title,
      author_name: messages.brand,
      provider_name: messages.brand,
      cache_age: 86_400,
    };
    // Without the site's address there is nothing to frame: what is left is a link with a title.
    const oembed =
      site === undefined || url === undefined
        ? { ...said, type: 'link' }
        : {
            ...said,
            type: 'rich',
            provider_url: site,
            ...(picture
              ? {
                  thumbnail_url: `${url}preview.png`,
                  thumbnail_width: picture.widthPx,
                  thumbnail_height: picture.heightPx,
                }
              : {}),
            width: WIDTH,
            height: HEIGHT,
            html: `<blockquote><a href="${escape(url)}">${escape(title)}</a></blockquote><iframe src="${escape(embed(site))}" width="${String(WIDTH)}" height="${String(HEIGHT)}" title="${escape(words.frameTitle(title))}" loading="lazy" allow="${FRAME_ALLOW}" allowfullscreen></iframe>`,
          };
    return [
      { fileName: `${path}index.html`, source: html },
      { fileName: `${path}oembed.json`, source: `${JSON.stringify(oembed)}\n` },
    ];
  };

  const open = (text: string): string => `<p class="credit"><a href="#open">${escape(text)}</a></p>`;
  const back = `<p class="when"><a href="#story">${escape(storyTitle)}</a></p>`;

  const events = orderEvents(story, read.resolution);
  const items = events.map(
    (event) =>
      `<li${event.basis === 'context' ? ' class="context"' : ''}><p class="when">${read.whenLine(event)}</p><h2><a href="#storye/${event.id}/">${escape(say(event.title).text)}</a></h2></li>`,
  );
  const files = [
    ...page(folder, '', {
      title: storyTitle,
      description: say(story.takeaway).text,
      body: `${read.html(story.title, 'h1')}${read.html(story.takeaway, 'p', ' class="takeaway"')}${open(words.whole)}<ol>${items.join('\n')}</ol>`,
      data: {
        '@type': 'WebPage',
        name: storyTitle,
        inLanguage: lang,
        url: site === undefined ? undefined : site + folder,
        mainEntity: linked.dataset(),
      },
    }),
  ];
  for (const event of events) {
    const title = read.titleOf(event);
    const summary = say(event.summary).text;
    files.push(
      ...page(`${folder}e/${event.id}/`, `event=${event.id}`, {
        title,
        description: `${withDoubt(read.when(event), index.accountsOf(event.id), messages)}. ${summary || storyTitle}`,
        body: `${back}${read.event(event, 'h1')}${open(words.readOn)}`,
        data: linked.event(event),
      }),
    );
  }
  for (const quote of story.quotes) {
    const event = index.events.get(quote.event);
    const speaker = read.speakerOf(quote);
    files.push(
      ...page(`${folder}q/${quote.id}/`, `quote=${quote.id}`, {
        title: read.doubted(quote, `${speaker} : ${cut(read.wordsOf(quote))}`),
        description: `${event ? `${read.titleOf(event)}, ${read.when(event)}. ` : ''}${storyTitle}`,
        body: `${back}<h1 class="aloud">${escape(`${speaker}, ${event ? read.titleOf(event) : ''}`)}</h1>${read.quotation(quote)}${
          event
            ? `<p class="summary"><a href="#storye/${event.id}/">${escape(read.titleOf(event))}</a>, ${escape(read.when(event))}</p>`
            : ''
        }${open(words.readQuote)}`,
        data: linked.quotation(quote),
      }),
    );
  }
  return files;
}
