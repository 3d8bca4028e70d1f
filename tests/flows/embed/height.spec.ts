import type { FrameLocator } from '@playwright/test';
import { drawn, expect, test } from '../hosts/harness.ts';

/** What scrolls by itself inside a frame, upwards and downwards. */
const scrollers = (inside: FrameLocator): Promise<string[]> =>
  inside.locator('html').evaluate((html) =>
    [html, ...html.querySelectorAll('*')]
      .filter((one) => one.scrollHeight > one.clientHeight + 1)
      .filter((one) => one === html || /auto|scroll/.test(getComputedStyle(one).overflowY))
      .map((one) => one.tagName),
  );
const SHIFTS =
  'globalThis.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: "layout-shift", buffered: true });';

for (const [width, keptPx] of [
  [390, 480],
  [700, 575],
  [1100, 650],
] as const)
  test(`at ${String(width)} px all of it stands in the height that is kept for it: nothing moves, nothing scrolls inside`, async ({
    page,
    host,
    inside,
  }) => {
    await page.setViewportSize({ width: width + 16, height: 900 });
    await host.open(
      `<p>before</p>${host
        .frame()
        .replace('&amp;view=timeline', '')
        .replace(
          'height="300"',
          `height="${String(keptPx)}"`,
        )}<p>after</p>${host.script(SHIFTS)}<script async src="${host.app}/embed.js"></script>`,
    );
    await drawn(page);
    await expect(inside.getByRole('contentinfo').getByRole('link')).toBeInViewport();
    await page.waitForTimeout(1000);
    expect(await scrollers(inside)).toEqual([]);
    expect(await host.frameHeight()).toBe(keptPx);
    expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThanOrEqual(0.02);
  });

test('on a phone a list is as long as there is room for, and the frame grows when all of it, or an event, is wanted', async ({
  page,
  host,
  inside,
}) => {
  await page.setViewportSize({ width: 406, height: 900 });
  await host.open(
    `${host.frame().replace('&amp;view=timeline', '')}<script async src="${host.app}/embed.js"></script>`,
  );
  await drawn(page);
  await expect.poll(host.frameHeight).toBe(480);
  const events = inside.locator('[data-event]');
  await expect.poll(() => events.count()).toBeGreaterThan(1);
  // Each of them whole.
  await expect(events.last()).toBeInViewport({ ratio: 1 });
  await inside.getByRole('button', { name: /^Show all \d+ events/ }).click();
  await expect.poll(() => events.count()).toBeGreaterThan(20);
  await expect.poll(host.frameHeight).toBeGreaterThan(1500);
  await host.follows();
  expect(await scrollers(inside)).toEqual([]);

  // What is said at an event comes with it, bounded, and goes again.
  const before = await host.frameHeight();
  await expect(inside.locator('.embed figure')).toHaveCount(0);
  const event = inside.locator('[data-event="interview"]');
  await event.click();
  await expect(inside.locator('.embed figure').first()).toBeVisible();
  await expect.poll(host.frameHeight).toBeGreaterThan(before + 100);
  await host.follows();
  expect((await host.frameHeight()) - before).toBeLessThan(560);
  const bounded = await host.frameHeight();
  await inside.getByRole('button', { name: 'Show all of the text' }).click();
  await expect.poll(host.frameHeight).toBeGreaterThan(bounded + 1000);
  await event.click();
  await expect(inside.locator('.embed figure')).toHaveCount(0);
  await expect.poll(host.frameHeight).toBe(before);
});

test('a frame that must not grow scrolls inside, and its foot stays in view', async ({ page, host, inside }) => {
  await host.open(host.frame('height=fit').replace('height="300"', 'height="360"'));
  await drawn(page);
  await expect.poll(() => scrollers(inside)).toEqual(['MAIN']);
  await expect(inside.getByRole('contentinfo').getByRole('link')).toBeInViewport({ ratio: 1 });
});

test('legend and range, where they are wanted, are in the frame, too', async ({ page, host, inside }) => {
  await host.open(`${host.frame('legend=1&minimap=1')}<script async src="${host.app}/embed.js"></script>`);
  await drawn(page);
  await expect(inside.getByText('a contested claim')).toBeVisible();
  await host.follows();
  await expect.poll(() => scrollers(inside)).toEqual([]);
  await expect(inside.getByRole('slider')).toBeVisible();
});
