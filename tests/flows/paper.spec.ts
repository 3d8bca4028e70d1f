import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { story as shipped } from '../../src/stories/kharkiv-2022/story.ts';
import { expect, STORY, test } from './desk.ts';

/** Whether poppler reads the text of a PDF here; elsewhere the page itself is read, as a printer gets it. */
const reads = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

const squeeze = (text: string): string => text.normalize('NFKC').replace(/[\s\u00ad·-]+/g, '');

/** Opens a form, waits until it says that it is ready, and prints it. */
async function printed(page: Page, query: string): Promise<{ pages: number; text: string }> {
  await page.goto(`/?lang=en&print=${query}`);
  await page.locator('html[data-print-ready]').waitFor();
  await page.emulateMedia({ media: 'print' });
  const clipped = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.sheet')].flatMap((sheet) => {
      const box = sheet.getBoundingClientRect();
      const texts = [...sheet.querySelectorAll('h2, h3, li, p, a, figcaption, blockquote')];
      return texts
        .filter((text) => {
          const own = text.getBoundingClientRect();
          return own.bottom > box.bottom + 1 || own.right > box.right + 1 || own.left < box.left - 1;
        })
        .map((text) => `${sheet.dataset['sheet'] ?? ''}: ${text.textContent.slice(0, 60)}`);
    }),
  );
  expect(clipped).toEqual([]);
  expect(await page.locator('[data-overlong]').count()).toBe(0);
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  const path = test.info().outputPath(`${query.replace(/\W/g, '-')}.pdf`);
  writeFileSync(path, pdf);
  const text = reads
    ? execFileSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' })
    : await page.locator('main').innerText();
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
  return { pages, text: squeeze(text) };
}

const captions = STORY.steps.map(({ caption }) => squeeze(caption['en'] ?? ''));
const short = (url: string): string => squeeze(url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, ''));

test('a hand-out has a page for each step, with all that is said and shown', async ({ page }) => {
  const { pages, text } = await printed(page, 'handout');
  expect(pages).toBe(STORY.steps.length);
  for (const caption of captions) expect(text).toContain(caption);
  // What each sheet lists, and where it can be read, is in the file a printer gets; and what a step chooses is listed.
  const listed = await page.locator('.sheet ol li').allInnerTexts();
  expect(listed.length).toBeGreaterThan(20);
  for (const line of listed) expect(text).toContain(squeeze(line));
  const sources = await page.locator('.sheet ul a').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  expect(sources.length).toBeGreaterThan(5);
  for (const url of sources) expect(text).toContain(short(url));
  for (const { view } of STORY.steps) {
    const title = STORY.events.find(({ id }) => id === new URLSearchParams(view).get('event'))?.title['en'];
    if (title !== undefined) expect(text).toContain(squeeze(title));
  }
  expect(text).toContain(squeeze(STORY.revision));
  // A step's address is short enough to be typed.
  expect(text).toContain(squeeze('/?mode=present&step=3'));
  // Its notes are public; and what the parts of a step quote is not lost where they share its page.
  for (const { notes } of shipped.steps) expect(text).toContain(squeeze(notes?.['en'] ?? 'no notes'));
  for (const { view } of shipped.steps.flatMap((step) => [step, ...(step.substeps ?? [])])) {
    const quote = STORY.quotes.find(({ id }) => id === new URLSearchParams(view).get('quote'));
    for (const part of quote?.segments ?? []) expect(text).toContain(squeeze(part.text));
  }
  const withNotes = await printed(page, 'handout&notes=page');
  expect(withNotes.pages).toBe(2 * STORY.steps.length);
});

test('slides for a printer have a page for each step', async ({ page }) => {
  const { pages, text } = await printed(page, 'slides');
  // And a last one with every source.
  expect(pages).toBe(STORY.steps.length + 1);
  for (const caption of captions) expect(text).toContain(caption);
  for (const { url } of STORY.sources) if (url !== undefined) expect(text).toContain(short(url));
});

test(`without colour the words of a page stay words${reads ? '' : ' (pdftotext is missing: only the page is read)'}`, async ({
  page,
}) => {
  const { pages, text } = await printed(page, 'handout&colour=grey');
  expect(pages).toBe(STORY.steps.length);
  for (const caption of captions) expect(text).toContain(caption);
  expect(await page.locator('main').evaluate((main) => getComputedStyle(main).filter)).toBe('none');
  // And they are grey: no colour is left in what is written.
  const colours = await page
    .locator('main :is(p, h2, h3, li, span, a, svg *)')
    .evaluateAll((all) => [
      ...new Set(all.flatMap((one) => [getComputedStyle(one).color, getComputedStyle(one).fill])),
    ]);
  const hued = colours.filter((colour) => {
    const [r = 0, g = 0, b = 0] = (/rgb\(([^)]*)\)/.exec(colour)?.[1] ?? '').split(',').map(Number);
    return Math.max(r, g, b) - Math.min(r, g, b) > 16;
  });
  expect(hued).toEqual([]);
});

test('a poster shows the whole range on as many sheets as were asked for, and every sheet its part', async ({
  page,
}) => {
  const { pages, text } = await printed(page, 'poster&tiles=3x2&size=a4');
  // And one for the sources.
  expect(pages).toBe(7);
  for (const { url } of STORY.sources) if (url !== undefined) expect(text).toContain(short(url));
  expect(text).toContain(squeeze('Counter-offensive disclosed'));
  const windows = await page
    .locator('.sheet .tile > svg')
    .evaluateAll((all) => all.map((svg) => svg.getAttribute('viewBox')?.split(' ').map(Number) ?? []));
  expect(windows).toHaveLength(6);
  const [first, second] = windows;
  // Neighbours share a strip.
  expect(second?.[0]).toBeLessThan((first?.[0] ?? 0) + (first?.[2] ?? 0));
});

test('a list has every event, every quotation and every source in full', async ({ page }) => {
  const { pages, text } = await printed(page, 'list');
  expect(pages).toBeGreaterThan(2);
  // Every page says of what it is one, which data it has, and which page it is.
  if (reads) {
    expect(text.split(squeeze(`${STORY.revision} · printed`)).length - 1).toBeGreaterThanOrEqual(pages);
    for (let at = 1; at <= pages; at += 1) expect(text).toContain(`${String(at)}/${String(pages)}`);
  }
  for (const { title } of STORY.events) expect(text).toContain(squeeze(title['en'] ?? ''));
  for (const { segments } of STORY.quotes) for (const part of segments) expect(text).toContain(squeeze(part.text));
  for (const { url } of STORY.sources) if (url !== undefined) expect(text).toContain(short(url));
  // Its own filters stay, its window does not count.
  const filtered = await printed(page, 'list&basis=article&time=2022-09-20..2022-09-21');
  const [article, context] = [true, false].map((own) =>
    STORY.events.filter(({ basis }) => (basis === 'article') === own),
  );
  for (const { title } of article ?? []) expect(filtered.text).toContain(squeeze(title['en'] ?? ''));
  for (const { title } of context ?? []) expect(filtered.text).not.toContain(squeeze(title['en'] ?? ''));
});

test('the pages are reached from the dialog, changed, and left again', async ({ desk, page }) => {
  await desk.open('?lang=en&event=address');
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: /Print, download/ }).click();
  await page.getByRole('button', { name: 'Preview: Hand-out' }).click();
  await expect(page).toHaveURL(/print=handout/);
  await expect(page).toHaveURL(/event=address/);
  await expect(page.locator('[data-sheet]')).toHaveCount(STORY.steps.length);
  await page.getByRole('checkbox', { name: 'No colour' }).check();
  await expect(page).toHaveURL(/colour=grey/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(desk.title()).toBeVisible();
});
