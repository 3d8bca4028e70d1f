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
  const box = await page.locator('iframe').boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
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
