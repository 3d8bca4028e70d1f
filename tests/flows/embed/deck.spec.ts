import type { Page } from '@playwright/test';
import { expect, test } from '../hosts/harness.ts';

const deck = (frame: string): string =>
  `<div class="reveal"><div class="slides"><section>one</section><section>${frame}</section><section>three</section></div></div>`;
const HEAD =
  '<link rel="stylesheet" href="/vendor/reveal.css"><style>html,body{height:100%}iframe{width:900px;height:575px}</style>';

for (const keys of ['forward', 'auto'] as const)
  test(`in a reveal.js deck, with keys=${keys}, a clicker ${keys === 'forward' ? 'goes on working' : 'stays'}`, async ({
    page,
    host,
  }) => {
    const frame = `<iframe title="t" data-src="${host.app}/embed.html?lang=en&view=timeline&keys=${keys}" data-preload></iframe>`;
    await host.open(
      `${deck(frame)}<script src="/vendor/reveal.js"></script>${host.script('Reveal.initialize({ hash: false, transition: "none" });')}`,
      { head: HEAD },
    );
    await page.keyboard.press('ArrowRight');
    const inside = page.frameLocator('iframe');
    await expect(inside.locator('[data-event]').first()).toBeVisible({ timeout: 15_000 });
    const at = () =>
      page.evaluate(
        () => (globalThis as unknown as { Reveal: { getIndices: () => { h: number } } }).Reveal.getIndices().h,
      );
    expect(await at()).toBe(1);
    // No focus is taken by arriving.
    expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');
    await inside.locator('[data-event]:not([tabindex="-1"])').first().focus();
    await page.keyboard.press('PageDown');
    if (keys === 'forward') await expect.poll(at).toBe(2);
    else {
      await page.waitForTimeout(500);
      expect(await at()).toBe(1);
    }
  });

interface Deck {
  Reveal: {
    getIndices: () => { h: number };
    isPaused: () => boolean;
    slide: (h: number) => void;
    toggleOverview: (on: boolean) => void;
  };
}
const indexOf = (page: Page): Promise<number> =>
  page.evaluate(() => (globalThis as unknown as Deck).Reveal.getIndices().h);
const slideTo = (page: Page, h: number): Promise<void> =>
  page.evaluate((to) => {
    (globalThis as unknown as Deck).Reveal.slide(to);
  }, h);
const told = (app: string, query: string): string =>
  `<iframe title="t" data-src="${app}/embed.html?lang=fr&view=timeline&keys=forward&${query}" data-preload></iframe>`;

test('a deck that heeds keys only where it is focused: its slide comes and goes, is blanked, looked over, and copied for the speaker', async ({
  page,
  host,
  context,
}) => {
  await host.open(
    `${deck(told(host.app, 'debug=1'))}<script src="/vendor/reveal.js"></script><script src="/vendor/reveal-notes.js"></script>${host.script(
      'Reveal.initialize({ hash: false, transition: "none", keyboardCondition: "focused", plugins: [RevealNotes] });',
    )}`,
    // The rule the documents give, without which a frame takes the clicks of its slide.
    { head: `${HEAD}<style>.reveal.overview iframe { pointer-events: none; }</style>` },
  );
  const inside = page.frameLocator('iframe');
  const event = inside.locator('[data-event]:not([tabindex="-1"])').first();
  const answered = inside.locator('[data-debug="answered"]');
  await expect(event).toBeAttached({ timeout: 15_000 });
  await expect(answered).not.toContainText('reveal');
  await slideTo(page, 1);
  await expect(answered).toContainText('reveal');
  await expect(inside.locator('[data-debug="size"]')).toContainText('900');

  const paused = () => page.evaluate(() => (globalThis as unknown as Deck).Reveal.isPaused());
  await event.focus();
  await page.keyboard.press('b');
  await expect.poll(paused).toBe(true);
  await page.keyboard.press('b');
  await expect.poll(paused).toBe(false);

  // No ring stays behind on a slide that is left.
  await page.keyboard.press('PageDown');
  await expect.poll(() => indexOf(page)).toBe(2);
  await expect(inside.locator(':focus')).toHaveCount(0);

  // Looked over, a slide is what a click goes to, and nothing in it is chosen.
  await page.evaluate(() => {
    (globalThis as unknown as Deck).Reveal.toggleOverview(true);
  });
  // The slides find their places in motion.
  let box: Awaited<ReturnType<ReturnType<typeof page.locator>['boundingBox']>> = null;
  await expect(async () => {
    const before = box;
    box = await page.locator('iframe').boundingBox();
    expect(box).toEqual(before);
  }).toPass();
  const { x, y, width, height } = box!;
  await page.mouse.click(x + width / 2, y + height / 2);
  await expect.poll(() => indexOf(page)).toBe(1);
  await expect(inside.getByRole('complementary')).toHaveCount(0);

  // The speaker sees it in both copies, and neither of them was started.
  const opened = context.waitForEvent('page');
  await page.locator('body').press('s');
  const speaker = await opened;
  const copies = () => speaker.frames().filter((frame) => frame.url().includes('/embed.html'));
  await expect.poll(() => copies().length).toBe(2);
  for (const copy of copies()) {
    await expect(copy.locator('[data-event]').first()).toBeAttached({ timeout: 15_000 });
  }
  await speaker.close();
});

test('a deck that hears no messages goes on by the key event, with the documents’ three lines', async ({
  page,
  host,
}) => {
  await host.openPage('deck');
  await slideTo(page, 1);
  const inside = page.frameLocator('iframe');
  await inside.locator('[data-event]:not([tabindex="-1"])').first().focus({ timeout: 15_000 });
  await page.keyboard.press('PageDown');
  await expect.poll(() => indexOf(page)).toBe(2);
  await slideTo(page, 1);
  await inside.locator('[data-event]:not([tabindex="-1"])').first().focus();
  await page.keyboard.press('PageUp');
  await expect.poll(() => indexOf(page)).toBe(0);
});

test('reveal’s print view gives the story as text', async ({ page, host }) => {
  // `?print-pdf` is read from the page's own address.
  const frame = `<iframe title="t" data-src="${host.app}/embed.html?lang=en&keys=forward&event=interview" data-preload></iframe>`;
  await host.open(
    `${deck(frame)}${host.script('history.replaceState(null, "", "?print-pdf");')}<script src="/vendor/reveal.js"></script>${host.script('Reveal.initialize({ hash: false, transition: "none" });')}`,
    { head: HEAD },
  );
  await expect(page.locator('.pdf-page')).toHaveCount(3);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('.embed')).toBeAttached({ timeout: 15_000 });
  await page.emulateMedia({ media: 'print' });
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText(/^From Kharkiv/);
  const events = inside.locator('.reading[lang="en"] h2');
  await expect.poll(() => events.count()).toBeGreaterThan(20);
  const heightPx = await page.locator('iframe').evaluate((one) => one.clientHeight);
  for (const event of await events.all()) {
    await expect(event).toBeVisible();
    const { bottom } = await event.evaluate((h2) => h2.getBoundingClientRect());
    expect(bottom).toBeLessThanOrEqual(heightPx);
  }
  await expect(inside.getByRole('button')).toHaveCount(0);
  await expect(inside.getByRole('contentinfo').getByRole('link')).toBeVisible();
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(3);
});

test('the speaker’s copies neither play nor keep the screen awake, and hear of no slide', async ({
  page,
  host,
  context,
}) => {
  await context.addInitScript(() => {
    const asked = { locks: 0 };
    (globalThis as unknown as { asked: object }).asked = asked;
    if ('wakeLock' in navigator)
      navigator.wakeLock.request = () => {
        asked.locks += 1;
        return Promise.reject(new Error('counted'));
      };
  });
  await host.open(
    `${deck(told(host.app, 'debug=1&step=1'))}<script src="/vendor/reveal.js"></script><script src="/vendor/reveal-notes.js"></script>${host.script(
      'Reveal.initialize({ hash: false, transition: "none", plugins: [RevealNotes] });',
    )}`,
    { head: HEAD },
  );
  await slideTo(page, 1);
  const inside = page.frameLocator('iframe');
  await expect(inside.locator('[data-debug="answered"]')).toContainText('reveal', { timeout: 15_000 });
  const opened = context.waitForEvent('page');
  await page.locator('body').press('s');
  const speaker = await opened;
  const copies = () => speaker.frames().filter((frame) => frame.url().includes('/embed.html'));
  await expect.poll(() => copies().length).toBe(2);
  const state = () =>
    Promise.all(
      [...copies(), ...page.frames().filter((frame) => frame.url().includes('/embed.html'))].map(async (frame) => ({
        step: new URL(frame.url()).searchParams.get('event'),
        locks: await frame.evaluate(() => (globalThis as unknown as { asked: { locks: number } }).asked.locks),
      })),
    );
  for (const copy of copies()) await expect(copy.locator('[data-event]').first()).toBeAttached({ timeout: 15_000 });
  const before = await state();
  await page.waitForTimeout(3000);
  expect(await state()).toEqual(before);
  expect(before.map(({ locks }) => locks)).toEqual([0, 0, 0]);
  await speaker.close();
});
