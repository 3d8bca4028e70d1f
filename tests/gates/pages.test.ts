import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { feedLinks, storyFeeds } from '../../config/feeds.ts';
import { hostScript } from '../../config/host-script.ts';
import { storyPages, type PageFile } from '../../config/pages.ts';
import type { PictureFonts } from '../../config/picture-fonts.ts';
import { storyPreviews } from '../../config/pictures.ts';
import { caddyExample, nginxExample } from '../../config/server-examples.ts';
import { ROUTES } from '../../config/headers.ts';
import { FRAME_ALLOW } from '../../src/core/view-state/frame-allow.ts';
import { snippets } from '../../src/views/embed-snippets/snippets.ts';
import { wordPressHtml } from '../flows/hosts/wordpress.ts';
import { keptVersions, storyText, timesText } from '../../config/stories.ts';
import { isQuoteContested } from '../../src/core/story/contested.ts';
import { indexStory } from '../../src/core/story/story-index.ts';
import type { StoryFile } from '../../src/core/story/types.ts';
import { readXml } from '../fixtures/xml.ts';
import { plant } from './planted.ts';

const SITE = 'https://example.org/news/dateline/';

describe('the pages of a story', () => {
  let story: StoryFile;
  let files: ReadonlyMap<string, string>;
  let bare: readonly PageFile[];
  let alts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    const text = await storyText('kharkiv-2022');
    story = JSON.parse(text) as StoryFile;
    const times = await timesText(text);
    const paths = ['', ...story.events.map(({ id }) => `e/${id}/`), ...story.quotes.map(({ id }) => `q/${id}/`)];
    const told = new Map(
      paths.map((path) => [`t/${story.id}/${path}`, { alt: 'What it shows.', widthPx: 1200, heightPx: 630 }]),
    );
    const fonts = { measure: () => 10 } as unknown as PictureFonts;
    alts = new Map(storyPreviews(story, times, fonts).map(({ path, alt }) => [path, alt]));
    files = new Map(
      [...storyPages(story, times, 'assets/r.css', SITE, told), ...storyFeeds(story, [], SITE)].map(
        ({ fileName, source }) => [fileName, source] as const,
      ),
    );
    bare = storyPages(story, times, 'assets/r.css');
  }, 30_000);

  it('are one for the story, each event and each quotation, each with its oEmbed', () => {
    const count = 1 + story.events.length + story.quotes.length;
    expect([...files.keys()].filter((name) => name.endsWith('/index.html'))).toHaveLength(count);
    expect([...files.keys()].filter((name) => name.endsWith('/oembed.json'))).toHaveLength(count);
  });

  it('say in the raw HTML what a preview wants, each its own', () => {
    const titles = new Set<string>();
    for (const [name, html] of files) {
      if (!name.endsWith('.html')) continue;
      titles.add(/<title>([^<]+)<\/title>/.exec(html)?.[1] ?? '');
      expect(html, name).toContain(`<meta property="og:url" content="${SITE}${name.replace('index.html', '')}" />`);
      expect(html, name).toMatch(/<meta name="description" content="[^"]{20,}"/);
      const [, link = ''] = /application\/json\+oembed" href="([^"]+)"/.exec(html) ?? [];
      expect(files.has(link.replace(SITE, '')), name).toBe(true);
      const data = JSON.parse(/ld\+json">([^<]+)<\/script>/.exec(html)?.[1] ?? '') as Record<string, unknown>;
      expect(['WebPage', 'Event', 'Claim', 'Quotation'], name).toContain(data['@type']);
      expect(html, name).toMatch(/<meta name="citation_title" content="[^"]+" \/>/);
      expect(html, name).toContain(
        `<meta property="og:image" content="${SITE}${name.replace('index.html', 'preview.png')}" />`,
      );
      expect(html, name).toMatch(/<meta property="og:image:alt" content="[^"]{10,}" \/>/);
      expect(html).not.toMatch(/ style="|javascript:| on\w+="/);
    }
    expect(titles.size).toBe([...files.keys()].filter((name) => name.endsWith('.html')).length);
  });

  it('say of what is contested that it is, in everything a preview or an index may show alone', () => {
    const index = indexStory(story);
    const pages = [
      ...story.events.filter(({ id }) => index.isContested(id)).map(({ id }) => `e/${id}/`),
      ...story.quotes.filter(({ id }) => isQuoteContested(index, id)).map(({ id }) => `q/${id}/`),
    ].map((path) => `t/${story.id}/${path}`);
    expect(pages).toContain('t/kharkiv-2022/e/shoigu-300000/');
    // The same statement, in another source: the doubt goes with the figure.
    expect(pages).toContain('t/kharkiv-2022/e/shoigu-interview/');
    for (const path of pages) {
      const html = files.get(`${path}index.html`) ?? '';
      const said = [
        /<title>([^<]+)<\/title>/,
        ...['description', 'citation_title'].map((name) => new RegExp(`<meta name="${name}" content="([^"]+)"`)),
        ...['og:title', 'og:description'].map((name) => new RegExp(`<meta property="${name}" content="([^"]+)"`)),
        /ld\+json">([^<]+)</,
        /json\+oembed"[^>]+ title="([^"]+)"/,
      ];
      for (const one of said) expect(one.exec(html)?.[1], `${path} ${String(one)}`).toContain('contesté');
      expect((JSON.parse(files.get(`${path}oembed.json`) ?? '') as { title: string }).title, path).toContain(
        'contesté',
      );
      expect(alts.get(path), path).toContain('contesté');
    }
  });

  it('give a date only where the day is known', () => {
    const html = files.get('t/kharkiv-2022/e/counter-offensive-disclosed/index.html') ?? '';
    expect(html).not.toContain('startDate');
    expect(files.get('t/kharkiv-2022/e/address/index.html') ?? '').toContain('"startDate":"2022-09-21"');
  });

  it('lead into the app, within any folder', () => {
    expect(files.get('t/kharkiv-2022/q/q2a/index.html')).toContain(
      'href="../../../../?story=kharkiv-2022&amp;quote=q2a"',
    );
    for (const [name, html] of files)
      if (name.endsWith('.html'))
        for (const [, href = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) expect(href, name).not.toMatch(/^[/#]/);
  });

  it('have an oEmbed answer with everything a rich one needs', () => {
    const answer = JSON.parse(files.get('t/kharkiv-2022/e/interview/oembed.json') ?? '') as Record<string, unknown>;
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 800, height: 575, provider_url: SITE });
    expect(answer['html']).toContain(`src="${SITE}embed.html?story=kharkiv-2022&amp;event=interview"`);
    expect(answer['html']).toMatch(/^<blockquote><a [^>]+>[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/);
  });

  it('describe what happened as an event, and what is only said as a claim', () => {
    const dataOf = (id: string): Record<string, unknown> =>
      JSON.parse(/ld\+json">([^<]+)</.exec(files.get(`t/kharkiv-2022/e/${id}/index.html`) ?? '')?.[1] ?? '') as Record<
        string,
        unknown
      >;
    expect(dataOf('interview')).toMatchObject({
      '@type': 'Event',
      subjectOf: [{ '@type': 'NewsArticle' }],
      recordedIn: expect.arrayContaining([expect.objectContaining({ '@type': 'Quotation' })]) as unknown,
    });
    const told = dataOf('if-zelensky-stops');
    expect(told['@type']).toBe('Claim');
    expect(told).not.toHaveProperty('startDate');
  });

  it('offer no thumbnail by halves, and none that is not there', () => {
    for (const [name, text] of files) {
      if (!name.endsWith('oembed.json')) continue;
      const answer = JSON.parse(text) as Record<string, unknown>;
      expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
      // What WordPress leaves of it still is a link and the same frame.
      const kept = wordPressHtml(String(answer['html']), 's3cret');
      expect(kept).toMatch(/^<blockquote><a href="[^"]+">[^<]+<\/a><\/blockquote><iframe [^>]+><\/iframe>$/);
      expect(kept).toMatch(
        /<iframe (?=[^>]*src="[^"]+embed\.html\?story=[^"#]+#\?secret=s3cret")(?=[^>]*title="[^"]+")(?=[^>]*sandbox="allow-scripts")/,
      );
      expect(answer['thumbnail_url']).toBe(SITE + name.replace('oembed.json', 'preview.png'));
    }
  });

  it('lead to the feeds of their story, whose items lead back to them', () => {
    const links = ['application/atom+xml', 'application/feed+json'].map(
      (type) =>
        new RegExp(`<link rel="alternate" type="${type.replace('+', '\\+')}" href="([^"]+)" title="([^"]+)" />`),
    );
    const names = [`t/${story.id}/feed.xml`, `t/${story.id}/feed.json`];
    for (const [name, html] of files)
      if (name.endsWith('.html'))
        expect(
          links.map((link) => link.exec(html)?.[1]),
          name,
        ).toEqual(names.map((file) => SITE + file));
    const [atom = '', json = ''] = names.map((name) => files.get(name));
    const root = readXml(atom).documentElement;
    const ids = [...root.getElementsByTagName('entry')].map(
      (one) => one.getElementsByTagName('id')[0]?.textContent ?? '',
    );
    expect(ids).toHaveLength(1 + story.events.length);
    expect((JSON.parse(json) as { items: { id: string }[] }).items.map(({ id }) => id)).toEqual(ids);
    for (const id of ids.slice(1)) expect(files.has(`${id.slice(SITE.length)}index.html`), id).toBe(true);
    // The title of the link is that of the feed.
    const title = root.getElementsByTagName('title')[0]?.textContent;
    expect(links[0]?.exec(files.get(`t/${story.id}/index.html`) ?? '')?.[2]).toBe(title);
  });

  it('lead to no feed that is not written: Atom has none without the date of a version', () => {
    const undated = { ...story, revision: 'one' };
    const written = storyFeeds(undated, []).map(({ fileName }) => fileName);
    expect(written).toEqual([`t/${story.id}/feed.json`]);
    expect(feedLinks(undated, 'A', '../')).toBe(
      '<link rel="alternate" type="application/feed+json" href="../feed.json" title="A\u202f: modifications et nouveaux événements" />\n',
    );
  });

  it('say nothing absolute while the site’s address is not known, and still lead to their oEmbed', () => {
    for (const { fileName, source } of bare) {
      expect(source, fileName).not.toMatch(/og:url|canonical/);
      if (fileName.endsWith('.html')) {
        expect(source).toContain('type="application/json+oembed" href="oembed.json"');
        const up = '../'.repeat(fileName.split('/').length - 1);
        expect(source).toContain(`type="application/atom+xml" href="${up}t/${story.id}/feed.xml"`);
      } else expect(JSON.parse(source)).toMatchObject({ version: '1.0', type: 'link' });
    }
  });
});

describe('versions that were kept', () => {
  const version = async (revision: string, id = 'kharkiv-2022'): Promise<string> =>
    JSON.stringify({ ...(JSON.parse(await storyText('kharkiv-2022')) as StoryFile), id, revision });
  const room = async (files: Record<string, string>): Promise<URL> => pathToFileURL(`${await plant(files)}/`);

  it('are read in their order, without the one that is shown, and never with notes', async () => {
    const noted = JSON.parse(await version('2022-09-10.9')) as { steps: object[] };
    const steps = noted.steps.map((step) => ({ ...step, notes: { fr: 'x', en: 'x' } }));
    const kept = await keptVersions(
      'kharkiv-2022',
      '2022-09-21.1',
      await room({
        'kharkiv-2022/versions/a.json': await version('2022-09-10.10'),
        'kharkiv-2022/versions/b.json': JSON.stringify({ ...noted, steps }),
        'kharkiv-2022/versions/c.json': await version('2022-09-21.1'),
        'kharkiv-2022/versions/readme.txt': '',
      }),
    );
    expect(kept.map(({ revision }) => revision)).toEqual(['2022-09-10.9', '2022-09-10.10']);
    expect(JSON.stringify(kept)).not.toContain('"notes":{');
  });

  it('are none where there is no folder, and refused where one is of another story, or is not whole', async () => {
    expect(await keptVersions('kharkiv-2022', '1', await room({ 'a.txt': '' }))).toEqual([]);
    const other = await room({ 'kharkiv-2022/versions/a.json': await version('1', 'other') });
    await expect(keptVersions('kharkiv-2022', '1', other)).rejects.toThrow('a.json');
    const whole = await version('2');
    const broken = await room({ 'kharkiv-2022/versions/b.json': whole.replace('"lanes":[', '"lanes":[{"id":"a"},') });
    await expect(keptVersions('kharkiv-2022', '1', broken)).rejects.toThrow('wants attention');
  });
});

describe('the frame that the documents give out', () => {
  it.each(['docs/embedding.md', 'docs/hosts/events.html'])('%s asks nothing the snippets do not', async (path) => {
    const frames = (await readFile(path, 'utf8')).match(/<iframe[^>]*>/g) ?? [];
    expect(frames.length).toBeGreaterThan(0);
    for (const frame of frames) {
      expect(frame).toMatch(/title="[^"]+"/);
      for (const [, list = ''] of frame.matchAll(/allow="([^"]*)"/g))
        expect(FRAME_ALLOW.split('; ')).toEqual(expect.arrayContaining(list.split('; ')));
    }
  });

  it('stands in the documents as the dialog writes it', async () => {
    const text = (await readFile('docs/embedding.md', 'utf8'))
      .replaceAll(/\s+/g, ' ')
      .replace(' ></iframe>', '></iframe>');
    const linked = { page: '', picture: { src: '', alt: '', caption: '', credit: '' } };
    const [, frame] = snippets({
      site: 'https://example.org/dateline/',
      query: 'lang=en&event=interview',
      frameTitle: 'From Kharkiv to New York, interactive timeline',
      hostScript: { file: '', integrity: '' },
      linked,
    });
    expect(text).toContain((frame?.text ?? '').replace('&amp;', '&'));
  });
});

describe('the examples for servers', () => {
  it.each([
    ['docs/servers/nginx.conf', nginxExample()],
    ['docs/servers/Caddyfile', caddyExample()],
  ])('%s is what the one source of headers says', async (path, text) => {
    expect(await readFile(path, 'utf8')).toBe(text);
    for (const { headers } of ROUTES)
      for (const value of Object.values(headers)) expect(text).toContain(value.replaceAll('"', '\\"'));
  });
});

describe('the host script', () => {
  it('is pinned in the documents as it is built', async () => {
    const { file, integrity } = await hostScript();
    const text = await readFile('docs/embedding.md', 'utf8');
    expect(text).toContain(file);
    expect(text).toContain(integrity);
  });
});
