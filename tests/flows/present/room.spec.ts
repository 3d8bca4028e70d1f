import { readdirSync, readFileSync } from 'node:fs';
import { story } from '../../../src/stories/kharkiv-2022/story.ts';
import { expectAccessible } from '../axe.ts';
import { addressStep, expect, openPresenter, openTalk, seen, test } from './talk.ts';

test.use({ viewport: { width: 1920, height: 1080 } });

test('nothing that is read is under 28 px at 1080 lines, and every state is accessible', async ({ page, desk }) => {
  test.setTimeout(120_000);
  await openTalk(page);
  const smallest = (): Promise<string[]> =>
    page.evaluate(() => {
      const small: string[] = [];
      const walk = document.createTreeWalker(document.querySelector('.talk') ?? document.body, NodeFilter.SHOW_TEXT);
      for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const element = node.parentElement!;
        const zoom = (element as HTMLElement & { currentCSSZoom: number }).currentCSSZoom;
        const { fontSize, visibility, display } = getComputedStyle(element);
        const hidden = visibility !== 'visible' || display === 'none' || element.closest('.aloud') !== null;
        const { width } = element.getBoundingClientRect();
        if (hidden || width === 0 || (node.textContent ?? '').trim() === '') continue;
        if (parseFloat(fontSize) * zoom < 27.99) small.push(`${fontSize} × ${String(zoom)}: ${node.textContent ?? ''}`);
      }
      return small;
    });
  for (const [step, state] of [
    ['1', 'the whole period'],
    ['4', 'one event'],
    ['5', 'words'],
    ['9', 'prospects'],
  ] as const) {
    await page.keyboard.press(step);
    await page.keyboard.press('Enter');
    await expect.poll(() => addressStep(page)).toBe(step);
    // The picture of a step comes a frame after what is said of it.
    await desk.rest();
    expect(await smallest(), state).toEqual([]);
    if (step !== '9') await expectAccessible(page, state);
  }
  for (const [key, state, close] of [
    ['o', 'all steps', 'o'],
    ['?', 'the keys', 'Escape'],
    ['e', 'the step editor', 'Escape'],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator('dialog[open], .all').first().waitFor();
    expect(await smallest(), state).toEqual([]);
    // A dialog is as high as the window lets it be: what would be scrolled to is looked at, too.
    await page.setViewportSize({ width: 1920, height: 3600 });
    await expectAccessible(page, state);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.keyboard.press(close);
    await expect(page.locator('dialog[open], .all')).toHaveCount(0);
  }
  await page.keyboard.press('b');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  // Nothing behind it can be reached.
  const reached = await page
    .getByRole('button', { name: 'Next' })
    .evaluateAll((all) => all.filter((one) => !one.closest('[inert]')).length);
  expect(reached).toBe(0);
});

test('the talk is entered by a key, shows words whole, and gives back the view it came from', async ({
  page,
  desk,
}) => {
  await desk.open('?event=interview&time=2022-09-19..2022-09-23&theme=dark');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.keyboard.press('p');
  await page.locator('.talk[data-ready]').waitFor();
  await expect.poll(() => seen(page)).toMatchObject({ step: '1', detour: false });
  await page.keyboard.press('5');
  await page.keyboard.press('Enter');
  const words = page.locator('[data-quote="q5a"]');
  await expect(words).toContainText('Les citoyens qui sont actuellement dans la réserve');
  await expect(words).toContainText('Vladimir Putin');
  await expect(words).toContainText('direct quotation');
  await expect(words).toContainText('word for word in the translation');
  await expect(words).toContainText('only citizens');
  for (const key of ['6', 'Enter', 'ArrowRight']) await page.keyboard.press(key);
  await expect(page.locator('[data-quote="q12a"]')).toContainText('Contests');
  await page.keyboard.press('q');
  await expect(page.locator('.talk')).toHaveCount(0);
  await expect.poll(() => desk.param('mode')).toBeNull();
  await expect.poll(() => desk.param('step')).toBeNull();
  await expect
    .poll(() => [desk.param('event'), desk.param('time'), desk.param('theme')])
    .toEqual(['interview', '2022-09-19..2022-09-23', 'dark']);
  // The button does the same, and Back leaves.
  await page.getByRole('button', { name: 'Present' }).click();
  await page.locator('.talk[data-ready]').waitFor();
  await page.goBack();
  await expect(page.locator('.talk')).toHaveCount(0);
  await expect(desk.title()).toContainText('Stoltenberg');
});

test('all steps are walked by keys, and a start key that reloads goes on', async ({ page }) => {
  await openTalk(page, '&step=3');
  await page.keyboard.press('o');
  const here = page.locator('.all [aria-current="step"]');
  await expect(here).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(here).toContainText(/^4/);
  await expect(here).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => seen(page)).toMatchObject({ step: '5', overview: false });
  await page.reload();
  await page.locator('.talk[data-ready]').waitFor();
  await page.keyboard.press('F5');
  await expect.poll(async () => (await seen(page)).runs).toBe(true);
  expect(await seen(page)).toMatchObject({ step: '5' });
});

test('the screen is kept awake while the talk is seen, and only then', async ({ page }) => {
  await page.addInitScript(() => {
    const log: string[] = [];
    let hidden = false;
    Object.assign(globalThis, {
      wakeLog: log,
      hide: (now: boolean) => {
        hidden = now;
        document.dispatchEvent(new Event('visibilitychange'));
      },
    });
    Object.defineProperty(document, 'hidden', { get: () => hidden });
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        request: () => {
          log.push('asked');
          const lock = { released: false, release: () => Promise.resolve(void log.push('released')) };
          document.addEventListener('visibilitychange', () => {
            if (hidden) lock.released = true;
          });
          return Promise.resolve(lock);
        },
      },
    });
  });
  await openTalk(page);
  const log = () => page.evaluate(() => (globalThis as unknown as { wakeLog: string[] }).wakeLog);
  const hide = (now: boolean) =>
    page.evaluate((wanted) => {
      (globalThis as unknown as { hide: (now: boolean) => void }).hide(wanted);
    }, now);
  await expect.poll(log).toEqual(['asked']);
  await hide(true);
  await hide(false);
  await expect.poll(log).toEqual(['asked', 'asked']);
  await page.keyboard.press('q');
  await expect.poll(log).toEqual(['asked', 'asked', 'released']);
  await hide(true);
  await hide(false);
  expect(await log()).toHaveLength(3);
});

test('steps are made from the picture, undone, saved, and told by the page that opens the file', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await openTalk(page, '&step=4');
  await page.keyboard.press('+');
  await expect.poll(async () => (await seen(page)).detour).toBe(true);
  await page.keyboard.press('e');
  const editor = page.getByRole('dialog', { name: 'Steps' });
  await editor.getByRole('button', { name: 'Add the view on screen', exact: true }).click();
  await expect(editor.getByLabel('Caption')).toHaveValue(/Putin announces/);
  // What was there before has the notes it was published with.
  const second = editor.getByRole('button', { name: 'Change step 2', exact: false });
  await second.click();
  await expect(editor.getByLabel('Notes, for you alone')).toHaveValue(/Point to the caps of the bar/);
  await editor.getByRole('button', { name: 'Change step 5', exact: false }).click();
  await editor.getByLabel('Caption').fill('A step of my own');
  await editor.getByLabel('Notes, for you alone').fill('Say it slowly');
  await editor.getByLabel('Seconds').fill('42');
  await editor.getByLabel('Seconds').blur();
  await editor.getByRole('button', { name: 'Move step 5 up' }).click();
  await editor.getByRole('button', { name: 'Delete step 1', exact: true }).click();
  await editor.getByRole('button', { name: 'Undo' }).click();
  await expect(editor.getByText('Not saved yet.')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    editor.getByRole('button', { name: 'Save the story…' }).click(),
  ]);
  await expect(editor.getByText('Not saved yet.')).toHaveCount(0);
  const path = await download.path();
  const saved = JSON.parse(readFileSync(path, 'utf8')) as typeof story;
  expect(saved.steps).toHaveLength(story.steps.length + 1);
  expect(saved.steps[3]).toMatchObject({
    caption: { en: 'A step of my own' },
    notes: { en: 'Say it slowly' },
    seconds: 42,
  });
  expect(saved.steps[3]?.view).toContain('event=address');
  expect(saved.steps.filter(({ notes }) => notes)).toHaveLength(story.steps.length + 1);

  // The file, opened as a reader would, presents its own steps, and its notes reach the presenter.
  await page.goto('/?lang=en');
  // It has the title of the story that is there: the page is made anew for it.
  await page.getByRole('heading', { level: 1 }).evaluate((h1) => {
    h1.dataset['before'] = 'true';
  });
  await page.locator('input[type="file"]').first().setInputFiles(path);
  await expect(page.locator('h1[data-before]')).toHaveCount(0);
  await expect(page.getByText('kharkiv', { exact: false }).first()).toBeVisible();
  await page.getByRole('button', { name: 'Present' }).click();
  await page.locator('.talk[data-ready]').waitFor();
  for (const key of ['4', 'Enter']) await page.keyboard.press(key);
  await expect(page.locator('.caption')).toContainText('A step of my own');
  const presenter = await openPresenter(page);
  await expect(presenter.locator('.notes')).toContainText('Say it slowly');
  await presenter.close();

  // Loaded again, the page no longer has the file: it says so, and goes on where it was once it has.
  await page.reload();
  const lost = page.getByRole('dialog', { name: 'Your story is no longer here' });
  await expect(lost).toContainText('open it again');
  await lost.getByLabel('Open the file…').setInputFiles(path);
  await expect(page.locator('.caption')).toContainText('A step of my own');
  await expect(lost).toHaveCount(0);
});

test('what was changed outlives Back and leaving, and is asked about before the page goes', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.goto('/?lang=en');
  await page.getByRole('button', { name: 'Present' }).click();
  await page.locator('.talk[data-ready]').waitFor();
  // It fills the screen at once; steps are changed where the room cannot read.
  await expect.poll(async () => (await seen(page)).fills).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(async () => (await seen(page)).fills).toBe(false);
  await page.keyboard.press('e');
  const editor = page.getByRole('dialog', { name: 'Steps' });
  await editor.getByLabel('Caption').fill('Changed here');
  await editor.getByLabel('Caption').blur();
  await page.keyboard.press('Escape');
  await page.goBack();
  await expect(page.locator('.talk')).toHaveCount(0);
  await page.getByRole('button', { name: 'Present' }).click();
  await expect(page.locator('.caption')).toContainText('Changed here');
  await page.keyboard.press('q');
  await expect(page.locator('.talk')).toHaveCount(0);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('no presenter’s note is in what the page or an embed fetches', async ({ page }) => {
  const notes = story.steps.flatMap(({ notes: own, substeps }) => [
    ...Object.values(own ?? {}),
    ...(substeps ?? []).flatMap((part) => Object.values(part.notes ?? {})),
  ]);
  expect(notes.length).toBeGreaterThan(15);
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|json|txt|css)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`);
  for (const file of files.filter((name) => !name.endsWith('.notes.json'))) {
    const text = readFileSync(file, 'utf8');
    for (const note of notes) expect(text.includes(note), `${file}: ${note}`).toBe(false);
  }
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto('/embed.html?step=1');
  await page.locator('[data-ready]').waitFor();
  await openTalk(page);
  expect(fetched.filter((url) => url.includes('.notes.json'))).toEqual([]);
});
