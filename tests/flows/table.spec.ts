import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { type Desk, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

const idsIn = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset['event'] ?? ''));

async function download(page: Page, name: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFile(await file.path(), 'utf8');
}

/** Records of an RFC 4180 file. */
function records(text: string): string[][] {
  const cells = text.replace(/^\ufeff/, '').matchAll(/("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n)/g);
  const result: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    result.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\r\n') result.push([]);
  }
  result.pop();
  return result;
}

/** A view has all events, or fewer where fewer are asked for: what filters comes a moment after it. */
async function expectFiltered(desk: Desk, query: string, selector: string): Promise<void> {
  const count = () => desk.page.locator(selector).count();
  await expect.poll(count).toBeGreaterThan(0);
  if (/basis=|q=|speaker=/.test(query)) await expect.poll(count).toBeLessThan(STORY.events.length);
  else await expect.poll(count).toBe(STORY.events.length);
}

/** Everything a view says of its events, by event: title, whether contested, how many quotations. */
async function factsOf(desk: Desk, query: string): Promise<Record<string, string[]>> {
  const { page } = desk;
  await desk.open(`${query}&view=list`);
  await expectFiltered(desk, query, '.list button[data-event]');
  const list = await idsIn(page, '.list button[data-event]');
  const facts = await page.locator('.list li[id^="event-"]').evaluateAll((all) =>
    all.map((one) => {
      const meta = one.querySelector('.meta')?.textContent ?? '';
      return [
        one.id.replace('event-', ''),
        one.querySelector('h4 button [lang]')?.textContent.trim() ?? '',
        String(`${one.querySelector('h4')?.textContent ?? ''} ${meta}`.includes('contested')),
        /(\d+) quotation/.exec(meta)?.[1] ?? '0',
      ];
    }),
  );
  expect(facts.map(([id]) => id)).toEqual(list);
  return Object.fromEntries(facts.map(([id = '', ...rest]) => [id, rest]));
}

for (const query of ['?lang=en', '?lang=en&basis=article', '?lang=en&q=mobilise', '?lang=en&speaker=stoltenberg'])
  test(`chart, list, table, CSV and JSON tell the same facts in the same order: ${query}`, async ({ page, desk }) => {
    const facts = await factsOf(desk, query);
    const order = await idsIn(page, '.list button[data-event]');

    await desk.open(`${query}&view=timeline&time=earliest..latest`);
    const titles = async (): Promise<string[]> => {
      const chart = await idsIn(page, '.stage button[data-event], .stage ~ section button[data-event]');
      // A cluster names its members in a list of its own.
      const clustered = (await page.locator('[data-cluster] + ol li').allTextContents()).map((text) =>
        text.trim().replace(/ · contested · 2 accounts$/, ''),
      );
      return [...chart.map((id) => facts[id]?.[0] ?? id), ...clustered].sort();
    };
    await expect.poll(titles).toEqual(order.map((id) => facts[id]?.[0] ?? id).sort());

    await desk.open(`${query}&view=table`);
    const rows = page.locator('tbody tr');
    await expect(rows).toHaveCount(order.length);
    expect(await idsIn(page, 'tbody button[data-event]')).toEqual(order);
    const table = await rows.evaluateAll((all) =>
      all.map((row) => {
        const cell = (name: string): string => row.querySelector(`[data-column="${name}"]`)?.textContent.trim() ?? '';
        return [
          (row as HTMLElement).dataset['row'] ?? '',
          row.querySelector('[data-column="title"] [lang]')?.textContent.trim() ?? '',
          String(cell('contested') !== '–'),
          cell('quotes'),
          cell('when'),
        ];
      }),
    );
    expect(Object.fromEntries(table.map(([id = '', title, contested, n]) => [id, [title, contested, n]]))).toEqual(
      facts,
    );

    const [header = [], ...body] = records(await download(page, 'Download as CSV'));
    const at = (record: readonly string[], name: string): string => record[header.indexOf(name)] ?? '';
    expect(body.every((record) => record.length === header.length)).toBe(true);
    expect(
      body.map((record) => [
        at(record, 'Identifier'),
        at(record, 'Event'),
        String(at(record, 'Contested') !== ''),
        at(record, 'Quotations'),
        at(record, 'When'),
      ]),
    ).toEqual(table);
    for (const record of body) expect(at(record, 'Link')).toContain(`event=${at(record, 'Identifier')}`);

    const json = JSON.parse(await download(page, 'Download as JSON')) as {
      story: { revision: string };
      events: { id: string; title: string; contested: boolean; quotes: number; when: string }[];
    };
    expect(
      json.events.map(({ id, title, contested, quotes, when }) => [id, title, String(contested), String(quotes), when]),
    ).toEqual(table);
    expect(json.story.revision).toBe(STORY.revision);
  });

test('a heading sorts, says so, and turns the order round', async ({ page, desk }) => {
  await desk.open('?view=table');
  const title = page.getByRole('columnheader', { name: 'Event' });
  await expect(page.getByRole('columnheader', { name: 'When' })).toHaveAttribute('aria-sort', 'ascending');
  await title.getByRole('button').click();
  await expect(title).toHaveAttribute('aria-sort', 'ascending');
  const titles = await page.locator('tbody th').allInnerTexts();
  expect(titles).toEqual([...titles].sort(new Intl.Collator('en', { numeric: true }).compare));
  await title.getByRole('button').click();
  await expect(title).toHaveAttribute('aria-sort', 'descending');
  await expect.poll(() => page.locator('tbody th').allInnerTexts()).toEqual([...titles].reverse());
  await expect(page.getByRole('status').filter({ hasText: 'Sorted by event, descending' })).toBeAttached();
  await expectAccessible(page, 'table', 'table');
});

test('a row opens its event beside the table, and Escape leads back to it', async ({ page, desk }) => {
  await desk.open('?view=table');
  await desk.event('address').click();
  await expect(desk.title()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(desk.event('address')).toBeFocused();
  await expect(desk.panel).toBeHidden();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('the table scrolls within itself', async ({ page, desk }) => {
    await desk.open('?view=table');
    await expect(page.locator('tbody tr').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
