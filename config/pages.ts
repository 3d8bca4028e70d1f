/**
 * The pages of a story that search engines, previews and readers without scripts see: one for the story, each event and each
 * quotation, with its own title, description, structured data and, where the site's address is known, what oEmbed and
 * Open Graph want. Nothing is said of a date that the story does not know.
 */
import { orderEvents } from '../src/core/query/order.ts';
import type { StoryEvent, StoryFile } from '../src/core/story/types.ts';
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
/** A bound that has a day, as schema.org writes it; undefined where there is none. */
const day = (civil: number): string | undefined =>
  Number.isFinite(civil) ? new Date(civil).toISOString().slice(0, 10) : undefined;

/**
 * @param style path of the style sheet within the build
 * @param site address the build is served at, with a slash at the end; undefined leaves out what must be absolute
 */
export function storyPages(story: StoryFile, times: string, style: string, site?: string): readonly PageFile[] {
  const read = reader(story, times);
  const { lang, say, messages, words, index } = read;
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
    const absolute =
      site === undefined || url === undefined
        ? ''
        : `<link rel="canonical" href="${escape(url)}" />
<meta property="og:url" content="${escape(url)}" />
<link rel="alternate" type="application/json+oembed" href="${escape(url)}oembed.json" title="${escape(title)}" />
`;
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
${absolute}<link rel="icon" href="${up}icon.svg" type="image/svg+xml" />
<link rel="stylesheet" href="${up}${escape(style)}" />
<script type="application/ld+json">${inline({ '@context': 'https://schema.org', ...data, ...(url === undefined ? {} : { url }) })}</script>
</head>
<body>
<main class="reading">
${body.replaceAll('href="#open"', `href="${up}?${escape(`story=${story.id}${query === '' ? '' : `&${query}`}`)}"`).replaceAll('href="#story', `href="${up}${folder}`)}
</main>
</body>
</html>
`;
    if (site === undefined || url === undefined) return [{ fileName: `${path}index.html`, source: html }];
    const frame = `<blockquote><a href="${escape(url)}">${escape(title)}</a></blockquote><iframe src="${escape(embed(site))}" width="${String(WIDTH)}" height="${String(HEIGHT)}" title="${escape(words.frameTitle(title))}" loading="lazy" allow="fullscreen; clipboard-write"></iframe>`;
    const oembed = {
      version: '1.0',
      type: 'rich',
      title,
      author_name: messages.brand,
      provider_name: messages.brand,
      provider_url: site,
      cache_age: 86_400,
      width: WIDTH,
      height: HEIGHT,
      html: frame,
    };
    return [
      { fileName: `${path}index.html`, source: html },
      { fileName: `${path}oembed.json`, source: `${JSON.stringify(oembed)}\n` },
    ];
  };

  const dated = (event: StoryEvent): object => {
    const time = read.resolution.times.get(event.id);
    const start = time?.precision === 'day' || time?.precision === 'hour' || time?.precision === 'minute';
    const from = time && start ? day(time.start.from) : undefined;
    return from === undefined ? {} : { startDate: from };
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
        '@type': 'Dataset',
        name: storyTitle,
        description: say(story.takeaway).text,
        version: story.revision,
        inLanguage: [...story.languages],
      },
    }),
  ];
  for (const event of events) {
    const title = say(event.title).text;
    const quotes = index.quotesOf(event.id);
    const summary = say(event.summary).text;
    files.push(
      ...page(`${folder}e/${event.id}/`, `event=${event.id}`, {
        title,
        description: `${read.when(event)}. ${summary || storyTitle}`,
        body: `${back}${read.event(event, 'h1')}${open(words.readOn)}`,
        data: {
          '@type': 'Event',
          name: title,
          ...(summary === '' ? {} : { description: summary }),
          ...dated(event),
          ...(quotes.length === 0
            ? {}
            : { subjectOf: quotes.map((quote) => ({ '@type': 'Quotation', text: read.wordsOf(quote) })) }),
        },
      }),
    );
  }
  for (const quote of story.quotes) {
    const event = index.events.get(quote.event);
    const speaker = read.speakerOf(quote);
    files.push(
      ...page(`${folder}q/${quote.id}/`, `quote=${quote.id}`, {
        title: `${speaker} : ${cut(read.wordsOf(quote))}`,
        description: `${event ? `${say(event.title).text}, ${read.when(event)}. ` : ''}${storyTitle}`,
        body: `${back}<h1 class="aloud">${escape(`${speaker}, ${event ? say(event.title).text : ''}`)}</h1>${read.quotation(quote)}${
          event
            ? `<p class="summary"><a href="#storye/${event.id}/">${escape(say(event.title).text)}</a>, ${escape(read.when(event))}</p>`
            : ''
        }${open(words.readQuote)}`,
        data: { '@type': 'Quotation', text: read.wordsOf(quote), creator: { '@type': 'Person', name: speaker } },
      }),
    );
  }
  return files;
}
