import { expectAccessible } from './axe.ts';
import { expect, STILL, STORY, test } from './desk.ts';
import { measure } from './measure.ts';
import type { Page } from '@playwright/test';

test.use({ ...STILL, viewport: { width: 390, height: 844 } });

/** How much wider than the window the page is, and what sticks out. */
const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const wide = document.documentElement.scrollWidth - innerWidth;
    if (wide <= 0) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.slice(0, 40)}`);
  });

test('on a phone the story is a list, each event followed by what was said', async ({ page, desk }) => {
  await desk.open();
  await expect(desk.stage).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 4 })).toHaveCount(STORY.events.length);
  for (const quote of STORY.quotes)
    await expect(page.locator(`li:has(> h4 [data-event="${quote.event}"]) [data-quote="${quote.id}"]`)).toHaveCount(1);
  // The story begins within the first screen, and nothing of the page is out of reach.
  expect((await page.getByRole('heading', { level: 4 }).first().boundingBox())!.y).toBeLessThan(660);
  // What is done with the story is a press away, and goes when it was done.
  const present = page.getByRole('button', { name: 'Present' });
  await expect(present).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('combobox', { name: 'Clock' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Theme/ })).toContainText('System theme');
  await expect(present).toContainText('Present');
  await expectAccessible(page, 'the menu on a phone');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Menu' })).toBeFocused();
  await expect(present).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  await expect(page.getByRole('dialog', { name: 'Share and cite' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(present).toBeHidden();
  await expect(page.getByText('A single source')).toBeVisible();
  await expect(page.getByText('16 paragraphs')).toBeHidden();
  // A slim strip of the whole stays in view.
  await page.getByRole('heading', { level: 4 }).nth(12).scrollIntoViewIfNeeded();
  await expect(page.getByRole('slider', { name: 'Period shown' })).toBeInViewport();
  expect(await sticksOut(page)).toEqual([]);
  await expectAccessible(page, 'the list on a phone');
});

test('what is contested leads to its event in the list', async ({ page, desk }) => {
  await desk.open();
  await page
    .locator('li:has(> h4 [data-event="shoigu-300000"])')
    .getByRole('button', { name: /^Contested by/ })
    .first()
    .click();
  await expect(desk.event('interview')).toBeInViewport();
  await expect(desk.event('interview')).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => desk.param('event')).toBe('interview');
});

test('a link to a quotation brings it to the reader', async ({ desk }) => {
  await desk.open('?quote=q12b');
  await expect(desk.quote('q12b')).toBeInViewport();
  await desk.open('?event=escalation');
  await expect(desk.event('escalation')).toBeInViewport();
});

test('the chronology is one press away, with the quotations below it', async ({ page, desk }) => {
  await desk.open();
  await page.getByRole('button', { name: 'Chronology', exact: true }).click();
  await expect(desk.stage).toBeVisible();
  await expect.poll(() => desk.param('view')).toBe('timeline');
  // The stage is as high as what is drawn on it, which comes after its frame.
  await expect(async () => {
    const panel = (await desk.panel.boundingBox())!;
    const stage = (await desk.stage.boundingBox())!;
    expect(panel.y).toBeGreaterThan(stage.y + stage.height);
  }).toPass({ timeout: 15_000 });
  await desk.event('address').scrollIntoViewIfNeeded();
  await desk.event('address').click();
  await expect(desk.title()).toBeFocused();
  await expect(desk.title()).toBeInViewport();
  expect(await sticksOut(page)).toEqual([]);
  await expectAccessible(page, 'the chronology on a phone');
});

for (const [width, height] of [
  [320, 640],
  [320, 256],
] as const)
  test.describe(`at ${String(width)} × ${String(height)}`, () => {
    test.use({ viewport: { width, height } });
    test('nothing needs scrolling both ways, and nothing is lost', async ({ page, desk }) => {
      for (const query of ['', '?view=timeline&event=interview', '?lang=fr&event=nobody', '?lang=fr&view=timeline']) {
        await desk.open(query);
        expect(await sticksOut(page), query).toEqual([]);
      }
      if (height === 256) await expectAccessible(page, 'at 320 × 256');
      for (const name of ['Zoomer', 'Dézoomer', 'Plus tôt', 'Plus tard'])
        await page.getByRole('button', { name, exact: true }).click();
      await page.getByRole('button', { name: 'Raccourcis' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      const help = (await page.getByRole('dialog').boundingBox())!;
      expect(help.x).toBeGreaterThanOrEqual(0);
      expect(help.x + help.width).toBeLessThanOrEqual(width);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Liste', exact: true }).click();
      await page.getByRole('button', { name: /English/ }).click();
      await expect(page.getByRole('heading', { level: 4 })).toHaveCount(STORY.events.length);
      expect(await sticksOut(page)).toEqual([]);
    });
  });

test.describe('with text twice as large', () => {
  test.use({ viewport: { width: 1280, height: 900 } });
  test('no word is cut', async ({ page, desk }) => {
    await desk.open();
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    await desk.rest();
    expect(await sticksOut(page)).toEqual([]);
    const clipped = await page
      .locator('main p, main h2, main h3, header p, header h1, main button')
      .evaluateAll((all) =>
        all
          .filter((one) => !one.closest('[aria-hidden="true"], .aloud'))
          .filter((one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== 'visible')
          .map((one) => one.textContent),
      );
    expect(clipped).toEqual([]);
    const { overlaps, cut } = await measure(desk);
    expect(overlaps).toEqual([]);
    expect(cut).toEqual([]);
  });

  test('no word is cut when a reader spaces the text out', async ({ page, desk }) => {
    for (const query of ['?view=list', '?event=interview']) {
      await desk.open(query);
      // The spacing of WCAG 1.4.12.
      await page.evaluate((css) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
      await desk.rest();
      expect(await sticksOut(page), query).toEqual([]);
      const cut = await page.locator('main :is(p, h2, h3, h4, button, blockquote, figcaption)').evaluateAll((all) =>
        all
          .filter((one) => !one.closest('.stage, [aria-hidden="true"], .aloud'))
          .filter((one) => {
            const { overflowX, overflowY } = getComputedStyle(one);
            return (
              (overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1) ||
              (overflowY !== 'visible' && one.scrollHeight > one.clientHeight + 1)
            );
          })
          .map((one) => one.textContent),
      );
      expect(cut, query).toEqual([]);
    }
  });
});

test.describe('the strip over the list', () => {
  test.use({ hasTouch: true, isMobile: true });
  const strip = (page: Page) => page.getByRole('slider', { name: 'Period shown' });
  const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(scrollY));
  /** The event whose title stands first under the strip. */
  const first = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const below = document.querySelector('.slim')!.getBoundingClientRect().bottom;
      const title = [...document.querySelectorAll('.list h4')].find((one) => one.getBoundingClientRect().top > below);
      return title?.querySelector<HTMLElement>('[data-event]')?.dataset['event'] ?? '';
    });

  test('says where the list is, as it is scrolled', async ({ page, desk }) => {
    await desk.open();
    await expect(strip(page)).toHaveAttribute('aria-valuetext', /^from 24 February/);
    await desk.event('uk-headline').scrollIntoViewIfNeeded();
    await expect(strip(page)).toHaveAttribute('aria-valuetext', /22 September/);
    const [low, high] = [await strip(page).getAttribute('aria-valuenow'), await page.evaluate(() => scrollY)];
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await expect.poll(async () => Number(await strip(page).getAttribute('aria-valuenow'))).toBeLessThan(Number(low));
    expect(high).toBeGreaterThan(0);
    // Scrolling is no step of the view: the address stays as it was.
    expect(desk.param('time')).toBeNull();
  });

  test('leads the list by keys, event by event and to both ends', async ({ page, desk }) => {
    await desk.open();
    await strip(page).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => first(page)).toBe('invasion');
    const seen = new Set<string>();
    let last = -1;
    for (let i = 0; i < 40 && last !== (await scrolled(page)); i += 1) {
      last = await scrolled(page);
      seen.add(await first(page));
      await page.keyboard.press('ArrowRight');
      await desk.rest();
    }
    // Those at the very end cannot all stand under the strip.
    expect(seen.size).toBeGreaterThan(STORY.events.length / 2);
    await expect(strip(page)).toBeFocused();
    await page.keyboard.press('Home');
    await expect.poll(() => first(page)).toBe('invasion');
    await page.keyboard.press('End');
    await expect(page.locator('.list li[data-hue]').last()).toBeInViewport();
  });

  test('leads the list by a finger, and lets a scroll that begins on it pass', async ({ page, desk }) => {
    await desk.open();
    await strip(page).focus();
    await page.keyboard.press('Home');
    await desk.rest();
    const client = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<unknown> =>
      client.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
    const box = (await strip(page).boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await touch('touchStart', x, y);
    for (let dx = 20; dx <= 280; dx += 20) await touch('touchMove', x + dx, y);
    await touch('touchEnd');
    await expect
      .poll(async () => {
        const after = await first(page);
        return STORY.events.findIndex(({ id }) => id === after);
      })
      .toBeGreaterThan(3);
    await desk.rest();
    // A tap on the strip goes there; one right after another touch would be half of a double tap.
    await page.waitForTimeout(600);
    const track = (await page.locator('.slim .strip').boundingBox())!;
    await page.touchscreen.tap(track.x + 12, track.y + 30);
    await expect.poll(() => first(page)).toBe('invasion');
    await desk.rest();
    // A finger that goes up or down scrolls the page, from the strip's own window too.
    const at = await scrolled(page);
    const low = (await strip(page).boundingBox())!;
    await touch('touchStart', low.x + low.width / 2, low.y + low.height - 2);
    for (let dy = 10; dy <= 200; dy += 10) await touch('touchMove', low.x + low.width / 2, low.y + low.height - 2 + dy);
    await touch('touchEnd');
    await expect.poll(() => scrolled(page)).toBeLessThan(at - 100);
  });
});
