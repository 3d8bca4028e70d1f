import { expectAccessible } from './axe.ts';
import { type Desk, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

const chips = (desk: Desk) => desk.stage.locator('button[data-cluster]');

/** Twenty years in a frame as wide as a column of text: more events than it has room for. The page has room for all of ours. */
const openCrowd = async (desk: Desk, query = ''): Promise<void> => {
  await desk.page.setViewportSize({ width: 700, height: 575 });
  await desk.open(`embed.html?lang=en&view=timeline&time=2012..2032${query}`);
  await expect(chips(desk)).not.toHaveCount(0);
};

/** Every event of the story is on the page: as a button, or told by a cluster. */
async function expectAllThere(desk: Desk): Promise<void> {
  await expect(async () => {
    const buttons = await desk.page.locator('main button[data-event]').count();
    const gathered = await chips(desk).evaluateAll((all) =>
      all.map((chip) => ({
        shown: Number(/\d+/.exec(chip.textContent)?.[0]),
        told: chip.closest('li')?.querySelectorAll('li').length,
      })),
    );
    for (const { shown, told } of gathered) expect(told).toBe(shown);
    expect(buttons + gathered.reduce((sum, { shown }) => sum + shown, 0)).toBe(STORY.events.length);
  }).toPass({ timeout: 15_000 });
}

test('crowded events gather under a count that opens, by click and by key, and closes', async ({ page, desk }) => {
  await openCrowd(desk);
  await expectAllThere(desk);
  const before = await chips(desk).count();
  expect(before).toBeGreaterThan(0);
  const chip = chips(desk).first();
  const id = (await chip.getAttribute('data-cluster'))!;
  const count = Number(/\d+/.exec((await chip.textContent()) ?? '')?.[0]);
  await expect(chip).toHaveAttribute('aria-expanded', 'false');
  await expect(chip).toHaveAccessibleName(new RegExp(`${String(count)}.*events.*2022`));
  await expectAccessible(page, 'with clusters');

  const buttons = await page.locator('main button[data-event]').count();
  await chip.click();
  await expect(page.locator(`[data-cluster="${id}"]`)).toHaveCount(0);
  await expect(page.locator('main button[data-event]')).toHaveCount(buttons + count);
  await expectAllThere(desk);
  // What was pressed is gone: the focus is on what came out of it.
  await expect(desk.stage.locator('button[data-event]:focus')).toHaveCount(1);
  await expectAccessible(page, 'with a cluster open');

  await page.keyboard.press('Escape');
  await expect(page.locator(`[data-cluster="${id}"]`)).toHaveCount(1);
  await expect(page.locator(`[data-cluster="${id}"]`)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main button[data-event]')).toHaveCount(buttons + count);
  await expect(desk.stage.locator('button[data-event]:focus')).toHaveCount(1);
});

test('arrows pass through clusters and on to the undated, and none is a dead end', async ({ page, desk }) => {
  await openCrowd(desk);
  await desk.stage.locator('[tabindex="0"]').first().focus();
  await desk.hands();
  await page.keyboard.press('Home');
  const stops = new Set<string>();
  for (let i = 0; i < STORY.events.length; i += 1) {
    const at = await page.evaluate(() => {
      const { dataset } = document.activeElement as HTMLElement;
      return dataset['event'] ?? dataset['cluster'] ?? '';
    });
    expect(at).not.toBe('');
    stops.add(at);
    await expect(desk.stage.locator('[tabindex="0"]')).toHaveCount(1);
    await expect(desk.stage.locator(':focus:not([tabindex="0"])')).toHaveCount(0);
    await page.keyboard.press('ArrowRight');
  }
  const all = await page
    .locator('.stage button, main button[data-event]')
    .evaluateAll((buttons) =>
      (buttons as HTMLElement[]).map(({ dataset }) => dataset['event'] ?? dataset['cluster'] ?? ''),
    );
  expect([...stops].sort()).toEqual(all.sort());
});

test('an event hidden in a cluster opens from a link', async ({ desk }) => {
  await openCrowd(desk);
  const hidden = STORY.events.find(({ id }) => id === 'balakliia-retaken')!;
  await expect(desk.event(hidden.id)).toHaveCount(0);
  await openCrowd(desk, `&event=${hidden.id}`);
  await expect(desk.page.getByRole('heading', { name: hidden.title['en'] ?? '' })).toBeVisible();
  // Its cluster says that it holds what is chosen, or it stands by itself.
  await expect(desk.stage.locator(`[data-event="${hidden.id}"], [data-cluster][data-has]`)).toHaveCount(1);
});
