import type { CDPSession } from '@playwright/test';
import { expect, HOME, lengthOf, STILL, test, type Desk } from './desk.ts';

test.use({ ...STILL, viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

interface Finger {
  readonly x: number;
  readonly y: number;
}
/** Lays fingers down, moves them through places, and lifts them, as a screen would report it. */
async function gesture(client: CDPSession, places: readonly (readonly Finger[])[]): Promise<void> {
  let at = Date.now() / 1000;
  // A hundredth of a second from place to place, however long the machine takes to say so.
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', fingers: readonly Finger[]) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      timestamp: (at += 0.01),
      touchPoints: fingers.map((place, id) => ({ ...place, id })),
    });
  const [first = [], ...rest] = places;
  await send('touchStart', first);
  for (const fingers of rest) await send('touchMove', fingers);
  await send('touchEnd', []);
}
const between = (from: readonly Finger[], to: readonly Finger[], steps = 8): Finger[][] =>
  Array.from({ length: steps + 1 }, (_, i) =>
    from.map(({ x, y }, finger) => ({
      x: x + ((to[finger]!.x - x) * i) / steps,
      y: y + ((to[finger]!.y - y) * i) / steps,
    })),
  );

/** The chronology on a phone, its axis at the top of the window, its gestures there. */
async function openStage(desk: Desk): Promise<CDPSession> {
  await desk.open('?view=timeline');
  await desk.stage.evaluate((stage) => {
    stage.scrollIntoView();
  });
  const client = await desk.page.context().newCDPSession(desk.page);
  const { x, y } = await desk.plot();
  await gesture(client, [[{ x: x + 40, y: y + 20 }]]);
  await desk.page.waitForFunction(() => '__zoom' in (document.querySelector('.stage') ?? {}));
  return client;
}

test('two fingers apart zoom in around what lies between them; together, out', async ({ page, desk }) => {
  const client = await openStage(desk);
  const { x, y, width } = await desk.plot();
  const middle = x + width / 2;
  const moment = await desk.momentAt(middle);
  const start = await desk.view();
  const near = [-30, 30].map((dx) => ({ x: middle + dx, y: y + 60 }));
  const far = [-90, 90].map((dx) => ({ x: middle + dx, y: y + 60 }));
  await gesture(client, between(near, far));
  await expect.poll(async () => lengthOf(start) / lengthOf(await desk.view())).toBeGreaterThan(2.5);
  const closer = await desk.view();
  expect(lengthOf(start) / lengthOf(closer)).toBeLessThan(3.5);
  expect(Math.abs((await desk.momentAt(middle)) - moment)).toBeLessThan(lengthOf(closer) * 0.03);
  await gesture(client, between(far, near));
  await expect.poll(async () => lengthOf(await desk.view()) / lengthOf(closer)).toBeGreaterThan(2.5);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('a finger sideways pans, and what is under it stays under it', async ({ page, desk }) => {
  const client = await openStage(desk);
  const { x, y, width } = await desk.plot();
  const from = [{ x: x + width * 0.7, y: y + 60 }];
  const to = [{ x: x + width * 0.3, y: y + 62 }];
  const moment = await desk.momentAt(from[0]!.x);
  const top = await page.evaluate(() => scrollY);
  await gesture(client, between(from, to));
  await expect.poll(async () => (await desk.view()).from).toBeGreaterThan(HOME.from);
  const view = await desk.view();
  expect(lengthOf(view) / lengthOf(HOME)).toBeCloseTo(1, 1);
  expect(Math.abs((await desk.momentAt(to[0]!.x)) - moment)).toBeLessThan(lengthOf(view) * 0.06);
  expect(await page.evaluate(() => scrollY)).toBe(top);
});

test('a finger downwards scrolls the page', async ({ page, desk }) => {
  const client = await openStage(desk);
  const { x, y } = await desk.plot();
  const range = await desk.range().textContent();
  const top = await page.evaluate(() => scrollY);
  await gesture(client, between([{ x: x + 100, y: y + 500 }], [{ x: x + 104, y: y + 300 }]));
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top + 100);
  await expect(desk.range()).toHaveText(range ?? '');
});

test('a tap chooses an event', async ({ desk }) => {
  await openStage(desk);
  await desk.event('address').tap();
  await expect(desk.event('address')).toHaveAttribute('aria-expanded', 'true');
  await expect(desk.title()).toBeInViewport();
});

test('the very first touch of the page pans, though the gestures were not there when it came', async ({
  page,
  desk,
}) => {
  await desk.open('?view=timeline');
  await desk.stage.evaluate((stage) => {
    stage.scrollIntoView();
  });
  expect(await page.evaluate(() => '__zoom' in (document.querySelector('.stage') ?? {}))).toBe(false);
  const client = await page.context().newCDPSession(page);
  const { x, y, width } = await desk.plot();
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    client.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: x + width * at, y: y + 60, id: 0 }],
    });
  await send('touchStart', 0.8);
  await send('touchMove', 0.78);
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.stage') ?? {}));
  for (const at of [0.7, 0.6, 0.5, 0.4]) await send('touchMove', at);
  await send('touchEnd');
  await expect.poll(async () => (await desk.view()).from).toBeGreaterThan(HOME.from);
});

/** Towards the past, where there is room: the end of the story is near. A share of the view the finger went. */
async function throwBack(desk: Desk): Promise<number> {
  const client = await openStage(desk);
  const { x, y, width } = await desk.plot();
  await gesture(client, between([{ x: x + width * 0.2, y: y + 60 }], [{ x: x + width * 0.6, y: y + 60 }], 6));
  return 0.4;
}
/** How far the view has come to lie before the one the story opens with, as a share of it. */
const wentBack = async (desk: Desk): Promise<number> => (HOME.from - (await desk.view()).from) / lengthOf(HOME);

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });
  test('what is thrown runs on, further than the finger went', async ({ page, desk }) => {
    const finger = await throwBack(desk);
    await expect.poll(() => wentBack(desk)).toBeGreaterThan(finger + 0.3);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test('with motion reduced, what is thrown stops where it was let go', async ({ desk }) => {
  const finger = await throwBack(desk);
  await expect.poll(() => wentBack(desk)).toBeGreaterThan(0);
  // The address says days, of which the view has 26.
  expect(Math.abs((await wentBack(desk)) - finger)).toBeLessThan(0.06);
});

test('what a finger is asked to hit is large enough', async ({ page, desk }) => {
  await openStage(desk);
  const small = await page.locator('header button, header label, .tools button, .tools select').evaluateAll((all) =>
    all
      .map((one) => ({ name: one.textContent.trim() || one.ariaLabel, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height < 44)
      .map(({ name, box }) => `${String(name)} ${String(box.height)}`),
  );
  expect(small).toEqual([]);
});
