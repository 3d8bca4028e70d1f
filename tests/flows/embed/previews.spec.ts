import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { headersFor } from '../../../config/headers.ts';
import { expectAccessible } from '../axe.ts';
import { expect, STILL, test } from '../desk.ts';

test.use({ ...STILL, permissions: ['clipboard-read', 'clipboard-write'] });

const PAGES = readdirSync('dist/t', { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('index.html'),
);
const one = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';

test('every page has, as it is fetched, its picture of the size it says and its oEmbed answer', async ({ request }) => {
  expect(PAGES.length).toBeGreaterThan(40);
  for (const path of PAGES) {
    const url = `/t/${path.replace('index.html', '')}`;
    const html = await (await request.get(url)).text();
    const picture = await request.get(url + one(html, /og:image" content="([^"]+)"/));
    expect(picture.headers()['content-type']).toBe('image/png');
    const png = await picture.body();
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], url).toEqual([
      Number(one(html, /og:image:width" content="(\d+)"/)),
      Number(one(html, /og:image:height" content="(\d+)"/)),
    ]);
    expect(png.length).toBeLessThan(60_000);
    const answer = await request.get(url + one(html, /json\+oembed" href="([^"]+)"/));
    expect(answer.headers()['content-type']).toContain('application/json');
    expect(await answer.json()).toMatchObject({ version: '1.0', title: expect.stringMatching(/./) });
  }
});

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** The build under a folder of some other site. */
async function underPath(prefix: string): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    const own = pathname.startsWith(prefix) ? pathname.slice(prefix.length) : undefined;
    const file =
      own === undefined ? undefined : join('dist', own === '' || own.endsWith('/') ? `${own}index.html` : own);
    if (file === undefined || own?.includes('..') || !statSync(file, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { ...headersFor(`/${own ?? ''}`), 'Content-Type': TYPES[extname(file)] ?? 'text/plain' });
    response.end(readFileSync(file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}` };
}

test('all of it works in a folder of another site', async ({ page, watch }) => {
  const { server, origin } = await underPath('/news/dateline/');
  watch.expect('origin', origin);
  try {
    const failed: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) failed.push(response.url());
    });
    await page.goto(`${origin}/news/dateline/t/kharkiv-2022/`);
    await page.getByRole('main').getByRole('link').nth(5).click();
    await expect(page).toHaveURL(/\/news\/dateline\/t\/kharkiv-2022\/e\/[\w-]+\/$/);
    const event = /\/e\/([\w-]+)\//.exec(page.url())?.[1] ?? '';
    await page.locator('.credit a').click();
    await expect(page).toHaveURL(new RegExp(`/news/dateline/\\?.*event=${event}`));
    await expect(page.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
    await page.goto(`${origin}/news/dateline/embed.html?event=${event}`);
    await expect(page.locator('[data-event]').first()).toBeVisible();
    expect(failed).toEqual([]);
    // What the frame still fetches must not meet a server that is gone.
    await page.waitForLoadState('networkidle');
    await page.goto('about:blank');
  } finally {
    server.close();
  }
});

test('gives out code in five rungs, with the frame as it will be', async ({ page, desk }) => {
  await desk.open('?event=interview');
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Embed' }).click();
  const frame = dialog.locator('iframe');
  await dialog.getByLabel('Colours').selectOption('Dark');
  await dialog.getByRole('checkbox', { name: 'Whole period' }).check();
  await expect(frame).toHaveAttribute('src', /story=kharkiv-2022&event=interview&view=timeline&theme=dark&minimap=1$/);
  await expect(frame.contentFrame().locator('[data-event]').first()).toBeVisible();
  for (const [name, width] of [
    ['Phone', 360],
    ['Full width', 1040],
  ] as const) {
    await dialog.getByRole('button', { name }).click();
    await expect.poll(async () => (await frame.boundingBox())?.width).toBe(width);
  }
  await dialog.getByRole('button', { name: /^Copy, Frame that follows/ }).click();
  await expect(dialog.getByText('Code copied.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(code).toMatch(/<iframe src="[^"]+embed\.html\?story=kharkiv-2022&amp;event=interview[^"]*theme=dark[^"]*"/);
  expect(code).toMatch(/<script async src="[^"]+embed-[0-9a-f]{10}\.js" integrity="sha384-[^"]+" crossorigin/);
  await expect(dialog.getByRole('textbox')).toHaveCount(5);
  const picture = await dialog.getByRole('textbox', { name: /^Linked picture/ }).inputValue();
  expect(picture).toMatch(/ alt="[^"]*Stoltenberg[^"]*".*<figcaption>[^<]*Stoltenberg[^<]*<small>[^<]*Fox News/);
  // Where a link becomes a frame or a card, its HTML as it is fetched must say so.
  const link = await dialog.getByRole('textbox', { name: /^Address/ }).inputValue();
  expect(picture).toContain(`<a href="${link}">`);
  const html = await (await page.request.get(new URL(link).pathname)).text();
  expect(one(html, /og:title" content="([^"]+)"/)).toContain('Stoltenberg');
  expect(one(html, /json\+oembed" href="([^"]+)"/)).not.toBe('');
  await dialog.getByText('More options').click();
  await dialog.getByLabel('Keys').selectOption('A clicker’s go to the page');
  await dialog.getByLabel('Told').selectOption('From step 2');
  await dialog.getByRole('checkbox', { name: 'Motion' }).uncheck();
  await expect(frame).toHaveAttribute('src', /&keys=forward&step=2&motion=off$/);
  await dialog.getByRole('checkbox', { name: 'Pinned script' }).uncheck();
  await expect(dialog.getByRole('textbox', { name: /^Frame that follows/ })).toHaveValue(
    /<script async src="[^"]+\/embed\.js" crossorigin/,
  );
  const src = new URL(/<img src="([^"]+)"/.exec(picture)?.[1] ?? '');
  expect((await page.request.get(src.pathname)).headers()['content-type']).toBe('image/png');
});

test('the tab that gives out code can be used by all', async ({ page, desk }) => {
  await desk.open();
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await page.getByRole('dialog').getByRole('tab', { name: 'Embed' }).click();
  await page.getByRole('dialog').getByText('More options').click();
  await expect(page.getByRole('dialog').getByLabel('Keys')).toBeVisible();
  await expectAccessible(page, 'embed code', 'main, header, iframe');
});
