import type { Page } from '@playwright/test';
import { expect, HOME, lengthOf, STILL, test, type Desk } from './desk.ts';

const width = (page: Page): Promise<number> =>
  page.getByRole('slider', { name: 'Period shown' }).evaluate((slider) => slider.getBoundingClientRect().width);

/** The widths the window of the overview takes while a button's move is under way, sampled at moments of a held clock. */
async function widthsDuring(page: Page, name: string): Promise<number[]> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(1000);
  await page.getByRole('button', { name, exact: true }).click();
  const widths = [await width(page)];
  for (let i = 0; i < 10; i += 1) {
    await page.clock.runFor(100);
    widths.push(await width(page));
  }
  await page.clock.resume();
  return widths;
}

test.describe('with motion', () => {
  /** Where drawing takes long a flight is a cut: here the page comes in no time, however busy the machine is. */
  const openQuickly = async (page: Page, desk: Desk): Promise<void> => {
    await page.addInitScript(() => {
      performance.now = () => 0;
    });
    await desk.open();
    await desk.rest();
    await page.evaluate(() => Reflect.deleteProperty(performance, 'now'));
  };

  test('a button flies to its goal by steps, in less than a second, and stays there', async ({ page, desk }) => {
    await openQuickly(page, desk);
    const start = await width(page);
    const widths = await widthsDuring(page, 'All');
    expect(widths[0]).toBeCloseTo(start, 1);
    expect(new Set(widths.map(Math.round)).size).toBeGreaterThan(3);
    expect(widths.toSorted((a, b) => a - b)).toEqual(widths);
    expect(widths.at(-1)).toBe(widths.at(-3));
    expect(lengthOf(await desk.view())).toBeGreaterThan(lengthOf(HOME) * 5);
  });

  test('a new move cuts a flight short', async ({ page, desk }) => {
    await openQuickly(page, desk);
    const start = await width(page);
    await page.clock.install({ time: 0 });
    await page.clock.pauseAt(1000);
    await page.getByRole('button', { name: 'All', exact: true }).click();
    await page.clock.runFor(200);
    expect(await width(page)).toBeGreaterThan(start + 10);
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.clock.runFor(1000);
    expect(await width(page)).toBeCloseTo(start, 1);
    await page.clock.resume();
    await expect.poll(() => desk.param('time')).toBeNull();
  });

  test('nothing moves by itself', async ({ page, desk }) => {
    await desk.open('?event=address');
    // Rows may still settle, a quarter second long, when the page's own faces have come.
    await expect
      .poll(() => page.evaluate(() => document.getAnimations().filter((one) => one.playState === 'running').length))
      .toBe(0);
  });
});

test.describe('with motion reduced', () => {
  test.use(STILL);
  test('every move is a cut', async ({ page, desk }) => {
    await desk.open();
    const start = await width(page);
    const widths = await widthsDuring(page, 'All');
    expect(widths[0]).toBeGreaterThan(start * 2);
    expect(new Set(widths).size).toBe(1);
    await desk.event('address').click();
    await expect(desk.title()).toBeFocused();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    const lasting = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter((style) => /[1-9]/.test(style.transitionDuration) || style.animationName !== 'none').length,
    );
    expect(lasting).toBe(0);
  });
});
