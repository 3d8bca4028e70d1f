/** What readers have reported of timelines elsewhere, by the numbers of TimelineJS3's open tickets: none of it here. */
import { eventOf, expect, STILL, test } from './desk.ts';

test.use(STILL);

test('858: no button is an icon without a name, in any view', async ({ page, desk }) => {
  for (const [query, landmark] of [
    ['?event=interview', 'aside figure'],
    ['?view=list', '#list-title'],
    ['?view=table', 'tbody tr'],
    ['?view=claims', '#claims-title'],
    ['?time=2022-01..2022-12', '.events button'],
  ] as const) {
    await desk.open(query);
    await expect(page.locator(landmark).first()).toBeAttached();
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary, [role="slider"]')]
        .filter((one) => one.checkVisibility())
        .filter((one) => {
          const labelled = one.ariaLabel ?? one.title;
          const labels = one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? (one.labels ?? []) : [];
          return (
            `${labelled}${one.innerText}${one.textContent}${[...labels].map((l) => l.textContent).join('')}`.trim() ===
            ''
          );
        })
        .map((one) => one.outerHTML.slice(0, 80)),
    );
    expect(nameless, query).toEqual([]);
  }
});

test('862: what moves the chronology stands in a landmark, under a heading, in a named group', async ({
  page,
  desk,
}) => {
  await desk.open();
  const main = page.getByRole('main');
  const tools = main.getByRole('toolbar', { name: 'Chronology view' });
  await expect(tools.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  const stage = main.getByRole('region', { name: 'Chronology' });
  await expect(stage.getByRole('heading', { level: 2, name: 'Chronology' })).toBeAttached();
  await expect(stage.getByRole('list').first()).toBeAttached();
  await expect(page.getByRole('navigation', { name: 'Skip to events' }).getByRole('link')).toHaveCount(3);
  await expect(main.getByRole('complementary', { name: 'Quotations' })).toBeVisible();
  const headings = await page
    .getByRole('heading')
    .evaluateAll((all) => all.filter((h) => h.checkVisibility()).map((h) => Number(h.tagName.slice(1))));
  expect(headings[0]).toBe(1);
  for (const [i, level] of headings.entries()) if (i > 0) expect(level - headings[i - 1]!).toBeLessThanOrEqual(1);
});

test('865: nothing that speaks by itself reads an event out', async ({ page, desk }) => {
  await desk.open();
  const spoken = (): Promise<string[]> =>
    page
      .locator('[aria-live], [role="status"], [role="alert"], [role="log"]')
      .evaluateAll((all) => all.map((one) => one.textContent.trim()).filter(Boolean));
  expect(await spoken()).toEqual([]);
  for (const id of ['address', 'interview', 'loss-ratio']) {
    await desk.event(id).click();
    await expect(desk.title()).toHaveText(eventOf(id).title['en'] ?? '');
    await desk.rest();
    for (const text of await spoken()) {
      expect(text.length).toBeLessThanOrEqual(120);
      expect(text).not.toContain('«');
    }
  }
});

test('868: a change of event is never silent: the focus goes to its heading, which says which', async ({
  page,
  desk,
}) => {
  await desk.open();
  for (const id of ['address', 'interview']) {
    await desk.event(id).focus();
    await page.keyboard.press('Enter');
    await expect(desk.title()).toBeFocused();
    await expect(desk.title()).toHaveAccessibleName(eventOf(id).title['en'] ?? '');
    await page.keyboard.press('Escape');
    await expect(desk.event(id)).toBeFocused();
    await expect(desk.event(id)).toHaveAttribute('aria-expanded', 'false');
  }
});
