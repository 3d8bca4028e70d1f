/** Every way to pan and to zoom, in one file: each is held to the same few helpers of views. */
import { expectAccessible } from './axe.ts';
import { DAY, type Desk, expect, HOME, lengthOf, MINUTE, STILL, test, type View } from './desk.ts';

test.use(STILL);

/** The address holds whole minutes, and whole days of long views. */
const slack = (view: View): number => (lengthOf(view) >= 60 * DAY ? DAY : 2 * MINUTE) + lengthOf(view) / 500;
const near = (a: number, b: number, view: View): void => {
  expect(Math.abs(a - b)).toBeLessThanOrEqual(slack(view));
};
const same = (a: View, b: View): void => {
  near(a.from, b.from, a);
  near(a.to, b.to, a);
};
const times = (factor: number, from: View, to: View): void => {
  expect(lengthOf(from) / lengthOf(to)).toBeCloseTo(factor, 1);
};

test.describe('by wheel', () => {
  test('Ctrl and wheel zooms around the pointer, and the page stays', async ({ page, desk }) => {
    await desk.open();
    const { x } = await desk.reach(0.6);
    const moment = await desk.momentAt(x);
    await page.keyboard.down('Control');
    await page.mouse.wheel(0, -120);
    await page.keyboard.up('Control');
    await expect.poll(async () => lengthOf(await desk.view())).toBeLessThan(lengthOf(HOME) * 0.7);
    const closer = await desk.view();
    near(await desk.momentAt(x), moment, closer);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);

    await page.keyboard.down('Control');
    await page.mouse.wheel(0, 120);
    await page.keyboard.up('Control');
    same(await desk.moved(closer), HOME);
  });

  test('the wheel alone scrolls the page until the stage is clicked, and again when it is left', async ({
    page,
    desk,
  }) => {
    await desk.open();
    const { x, y } = await desk.reach(0.35);
    const range = await desk.range().textContent();
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
    await expect(desk.range()).toHaveText(range ?? '');

    await page.mouse.wheel(0, -150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
    await page.mouse.click(x, y);
    await page.mouse.wheel(0, -150);
    await expect.poll(async () => lengthOf(await desk.view())).toBeLessThan(lengthOf(HOME) * 0.95);
    expect(await page.evaluate(() => scrollY)).toBe(0);

    const zoomed = await desk.view();
    await page.getByRole('heading', { level: 1 }).click();
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 150);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(150);
    same(await desk.view(), zoomed);
  });

  test('the wheel alone zooms once the stage has the focus', async ({ page, desk }) => {
    await desk.open();
    await desk.reach(0.5);
    await desk.focus('address');
    await desk.reach(0.5);
    await page.mouse.wheel(0, -150);
    await expect.poll(async () => lengthOf(await desk.view())).toBeLessThan(lengthOf(HOME) * 0.95);
  });

  test('a sideways wheel pans by as much as it turned', async ({ page, desk }) => {
    await desk.open();
    const { x } = await desk.reach(0.5);
    const moment = await desk.momentAt(x);
    await page.mouse.wheel(120, 0);
    await expect.poll(async () => (await desk.view()).from).toBeGreaterThan(HOME.from);
    const view = await desk.view();
    times(1, HOME, view);
    near(await desk.momentAt(x - 120), moment, view);
  });
});

test.describe('by drag', () => {
  test('what is under the pointer stays under it', async ({ page, desk }) => {
    await desk.open();
    const { x, y } = await desk.reach(0.7);
    const moment = await desk.momentAt(x);
    await page.mouse.down();
    await page.mouse.move(x - 100, y, { steps: 4 });
    await page.mouse.move(x - 210, y + 5, { steps: 4 });
    await page.mouse.up();
    const view = await desk.moved(HOME);
    times(1, HOME, view);
    near(await desk.momentAt(x - 210), moment, view);
  });

  test('a drag that begins on an event moves the view and chooses nothing; a click chooses', async ({ page, desk }) => {
    await desk.open();
    await desk.reach(0.5);
    const box = await desk.event('address').boundingBox();
    const [x, y] = [box!.x + box!.width - 20, box!.y + 8];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 90, y, { steps: 5 });
    await page.mouse.up();
    await expect.poll(async () => (await desk.view()).from).toBeGreaterThan(HOME.from);
    expect(desk.param('event')).toBeNull();
    await expect(desk.event('address')).toHaveAttribute('aria-expanded', 'false');
    await page.mouse.click(x - 90, y);
    await expect(desk.event('address')).toHaveAttribute('aria-expanded', 'true');
  });
});

test('a double click zooms in around the pointer', async ({ page, desk }) => {
  await desk.open();
  const { x, y } = await desk.reach(0.4);
  const moment = await desk.momentAt(x);
  await page.mouse.dblclick(x, y);
  const view = await desk.moved(HOME);
  times(2, HOME, view);
  near(await desk.momentAt(x), moment, view);
});

test('the buttons zoom by half, pan by a quarter, show all and return', async ({ page, desk }) => {
  const press = async (name: string): Promise<View> => {
    const before = await desk.view();
    await page.getByRole('toolbar', { name: 'Chronology view' }).getByRole('button', { name, exact: true }).click();
    return desk.moved(before);
  };
  await desk.open();
  const closer = await press('Zoom in');
  times(1.5, HOME, closer);
  near((closer.from + closer.to) / 2, (HOME.from + HOME.to) / 2, HOME);
  same(await press('Zoom out'), HOME);

  const later = await press('Later');
  near(later.from, HOME.from + lengthOf(HOME) / 4, HOME);
  same(await press('Earlier'), HOME);

  const all = await press('All');
  await expect(desk.range()).toContainText('30 of 30 events');
  expect(all.from).toBeLessThan(Date.parse('2022-02-24'));
  expect(all.to).toBeGreaterThan(Date.parse('2022-09-22'));
  await expectAccessible(page, 'the whole period');
  same(await press('Start'), HOME);
});

test.describe('by key', () => {
  /** Where in the view the event stands: the share before its beginning. */
  const shareOf = (moment: number, view: View): number => (moment - view.from) / lengthOf(view);

  test('+ and - zoom around the focused event, Shift and arrows pan, 0 shows all', async ({ page, desk }) => {
    await desk.open();
    await desk.focus('address');
    const start = await desk.view();
    // The middle of the day the event is known to.
    const moment = Date.parse('2022-09-21T12:00Z');
    await page.keyboard.press('+');
    const closer = await desk.moved(start);
    times(1.5, start, closer);
    expect(shareOf(moment, closer)).toBeCloseTo(shareOf(moment, start), 2);
    await page.keyboard.press('-');
    const back = await desk.moved(closer);
    same(back, start);

    await page.keyboard.press('Shift+ArrowRight');
    const later = await desk.moved(back);
    near(later.from, start.from + lengthOf(start) / 4, start);
    await expect(desk.event('address')).toBeFocused();
    await page.keyboard.press('Shift+ArrowLeft');
    same(await desk.moved(later), start);

    await page.keyboard.press('0');
    await expect(desk.range()).toContainText('30 of 30 events');
  });

  test('keys pressed elsewhere change nothing', async ({ page, desk }) => {
    await desk.open();
    await page.getByRole('button', { name: 'Copy link' }).first().focus();
    const url = page.url();
    // `/` and `?` are the whole page's.
    for (const key of ['+', '-', '0', 'ArrowRight', 'ArrowLeft', 'Home', 'Escape', 'a', 'p', '.', ','])
      await page.keyboard.press(key);
    await desk.rest();
    expect(page.url()).toBe(url);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('keys held with Ctrl or Alt are the browser’s', async ({ desk }) => {
    await desk.open();
    await desk.focus('address');
    const view = await desk.view();
    // Dispatched, so that the browser does not really zoom.
    const prevented = await desk
      .event('address')
      .evaluate((button) =>
        ['+', '-', '0', 'ArrowLeft'].map(
          (key) =>
            !button.dispatchEvent(
              new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
            ),
        ),
      );
    expect(prevented).toEqual([false, false, false, false]);
    same(await desk.view(), view);
  });
});

test.describe('from years to minutes', () => {
  const words = (desk: Desk): Promise<string[]> => desk.page.locator('.stage svg text').allTextContents();

  test('the closest view is minutes, and 0 leads back from it', async ({ page, desk }) => {
    await desk.open();
    await desk.focus('broadcast-0900');
    for (let i = 0; i < 30; i += 1) await page.keyboard.press('+');
    const closest = await desk.moved(HOME);
    expect(lengthOf(closest)).toBeLessThanOrEqual(11 * MINUTE);
    expect(lengthOf(closest)).toBeGreaterThanOrEqual(9 * MINUTE);
    const clocks = async () => (await words(desk)).filter((text) => /\d{1,2}:\d{2}/.test(text)).length;
    await expect.poll(clocks).toBeGreaterThan(2);
    await expect(desk.event('broadcast-0900')).toBeInViewport();
    await expectAccessible(page, 'minutes');
    await page.keyboard.press('0');
    await expect(desk.range()).toContainText('30 of 30 events');
  });

  test('the widest view is years, and the story is never out of sight', async ({ page, desk }) => {
    await desk.open();
    await desk.focus('address');
    for (let i = 0; i < 20; i += 1) await page.keyboard.press('-');
    const widest = await desk.moved(HOME);
    expect(lengthOf(widest)).toBeGreaterThan(600 * DAY);
    const years = async () => (await words(desk)).filter((text) => /^20\d\d$/.test(text.trim())).length;
    await expect.poll(years).toBeGreaterThanOrEqual(2);
    await expect(desk.range()).toContainText('30 of 30 events');
    await expectAccessible(page, 'years');

    await page.keyboard.press('0');
    for (let i = 0; i < 20; i += 1) await page.keyboard.press('Shift+ArrowRight');
    const far = await desk.moved(widest);
    expect((far.from + far.to) / 2).toBeLessThan(Date.parse('2022-12-31'));
    for (let i = 0; i < 40; i += 1) await page.keyboard.press('Shift+ArrowLeft');
    const early = await desk.moved(far);
    expect((early.from + early.to) / 2).toBeGreaterThan(Date.parse('2022-01-31'));
    await page.keyboard.press('0');
    await expect(desk.range()).toContainText('30 of 30 events');
  });
});

test.describe('the strip with the whole period', () => {
  test('moves the view by keys, by drag and by a click', async ({ page, desk }) => {
    await desk.open();
    const handle = page.getByRole('slider', { name: 'Period shown' });
    await expect(handle).toHaveAttribute('aria-valuetext', /September 2022/);
    await handle.focus();
    await page.keyboard.press('ArrowLeft');
    const moved = await desk.moved(HOME);
    times(1, HOME, moved);
    near(moved.from, HOME.from - lengthOf(HOME) / 10, HOME);
    await page.keyboard.press('ArrowUp');
    const closer = await desk.moved(moved);
    times(1.25, moved, closer);
    await page.keyboard.press('ArrowDown');
    const back = await desk.moved(closer);
    same(back, moved);

    const box = (await handle.boundingBox())!;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 150, y, { steps: 5 });
    await page.mouse.up();
    const dragged = await desk.moved(back);
    times(1, moved, dragged);
    expect(dragged.to).toBeLessThan(moved.from);

    await page.mouse.click(x - 500, y);
    const clicked = await desk.moved(dragged);
    times(1, moved, clicked);
    expect(clicked.to).toBeLessThan(dragged.from);
    await expect.poll(async () => (await handle.boundingBox())!.x).toBeLessThan(x - 480);
  });

  test('its edges change how much is shown', async ({ page, desk }) => {
    await desk.open();
    const handle = page.getByRole('slider', { name: 'Period shown' });
    await handle.scrollIntoViewIfNeeded();
    const box = (await handle.boundingBox())!;
    await page.mouse.move(box.x + 3, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x - 97, box.y + box.height / 2, { steps: 5 });
    await page.mouse.up();
    const wider = await desk.moved(HOME);
    near(wider.to, HOME.to, wider);
    expect(wider.from).toBeLessThan(HOME.from - 10 * DAY);
  });
});
