import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe.ts';
import { expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

/** Earliest start of each dated event, as the build resolved it. */
const { times } = JSON.parse(readFileSync('dist/stories/kharkiv-2022.times.json', 'utf8')) as {
  times: [id: string, time: { dated: boolean; start: [number, number] }][];
};
const startOf = new Map(times.filter(([, time]) => time.dated).map(([id, time]) => [id, time.start[0]]));
const ids = (elements: Element[]): string[] => elements.map((element) => element.getAttribute('data-event') ?? '');

test('the page opens on the whole story', async ({ page, desk }) => {
  await desk.open();
  await expect(page).toHaveTitle(`${STORY.title['en'] ?? ''} · Dateline`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title['en'] ?? '');
  await expect(page.getByText(STORY.takeaway['en'] ?? '')).toBeVisible();
  await expect(page.getByText('16 paragraphs, 13 quotations checked word for word')).toBeVisible();
  await expectAccessible(page, 'as it opens');
});

test('all thirteen quotations are there, word for word', async ({ desk }) => {
  await desk.open();
  await expect(desk.title()).toHaveText('13 quotations');
  await expect(desk.panel.locator('figure')).toHaveCount(13);
  expect(STORY.quotes).toHaveLength(13);
  for (const quote of STORY.quotes) {
    const words = await desk.quote(quote.id).locator('blockquote').first().textContent();
    for (const { text } of quote.segments) expect(words).toContain(text);
  }
});

test('every event of the file has its button, and no button is of another', async ({ page, desk }) => {
  await desk.open();
  const wanted = STORY.events.map(({ id }) => id).sort();
  const told = async (): Promise<string[]> => (await page.locator('main button[data-event]').evaluateAll(ids)).sort();
  await expect.poll(told).toEqual(wanted);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(page.locator('main .list')).toBeVisible();
  await expect.poll(told).toEqual(wanted);
});

test('events stand in the order of their times, dated before undated', async ({ page, desk }) => {
  await desk.open();
  await expect(page.locator('main button[data-event]')).toHaveCount(STORY.events.length);
  const order = await page.locator('main button[data-event]').evaluateAll(ids);
  const dated = order.filter((id) => startOf.has(id));
  expect(dated.length).toBe(startOf.size);
  expect(order.slice(0, dated.length)).toEqual(dated);
  const starts = dated.map((id) => startOf.get(id)!);
  expect(starts).toEqual(starts.toSorted((a, b) => a - b));
});

test('lanes are places, speakers or none, as asked', async ({ page, desk }) => {
  const names = page.locator('.lane b');
  await desk.open();
  const used = new Set(STORY.events.filter(({ id }) => startOf.has(id)).map(({ lane }) => lane));
  await expect(names).toHaveText(STORY.lanes.filter(({ id }) => used.has(id)).map((lane) => lane.label['en'] ?? ''));

  const lanes = page.getByRole('combobox', { name: 'Lanes' });
  await lanes.selectOption('speaker');
  await expect(names.filter({ hasText: 'Vladimir Putin' })).toHaveCount(1);
  await expect(names.filter({ hasText: 'Jens Stoltenberg' })).toHaveCount(1);
  await expect.poll(() => desk.param('lanes')).toBe('speaker');
  await expectAccessible(page, 'lanes by speaker');

  await lanes.selectOption('none');
  await expect(names).toHaveText(['All']);
  await lanes.selectOption('place');
  await expect.poll(() => desk.param('lanes')).toBeNull();
});

test('context can be put away, and comes back', async ({ page, desk }) => {
  await desk.open();
  const context = STORY.events.filter(({ basis }) => basis === 'context').map(({ id }) => id);
  expect(context.length).toBeGreaterThanOrEqual(10);
  await page.getByRole('checkbox', { name: 'Context' }).uncheck();
  for (const id of context) await expect(desk.event(id)).toHaveCount(0);
  await expect(page.locator('main button[data-event]')).toHaveCount(STORY.events.length - context.length);
  await expect.poll(() => desk.param('basis')).toBe('article');
  await page.getByRole('checkbox', { name: 'Context' }).check();
  await expect(page.locator('main button[data-event]')).toHaveCount(STORY.events.length);
});

test('the picture says nothing that is not said in words', async ({ page, desk }) => {
  await desk.open();
  // Every picture is decoration, or has a name.
  await expect(page.locator('svg:not([aria-hidden="true"])')).toHaveCount(0);
  // A mark for each dated event in view, and a button for each mark.
  await expect.poll(() => page.locator('.marks > .row').count()).toBeGreaterThan(10);
  for (const event of STORY.events) {
    const name = await desk.event(event.id).evaluate((button) => button.textContent.trim());
    const title = (event.short ?? event.title)['en'] ?? '';
    expect(name.replaceAll(/\s+/g, ' ')).toContain(title.replaceAll(/\s+/g, ' '));
  }
});

test('the legend explains the marks the story uses', async ({ page, desk }) => {
  await desk.open();
  await page.getByText('How to read it').click();
  for (const words of ['the day is known', 'a moment between these two bounds', 'would happen on a condition'])
    await expect(page.getByText(words)).toBeVisible();
  await expectAccessible(page, 'with the legend open');
});

for (const [width, height] of [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const)
  test.describe(`at ${String(width)} × ${String(height)}`, () => {
    test.use({ viewport: { width, height } });

    test('nothing that was painted moves while the page loads', async ({ page, desk }) => {
      await page.addInitScript(() => {
        const moved: string[] = [];
        (globalThis as unknown as { moved: string[] }).moved = moved;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) moved.push(JSON.stringify(entry));
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await desk.open('?lang=en');
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
      // The observer is not blind.
      await page.evaluate(() => {
        document.body.style.paddingBlockStart = '200px';
      });
      await expect
        .poll(() => page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved.length))
        .toBeGreaterThan(0);
    });
  });
