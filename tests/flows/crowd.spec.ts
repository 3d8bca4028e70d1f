/** A story of thousands: the page holds what is in view, and every event is still a few keys away. */
import { crowd } from '../fixtures/crowd.ts';
import { expect, STILL, test, type Desk } from './desk.ts';
import type { Page } from '@playwright/test';

test.use(STILL);

const COUNT = 5000;
async function openCrowd(page: Page, desk: Desk, query = ''): Promise<void> {
  test.slow();
  await desk.open(query);
  const text = JSON.stringify(crowd(COUNT));
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'crowd.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  // All of it is read and checked first, which takes a slow machine its time.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A crowd', { timeout: 60_000 });
}

test('what stands in the page is what is in view, and the keys reach the rest', async ({ page, desk }) => {
  await openCrowd(page, desk);
  await desk.rest();
  const buttons = desk.stage.locator('.events button');
  await expect.poll(() => buttons.count()).toBeGreaterThan(5);
  expect(await buttons.count()).toBeLessThan(COUNT / 10);
  expect(await page.locator('svg rect').count()).toBeLessThan(COUNT / 2);

  // From end to end and back: what was never drawn takes the focus, in view.
  await desk.stage.locator('.events button[tabindex="0"]').focus();
  await desk.hands();
  const focused = page.locator('.events button:focus');
  const where = (): Promise<string> =>
    focused.evaluate((button) => button.dataset['event'] ?? button.dataset['cluster'] ?? '');
  const seen = new Set<string>();
  for (const key of ['End', 'Home', 'ArrowRight', 'End']) {
    await page.keyboard.press(key);
    await desk.rest();
    await expect(focused).toBeInViewport();
    seen.add(await where());
  }
  expect(seen.size).toBe(3);
  // Close enough, the last event stands for itself, and still has the focus.
  for (let times = 0; times < 16; times += 1) await page.keyboard.press('+');
  await desk.rest();
  await expect(focused).toBeInViewport();
  await expect.poll(where).toBe(`e${String(COUNT - 1)}`);
  expect(await buttons.count()).toBeLessThan(COUNT / 10);
});

test('a list and a table of thousands come in parts, in order, and the part with what is chosen is the one that shows', async ({
  page,
  desk,
}) => {
  await openCrowd(page, desk);
  const parts = page.getByRole('navigation', { name: 'List' }).first();
  for (const [view, row, title] of [
    ['List', 'main .list li[data-hue]', 'h4 button'],
    ['Table', 'main tbody tr', 'th button'],
  ] as const) {
    await page.getByRole('button', { name: view, exact: true }).first().click();
    const ids = (): Promise<string[]> =>
      page
        .locator(row)
        .locator(title)
        .evaluateAll((all) => all.map((one) => one.dataset['event'] ?? ''));
    await expect.poll(async () => (await ids()).length).toBe(100);
    // The table opens where the list had one chosen.
    await parts.getByRole('combobox').selectOption('1–100 / 5,000');
    await expect.poll(async () => (await ids())[0]).toBe('e0');
    const first = await ids();
    await parts.getByRole('button', { name: '101–200 / 5,000' }).click();
    await expect.poll(async () => (await ids())[0]).toBe('e100');
    expect((await ids()).filter((id) => first.includes(id))).toEqual([]);
    await expect(parts.getByRole('status')).toHaveText('101–200 / 5,000');
    await parts.getByRole('combobox').selectOption('4,901–5,000 / 5,000');
    await expect.poll(async () => (await ids()).at(-1)).toBe(`e${String(COUNT - 1)}`);
    // There is none after it, and the focus stays.
    const next = parts.getByRole('button').last();
    await expect(next).toHaveAttribute('aria-disabled', 'true');
    await next.press('Enter');
    expect((await ids()).length).toBe(100);
    await page.locator(row).locator(title).last().click();
    await expect(page.locator(row).locator(title).last()).toHaveAttribute('aria-current', 'true');
  }
  // What is chosen is there in another view and after a filter, without turning.
  await page.getByRole('button', { name: 'List', exact: true }).first().click();
  await expect(page.locator(`main .list [data-event="e${String(COUNT - 1)}"]`)).toBeInViewport();
  await expect(parts.getByRole('status')).toHaveText('4,901–5,000 / 5,000');
  await page.getByRole('checkbox', { name: 'Context' }).uncheck();
  await expect(parts.getByRole('status')).toHaveText('3,301–3,333 / 3,333');
});
