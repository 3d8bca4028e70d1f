import { expect, lengthOf, HOME, STILL, test } from './desk.ts';
import type { Page } from '@playwright/test';

/** The widths the window of the overview takes, one a frame, while the view moves. */
const widthsDuring = (page: Page, name: string): Promise<number[]> =>
  page.evaluate(async (label) => {
    const slider = document.querySelector<HTMLElement>('[role="slider"]')!;
    const widths: number[] = [];
    const button = [...document.querySelectorAll('button')].find(
      (one) => one.ariaLabel === label || one.textContent === label,
    );
    button?.click();
    for (let frame = 0; frame < 120; frame += 1) {
      await new Promise(requestAnimationFrame);
      widths.push(slider.getBoundingClientRect().width);
    }
    return widths;
  }, name);
const distinct = (widths: number[]): number => new Set(widths.map((width) => Math.round(width))).size;

test.describe('with motion', () => {
  test('a button flies to its goal by steps and stays there', async ({ page, desk }) => {
    await desk.open();
    const widths = await widthsDuring(page, 'Zoom in');
    expect(distinct(widths)).toBeGreaterThan(2);
    expect(widths.at(-1)).toBeCloseTo(widths.at(-20)!, 3);
    expect(lengthOf(await desk.view())).toBeLessThan(lengthOf(HOME) * 0.7);
  });

  test('a new move cuts a flight short', async ({ page, desk }) => {
    await desk.open();
    const goal = await page.evaluate(async () => {
      const press = (label: string): void => {
        [...document.querySelectorAll('button')]
          .find((one) => one.ariaLabel === label || one.textContent === label)
          ?.click();
      };
      press('All');
      await new Promise(requestAnimationFrame);
      await new Promise(requestAnimationFrame);
      press('Start');
      return true;
    });
    expect(goal).toBe(true);
    await desk.rest();
    expect(desk.param('time')).toBeNull();
  });

  test('nothing moves by itself', async ({ page, desk }) => {
    await desk.open('?event=address');
    const moving = await page.evaluate(
      () => document.getAnimations().filter((one) => one.playState === 'running').length,
    );
    expect(moving).toBe(0);
  });
});

test.describe('with motion reduced', () => {
  test.use(STILL);
  test('every move is a cut', async ({ page, desk }) => {
    await desk.open();
    for (const name of ['Zoom in', 'All', 'Start', 'Later'])
      expect(distinct(await widthsDuring(page, name)), name).toBe(1);
    await desk.event('address').click();
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
