import { drawn, expect, test } from '../hosts/harness.ts';

// What the reader's system wants is left to the browser: an emulated wish would hide the host's.
test.use({ colorScheme: null });

test('the text before the chronology is in the language the address names, and so is a frame without interaction', async ({
  page,
  host,
  inside,
}) => {
  // Nothing comes but the page, its styles and scripts: what is read is the text it was built with.
  await page.route('**/stories/*', () => new Promise(() => undefined));
  await host.open(host.frame());
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(/^From Kharkiv/);
  await expect(inside.locator('html')).toHaveAttribute('lang', 'en');
  await host.open(host.frame().replace('lang=en', 'lang=fr'));
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(/^De Kharkiv/);
  await host.open(`${host.frame('static=true')}<script src="${host.app}/embed.js"></script>`);
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(/^From Kharkiv/);
  await expect.poll(host.frameHeight).toBeGreaterThan(2000);
  await expect(inside.getByRole('button')).toHaveCount(0);
  await expect(inside.getByRole('link')).toHaveCount(0);
  await host.follows();
});

for (const [query, head, ink] of [
  ['transparent=true&theme=dark', '', 'rgb(233, 231, 225)'],
  ['transparent=true', '<style>:root{color-scheme:dark}</style>', 'rgb(233, 231, 225)'],
  ['transparent=true&theme=light', '', 'rgb(26, 28, 32)'],
] as const)
  test(`${query} on a ${head === '' ? 'plain' : 'dark'} host is read on the host's own ground`, async ({
    page,
    host,
    inside,
  }) => {
    await host.open(`<div style="background:#123">${host.frame(query)}</div>`, { head });
    await drawn(page);
    const shown = () =>
      inside.locator('.embed h1').evaluate((h1) => ({
        ink: getComputedStyle(h1).color,
        paper: getComputedStyle(document.body).backgroundColor,
        scheme: getComputedStyle(document.documentElement).colorScheme,
      }));
    await expect.poll(shown).toEqual({ ink, paper: 'rgba(0, 0, 0, 0)', scheme: 'normal' });
  });

test('the chronology is skipped without a step in the host’s history, and its secret stays', async ({
  page,
  host,
  inside,
}) => {
  await host.open(host.frame().replace('&amp;"', '#?secret=abc"'));
  await drawn(page);
  const before = await page.evaluate(() => history.length);
  await inside.getByRole('button', { name: 'Skip the chronology' }).focus();
  await page.keyboard.press('Enter');
  await expect(inside.getByRole('contentinfo')).toBeFocused();
  expect(await page.evaluate(() => history.length)).toBe(before);
  expect(page.frames()[1]?.url()).toContain('#?secret=abc');
});

test('links that must not be followed are text; those the host wants open by themselves where it does not listen', async ({
  page,
  context,
  host,
  inside,
}) => {
  await host.open(host.frame('links=none&event=interview', 'height="650"'));
  await drawn(page);
  await expect(inside.getByRole('complementary').getByText('Source', { exact: false }).first()).toBeVisible();
  await expect(inside.locator('.embed a[target="_blank"][href]')).toHaveCount(0);
  await expect(inside.getByRole('contentinfo').getByText('Open the whole chronology')).toBeVisible();
  await host.open(host.frame('links=parent', 'height="650"'));
  await drawn(page);
  const opened = context.waitForEvent('page');
  await inside.getByRole('link', { name: 'Open the whole chronology' }).click();
  await (await opened).close();
});

test('search that is part of the frame has no way to close it', async ({ page, host, inside }) => {
  await host.open(host.frame('search=1', 'height="650"'));
  await drawn(page);
  await expect(inside.getByRole('searchbox')).toBeVisible();
  await expect(inside.getByRole('button', { name: 'Close', exact: true })).toHaveCount(0);
});

for (const [query, lang] of [
  ['', 'en'],
  ['?lang=en', 'en'],
  ['?lang=fr', 'fr'],
  ['?lang=uk', 'en'],
] as const)
  test(`with ${query || 'no query'} the text is read in ${lang} from its first picture on, and in no other language`, async ({
    page,
  }) => {
    // What is seen, picture by picture; the script of the frame comes late.
    await page.addInitScript(() => {
      const seen: string[] = [];
      (globalThis as unknown as { seen: string[] }).seen = seen;
      const look = (): void => {
        for (const text of document.querySelectorAll<HTMLElement>('.reading'))
          if (text.checkVisibility({ visibilityProperty: true })) seen.push(text.lang);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await page.route('**/assets/embed-*.js', async (route) => {
      await new Promise((later) => setTimeout(later, 1500));
      await route.continue();
    });
    await page.goto(`/embed.html${query}`, { waitUntil: 'commit' });
    const read = page.locator('.reading').filter({ visible: true });
    await expect(read).toHaveCount(1);
    await expect(read).toHaveAttribute('lang', lang);
    await expect(page.locator('.embed')).toBeAttached();
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect([...new Set(seen)]).toEqual([lang]);
  });
