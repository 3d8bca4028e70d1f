import { readFileSync, statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, test as base, type Page } from '@playwright/test';
import type { StoryFile } from '../../src/core/story/types.ts';
import limits from '../../config/size-limits.json' with { type: 'json' };

const STORY = JSON.parse(readFileSync('dist/stories/kharkiv-2022.json', 'utf8')) as StoryFile;
const FILE = 'dist/dateline-kharkiv-2022.html';
const ADDRESS = pathToFileURL(FILE).href;

/** A file on a disk, with the network off. What it asks for, says or is refused fails the flow. */
const test = base.extend<{ troubles: string[] }>({
  troubles: [
    async ({ context, page }, use) => {
      const troubles: string[] = [];
      await context.setOffline(true);
      context.on('request', (request) => {
        const { protocol, pathname } = new URL(request.url());
        const own = protocol === 'file:' && pathname === new URL(ADDRESS).pathname;
        // A blob is what the page itself has made, data what stands in it.
        if (!own && protocol !== 'blob:' && protocol !== 'data:') troubles.push(`asked for ${request.url()}`);
      });
      context.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => troubles.push(String(error)));
      await use(troubles);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});
/** Opens the file and waits until it shows its story: all of it is read, unpacked and checked first. */
async function open(page: Page, view: string): Promise<void> {
  await page.goto(ADDRESS + view);
  await page.getByRole('heading', { level: 1 }).waitFor();
}

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the one-file edition is light enough for a mail', () => {
  expect(statSync(FILE).size).toBeLessThanOrEqual(limits.edition);
});

test('a file on a disk is the whole page, with the network off', async ({ page }) => {
  await open(page, '?event=address&lang=en');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/From Kharkiv to New York/);
  await expect(page).toHaveTitle(/From Kharkiv to New York/);
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText(/Putin/);
  await expect
    .poll(() => page.evaluate(() => [...document.fonts].filter((face) => face.status === 'loaded').length))
    .toBeGreaterThan(1);

  // An event, and from it a quotation; Back goes the way back.
  await page.locator('main button[data-event="interview"]').click();
  await expect(page).toHaveURL(/event=interview/);
  await expect(panel.locator('[data-quote]')).toHaveCount(8);
  await page.goBack();
  await expect(page).toHaveURL(/event=address/);

  // Search and filter.
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('mobilisation');
  await expect(page).toHaveURL(/q=mobilisation/);
  await expect(page.locator('mark').first()).toBeVisible();

  // Languages, and the views that a site would load.
  await page.getByRole('button', { name: /Français/ }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await page
    .getByRole('radio', { name: 'Tableau' })
    .or(page.getByRole('button', { name: 'Tableau' }))
    .click();
  await expect(page.getByRole('table')).toBeVisible();
});

test('a talk in a file has no presenter’s window, nor a key, a button or a line of help for it', async ({ page }) => {
  await open(page, '?lang=en');
  await page.getByRole('button', { name: 'Present' }).click();
  await page.locator('.talk[data-ready]').waitFor();
  await expect(page.getByRole('button', { name: 'All steps' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Presenter' })).toHaveCount(0);
  await page.keyboard.press('s');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keys' });
  await expect(help.getByText('All steps', { exact: true })).toBeVisible();
  await expect(help.getByText('Open the presenter')).toHaveCount(0);
  expect(page.context().pages()).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect(help).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/step=2/);
});

test('a copy is checked in the file itself, where no worker can be had', async ({ page }) => {
  await open(page, '?lang=en');
  await page.getByRole('button', { name: /Check against your copy/ }).click();
  await page.getByRole('textbox').fill('Some other article altogether.');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByRole('dialog').getByRole('status')).not.toHaveText('');
});

test('the hash of a file says what a query would', async ({ page }) => {
  await open(page, '#quote=q5a&lang=en');
  await expect(page.getByRole('complementary').locator('[data-quote="q5a"]')).toBeVisible();
  await expect(page).toHaveURL(/\?quote=q5a&lang=en$/);
});

test('files of the story are made in the page', async ({ page }) => {
  await open(page, '?lang=en');
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: /Print, download/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Print and take away' });
  const take = async (name: RegExp): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), dialog.getByRole('button', { name }).click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  const story = JSON.parse(await take(/The story/)) as StoryFile;
  expect(story.events).toEqual(STORY.events);
  expect(await take(/The outline/)).toContain('## Step 1');
  expect(await take(/Licences/)).toContain('SIL OPEN FONT LICENSE');
});
