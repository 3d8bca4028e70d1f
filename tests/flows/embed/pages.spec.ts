import { readXml } from '../../fixtures/xml.ts';
import { expect, test } from '../fixtures.ts';

test('the page of an event is read without scripts, and opens into the app at that event', async ({ page, watch }) => {
  await page.goto('/t/kharkiv-2022/e/interview/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Stoltenberg');
  expect(await page.locator('blockquote').count()).toBeGreaterThan(0);
  await page.locator('.credit a').click();
  await expect(page).toHaveURL(/event=interview/);
  await expect(page.locator('[data-event]').first()).toBeVisible();
  expect(await watch.troubles()).toEqual([]);
});

test('the page of an event leads to the feeds of its story, each served as what it is', async ({ request }) => {
  const page = '/t/kharkiv-2022/e/interview/';
  const html = await (await request.get(page)).text();
  const ids: (string | null | undefined)[][] = [];
  for (const type of ['application/atom+xml', 'application/feed+json']) {
    const [, href = ''] = new RegExp(`type="${type.replace('+', '\\+')}" href="([^"]+)"`).exec(html) ?? [];
    // Where it leads does not hang on the address the site is served at.
    const { pathname } = new URL(href, new URL(page, 'http://localhost'));
    const response = await request.get(pathname);
    expect(response.headers()['content-type']?.split(';')[0]).toBe(type);
    const text = await response.text();
    ids.push(
      type.endsWith('json')
        ? (JSON.parse(text) as { items: { id: string }[] }).items.map(({ id }) => id)
        : [...readXml(text).getElementsByTagName('entry')].map((one) => one.getElementsByTagName('id')[0]?.textContent),
    );
  }
  expect(ids[0]?.length).toBeGreaterThan(20);
  expect(ids[1]).toEqual(ids[0]);
});
