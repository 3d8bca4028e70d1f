import { readFileSync } from 'node:fs';
import { storyPages } from '../../../config/pages.ts';
import type { StoryFile } from '../../../src/core/story/types.ts';
import { asBoth, drawn, expect, test } from '../hosts/harness.ts';
import { HEAR, heardIn, tell } from '../hosts/hearing.ts';
import { wordPressHtml } from '../hosts/wordpress.ts';

const STRICT = 'allow-scripts';
const listener = (body: string): string =>
  `addEventListener('message', (event) => { const frame = document.querySelector('iframe'); ${body} });`;

/** Real host scripts and the habits of well-known publishers. */
const HOSTS: readonly {
  name: string;
  query?: string;
  head?: string;
  attributes?: string;
  script: string;
  hash?: string;
  most?: number;
}[] = [
  {
    name: 'iframe-resizer 4',
    head: '<script src="/vendor/iframe-resizer.js"></script>',
    script: "iFrameResize({ checkOrigin: false, warningTimeout: 0 }, '#f');",
  },
  {
    name: 'open-iframe-resizer',
    head: '<script src="/vendor/open-iframe-resizer.cjs.js"></script>',
    script:
      "const api = globalThis.openIframeResizer ?? globalThis.OpenIframeResizer ?? globalThis.iframeResizer; api.initialize({ checkOrigin: false }, '#f');",
  },
  {
    name: 'open-iframe-resizer that speaks to iframe-resizer children',
    head: '<script src="/vendor/open-iframe-resizer.cjs.js"></script>',
    script:
      "const api = globalThis.openIframeResizer ?? globalThis.OpenIframeResizer ?? globalThis.iframeResizer; api.initialize({ checkOrigin: false, enableLegacyLibSupport: true }, '#f');",
  },
  {
    name: 'a Datawrapper-style listener',
    query: 'id=chart1',
    script: listener(
      "const sizes = event.data?.['datawrapper-height']; if (sizes) for (const id in sizes) if (frame.src.includes(id)) frame.style.height = sizes[id] + 'px';",
    ),
  },
  {
    name: 'a Medium-style listener',
    script: listener(
      "let data; try { data = JSON.parse(event.data); } catch { return; } if (data.context === 'iframe.resize' && data.src.startsWith(frame.src.split('&')[0])) frame.style.height = data.height + 'px';",
    ),
  },
  {
    name: 'a WordPress-style host',
    hash: '#?secret=s3cret',
    most: 1000,
    script: listener(
      "if (event.source === frame.contentWindow && event.data?.message === 'height' && event.data.secret === 's3cret') frame.height = Math.min(1000, Math.max(200, event.data.value));",
    ),
  },
];

asBoth(() => {
  for (const sandbox of ['', ` sandbox="${STRICT}"`])
    for (const { name, query = '', head, script, hash = '' } of HOSTS)
      test(`${name}${sandbox ? ', sandboxed,' : ''} follows the height`, async ({ page, host }) => {
        const frame = host.frame(query, sandbox).replace(/(src="[^"]+)"/, `$1${hash}"`);
        await host.open(`${frame}<p>after</p>${host.script(script)}`, head === undefined ? {} : { head });
        await drawn(page);
        await expect.poll(host.frameHeight).toBeGreaterThan(450);
        await host.follows();
      });

  for (const sandbox of ['', STRICT])
    test(`pym${sandbox ? ', sandboxed,' : ''} follows the height`, async ({ page, host }) => {
      const options = sandbox ? `{ sandbox: '${sandbox}' }` : '{}';
      await host.open(
        `<div id="p"></div>${host.script(`new pym.Parent('p', '${host.app}/embed.html?lang=en&view=timeline', ${options});`)}`,
        { head: '<script src="/vendor/pym.js"></script>' },
      );
      await drawn(page);
      await expect.poll(host.frameHeight).toBeGreaterThan(450);
      await host.follows();
    });

  test('a frame in a hidden tab says nothing until it is shown, and never 0', async ({ page, host, inside }) => {
    await host.open(
      `<div hidden>${host.frame()}</div>${host.script("globalThis.told = []; addEventListener('message', ({ data }) => { if (data?.type === 'resize') told.push(data.height); });")}`,
    );
    await inside.locator('[data-ready]').waitFor({ state: 'attached' });
    await page.waitForTimeout(1500);
    const told = () => page.evaluate(() => (globalThis as unknown as { told: number[] }).told);
    expect(await told()).toEqual([]);
    await page.evaluate(() => document.querySelector('div')?.removeAttribute('hidden'));
    await expect.poll(async () => (await told()).at(-1) ?? 0).toBeGreaterThan(450);
    expect(Math.min(...(await told()))).toBeGreaterThan(0);
  });

  test('a host that adds to every height it is told does not start a loop', async ({ page, host }) => {
    await host.open(
      `${host.frame()}${host.script("globalThis.told = []; addEventListener('message', ({ data }) => { if (data?.type === 'resize') { told.push(data.height); document.querySelector('iframe').style.height = data.height + 7 + 'px'; } });")}`,
    );
    await drawn(page);
    const heights = () => page.evaluate(() => (globalThis as unknown as { told: number[] }).told);
    await expect.poll(async () => (await heights()).length).toBeGreaterThan(0);
    await page.waitForTimeout(1500);
    const told = await heights();
    expect(told.length).toBeLessThan(10);
    expect(Math.max(...told)).toBeLessThan(1000);
  });

  test('a host that gives another height than it is told is not followed for ever', async ({ page, host }) => {
    await host.open(
      `${host.frame('', 'width="700"')}${host.script("globalThis.told = 0; addEventListener('message', ({ data }) => { if (data?.type === 'resize') { told += 1; const f = document.querySelector('iframe'); f.style.height = (data.height === 575 ? 500 : 650) + 'px'; } });")}`,
    );
    await drawn(page);
    const told = () => page.evaluate(() => (globalThis as unknown as { told: number }).told);
    await expect.poll(told).toBeGreaterThan(0);
    await page.waitForTimeout(2000);
    expect(await told()).toBeLessThan(12);
  });

  test('a frame that is to fit says nothing of its height', async ({ page, host }) => {
    await host.open(
      `${host.frame('height=fit')}${host.script("globalThis.told = []; addEventListener('message', ({ data }) => told.push(JSON.stringify(data)));")}`,
    );
    await drawn(page);
    const told = await page.evaluate(() => (globalThis as unknown as { told: string[] }).told);
    expect(told.filter((text) => /height|iFrame/.test(text))).toEqual([]);
  });
});

test('WordPress makes a frame of the oEmbed answer of an event, and it follows its height', async ({ page, host }) => {
  const [story = '', times = ''] = ['json', 'times.json'].map((end) =>
    readFileSync(`dist/stories/kharkiv-2022.${end}`, 'utf8'),
  );
  const answers = storyPages(JSON.parse(story) as StoryFile, times, 'r.css', `${host.app}/`);
  const answer = answers.find(({ fileName }) => fileName.endsWith('e/interview/oembed.json'))?.source ?? '{}';
  const { html } = JSON.parse(answer) as { html: string };
  const listen = listener(
    "if (event.source === frame.contentWindow && event.data?.message === 'height' && event.data.secret === 'aB3') frame.height = Math.min(1000, Math.max(200, event.data.value));",
  );
  await host.open(`${wordPressHtml(html, 'aB3').replace('width="800"', 'width="400"')}${host.script(listen)}`);
  await drawn(page);
  await expect.poll(async () => (await host.frameHeight()) - (await host.wanted())).toBeLessThan(5);
  await expect(page.frameLocator('iframe').getByText('Stoltenberg').filter({ visible: true })).not.toHaveCount(0);
});

test('a height that goes back and forth is told no more, its host hears why, and may begin anew', async ({
  page,
  host,
  inside,
}) => {
  await host.open(`${host.frame('api=1', 'height="650"')}${host.script(HEAR)}`);
  await drawn(page);
  await tell(page, { target: 'dateline', v: 1, method: 'hello', req: 1 });
  await expect.poll(async () => (await heardIn(page)).map(({ type }) => type)).toContain('result');
  const flap = inside.locator('#app').evaluate(async (app) => {
    for (let i = 0; i < 40; i += 1) {
      app.style.minHeight = i % 2 ? '1200px' : '1300px';
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    app.style.minHeight = '1250px';
  });
  await flap;
  const sizes = async () => (await heardIn(page)).filter(({ type }) => type === 'resize');
  await expect
    .poll(async () => (await heardIn(page)).filter(({ type }) => type === 'error').map(({ data }) => data))
    .toEqual([{ code: 'height-loop' }]);
  expect((await sizes()).at(-1)).not.toMatchObject({ height: 1250 });
  await tell(page, { target: 'dateline', v: 1, method: 'measure' });
  await expect.poll(async () => (await sizes()).at(-1)).toMatchObject({ height: 1250 });
});
