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
