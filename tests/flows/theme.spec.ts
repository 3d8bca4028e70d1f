import { auditIn, expectAccessible } from './axe.ts';
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
  await expect.poll(() => desk.param('theme')).toBe('dark');
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
    for (const colorScheme of ['light', 'dark'] as const)
      await auditIn(page, `more contrast, ${colorScheme}`, { colorScheme, contrast: 'more' });
  });
});

test.describe('in forced colours', () => {
  test.use({ contextOptions: { ...STILL.contextOptions, forcedColors: 'active' } });
  test('marks take the colours of the system', async ({ page, desk }) => {
    await desk.open();
    const ink = await page.evaluate(() => getComputedStyle(document.body).color);
    await expect(page.locator('.marks path.solid').first()).toHaveCSS('fill', ink);
    await expect(page.locator('.stage svg text').first()).toHaveCSS('fill', ink);
    await expect(page.locator('.overview .mark').first()).toHaveCSS('fill', ink);
    await desk.event('interview').click();
    await expect(desk.title()).toBeFocused();
    const chosen = await page.evaluate(() => {
      const probe = document.createElement('i');
      probe.style.color = 'Highlight';
      document.body.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });
    // The thread from the event to its words, the pressed view, and the arrow of a choice are there to be seen.
    await expect(page.locator('main > svg path').first()).toHaveCSS('stroke', chosen);
    await expect(page.locator('main .tools button[aria-pressed="true"]').first()).toHaveCSS('background-color', chosen);
    await expect(page.locator('select').first()).toHaveCSS('appearance', 'auto');
    await auditIn(page, 'forced colours', { forcedColors: 'active' });
  });
});
