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
