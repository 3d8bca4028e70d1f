/** Twelve tasks, each done by keys alone, by single clicks alone, and by taps alone. */
import type { Page } from '@playwright/test';
import { type Desk, eventOf, expect, lengthOf, STILL, STORY, test } from './desk.ts';

test.use({ ...STILL, permissions: ['clipboard-read', 'clipboard-write'] });

type Role = 'button' | 'checkbox' | 'link';
interface Hand {
  /** Does what a press on the control of this name does. */
  readonly press: (role: Role, name: string | RegExp) => Promise<void>;
  readonly event: (id: string) => Promise<void>;
}

/** By Tab, arrows within a toolbar, and Enter alone. What these keys cannot reach, this hand cannot press. */
const keys = (desk: Desk): Hand => {
  const { page } = desk;
  const tabTo = async (found: () => Promise<boolean>): Promise<void> => {
    for (let i = 0; i < 120; i += 1) {
      if (await found()) return;
      const inBar = await page.evaluate(
        () =>
          document.activeElement?.closest('[role="toolbar"]')?.querySelectorAll('button, select, input').length ?? 0,
      );
      for (let next = 1; next < inBar; next += 1) {
        await page.keyboard.press('ArrowRight');
        if (await found()) return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab does not reach it');
  };
  return {
    press: async (role, name) => {
      const target = page.getByRole(role, { name, exact: true }).first();
      await target.waitFor();
      await tabTo(() => target.evaluate((one) => one === document.activeElement));
      await page.keyboard.press(role === 'checkbox' ? 'Space' : 'Enter');
    },
    event: async (id) => {
      await tabTo(() => page.evaluate(() => document.activeElement?.closest('main [data-event]') !== null));
      // Keys that were pressed before what hears them had come would all be heard at once.
      await desk.hands();
      await page.keyboard.press('Home');
      for (let i = 0; i < STORY.events.length; i += 1) {
        if ((await page.evaluate(() => (document.activeElement as HTMLElement).dataset['event'])) === id) break;
        await page.keyboard.press('ArrowRight');
      }
      await page.keyboard.press('Enter');
    },
  };
};
const clicks = (page: Page): Hand => ({
  press: (role, name) => page.getByRole(role, { name, exact: true }).first().click(),
  event: (id) => page.locator(`main button[data-event="${id}"]`).click(),
});
const taps = (page: Page): Hand => ({
  press: (role, name) => page.getByRole(role, { name, exact: true }).first().tap(),
  event: (id) => page.locator(`main button[data-event="${id}"]`).tap(),
});

/** Each leaves what it says it leaves; the next starts from there. */
async function twelve(desk: Desk, hand: Hand): Promise<void> {
  const { page } = desk;
  await desk.open('?view=timeline');
  const start = lengthOf(await desk.view());
  // 1–3: closer, everything, and back to the beginning.
  await hand.press('button', 'Zoom in');
  await expect.poll(async () => lengthOf(await desk.view())).toBeLessThan(start);
  await hand.press('button', 'All');
  await expect(desk.range()).toContainText('30 of 30');
  await hand.press('button', 'Start');
  await expect.poll(async () => lengthOf(await desk.view())).toBe(start);
  // 4: later.
  await hand.press('button', 'Later');
  await hand.press('button', 'Earlier');
  // 5: an event and its quotations.
  await hand.event('shoigu-300000');
  await expect(desk.title()).toHaveText(eventOf('shoigu-300000').title['en'] ?? '');
  // 6: who contests it.
  await hand.press('button', /^Contested by/);
  await expect(desk.title()).toHaveText(eventOf('interview').title['en'] ?? '');
  // 7: out again.
  await hand.press('button', 'All quotations');
  await expect(desk.title()).toHaveText('13 quotations');
  // 8: without the context.
  await hand.press('checkbox', 'Context');
  await expect.poll(() => desk.param('basis')).toBe('article');
  await hand.press('checkbox', 'Context');
  // 9: as a list.
  await hand.press('button', 'List');
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(STORY.events.length);
  // 10: as a table, sorted.
  await hand.press('button', 'Table');
  await expect(page.getByRole('table')).toBeVisible();
  // 11: a filter, and out of it.
  await hand.press('button', 'Search');
  await expect(page.getByRole('searchbox')).toBeVisible();
  await hand.press('button', 'Close');
  // 12: a link to it.
  await hand.press('button', 'Copy link');
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain('view=table');
}

test('twelve tasks by keys alone', async ({ desk }) => {
  await twelve(desk, keys(desk));
});
test('twelve tasks by clicks alone, none of them a drag', async ({ page, desk }) => {
  await twelve(desk, clicks(page));
});
test.describe('on a screen that is touched', () => {
  test.use({ hasTouch: true });
  test('twelve tasks by taps alone', async ({ page, desk }) => {
    await twelve(desk, taps(page));
  });
});
