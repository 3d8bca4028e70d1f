import { expectAccessible } from './axe.ts';
import { expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

const ALL = STORY.events.length;

test('the slash brings the field, from the page and from the stage, and is a letter in any field', async ({
  page,
  desk,
}) => {
  await desk.open();
  await page.keyboard.press('/');
  const field = page.getByRole('searchbox', { name: 'Search' });
  await expect(field).toBeFocused();
  await page.keyboard.type('a/b');
  await expect(field).toHaveValue('a/b');
  await page.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
  await desk.focus('address');
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
});

test('a search filters as it is typed, counts, marks what it found, and stays in the address', async ({
  page,
  desk,
}) => {
  await desk.open();
  await page.keyboard.press('/');
  await page.keyboard.type('mobilise');
  const found = page.locator('main button[data-event]');
  await expect(page.locator('#find .count')).toHaveText(new RegExp(`^[1-9]\\d* of ${String(ALL)} events?$`));
  // What is found comes after the letters: all of them have been looked for once all of them are marked.
  await expect(page.locator('.stage mark').first()).toHaveText(/^mobilis/i);
  await expect(page.locator('aside mark').first()).toHaveText(/^mobilis/i);
  await expect.poll(() => desk.param('q')).toBe('mobilise');
  await expect.poll(() => found.count()).toBeLessThan(ALL);
  const n = await found.count();
  expect(n).toBeGreaterThan(0);
  await expect(page.getByRole('status').filter({ hasText: `of ${String(ALL)}` })).toBeAttached();
  await page.reload();
  await expect(page.locator('#find .count')).toBeVisible();
  await expect(found).toHaveCount(n);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page.locator('.list mark').first()).toHaveText(/^mobilis/i);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.locator('.list button[data-event]')).toHaveCount(ALL);
  await expect(page.locator('mark')).toHaveCount(0);
});

test('a search is accessible', async ({ page, desk }) => {
  await desk.open('?q=mobilise&view=list');
  await page.getByRole('button', { name: 'Search' }).click();
  await expectAccessible(page, 'search');
});

test('every value says how many it would leave, and leaves as many', async ({ page, desk }) => {
  await desk.open('?view=list');
  await page.getByRole('button', { name: 'Search' }).click();
  for (const facet of ['Who speaks', 'Place', 'Kind', 'Certainty', 'Basis', 'Source']) {
    const opener = page.locator('.facets').getByRole('button', { name: facet, exact: true });
    await opener.click();
    const options = page.locator('.facets li');
    await expect(options).not.toHaveCount(0);
    for (const at of [0, (await options.count()) - 1]) {
      const option = options.nth(at);
      const n = Number(await option.locator('.n').textContent());
      await option.getByRole('checkbox').check();
      await expect(page.locator('.list button[data-event]')).toHaveCount(n);
      await expect(page.getByRole('list', { name: 'Active filters' }).getByRole('listitem')).toHaveCount(1);
      await option.getByRole('checkbox').uncheck();
      await expect(page.getByRole('list', { name: 'Active filters' }).getByRole('listitem')).toHaveCount(0);
      // What each value would leave is counted anew with the list.
      await expect(page.locator('.list button[data-event]')).toHaveCount(STORY.events.length);
    }
    if (facet === 'Who speaks') await expectAccessible(page, 'facets', '.list');
    await page.keyboard.press('Escape');
    await expect(page.locator('.facets li')).toHaveCount(0);
  }
});

test('filters come from a link, go one by one, and Context is the shortcut of one of them', async ({ page, desk }) => {
  await desk.open('?speaker=putin~stoltenberg&basis=article');
  await expect(page.getByRole('checkbox', { name: 'Context' })).not.toBeChecked();
  const chips = page.getByRole('list', { name: 'Active filters' }).getByRole('button');
  await expect(chips).toHaveCount(3);
  // What filters by speakers comes a moment after the page.
  const events = page.locator('main button[data-event]');
  await expect.poll(() => events.count()).toBeLessThan(STORY.events.filter(({ basis }) => basis === 'article').length);
  const before = await events.count();
  await page.getByRole('button', { name: /^Remove: Who speaks, .*Stoltenberg/ }).click();
  await expect(chips).toHaveCount(2);
  await expect.poll(() => events.count()).toBeLessThan(before);
  await expect(page.locator('#find button').first()).toBeFocused();
  await page.getByRole('checkbox', { name: 'Context' }).check();
  await expect(chips).toHaveCount(1);
  await expect.poll(() => desk.param('speaker')).toBe('putin');
  await expect.poll(() => desk.param('basis')).toBeNull();
});

test('nothing found says so and offers the way out', async ({ page, desk }) => {
  await desk.open('?q=mobilise&speaker=shoigu&kind=interview');
  const find = page.locator('#find');
  await expect(find.getByText('Nothing matches.').first()).toBeVisible();
  await expectAccessible(page, 'nothing found');
  await find.getByRole('button', { name: 'Remove the filters' }).click();
  await expect(page.locator('main button[data-event]').first()).toBeVisible();
  await desk.open('?q=zzzz');
  await find.getByRole('button', { name: 'Clear all' }).click();
  await expect(find).toBeHidden();
  await expect(page.getByRole('button', { name: 'Search' })).toBeFocused();
});

test('what is found outside the view is one press away', async ({ page, desk }) => {
  await desk.open('?q=ukraine&time=2022-03-10..2022-03-20');
  await page.getByRole('button', { name: 'show them' }).click();
  await desk.rest();
  await expect(page.getByRole('button', { name: 'show them' })).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('search and filters fit, and every list of values can be read', async ({ page, desk }) => {
    await desk.open('?q=mobilise');
    await page.getByRole('button', { name: 'Search' }).click();
    const openers = page.locator('.facets [aria-expanded]');
    await expect(openers).not.toHaveCount(0);
    for (const opener of await openers.all()) {
      await opener.click();
      await expect(opener).toHaveAttribute('aria-expanded', 'true');
      const box = await page.locator('.facets ul').boundingBox();
      expect(box!.x).toBeGreaterThanOrEqual(0);
      expect(box!.x + box!.width).toBeLessThanOrEqual(320);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
