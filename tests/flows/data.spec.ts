import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { expectAccessible } from './axe.ts';
import { expect, STILL, STORY, test } from './desk.ts';
import { unzip } from './zip.ts';

test.use(STILL);

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Print and take away' });

async function openFiles(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: /Print, download/ }).click();
  await expect(dialogOf(page)).toBeVisible();
}

async function take(page: Page, name: string): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialogOf(page)
      .getByRole('button', { name: `Download: ${name}`, exact: true })
      .click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

const article = STORY.events.filter(({ basis }) => basis === 'article').map(({ id }) => id);

test('data is taken of what is shown, of all, or of what is chosen, each form saying what it leaves out', async ({
  desk,
  page,
}) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await desk.open('?lang=en&event=address&basis=article');
  await openFiles(page);
  const dialog = dialogOf(page);
  await expect(dialog.getByText(`${String(article.length)} events`)).toBeVisible();
  await expect(dialog.getByText('Without: the other languages', { exact: false })).toHaveCount(8);
  await expectAccessible(page, 'files', 'main, header');
  // Feeds are kept at an address.
  const feed = dialog.getByRole('link', { name: 'Atom feed', exact: true });
  expect((await page.request.get((await feed.getAttribute('href')) ?? '')).headers()['content-type']).toContain('atom');
  // What makes the files comes when one is asked for.
  expect(fetched.filter((url) => url.includes('data-files'))).toEqual([]);

  const lines = await take(page, 'JSON Lines');
  expect(lines.name).toBe('kharkiv-2022.jsonl');
  const ids = lines.bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  expect([...ids].sort()).toEqual([...article].sort());
  expect(fetched.some((url) => url.includes('data-files'))).toBe(true);

  await dialog.getByRole('button', { name: 'All', exact: true }).click();
  await expect(dialog.getByText(`${String(STORY.events.length)} events`)).toBeVisible();
  const sheet = await take(page, 'Spreadsheet');
  const { data } = Papa.parse<string[]>(sheet.bytes.toString('utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true });
  expect(data).toHaveLength(1 + STORY.events.length);
  expect(
    data
      .slice(1)
      .map((row) => row.at(-1))
      .sort(),
  ).toEqual(STORY.events.map(({ id }) => id).sort());
  const notes = JSON.parse((await take(page, 'Annotations')).bytes.toString('utf8')) as { items: { id: string }[] };
  expect(notes.items.map(({ id }) => new URL(id).searchParams.get('quote')).sort()).toEqual(
    STORY.quotes.map(({ id }) => id).sort(),
  );
  const linked = JSON.parse((await take(page, 'Linked data')).bytes.toString('utf8')) as { '@graph': unknown[] };
  expect(linked['@graph']).toHaveLength(1 + STORY.events.length);

  await dialog.getByRole('button', { name: 'Chosen', exact: true }).click();
  const calendar = await take(page, 'Calendar');
  const events = new ICAL.Component(ICAL.parse(calendar.bytes.toString('utf8')) as unknown[])
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one));
  expect(events.map(({ uid, startDate, endDate }) => [uid, String(startDate), String(endDate)])).toEqual([
    ['address@kharkiv-2022.dateline', '2022-09-21', '2022-09-22'],
  ]);
  expect(events[0]?.component.getFirstPropertyValue('url')).toContain('?event=address');
});

test('TimelineJS itself takes the timeline, and finds nothing wrong with it', async ({ desk, page, browser }) => {
  await desk.open('?lang=en');
  await openFiles(page);
  const file = (await take(page, 'TimelineJS')).bytes.toString('utf8');
  const script = createRequire(import.meta.url).resolve('@knight-lab/timelinejs/dist/js/timeline.js');
  // Its own page: it puts markup of strings into it, which ours refuses.
  const context = await browser.newContext({ offline: true });
  const other = await context.newPage();
  await other.addScriptTag({ path: script });
  await other.evaluate((text) => {
    interface Timeline {
      readonly config?: { readonly events: { readonly unique_id: string }[]; readonly messages: { errors: unknown[] } };
    }
    const { TL } = globalThis as unknown as { TL: { Timeline: new (element: Element, data: unknown) => Timeline } };
    const box = document.body.appendChild(document.createElement('div'));
    box.style.height = '600px';
    Object.assign(globalThis, { made: new TL.Timeline(box, JSON.parse(text)) });
  }, file);
  const handle = await other.waitForFunction(() => {
    const { config } = (
      globalThis as unknown as {
        made: { config?: { events: { unique_id: string }[]; messages: { errors: unknown[] } } };
      }
    ).made;
    const shown = document.querySelectorAll('.tl-timemarker').length;
    return config && shown > 0
      ? { ids: config.events.map((one) => one.unique_id), errors: config.messages.errors.map(String), shown }
      : undefined;
  });
  const read = (await handle.jsonValue())!;
  expect(read.errors).toEqual([]);
  expect(read.ids).toEqual((JSON.parse(file) as { events: { unique_id: string }[] }).events.map((e) => e.unique_id));
  expect(read.shown).toBe(read.ids.length);
  expect(read.shown).toBeGreaterThan(20);
  await context.close();
});

test('the pictures of the steps are one for each, in one archive', async ({ desk, page }) => {
  test.setTimeout(90_000);
  await desk.open('?lang=en');
  await openFiles(page);
  const { name, bytes } = await take(page, 'Pictures of the steps');
  expect(name).toBe('kharkiv-2022-png.zip');
  expect([...unzip(bytes).keys()]).toEqual(
    STORY.steps.map((_, i) => `kharkiv-2022-${String(i + 1).padStart(2, '0')}.png`),
  );
  // Stored as they are: every one begins as a PNG of the size it says.
  const heads = bytes.toString('latin1').split('\x89PNG\r\n\x1a\n').slice(1);
  expect(heads).toHaveLength(STORY.steps.length);
  for (const head of heads) {
    const size = Buffer.from(head.slice(8, 16), 'latin1');
    expect([size.readUInt32BE(0), size.readUInt32BE(4)]).toEqual([1920, 1080]);
  }
});
