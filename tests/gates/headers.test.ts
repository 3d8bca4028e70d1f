import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build, preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMBED_POLICY, headersFile, headersFor, PAGE_POLICY, PRESENTER_POLICY, ROUTES } from '../../config/headers.ts';
import { previewHeaders } from '../../config/preview-headers.ts';
import { plant } from './planted.ts';

const page = '<!doctype html><title>a</title><script type="module" src="./main.ts"></script>';

describe('the headers of a build', () => {
  let server: PreviewServer;
  let folder = '';
  let address = '';

  beforeAll(async () => {
    folder = await plant({
      'index.html': page,
      'embed.html': page,
      'presenter.html': page,
      'main.ts': "import './main.css';\ndocument.title = 'b';\n",
      'main.css': 'p { color: red; }\n',
      'static/story.json': '{}\n',
      'static/embed-0123456789.js': '1;\n',
      'static/t/a/e/b/index.html': page,
      'static/t/a/e/b/preview.png': '',
      'static/t/a/feed.xml': '<feed/>\n',
      'static/t/a/feed.json': '{}\n',
      'static/dateline-a-b.html': page,
    });
    const config = {
      root: folder,
      configFile: false as const,
      logLevel: 'silent' as const,
      publicDir: 'static',
      plugins: [previewHeaders()],
    };
    await build({
      ...config,
      build: { rolldownOptions: { input: { index: 'index.html', embed: 'embed.html', presenter: 'presenter.html' } } },
    });
    server = await preview({ ...config, preview: { port: 0 } });
    address = server.resolvedUrls?.local[0] ?? '';
  }, 30_000);
  afterAll(() => server.close());

  it('are sent by the preview, per route', async () => {
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const html = await (await fetch(address)).text();
    const script = /src="\.?(\/assets\/[^"]+\.js)"/.exec(html)?.[1] ?? 'no script';
    const style = /href="\.?(\/assets\/[^"]+\.css)"/.exec(html)?.[1] ?? 'no style';
    const paths = [
      '/',
      '/index.html',
      '/?event=a',
      '/embed.html?story=a',
      '/presenter.html?deck=a',
      '/story.json',
      '/embed-0123456789.js',
      '/t/a/e/b/',
      '/t/a/feed.xml',
      '/t/a/feed.json',
      '/dateline-a-b.html',
      script,
      style,
    ];
    const routes = new Set<string>();
    for (const path of paths) {
      const response = await fetch(new URL(path, address), { headers: { Origin: 'http://localhost:1' } });
      expect(response.status, path).toBe(200);
      const wanted = headersFor(path);
      for (const [name, value] of Object.entries(wanted))
        expect(response.headers.get(name), `${path} ${name}`).toBe(value);
      if (!('Access-Control-Allow-Origin' in wanted))
        expect(response.headers.get('Access-Control-Allow-Origin'), path).toBeNull();
      expect(response.headers.get('Set-Cookie')).toBeNull();
      routes.add(ROUTES.find(({ matches }) => matches.test(path.replace(/\?.*/, '')))?.name ?? '');
    }
    expect([...routes].sort()).toEqual(ROUTES.map(({ name }) => name).sort());
  });

  it('leave an unknown path unfound', async () => {
    expect((await fetch(new URL('/nowhere', address))).status).toBe(404);
  });

  it('are written down for static hosts, a rule for what is alike', async () => {
    const text = await readFile(join(folder, 'dist/_headers'), 'utf8');
    const paths = text.match(/^\/.*$/gm) ?? [];
    expect(paths).toEqual(expect.arrayContaining(['/', '/index.html', '/embed', '/embed.html', '/story.json']));
    expect(new Set(paths).size).toBe(paths.length);
    expect(text).toContain(`/\n  X-Content-Type-Options: nosniff`);
    expect(text).toContain(PAGE_POLICY);
    expect(paths).toEqual(
      expect.arrayContaining(['/assets/*', '/t/:story/e/:event/', '/t/:story/e/:event/preview.png']),
    );
    expect(paths.filter((path) => path.startsWith('/assets/'))).toHaveLength(1);
  });

  it('are not written down for a file that its rule would give the wrong ones', () => {
    expect(() => headersFile(['stories/a.json', 'stories/a.html'])).toThrow('/stories/a.html');
  });

  it('come from the next free port when one is taken', async () => {
    const other = createServer();
    const taken = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const at = other.address();
        resolve(typeof at === 'object' && at !== null ? at.port : 0);
      });
    });
    const second = await preview({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      plugins: [previewHeaders()],
      preview: { port: taken },
    });
    const port = Number(new URL(second.resolvedUrls?.local[0] ?? 'http://a').port);
    await second.close();
    other.close();
    expect(port).toBeGreaterThan(taken);
  });
});

describe('the policy', () => {
  it.each([
    ['page', PAGE_POLICY],
    ['embed', EMBED_POLICY],
    ['presenter', PRESENTER_POLICY],
  ])('of the %s allows nothing inline, nothing foreign and no bare strings as code', (_, policy) => {
    expect(policy).not.toMatch(/unsafe|strict-dynamic|https?:|\*/);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).toContain('trusted-types svelte-trusted-html');
  });

  it('lets only ourselves frame the page, and anybody the embed', () => {
    expect(PAGE_POLICY).toContain("frame-ancestors 'self'");
    expect(EMBED_POLICY).not.toContain('frame-ancestors');
    for (const path of ['/presenter', '/presenter.html', '/presenter.html?deck=a'])
      expect(headersFor(path)['Content-Security-Policy'], path).toContain("frame-ancestors 'none'");
    expect(headersFor('/embed.html')['Cross-Origin-Opener-Policy']).toBeUndefined();
    for (const page of ['/', '/index.html', '/a/', '/a/b.html', '/presenter.html'])
      expect(headersFor(page)['Cross-Origin-Opener-Policy'], page).toBe('same-origin');
  });

  it('keeps a line of the file free of line breaks', () => {
    expect(headersFile(['a/index.html', 'b.html', 'c.json']).match(/^\/.*/gm)).toEqual([
      ...['/a/', '/a/index.html', '/b', '/b.html', '/c.json'],
    ]);
    for (const line of headersFile(['index.html', 'embed.html', 'assets/a.js', 'a.json']).trim().split('\n'))
      expect(line).toMatch(/^$|^\/\S*$|^ {2}[\w-]+: \S.*$/);
  });
});
