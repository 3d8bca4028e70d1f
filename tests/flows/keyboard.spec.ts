/** Every key of the page, in one file: each is tried against the same few helpers of focus. */
import type { StoryEvent } from '../../src/core/story/types.ts';
import { expectAccessible } from './axe.ts';
import { type Desk, eventOf, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

/** What the focus is on: an event, else the name a reader would hear. */
const focused = (desk: Desk): Promise<string> =>
  desk.page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.dataset['event'] ?? element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? '';
  });

/** The event that the focus is on; undefined where it is on something else. */
const focusedEvent = async (desk: Desk): Promise<StoryEvent | undefined> => {
  const at = await focused(desk);
  return STORY.events.find(({ id }) => id === at);
};

/** The quotations of an event have come to the panel: they come after its title. */
const expectQuotes = (desk: Desk, id: string): Promise<void> =>
  expect(desk.panel.locator('figure')).toHaveCount(STORY.quotes.filter(({ event }) => event === id).length);

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
  await expect.poll(async () => (await onStage(desk)).includes(await focused(desk))).toBe(true);
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
  await desk.hands();
  await page.keyboard.press('Home');
  const order = await onStage(desk);
  expect(order.length).toBeGreaterThan(20);
  for (const [i, id] of order.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight');
    await expect(desk.event(id)).toBeFocused();
    const hidden = () =>
      desk.event(id).evaluate((button) => {
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
    // Where drawing takes long, the stage follows a moment after the focus.
    await expect.poll(hidden, id).toEqual({ left: false, right: false, above: false, below: false, covered: false });
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
  const lane = async (): Promise<number> => lanes.indexOf((await focusedEvent(desk))?.lane ?? '');
  for (const step of [1, 1, -1]) {
    const before = await lane();
    await page.keyboard.press(step > 0 ? 'ArrowDown' : 'ArrowUp');
    await expect.poll(lane).toBe(before + step);
  }
});

test('Enter opens an event, Escape returns to it, from the stage and from beside it', async ({ page, desk }) => {
  await desk.open();
  await desk.stage.locator('[tabindex="0"]').focus();
  await desk.hands();
  await page.keyboard.press('Home');
  const [, id = ''] = await onStage(desk);
  await page.keyboard.press('ArrowRight');
  await expect(desk.event(id)).toBeFocused();
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
  await desk.hands();
  await page.keyboard.press('Home');
  const order = await onStage(desk);
  for (const [i, id] of order.entries()) {
    if (i > 0) await page.keyboard.press('ArrowRight');
    await expect(desk.event(id)).toBeFocused();
    if (!STORY.quotes.some(({ event }) => event === id)) continue;
    await page.keyboard.press('Enter');
    await expect(desk.title()).toHaveText(eventOf(id).title['en'] ?? '');
    await expectQuotes(desk, id);
    for (const quote of await desk.panel.locator('figure').all())
      read.add((await quote.getAttribute('data-quote')) ?? '');
    await page.keyboard.press('Escape');
    await expect(desk.event(id)).toBeFocused();
  }
  // Undated events follow the stage, each a stop of its own, and then the strip with the whole period.
  const undated = STORY.events.filter(({ id }) => !order.includes(id)).map(({ id }) => id);
  for (const _ of undated) {
    await page.keyboard.press('Tab');
    const id = await focused(desk);
    expect(undated).toContain(id);
    await page.keyboard.press('Enter');
    await expect(desk.title()).toHaveText(eventOf(id).title['en'] ?? '');
    await expectQuotes(desk, id);
    for (const quote of await desk.panel.locator('figure').all())
      read.add((await quote.getAttribute('data-quote')) ?? '');
    await page.keyboard.press('Escape');
    await expect(desk.event(id)).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('slider', { name: 'Period shown' })).toBeFocused();
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

test('links are followed by key, in turn and back, and said', async ({ page, desk }) => {
  await desk.open();
  await desk.focus('interview');
  const said = page.locator('.page > [role="status"]');
  await page.keyboard.press('.');
  await expect(desk.event('shoigu-300000')).toBeFocused();
  await expect(said).toHaveText(/^Contests: Shoigu: 300,000 men \(1\/\d\)/);
  await page.keyboard.press('Backspace');
  await expect(desk.event('interview')).toBeFocused();
  await page.keyboard.press('.');
  await expect(desk.event('address')).toBeFocused();
  await page.keyboard.press(',');
  await expect(desk.event('address')).not.toBeFocused();
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Backspace');
  await expect(desk.event('interview')).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(said).toHaveText(/^No followed link/);
  // Following opens nothing and is no step for Back.
  expect(desk.param('event')).toBeNull();
});

test('Page keys go from period to period of the axis, and End then right into the undated', async ({ page, desk }) => {
  await desk.open();
  await desk.stage.locator('[tabindex="0"]').focus();
  await desk.hands();
  await page.keyboard.press('0');
  await page.keyboard.press('Home');
  const [start = ''] = await onStage(desk);
  await expect(desk.event(start)).toBeFocused();
  // The periods are those that the axis says: it may be drawn a moment after the key.
  await desk.rest();
  const day = async (): Promise<string> => (await focusedEvent(desk))?.time.edtf ?? '';
  const first = await day();
  await page.keyboard.press('PageDown');
  await expect(desk.event(start)).not.toBeFocused();
  await expect.poll(async () => (await day()).slice(0, 7)).not.toBe(first.slice(0, 7));
  await page.keyboard.press('PageUp');
  await expect.poll(day).toBe(first);
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.stage :focus')).toHaveCount(0);
  const last = await focusedEvent(desk);
  expect(last).toBeDefined();
  expect(last?.time.edtf).toBeUndefined();
});

test('keys that write a character can be turned off, and the address keeps it', async ({ page, desk }) => {
  await desk.open();
  await page.getByRole('button', { name: 'Shortcuts' }).click();
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await help.getByRole('checkbox', { name: /^Character keys/ }).uncheck();
  await page.keyboard.press('Escape');
  await expect.poll(() => desk.param('keys')).toBe('off');
  await page.reload();
  await desk.focus('address');
  const view = await desk.view();
  for (const key of ['+', '-', '0', '.', ',', '/', '?']) await page.keyboard.press(key);
  expect(await desk.view()).toEqual(view);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByRole('searchbox')).toHaveCount(0);
  await expect(desk.event('address')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(desk.event('address')).not.toBeFocused();
});

test('how much of an event is read aloud is the reader’s choice, and the device keeps it', async ({ page, desk }) => {
  await desk.open();
  const name = () => desk.event('shoigu-300000').ariaSnapshot();
  const itself = await name();
  expect(itself).toContain('contested');
  expect(await desk.event('address').ariaSnapshot()).toContain('3 quotations');
  const choose = async (degree: string): Promise<void> => {
    await page.getByRole('button', { name: 'Shortcuts' }).click();
    const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await help.getByRole('combobox', { name: 'Name of an event, read aloud' }).selectOption(degree);
    await page.keyboard.press('Escape');
  };
  await choose('full');
  await expect.poll(name).toContain('contested by 1 · answered by 1');
  await page.reload();
  await expect.poll(name).toContain('contested by 1 · answered by 1');
  await choose('minimal');
  await expect.poll(name).not.toContain('contested by');
  expect(await name()).toContain('contested');
  expect(await desk.event('address').ariaSnapshot()).not.toContain('quotations');
  await choose('standard');
  await expect.poll(name).toBe(itself);
});

test('from the search, Enter goes to the first of what is found', async ({ page, desk }) => {
  await desk.open();
  await page.keyboard.press('/');
  await page.keyboard.type('shoigu 300');
  await expect(page.locator('#find .count')).toHaveText(/^[12] of/);
  await page.keyboard.press('Enter');
  await expect(desk.stage.locator('button:focus')).toHaveCount(1);
  await expect.poll(() => focused(desk)).toContain('shoigu');
});

test('from the search, Enter that comes with the last letter goes to what is found, too', async ({ page, desk }) => {
  await desk.open();
  await page.keyboard.press('/');
  await page.getByRole('searchbox').waitFor();
  await page.keyboard.type('shoigu 300');
  await page.keyboard.press('Enter');
  await expect.poll(() => focused(desk)).toContain('shoigu');
  await expect(page.locator('#find .count')).toHaveText(/^[12] of/);
  await expect.poll(() => focused(desk)).toContain('shoigu');
});

test('sixty keys of zoom are told in a few sentences, and the last one is true', async ({ page, desk }) => {
  await desk.open();
  const said = page.locator('.page > [role="status"]');
  await expect(said).toHaveText('');
  await page.evaluate(() => {
    const region = document.querySelector('.page > [role="status"]')!;
    const heard: [number, string][] = [];
    Object.assign(window, { heard });
    new MutationObserver(() => heard.push([performance.now(), region.textContent])).observe(region, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  await desk.focus('address');
  for (let i = 0; i < 60; i += 1) await page.keyboard.press(['+', '-', 'Shift+ArrowRight', 'Shift+ArrowLeft'][i % 4]!);
  await page.keyboard.press('0');
  await expect(said).toHaveText((await desk.range().textContent()) ?? '');
  const heard = await page.evaluate(() => (window as unknown as { heard: [number, string][] }).heard);
  expect(heard.length).toBeGreaterThan(0);
  for (const [i, [at, text]] of heard.entries()) {
    expect(text.length).toBeLessThanOrEqual(120);
    if (i > 0) expect(at - heard[i - 1]![0]).toBeGreaterThan(900);
  }
});

test('the toolbar is one stop: arrows walk it, and the way from the top to the stage is short', async ({
  page,
  desk,
}) => {
  await desk.open();
  const bar = page.getByRole('toolbar', { name: 'Chronology view' });
  await bar.getByRole('button', { name: 'Zoom out' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar.getByRole('button', { name: 'Zoom in' })).toBeFocused();
  await page.keyboard.press('End');
  await expect(bar.getByRole('button', { name: 'Shortcuts' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(bar.getByRole('button', { name: 'Zoom out' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(desk.stage.locator(':focus')).toHaveCount(1);
  await expect(bar.locator('[tabindex="0"]')).toHaveCount(1);
});

test('search and help are a key away in every view; presenting is on the stage alone', async ({ page, desk }) => {
  await desk.open('?view=list');
  await desk.event('address').focus();
  await page.keyboard.press('p');
  await page.keyboard.press('?');
  const help = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(help.getByRole('checkbox', { name: /^Character keys.* P/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await desk.event('address').focus();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  expect(desk.param('mode')).toBeNull();
});

test('down goes from member to member of an open cluster', async ({ page, desk }) => {
  await page.setViewportSize({ width: 700, height: 575 });
  await desk.open('embed.html?lang=en&view=timeline&time=2012..2032');
  const chip = desk.stage.locator('button[data-cluster]').first();
  const name = (await chip.getAttribute('data-cluster')) ?? '';
  const lane = eventOf(/:(.+)\+/.exec(name)?.[1] ?? '').lane;
  await chip.press('Enter');
  await expect(desk.stage.locator('button[data-event]:focus')).toHaveCount(1);
  const first = await focused(desk);
  await page.keyboard.press('ArrowDown');
  // Keys that were pressed before what hears them had come are heard when it has.
  await expect(desk.event(first)).not.toBeFocused();
  await expect.poll(async () => (await focusedEvent(desk))?.lane).toBe(lane);
});
