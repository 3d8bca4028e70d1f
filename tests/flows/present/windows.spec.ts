import { PRESENT_BINDINGS } from '../../../src/core/view-state/present-keys.ts';
import { expectAccessible } from '../axe.ts';
import { addressStep, expect, openPresenter, openTalk, seen, stepOf, test } from './talk.ts';

test('either window leads; each comes back after a reload, and after it was closed', async ({ page }) => {
  test.setTimeout(180_000);
  await openTalk(page, '&step=2');
  let presenter = await openPresenter(page);
  await expect.poll(() => stepOf(presenter)).toBe('2');
  await expect(presenter.locator('.notes')).toContainText('Point to the caps of the bar');
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(() => addressStep(page)).toBe('3');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(presenter)).toBe('3.1');
  await expect(presenter.locator('.next .caption')).toContainText('in seven minutes');

  // Black in one is black in both, and the badge says so.
  await presenter.keyboard.press('b');
  await expect.poll(async () => (await seen(page)).screen).toBe('black');
  await expect(presenter.locator('.badge')).toContainText('black');
  await page.keyboard.press('ArrowRight');
  await expect(presenter.locator('.badge')).toContainText('shown');
  expect(addressStep(page)).toBe('3.1');

  // The timer runs through reloads of either side.
  await presenter.keyboard.press('t');
  await expect.poll(async () => (await seen(page)).runs).toBe(true);
  await presenter.reload();
  await presenter.locator('.presenter[data-ready]').waitFor();
  await expect.poll(() => stepOf(presenter)).toBe('3.1');
  await expect(presenter.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.reload();
  await page.locator('.talk[data-ready]').waitFor();
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(() => addressStep(page)).toBe('4');
  await expect(presenter.getByRole('button', { name: 'Pause' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => stepOf(presenter)).toBe('5');

  // Closed and opened again.
  const gone = presenter.waitForEvent('close');
  await presenter.evaluate(() => {
    close();
  });
  await gone;
  await page.keyboard.press('ArrowRight');
  presenter = await openPresenter(page);
  await expect.poll(() => stepOf(presenter)).toBe('6');
  await expect(presenter.getByRole('button', { name: 'Pause' })).toBeVisible();

  // Three layouts, remembered; the state is told when the audience goes.
  await presenter.setViewportSize({ width: 1280, height: 720 });
  await presenter.getByRole('button', { name: 'Notes', exact: true }).click();
  // Where the list of steps is low, the step on screen still is in it.
  await expect(presenter.locator('.presenter [aria-current="step"]')).toBeInViewport({ ratio: 0.9 });
  await presenter.reload();
  await expect(presenter.locator('.presenter')).toHaveAttribute('data-layout', 'notes');
  // The miniatures are the audience's screen, smaller; what is on them is reached by keys and by the search.
  await expectAccessible(presenter, 'the presenter’s window', '.miniature');
  await page.goto('about:blank');
  await expect(presenter.locator('.badge')).toContainText('disconnected');
});

test('a question is answered in private, shown to the audience, and left with one key', async ({ page }) => {
  await openTalk(page, '&step=4');
  const presenter = await openPresenter(page);
  const field = presenter.getByRole('searchbox', { name: 'Find an event or a quotation' });
  await field.fill('exact figures');
  await presenter.getByRole('button', { name: /chiffres exacts/ }).click();
  await expect(presenter.locator('.preview [data-quote="q12a"]')).toBeVisible();
  expect(await seen(page)).toMatchObject({ step: '4', detour: false });
  await expect(page.locator('[data-quote="q12a"]')).toHaveCount(0);
  await presenter.getByRole('button', { name: 'Show to the audience' }).click();
  await expect(page.locator('[data-quote="q12a"]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Back to the step' })).toBeVisible();
  await presenter.locator('.badge').click();
  await presenter.keyboard.press('r');
  await expect(page.locator('[data-quote="q12a"]')).toHaveCount(0);
  await expect.poll(() => seen(page)).toMatchObject({ step: '4', detour: false });
  // The laser goes from the preview to the room.
  await presenter.keyboard.press('x');
  const box = (await presenter.locator('.current .miniature').boundingBox())!;
  await presenter.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.5);
  const dot = page.locator('.talk > .dot');
  await expect(dot).toBeVisible();
  // It was lit where the pointer was before it moved.
  await expect(async () => {
    const at = (await dot.boundingBox())!;
    const size = page.viewportSize()!;
    expect((at.x + at.width / 2) / size.width).toBeCloseTo(0.25, 1);
    expect((at.y + at.height / 2) / size.height).toBeCloseTo(0.5, 1);
  }).toPass({ timeout: 15_000 });
});

test('a hidden audience window takes on a step without a frame of its own', async ({ page }) => {
  await openTalk(page, '&step=1');
  const presenter = await openPresenter(page);
  // As a hidden page is: no frames, and it says so.
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { get: () => true });
    window.requestAnimationFrame = () => 0;
    document.dispatchEvent(new Event('visibilitychange'));
    // Hears the same message right after the talk has, in the next task: what is shown by then waited for nothing.
    const [id] = Object.values(JSON.parse(sessionStorage.getItem('dateline:deck') ?? '{}') as Record<string, string>);
    const heard = new Promise<string>((resolve) => {
      new BroadcastChannel(`dateline:${id ?? ''}`).onmessage = ({ data }: MessageEvent<{ type: string }>) => {
        if (data.type === 'state') resolve(document.querySelector('.caption')?.textContent ?? '');
      };
    });
    Object.assign(globalThis, { heard });
  });
  await presenter.evaluate(() => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'PageDown', code: 'PageDown', bubbles: true, cancelable: true }),
    );
  });
  const shown = await page.evaluate(() => (globalThis as unknown as { heard: Promise<string> }).heard);
  expect(shown).toContain('In May');
  await expect.poll(() => addressStep(page)).toBe('2');
});

test('the presenter’s search field types every key of the table, and leaves a clicker its own', async ({ page }) => {
  await openTalk(page, '&step=4');
  // A dialog of the audience's goes when the screen does, and stays gone.
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Escape');
  const presenter = await openPresenter(page);
  await page.keyboard.press('?');
  await presenter.keyboard.press('b');
  await expect.poll(async () => (await seen(page)).screen).toBe('black');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  await presenter.keyboard.press('b');
  await expect.poll(async () => (await seen(page)).screen).toBe('shown');
  await expect(page.locator('dialog[open]')).toHaveCount(0);

  const field = presenter.getByRole('searchbox', { name: 'Find an event or a quotation' });
  await field.fill('zzz');
  const before = [await seen(page), await stepOf(presenter)];
  const CLICKER = new Set(['PageUp', 'PageDown', 'F5']);
  for (const { keys, shift = false } of PRESENT_BINDINGS)
    for (const key of keys.filter((one) => !CLICKER.has(one) && one !== 'Escape' && one !== '−'))
      await presenter.keyboard.press(`${shift ? 'Shift+' : ''}${key === ' ' ? 'Space' : key}`);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(/nlj.*bv.*w,/);
  // The clicker's next press goes one step on: nothing else was on its way.
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => stepOf(presenter)).toBe('5');
  await expect.poll(() => seen(page)).toEqual({ ...(before[0] as object), step: '5' });
  await presenter.keyboard.press('PageUp');
  await expect.poll(() => addressStep(page)).toBe('4');
  await presenter.keyboard.press('Escape');
  await expect(field).toHaveValue('');
  await presenter.keyboard.press('Escape');
  await presenter.keyboard.press('ArrowRight');
  await expect.poll(() => addressStep(page)).toBe('5');
});

test('two talks at once do not meet, and 500 quick steps end where they should in both windows of each', async ({
  page,
  context,
}) => {
  test.setTimeout(120_000);
  const other = await context.newPage();
  await openTalk(page, '&step=1');
  await openTalk(other, '&step=5');
  const [presenter, otherPresenter] = [await openPresenter(page), await openPresenter(other)];
  const steps = (window: typeof page, count: number): Promise<void> =>
    window.evaluate(async (times) => {
      for (let i = 0; i < times; i += 1) {
        // Three on, two back: a walk that ends somewhere else than it began.
        const key = i % 5 < 3 ? 'PageDown' : 'PageUp';
        document.body.dispatchEvent(new KeyboardEvent('keydown', { key, code: key, bubbles: true, cancelable: true }));
        if (i % 10 === 9) await new Promise((resolve) => setTimeout(resolve));
      }
    }, count);
  await Promise.all([steps(page, 250), steps(presenter, 250)]);
  const same = async (): Promise<boolean> => addressStep(page) === (await stepOf(presenter));
  await expect.poll(same, { timeout: 15_000 }).toBe(true);
  // And they stay so: nothing is on its way any more.
  await presenter.keyboard.press('7');
  await presenter.keyboard.press('Enter');
  await expect.poll(() => addressStep(page)).toBe('7');
  await expect.poll(same).toBe(true);
  expect(addressStep(other)).toBe('5');
  expect(await stepOf(otherPresenter)).toBe('5');
});
