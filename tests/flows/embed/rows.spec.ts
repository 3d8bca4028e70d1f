import { HEAR, heardIn, tell, type Globals } from '../hosts/hearing.ts';
import { asBoth, drawn, expect, test } from '../hosts/harness.ts';

asBoth(() => {
  test('under a strict policy an inline listener is refused and the frame is good as it stands; one in a file is heard', async ({
    page,
    host,
    inside,
  }) => {
    const policy = {
      'Content-Security-Policy': `default-src 'none'; script-src 'self'; frame-src ${host.app}; style-src 'unsafe-inline'; img-src data:`,
    };
    const follow =
      "addEventListener('message', ({ data }) => { if (data?.type === 'resize') document.querySelector('iframe').style.height = data.height + 'px'; });";
    host.allow(/Content Security Policy/);
    await host.open(`${host.frame()}<script>${follow}</script>`, { headers: policy });
    await drawn(page);
    expect(await host.frameHeight()).toBe(300);
    await inside.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
    await expect(inside.getByRole('complementary')).toHaveCount(1);
    await host.open(`${host.frame()}${host.script(follow)}`, { headers: policy });
    await drawn(page);
    await host.follows();
  });

  for (const name of ['index.html', 'presenter.html'])
    test(`${name} is not framed by others`, async ({ page, host }) => {
      host.allow(/frame-ancestors|Refused to frame|Framing/);
      await host.open(`<iframe title="t" src="${host.app}/${name}" width="600" height="400"></iframe>`);
      await expect.poll(() => page.frames().at(-1)?.url()).toContain('chrome-error:');
    });

  test('a page with a base, from right to left, at twice the size, and again after a reload', async ({
    page,
    host,
    inside,
  }) => {
    const { base, frame } = { base: '<base href="/elsewhere/">', frame: host.frame('id=a') };
    await host.open(`${frame}<script src="${host.app}/embed.js"></script>`, {
      head: `${base}<style>html { direction: rtl; zoom: 2; }</style>`,
    });
    await drawn(page);
    const follows = () =>
      expect.poll(async () => Math.abs((await host.frameHeight()) / 2 - (await host.wanted()))).toBeLessThan(2);
    await follows();
    const sideways = await inside.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await inside.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
    await expect(inside.getByRole('complementary')).toHaveCount(1);
    await inside.locator('html').evaluate((html) => {
      html.dataset['before'] = 'true';
      setTimeout(() => {
        location.reload();
      });
    });
    await expect(inside.locator('html[data-before]')).toHaveCount(0);
    await drawn(page);
    await follows();
  });

  test('a host that is printed: the frame is told, and gives its text', async ({ page, host, inside }) => {
    await host.open(
      `${host.frame('api=1&event=interview').replace('height="300"', 'height="650"')}${host.script(HEAR)}`,
    );
    await drawn(page);
    await tell(page, { target: 'dateline', v: 1, method: 'hello', req: 1 });
    const heard = expect.poll(async () => (await heardIn(page)).map(({ type }) => type));
    await heard.toContain('result');
    await page.pdf();
    await heard.toContain('beforeprint');
    await page.emulateMedia({ media: 'print' });
    // In the reader's language, as much of it as the frame has room for, and where all of it is.
    await expect(inside.getByRole('heading', { level: 1 })).toHaveText(/^From Kharkiv/);
    const events = inside.locator('.reading[lang="en"] h2');
    await expect.poll(() => events.count()).toBeGreaterThan(20);
    for (const event of await events.all()) await expect(event).toBeInViewport({ ratio: 1 });
    await expect(inside.getByRole('button')).toHaveCount(0);
    const link = inside.getByRole('contentinfo').getByRole('link');
    await expect(link).toBeInViewport({ ratio: 1 });
    expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toMatch(/^"http.*event=interview/);
  });

  test('a thousand commands in a second are answered up to a bound, and the frame goes on', async ({
    page,
    host,
    inside,
  }) => {
    await host.open(`${host.frame('api=1', 'height="650"')}${host.script(HEAR)}`);
    await drawn(page);
    await tell(page, { target: 'dateline', v: 1, method: 'hello', req: 'first' });
    await page.evaluate(() => {
      const { say } = globalThis as unknown as Globals;
      for (let i = 0; i < 1000; i += 1)
        say({ target: 'dateline', v: 1, method: 'zoom', args: { factor: 1.001 }, req: i });
    });
    const answered = async () => (await heardIn(page)).filter(({ type }) => type === 'result').length;
    await page.waitForTimeout(1200);
    await expect.poll(answered).toBeGreaterThan(10);
    expect(await answered()).toBeLessThan(200);
    // A slow machine still hears of the thousand for a while, and what comes with them falls under the bound.
    await expect(async () => {
      await tell(page, { target: 'dateline', v: 1, method: 'select', args: { id: 'interview' }, req: 'after' });
      await expect(inside.getByRole('complementary')).toContainText('Stoltenberg', { timeout: 1500 });
    }).toPass({ timeout: 15_000 });
  });

  test('filters, views and theme: from the address, and by command', async ({ page, host, inside }) => {
    await host.open(`${host.frame('api=1&q=mobilisation&theme=dark', 'height="650"')}${host.script(HEAR)}`);
    await drawn(page);
    const shown = inside.locator('[data-event]');
    // What filters comes a moment after the frame.
    await expect.poll(() => shown.count()).toBeLessThan(20);
    await expect(inside.getByRole('button', { name: 'Remove: mobilisation' })).toBeVisible();
    let asked = 0;
    const ask = async (method: string, args: object): Promise<Record<string, unknown>> => {
      const id = `${method}-${String((asked += 1))}`;
      await tell(page, { target: 'dateline', v: 1, method, args, req: id });
      await expect.poll(async () => (await heardIn(page)).findLast(({ req }) => req === id)?.ok).toBe(true);
      return (await heardIn(page)).findLast(({ req }) => req === id)?.data ?? {};
    };
    await ask('hello', {});
    const all = await ask('filter', { clear: true });
    expect(all['count']).toBe(all['total']);
    const some = await ask('filter', { basis: 'context' });
    expect(some['count']).toBeLessThan(Number(all['count']));
    await ask('filter', { clear: true });
    const found = (await ask('search', { q: 'Stoltenberg' }))['events'] as { id: string }[];
    expect(found.map(({ id }) => id)).toContain('interview');
    const picture = await ask('getImage', { format: 'svg', width: 800 });
    expect(picture['text']).toMatch(/^<svg [^>]*width="800"/);
    expect(picture['text']).toContain('#14181d');
    const png = await ask('getImage', { format: 'png', width: 400, scale: 2 });
    expect(png['text']).toMatch(/^data:image\/png;base64,[\w+/]{100}/);
    expect(png['width']).toBe(800);
    await ask('theme', { theme: 'light' });
    await expect(inside.locator('html')).toHaveAttribute('data-theme', 'light');
    await ask('mode', { view: 'table' });
    await expect(inside.getByRole('table')).toBeVisible();
    await ask('mode', { view: 'claims' });
    await expect(inside.locator('.embed').getByText('Stoltenberg').first()).toBeVisible();
    await ask('mode', { view: 'list' });
    await expect(inside.getByRole('heading', { level: 4 }).first()).toBeVisible();
  });
});

test('nothing of another origin, no cookie and no storage, from loading to leaving', async ({ page, host, inside }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).origin}`));
  await host.open(host.frame('childId=x&parentUrl=https%3A%2F%2Fexample.org%2Fsecret', 'height="650"'));
  await drawn(page);
  await inside.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
  await expect(inside.getByRole('complementary')).toHaveCount(1);
  const frame = page.frames()[1];
  const kept = await frame?.evaluate(async () => {
    // A browser may refuse even to look, in a frame of another site: nothing is kept there either.
    const count = async (look: () => number | Promise<number>): Promise<number> => {
      try {
        return await look();
      } catch {
        return 0;
      }
    };
    return [
      document.cookie.length,
      await count(() => localStorage.length),
      await count(() => sessionStorage.length),
      await count(async () => (await indexedDB.databases()).length),
      await count(async () => (await caches.keys()).length),
      await count(async () => (await navigator.serviceWorker.getRegistrations()).length),
    ];
  });
  expect(kept).toEqual([0, 0, 0, 0, 0, 0]);
  expect(asked.filter((one) => !one.startsWith('GET '))).toEqual([]);
});
