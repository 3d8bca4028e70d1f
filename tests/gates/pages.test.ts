import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { hostScript } from '../../config/host-script.ts';
import { storyPages, type PageFile } from '../../config/pages.ts';
import { caddyExample, nginxExample } from '../../config/server-examples.ts';
import { ROUTES } from '../../config/headers.ts';
import { storyText, timesText } from '../../config/stories.ts';
import type { StoryFile } from '../../src/core/story/types.ts';

const SITE = 'https://example.org/news/dateline/';

describe('the pages of a story', () => {
  let story: StoryFile;
  let files: ReadonlyMap<string, string>;
  let bare: readonly PageFile[];

  beforeAll(async () => {
    const text = await storyText('kharkiv-2022');
    story = JSON.parse(text) as StoryFile;
    const times = await timesText(text);
    files = new Map(
      storyPages(story, times, 'assets/r.css', SITE).map(({ fileName, source }) => [fileName, source] as const),
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
      expect(['Dataset', 'Event', 'Quotation']).toContain(data['@type']);
      expect(html).not.toMatch(/ style="|javascript:| on\w+="/);
    }
    expect(titles.size).toBe([...files.keys()].filter((name) => name.endsWith('.html')).length);
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

  it('say nothing absolute while the site’s address is not known', () => {
    expect(bare.every(({ fileName }) => fileName.endsWith('index.html'))).toBe(true);
    for (const { source } of bare) expect(source).not.toMatch(/og:url|oembed|canonical/);
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
