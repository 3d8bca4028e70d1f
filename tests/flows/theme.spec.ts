import { expectAccessible } from './axe.ts';
import { expect, STILL, test } from './desk.ts';

const LIGHT = 'rgb(250, 250, 247)';
const DARK = 'rgb(20, 24, 29)';

test.use(STILL);

test('the page follows the system, until the reader says otherwise', async ({ page, desk }) => {
  const body = page.locator('body');
  await page.emulateMedia({ colorScheme: 'dark' });
  await desk.open();
  await expect(body).toHaveCSS('background-color', DARK);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(body).toHaveCSS('background-color', LIGHT);

  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await expect(button).toHaveAccessibleName(/Light/);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expect(body).toHaveCSS('background-color', LIGHT);
  await button.click();
  await expect(button).toHaveAccessibleName(/Dark/);
  await page.emulateMedia({ colorScheme: 'light' });
  await expect(body).toHaveCSS('background-color', DARK);
  await desk.rest();
  expect(desk.param('theme')).toBe('dark');
  await expectAccessible(page, 'dark by choice');
  await page.reload();
  await expect(body).toHaveCSS('background-color', DARK);
  await button.click();
  await expect(body).toHaveCSS('background-color', LIGHT);
});

test.describe('with more contrast', () => {
  test.use({ contextOptions: { ...STILL.contextOptions, contrast: 'more' } });
  test('words are black on white', async ({ page, desk }) => {
    await desk.open('?event=address');
    await expect(page.locator('body')).toHaveCSS('color', 'rgb(0, 0, 0)');
    await expectAccessible(page, 'with more contrast');
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { ...STILL.contextOptions, forcedColors: 'active' } });
  test('marks take the colours of the system', async ({ page, desk }) => {
    await desk.open();
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    await expect(page.locator('.marks path.solid').first()).toHaveCSS('fill', ink);
    await desk.event('address').click();
    await expect(desk.title()).toBeFocused();
  });
});
