import { expectAccessible } from './axe.ts';
import { type Desk, eventOf, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

/** What the focus is on: an event, else the name a reader would hear. */
const focused = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.dataset['event'] ?? element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });

/** The events of the stage in the order of keys. */
const onStage = (desk: Desk): Promise<string[]> =>
  desk.stage
    .locator('button[data-event]')
    .evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['event']!));

test('the stage is one stop for Tab, after the skip link’s leap', async ({ page, desk }) => {
  await desk.open();
  await expect(desk.stage.locator('[tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to events' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to events' })).toBeInViewport();
  await expectAccessible(page, 'on the skip link', '.brand');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await onStage(desk)).toContain(await focused(desk));
  // Out again at once: the next stop is beside the stage.
  await page.keyboard.press('Tab');
  await expect(desk.stage.locator(':focus')).toHaveCount(0);
});

test('the skip link to the quotations leads into them', async ({ page, desk }) => {
  await desk.open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to quotations' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(desk.panel.locator(':focus')).toHaveCount(1);
});

test('Tab passes everything once and is caught nowhere', async ({ page, desk }) => {
  await desk.open('?event=uk-headline');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  const seen: string[] = [];
  let at = '';
  for (let i = 0; i < 80; i += 1) {
    await page.keyboard.press('Tab');
    at = await page.evaluate(() => {
      const element = document.activeElement;
      const all = [...document.querySelectorAll('*')];
      return element === null || element === document.body ? '' : String(all.indexOf(element));
    });
    if (at === '') break;
    seen.push(at);
  }
  expect(at).toBe('');
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThan(20);
  // Reading order is the order of the page.
  expect(seen.map(Number)).toEqual(seen.map(Number).toSorted((a, b) => a - b));
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
});

test('arrows walk every event in order, each brought fully into view', async ({ page, desk }) => {
  await desk.open();
  await desk.stage.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const order = await onStage(desk);
  expect(order.length).toBeGreaterThan(20);
  for (const [i, id] of order.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight');
    await expect(desk.event(id)).toBeFocused();
    const hidden = await desk.event(id).evaluate((button) => {
      const label = button.querySelector('.label') ?? button;
      const box = label.getBoundingClientRect();
      const plot = button.closest('.plot')!.getBoundingClientRect();
      const [x, y] = [box.left + Math.min(box.width / 2, 40), box.top + box.height / 2];
      const top = document.elementFromPoint(x, y);
      return {
        left: box.left < plot.left - 1,
        right: box.right > plot.right + 1,
        above: box.top < 0,
        below: box.bottom > innerHeight,
        covered: !(top !== null && button.contains(top)),
      };
    });
    expect(hidden, id).toEqual({ left: false, right: false, above: false, below: false, covered: false });
    // Focus alone opens nothing.
    expect(desk.param('event')).toBeNull();
  }
  await page.keyboard.press('ArrowLeft');
  await expect(desk.event(order.at(-2)!)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(desk.event(order[0]!)).toBeFocused();
  await page.keyboard.press('End');
  await expect(desk.event(order.at(-1)!)).toBeFocused();
});

test('down and up go to the nearest event of the next lane', async ({ page, desk }) => {
  await desk.open();
  await desk.focus('setbacks');
  const lanes = STORY.lanes.map(({ id }) => id);
  for (const step of [1, 1, -1]) {
    const before = lanes.indexOf(eventOf(await focused(desk)).lane);
    await page.keyboard.press(step > 0 ? 'ArrowDown' : 'ArrowUp');
    expect(lanes.indexOf(eventOf(await focused(desk)).lane)).toBe(before + step);
  }
});

test('Enter opens an event, Escape returns to it, from the stage and from beside it', async ({ page, desk }) => {
  await desk.open();
  await desk.stage.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowRight');
  const id = await focused(desk);
  await page.keyboard.press('Enter');
  await expect(desk.title()).toBeFocused();
  await expect(desk.title()).toHaveText(eventOf(id).title['en'] ?? '');
  await page.keyboard.press('Escape');
  await expect(desk.event(id)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(desk.title()).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(desk.event(id)).toBeFocused();

  await desk.event('loss-ratio').focus();
  await page.keyboard.press('Enter');
  await expect(desk.title()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(desk.event('loss-ratio')).toBeFocused();
});

test('the whole story is read by keyboard alone', async ({ page, desk }) => {
  await desk.open();
  const read = new Set<string>();
  await desk.stage.locator('[tabindex="0"]').focus();
  await page.keyboard.press('Home');
  const order = await onStage(desk);
  for (const [i, id] of order.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight');
    expect(await focused(desk)).toBe(id);
    if (!STORY.quotes.some(({ event }) => event === id)) continue;
    await page.keyboard.press('Enter');
    for (const quote of await desk.panel.locator('figure').all())
      read.add((await quote.getAttribute('data-quote')) ?? '');
    await page.keyboard.press('Escape');
  }
  // Undated events follow the stage, each a stop of its own.
  const undated = STORY.events.filter(({ id }) => !order.includes(id)).map(({ id }) => id);
  for (const _ of undated) {
    await page.keyboard.press('Tab');
    const id = await focused(desk);
    expect(undated).toContain(id);
    await page.keyboard.press('Enter');
    await expect(desk.title()).toHaveText(eventOf(id).title['en'] ?? '');
    for (const quote of await desk.panel.locator('figure').all())
      read.add((await quote.getAttribute('data-quote')) ?? '');
    await page.keyboard.press('Escape');
    await expect(desk.event(id)).toBeFocused();
  }
  expect(read.size).toBe(13);
});

test('the help lists the keys, holds the focus and gives it back', async ({ page, desk }) => {
  await desk.open();
  await desk.focus('address');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help).toBeVisible();
  for (const words of ['Next event', 'Zoom in around the event', 'Show the whole period'])
    await expect(help.getByText(words)).toBeVisible();
  await expect(help.locator(':focus')).toHaveCount(1);
  await expectAccessible(page, 'with the help open');
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await expect(desk.event('address')).toBeFocused();

  await page.getByRole('button', { name: 'Shortcuts' }).click();
  await help.getByRole('button', { name: 'Close' }).click();
  await expect(help).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Shortcuts' })).toBeFocused();
});

test('with the mouse alone nothing needs a drag', async ({ page, desk }) => {
  await desk.open();
  for (const name of ['Zoom in', 'Zoom out', 'Earlier', 'Later', 'All', 'Start'])
    await page.getByRole('button', { name, exact: true }).click();
  await desk.event('interview').click();
  await desk
    .quote('q12a')
    .getByRole('button', { name: /^Contests/ })
    .click();
  await expect(desk.title()).toHaveText(eventOf('shoigu-300000').title['en'] ?? '');
  await desk.panel.getByRole('button', { name: 'All quotations' }).click();
  await expect(desk.title()).toHaveText('13 quotations');
});
