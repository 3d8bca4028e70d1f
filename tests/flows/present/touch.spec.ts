import type { CDPSession } from '@playwright/test';
import { addressStep, expect, openTalk, seen, test } from './talk.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

type Finger = readonly [x: number, y: number];
async function drag(client: CDPSession, from: readonly Finger[], to: readonly Finger[]): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: fingers.map(([x, y], id) => ({ x, y, id })) });
  await send('touchStart', from);
  for (let i = 1; i <= 6; i += 1)
    await send(
      'touchMove',
      from.map(([x, y], f) => [x + ((to[f]![0] - x) * i) / 6, y + ((to[f]![1] - y) * i) / 6] as const),
    );
  await send('touchEnd', []);
}

test('a swipe or a tap on an edge turns, two fingers zoom time, a tap on an event does neither', async ({
  page,
  desk,
}) => {
  await openTalk(page, '&step=4');
  await desk.rest();
  const client = await page.context().newCDPSession(page);
  await drag(client, [[300, 300]], [[120, 310]]);
  await expect.poll(() => addressStep(page)).toBe('5');
  await drag(client, [[120, 300]], [[300, 310]]);
  await expect.poll(() => addressStep(page)).toBe('4');
  // Down is no swipe.
  await drag(client, [[200, 200]], [[230, 500]]);
  expect(addressStep(page)).toBe('4');
  const caption = (await page.locator('.caption').boundingBox())!;
  await page.touchscreen.tap(384, caption.y + 4);
  await expect.poll(() => addressStep(page)).toBe('5');
  await page.touchscreen.tap(6, caption.y + 4);
  await expect.poll(() => addressStep(page)).toBe('4');
  // The picture of a step comes a frame after what is said of it.
  await desk.rest();
  const event = (await page.locator('.stage button[data-event="address"]').boundingBox())!;
  await page.touchscreen.tap(event.x + 20, event.y + 10);
  await page.waitForTimeout(300);
  expect(addressStep(page)).toBe('4');
  const plot = (await page.locator('.stage .plot').boundingBox())!;
  const middle = plot.x + plot.width / 2;
  // The gestures come with the first touch of the stage.
  await page.touchscreen.tap(middle, plot.y + 20);
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.stage') ?? {}));
  await drag(
    client,
    [
      [middle - 30, plot.y + 30],
      [middle + 30, plot.y + 30],
    ],
    [
      [middle - 100, plot.y + 30],
      [middle + 100, plot.y + 30],
    ],
  );
  await expect.poll(async () => (await seen(page)).detour).toBe(true);
  expect(addressStep(page)).toBe('4');
  await page.getByRole('button', { name: 'Back to the step' }).tap();
  await expect.poll(async () => (await seen(page)).detour).toBe(false);
});

test('a finger reaches every command: the bar keeps within the screen, its menu has the rest', async ({ page }) => {
  await openTalk(page, '&step=4');
  const buttons = page.locator('.bar button:visible');
  await expect(buttons).not.toHaveCount(0);
  for (const button of await buttons.all()) {
    const { x, width, height } = (await button.boundingBox())!;
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + width).toBeLessThanOrEqual(390);
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
  }
  const more = page.getByRole('button', { name: 'All commands' });
  const run = async (name: string): Promise<void> => {
    await more.tap();
    await page.getByRole('dialog', { name: 'All commands' }).getByRole('button', { name, exact: true }).tap();
  };
  await run('Last step');
  await expect.poll(() => addressStep(page)).toBe('9');
  await run('Zoom in');
  await expect.poll(async () => (await seen(page)).detour).toBe(true);
  await run('White screen, and back');
  await expect.poll(async () => (await seen(page)).screen).toBe('white');
  await page.getByRole('button', { name: 'Resume' }).tap();
  await run('Hide or show the controls');
  await expect(page.locator('.bar')).toHaveCount(0);
  await page.touchscreen.tap(195, 200);
  await page.getByRole('button', { name: 'Show the controls' }).tap();
  await expect(more).toBeVisible();
});

test('a phone on its side shows a quotation with who said it', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openTalk(page, '&step=8');
  await expect(async () => {
    const area = (await page.locator('.picture .area').boundingBox())!;
    const by = (await page.locator('.picture .area [data-quote] :is(p, figcaption)').first().boundingBox())!;
    expect(by.y + by.height).toBeLessThanOrEqual(area.y + area.height + 1);
  }).toPass({ timeout: 15_000 });
});
