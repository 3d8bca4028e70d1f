import { asBoth, drawn, expect, test } from '../hosts/harness.ts';

// What the reader's system wants is left to the browser: an emulated wish would hide the host's.
test.use({ colorScheme: null });

test('without scripts the story is there to read', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/embed.html`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kharkiv');
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(20);
  expect(await page.getByRole('article').locator('blockquote').count()).toBe(13);
  await context.close();
});

test('the first event is painted before a script has come', async ({ page }) => {
  await page.route('**/*.js', () => new Promise(() => undefined));
  await page.goto('/embed.html', { waitUntil: 'commit' });
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
});

asBoth(() => {
  test('in a sandbox of scripts alone it works in full', async ({ page, host, inside }) => {
    await host.open(host.frame('', 'sandbox="allow-scripts" height="650"').replace('height="300"', ''));
    await drawn(page);
    await inside.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
    await expect(inside.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
    await inside.getByRole('button', { name: 'Zoom in' }).click();
  });

  test('it stores nothing, and leaves no steps in the host’s history', async ({ page, host, inside }) => {
    await page.addInitScript(() => {
      const count = { writes: 0 };
      (globalThis as unknown as { count: object }).count = count;
      Storage.prototype.setItem = () => {
        count.writes += 1;
      };
    });
    await host.open(host.frame('', 'height="650"').replace('height="300"', ''));
    await drawn(page);
    const before = await page.evaluate(() => history.length);
    await inside.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
    await inside.getByRole('button', { name: 'Zoom in' }).click();
    const frame = page.frames()[1];
    await expect.poll(() => frame?.url()).toContain('event=');
    await expect.poll(() => frame?.url()).toContain('time=');
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(await frame?.evaluate(() => (globalThis as unknown as { count: { writes: number } }).count.writes)).toBe(0);
  });

  test('the page scrolls over it, and Ctrl + wheel zooms', async ({ page, host, inside }) => {
    await host.open(`${host.frame('', 'height="650"').replace('height="300"', '')}<div style="height:3000px"></div>`);
    await drawn(page);
    await page.mouse.move(600, 200);
    const range = inside.locator('#range');
    const first = await range.textContent();
    // It goes again by itself.
    const hint = inside.getByText('Ctrl + wheel to zoom').waitFor();
    await page.mouse.wheel(0, 400);
    await page.mouse.wheel(0, 400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    expect(await range.textContent()).toBe(first);
    await hint;
    // The gestures are there.
    await expect(inside.locator('.stage')).toHaveAttribute('data-settles', 'true');
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -200);
    await page.mouse.wheel(0, -200);
    await page.keyboard.up('Control');
    await expect.poll(() => range.textContent()).not.toBe(first);
  });

  test('no focus is taken, and Tab goes through and out', async ({ page, host }) => {
    await host.open(
      `<button id="a">a</button>${host.frame('', 'height="650"').replace('height="300"', '')}<button id="b">b</button>`,
    );
    await drawn(page);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await page.locator('#a').focus();
    for (let i = 0; i < 60; i += 1) {
      await page.keyboard.press('Tab');
      if (await page.evaluate(() => document.activeElement?.id === 'b')) break;
    }
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b');
  });

  for (const [query, where, dark] of [
    ['theme=auto', 'root', true],
    ['theme=auto', 'frame', true],
    ['theme=light', 'root', false],
    ['theme=dark', 'none', true],
  ] as const)
    test(`${query} on a host whose ${where} is dark is ${dark ? 'dark' : 'light'}`, async ({ page, host, inside }) => {
      const style = where === 'frame' ? 'style="color-scheme:dark"' : '';
      await host.open(host.frame(query, style).replace('style="border:0;width:100%" ', ''), {
        head: where === 'root' ? '<style>:root{color-scheme:dark}</style>' : '',
      });
      await drawn(page);
      await expect(inside.locator('body')).toHaveCSS(
        'background-color',
        dark ? 'rgb(20, 24, 29)' : 'rgb(250, 250, 247)',
      );
    });

  test('three embeds on one page do not meet', async ({ page, host }) => {
    const frames = ['a', 'b', 'c'].map((id) =>
      host.frame(`id=${id}`, 'height="650"').replace('id="f"', `id="${id}"`).replace('height="300"', ''),
    );
    await host.open(frames.join(''));
    for (const i of [0, 1, 2]) await drawn(page, i);
    const one = page.frameLocator('#b');
    await one.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
    await expect(one.getByRole('complementary')).toHaveCount(1);
    for (const id of ['#a', '#c']) await expect(page.frameLocator(id).getByRole('complementary')).toHaveCount(0);
  });

  test('controls the host has not allowed are not shown', async ({ page, host, inside }) => {
    await host.open(host.frame());
    await drawn(page);
    await expect(inside.getByRole('button', { name: 'Full screen' })).toHaveCount(0);
    await host.open(host.frame('', 'allow="fullscreen"'));
    await drawn(page);
    await expect(inside.getByRole('button', { name: 'Full screen' })).toHaveCount(1);
  });

  for (const width of [320, 360, 600, 1000])
    test(`at ${String(width)} px it keeps within its frame`, async ({ page, host, inside }) => {
      await host.open(host.frame().replace('width:100%', `width:${String(width)}px`));
      await drawn(page);
      const { scroll, client } = await inside
        .locator('html')
        .evaluate((html) => ({ scroll: html.scrollWidth, client: html.clientWidth }));
      expect(scroll).toBeLessThanOrEqual(client);
    });

  test('?debug=1 tells what the host answers and refuses', async ({ page, host, inside }) => {
    await host.open(host.frame('debug=1', 'sandbox="allow-scripts"'));
    await drawn(page);
    await expect(inside.locator('[data-debug="sandbox"]')).toHaveText('opaque origin');
    await expect(inside.locator('[data-debug="refused"]')).toContainText('fullscreen');
    await expect(inside.locator('code').first()).toContainText(
      'allow="fullscreen; clipboard-write; web-share; screen-wake-lock" allowfullscreen>',
    );
    await expect(inside.locator('[data-debug="followed"]')).toContainText('no');
    await expect(inside.locator('code').last()).toContainText('embed.js');
  });
});
