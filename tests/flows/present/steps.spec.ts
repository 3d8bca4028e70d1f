import { readFileSync } from 'node:fs';
import { story } from '../../../src/stories/kharkiv-2022/story.ts';
import { expectAccessible } from '../axe.ts';
import { expect, seen, test } from './talk.ts';

type Saved = typeof story;

test('the view on the page is made a step by one key, written, given a part, moved, told and saved', async ({
  page,
  desk,
}) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await desk.open('?lang=en&event=interview&time=2022-09-19..2022-09-23&theme=dark');
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
  });
  await page.keyboard.press('a');
  const editor = page.getByRole('dialog', { name: 'Steps' });
  const count = story.steps.length + 1;
  // It stands last and open, with the event's own words to begin with, and can be undone.
  await expect(editor.getByLabel('Caption', { exact: true })).toHaveValue(/Stoltenberg/);
  await expect(editor.getByText('Not saved yet.')).toBeVisible();
  await expectAccessible(page, 'the step editor on the page', 'main, header');
  await editor.getByLabel('Caption', { exact: true }).fill('From the page');
  await editor.getByLabel('Notes, for you alone').fill('Said slowly');
  await editor.getByRole('button', { name: `Add the view on screen as a part of step ${String(count)}` }).click();
  const part = editor.getByRole('group', { name: `Part ${String(count)}.1` });
  await part.getByLabel('Caption (else the step’s)').fill('Its part');
  await part.getByLabel('Notes, for you alone').fill('A second breath');
  await editor.getByRole('button', { name: `Add the view on screen as a part of step ${String(count)}` }).click();
  await editor.getByRole('button', { name: `Move part ${String(count)}.2 up` }).click();
  await editor.getByRole('button', { name: `Delete part ${String(count)}.1` }).click();
  await editor.getByRole('button', { name: `Move step ${String(count)} up` }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    editor.getByRole('button', { name: 'Save the story…' }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as Saved;
  expect(saved.steps).toHaveLength(count);
  const own = saved.steps[count - 2];
  expect(own).toMatchObject({
    view: 'time=2022-09-19..2022-09-23&event=interview',
    caption: { en: 'From the page' },
    notes: { en: 'Said slowly' },
  });
  expect(own?.substeps).toEqual([
    {
      view: 'time=2022-09-19..2022-09-23&event=interview',
      caption: { en: 'Its part' },
      notes: { en: 'A second breath' },
    },
  ]);
  // The notes of the steps that ship came along: what is saved is the whole story.
  expect(saved.steps.filter(({ notes }) => notes)).toHaveLength(count);
  expect({ ...saved, steps: [] }).toEqual(JSON.parse(JSON.stringify({ ...story, steps: [] })));
  await expect(editor.getByText('Not saved yet.')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(editor).toHaveCount(0);

  // A talk told from here has it, and files made here have it.
  await page.keyboard.press('p');
  await page.locator('.talk[data-ready]').waitFor();
  await page.keyboard.type(String(count - 1));
  await page.keyboard.press('Enter');
  await expect(page.locator('.caption')).toContainText('From the page');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.caption')).toContainText('Its part');
  await page.keyboard.press('q');
  await expect(page.locator('.talk')).toHaveCount(0);
  await expect.poll(() => desk.param('event')).toBe('interview');

  // By the button: another one; leaving is asked about while it is in no file.
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Make it a step…' }).click();
  await expect(editor.getByText('Not saved yet.')).toBeVisible();
  await expect(editor.getByRole('listitem')).toHaveCount(count + 1);
  await page.keyboard.press('Escape');
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: /Print, download/ }).click();
  const files = page.getByRole('dialog', { name: 'Print and take away' });
  const [outline] = await Promise.all([
    page.waitForEvent('download'),
    files.getByRole('button', { name: /The outline/ }).click(),
  ]);
  const text = readFileSync(await outline.path(), 'utf8');
  expect(text).toContain('From the page');
  expect(text).toContain(`## Step ${String(count + 1)}`);
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('the key for a step types where one types, and does nothing once character keys are off', async ({
  page,
  desk,
}) => {
  await desk.open('?lang=en');
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('');
  await page.keyboard.type('pa');
  await expect(page.getByRole('searchbox')).toHaveValue('pa');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
  expect(await seen(page)).toMatchObject({ presenting: false });
  await desk.open('?lang=en&keys=off');
  await page.locator('.stage button[tabindex="0"]').focus();
  await page.keyboard.press('a');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('dialog[open]')).toHaveCount(0);
});
