import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { DAY, expect, lengthOf, STILL, test } from './desk.ts';

test.use(STILL);

const YEAR = 'time=2022-02-20..2022-10-05';
const folds = (page: Page): Locator => page.locator('.plot').getByRole('button', { name: /without a new event/ });
/** Labels of the axis, upper and lower row. */
const labels = (page: Page, row: 'context' | 'detail'): Promise<string[]> =>
  page.locator(`.axis text.${row}`).allTextContents();
const boxes = (page: Page, css: string): Promise<{ left: number; right: number }[]> =>
  page.locator(css).evaluateAll((all) =>
    all.map((one) => {
      const { left, right } = one.getBoundingClientRect();
      return { left, right };
    }),
  );

test('long gaps are folded from the bar, named, opened by a key, and the address tells', async ({ page, desk }) => {
  await desk.open(`?lang=en&${YEAR}`);
  const before = await desk.view();
  const open = page.getByRole('button', { name: 'Axis', exact: true });
  await open.click();
  await expect(open).toHaveAttribute('aria-expanded', 'true');
  const box = page.getByRole('checkbox', { name: 'Fold long gaps' });
  await box.check();
  await expect(folds(page)).toHaveCount(2);
  await expect(folds(page).first()).toHaveAccessibleName(/^61d\s+· 2 months and 2 days without a new event, folded/);
  await expect(desk.range()).toContainText('without a new event, folded: 2 months and 2 days, 3 months and 1 day');
  await expect.poll(() => desk.param('gaps')).toBe('fold');
  // The same stretch of time is in view.
  const after = await desk.view();
  expect(Math.abs(after.from - before.from)).toBeLessThan(DAY);
  expect(Math.abs(after.to - before.to)).toBeLessThan(DAY);
  // No label of the axis stands under the sign of a fold.
  const signs = await boxes(page, '.plot > button');
  expect(signs).toHaveLength(2);
  for (const label of await boxes(page, '.axis text.detail'))
    for (const sign of signs) expect(label.right <= sign.left + 1 || label.left >= sign.right - 1).toBe(true);
  await expectAccessible(page, 'axis: folded');

  // A reload shows the same; a fold opens by its key, keeps the focus, and closes again.
  await page.reload();
  await expect(folds(page)).toHaveCount(2);
  const first = folds(page).first();
  await first.focus();
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-expanded', 'true');
  await expect(first).toBeFocused();
  await expect(first).toHaveAccessibleName(/unfolded/);
  await expect(desk.range()).toContainText('3 months and 1 day without a new event, folded');
  await page.keyboard.press('Enter');
  await expect(first).toHaveAttribute('aria-expanded', 'false');

  await page.getByRole('checkbox', { name: 'Fold long gaps' }).uncheck();
  await expect(folds(page)).toHaveCount(0);
  await expect.poll(() => desk.param('gaps')).toBeNull();
});

test('keys, zoom, fit, a choice and the strip go on working over folds', async ({ page, desk }) => {
  await desk.open('?lang=en&gaps=fold');
  await expect(desk.range()).toContainText('folded');
  await page
    .getByRole('button', { name: 'Show the whole period' })
    .or(page.getByRole('button', { name: 'All' }))
    .first()
    .click();
  await expect(folds(page)).toHaveCount(2);
  // From the first event to the next, over the fold.
  await desk.focus('invasion');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-event]:focus')).toHaveAttribute('data-event', 'counter-offensive-disclosed');
  const whole = lengthOf(await desk.view());
  await page.keyboard.press('+');
  await expect.poll(async () => lengthOf(await desk.view())).toBeLessThan(whole * 0.95);
  // A choice on the other side of a fold is brought into view.
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect.poll(() => desk.param('event')).not.toBeNull();
  const chosen = page.locator(`.stage [data-event="${desk.param('event') ?? ''}"]`);
  await expect(chosen).toBeInViewport();
  // The strip is folded as the stage is, and moves it.
  await expect(page.locator('.overview .fold')).toHaveCount(2);
  const handle = page.getByRole('slider');
  await handle.focus();
  await page.keyboard.press('Home');
  await expect(handle).toHaveAttribute('aria-valuetext', /February/);
  // The list and its order are as they are.
  await page.getByRole('button', { name: 'List' }).click();
  await expect(page.locator('#events [data-event]').first()).toHaveAttribute('data-event', 'invasion');
});

test('time is counted from the first event, or from the chosen one', async ({ page, desk }) => {
  await desk.open('?lang=en&axis=since');
  await expect.poll(() => labels(page, 'context')).toEqual(['days since 24 February 2022: The invasion begins']);
  const days = (await labels(page, 'detail')).map(Number);
  expect(days.every((n) => n >= 190 && n < 225)).toBe(true);
  await page.getByRole('button', { name: 'since the chosen event' }).click();
  await expect.poll(() => desk.param('axis')).toBe('chosen');
  await desk.event('address').first().click();
  await expect.poll(async () => (await labels(page, 'context'))[0]).toContain('since 21 September 2022');
  await expect.poll(() => labels(page, 'detail')).toContain('0');
  await expectAccessible(page, 'axis: since the chosen event');
  await page.getByRole('button', { name: 'by dates' }).click();
  await expect.poll(() => desk.param('axis')).toBeNull();
  await expect.poll(async () => (await labels(page, 'context')).join()).toContain('September');
});

test('in order, each event is a step, and the gap is written; a link shows the same', async ({ page, desk }) => {
  await desk.open(`?lang=en&axis=order&${YEAR}`);
  await expect.poll(() => labels(page, 'context')).toContain('6 Sept');
  await expect.poll(() => labels(page, 'detail')).toContain('+4 months');
  await expect(desk.range()).toContainText('equal steps from event to event, not to scale');
  await expect(page.getByRole('checkbox', { name: 'Fold long gaps' })).toHaveCount(0);
  await expectAccessible(page, 'axis: in order');
  const before = desk.param('time');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => desk.param('time')).not.toBe(before);
  expect(desk.param('time')).toMatch(/T\d\d:\d\d/);
  const shown = await desk.range().textContent();
  await page.reload();
  await expect(desk.range()).toHaveText(shown ?? '');
});

test('a value that is none is told, and the rest stands', async ({ page, desk }) => {
  await desk.open('?lang=en&axis=sideways&gaps=fold');
  await expect(desk.notices).toContainText('axis');
  await expect(desk.range()).toContainText('folded');
  expect(page.url()).toContain('gaps=fold');
});

test('a frame takes the same words', async ({ page, desk }) => {
  await desk.open(`embed.html?lang=en&view=timeline&gaps=fold&${YEAR}`);
  await expect(folds(page)).toHaveCount(2);
  await expectAccessible(page, 'axis: folded, in a frame');
});
