import type { Page } from '@playwright/test';
import { PRESENT_BINDINGS, type PresentCommand } from '../../../src/core/view-state/present-keys.ts';
import { addressStep, expect, openTalk, seen, test, type Seen } from './talk.ts';

/** What each command changes of a talk that stands at its third step, which has a part. */
const DOES: Record<PresentCommand, Partial<Seen> | 'window' | 'nothing'> = {
  next: { step: '3.1' },
  previous: { step: '2' },
  nextStep: { step: '4' },
  previousStep: { step: '2' },
  first: { step: '1' },
  last: { step: '9' },
  jump: { dialog: 'Go to…' },
  black: { screen: 'black' },
  white: { screen: 'white' },
  fullscreen: { fills: true },
  // The timer was set going and stopped before: it stays as it was left.
  start: { fills: true },
  startHere: { fills: true, runs: true },
  back: 'nothing',
  overview: { overview: true },
  presenter: 'window',
  bare: { bare: true },
  revert: 'nothing',
  laser: { dot: true },
  zoomHere: { detour: true },
  timer: { runs: true },
  still: { still: true },
  zoomIn: { detour: true },
  zoomOut: { detour: true },
  showAll: { detour: true },
  help: { dialog: 'Keys' },
  edit: { dialog: 'Steps' },
  leave: { presenting: false, step: null, screen: null, bare: true },
};

/** Brings the talk back to its third step as it was, by its own means. */
async function reset(page: Page): Promise<void> {
  if (!(await seen(page)).presenting) {
    // P fills the screen by itself.
    await page.keyboard.press('p');
    await expect.poll(async () => (await seen(page)).fills).toBe(true);
    await page.locator('.talk').waitFor();
  }
  const now = await seen(page);
  if (now.dialog !== null) {
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog[open]')).toHaveCount(0);
  }
  if (now.screen === 'black') await page.keyboard.press('b');
  if (now.screen === 'white') await page.keyboard.press('w');
  await page.locator('.talk').waitFor();
  if (now.overview) await page.keyboard.press('o');
  if (now.bare && now.presenting) await page.keyboard.press('u');
  if (now.still) await page.keyboard.press('m');
  if (now.dot) await page.keyboard.press('x');
  if (now.runs) await page.keyboard.press('t');
  if (now.fills) await page.keyboard.press('f');
  await page.keyboard.press('2');
  await page.keyboard.press('Enter');
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  await expect.poll(() => seen(page)).toMatchObject({ step: '3', detour: false, fills: false });
}

/** A key as a keyboard reports it that writes none of our letters. */
const byPlace = (page: Page, code: string, shift: boolean): Promise<void> =>
  page.evaluate(
    ({ code: place, shiftKey }) => {
      const target = document.activeElement ?? document.body;
      target.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'ж', code: place, shiftKey, bubbles: true, cancelable: true }),
      );
    },
    { code, shiftKey: shift },
  );

const NAMES: Readonly<Record<string, string>> = { ' ': 'Space', '+': '+', '−': '−' };

async function expectDone(
  page: Page,
  before: Seen,
  command: PresentCommand,
  label: string,
  again: boolean,
): Promise<void> {
  const does = DOES[command];
  if (does === 'window') {
    await expect.poll(() => page.context().pages().length, { message: label }).toBe(2);
    await page.context().pages()[1]?.close();
    return;
  }
  // What sets the timer going does so once: a timer that was stopped stays as it was left.
  const wanted = does === 'nothing' ? before : { ...before, ...does, ...(again ? { runs: before.runs } : {}) };
  await expect.poll(() => seen(page), { message: label }).toEqual(wanted);
}

for (const focus of ['page', 'event'] as const)
  test(`every key does what the table says, by key and by place, with the focus on the ${focus}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 1280, height: 720 });
    await openTalk(page, '&step=3');
    for (const { command, keys, codes, shift = false } of PRESENT_BINDINGS) {
      const presses = [
        // One key of each kind is enough on an event, and Space is its own; on the page all of them.
        ...(focus === 'page' ? keys : keys.filter((key) => key !== ' ').slice(0, 1)).map((key) => ({
          label: `${command} by ${key}`,
          key,
        })),
        ...(focus === 'page' ? codes : codes.slice(0, 1)).map((code) => ({ label: `${command} by ${code}`, code })),
      ];
      for (const press of presses) {
        await reset(page);
        if (focus === 'event') await page.locator('.stage button[tabindex="0"]').focus();
        const before = await seen(page);
        if ('code' in press) await byPlace(page, press.code, shift);
        else if (press.key === '−') await page.keyboard.press('Minus');
        else await page.keyboard.press(`${shift ? 'Shift+' : ''}${NAMES[press.key] ?? press.key}`);
        await expectDone(page, before, command, press.label, command === 'startHere' && press !== presses[0]);
      }
    }
  });

test('Enter and Space are an event’s own, and a field types', async ({ page }) => {
  await openTalk(page, '&step=4');
  for (const key of ['Enter', 'Space']) {
    await page.locator('.stage button[tabindex="0"]').focus();
    await page.keyboard.press(key);
    await expect(page.locator('.stage [aria-current="true"]')).toHaveCount(1);
    expect(addressStep(page)).toBe('4');
  }
  await page.keyboard.press('g');
  const field = page.getByRole('searchbox', { name: 'Number, title or date' });
  await expect(field).toBeFocused();
  const typed = PRESENT_BINDINGS.flatMap(({ keys }) => keys).filter((key) => key.length === 1 && key !== '−');
  for (const key of typed) await page.keyboard.press(key === ' ' ? 'Space' : key);
  await expect(field).toHaveValue(typed.join(''));
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  expect(await seen(page)).toMatchObject({ step: '4', screen: 'shown', dialog: 'Go to…' });
  // By number, by title, by date.
  for (const [words, step] of [
    ['7', '7'],
    ['missing word', '5'],
    ['May 2022', '2'],
  ] as const) {
    await field.fill(words);
    await page.keyboard.press('Enter');
    await expect.poll(() => addressStep(page)).toBe(step);
    await page.keyboard.press('g');
  }
});

test('digits go where Enter says, Escape forgets them, and a black screen hears nothing else', async ({ page }) => {
  await openTalk(page, '&step=3');
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await press('1', '2', 'Enter');
  await expect.poll(() => addressStep(page)).toBe('9');
  await press('4');
  await expect(page.getByText('Step 4: Enter')).toBeVisible();
  await press('Escape', 'Enter');
  await expect(page.getByText('Step 4: Enter')).toHaveCount(0);
  await press('5', 'Enter');
  await expect.poll(() => addressStep(page)).toBe('5');
  await press('b', 'w', 'g', 'Home', '1', 'Enter');
  // Enter is a next key: it resumes, and goes nowhere.
  await expect.poll(() => seen(page)).toMatchObject({ step: '5', screen: 'shown', dialog: null });
  await press('.', 'ArrowRight');
  await expect.poll(() => seen(page)).toMatchObject({ step: '5', screen: 'shown' });
  await press('w', 'w');
  await expect.poll(() => seen(page)).toMatchObject({ step: '5', screen: 'shown' });
});

test('a held key is one press, and a start key that comes again loses nothing', async ({ page }) => {
  await openTalk(page, '&step=2');
  for (let i = 0; i < 60; i += 1) await page.keyboard.down('PageDown');
  await page.keyboard.up('PageDown');
  await expect.poll(() => addressStep(page)).toBe('3');
  for (const key of ['F5', 'Escape', 'F5', 'Escape', 'Shift+F5', 'Escape']) {
    await page.keyboard.press(key);
    await expect.poll(async () => (await seen(page)).step).toBe('3');
  }
  // And one that reloads the page.
  await page.reload();
  await page.locator('.talk[data-ready]').waitFor();
  await expect.poll(() => seen(page)).toMatchObject({ step: '3', presenting: true });
});
