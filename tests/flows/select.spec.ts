import { expectAccessible } from './axe.ts';
import { type Desk, eventOf, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

const titleOf = (id: string): string => eventOf(id).title['en'] ?? '';
const quotesOf = (id: string): string[] => STORY.quotes.filter(({ event }) => event === id).map((quote) => quote.id);

/** The event is the one chosen, everywhere that says so. */
async function expectChosen(desk: Desk, id: string): Promise<void> {
  await expect(desk.title()).toHaveText(titleOf(id));
  await expect(desk.event(id)).toHaveAttribute('aria-expanded', 'true');
  await expect(desk.event(id)).toHaveAttribute('aria-current', 'true');
  await expect(desk.page.locator('main [aria-expanded="true"][data-event]')).toHaveCount(1);
}

test('choosing an event shows its quotations and moves the focus to its heading', async ({ page, desk }) => {
  await desk.open();
  for (const id of ['address', 'interview', 'uk-headline']) {
    await desk.event(id).click();
    await expectChosen(desk, id);
    await expect(desk.title()).toBeFocused();
    const shown = () => desk.panel.locator('figure').evaluateAll((all) => all.map((one) => one.dataset['quote']));
    await expect.poll(shown).toEqual(quotesOf(id));
    await expect.poll(() => desk.param('event')).toBe(id);
  }
  await desk.event('interview').click();
  await expect(desk.panel.locator('figure')).toHaveCount(8);
  await expectAccessible(page, 'an event with eight quotations');
});

test('an event nobody is quoted in says what is reported, and from where', async ({ page, desk }) => {
  await desk.open('?event=offensive-begins');
  await expectChosen(desk, 'offensive-begins');
  await expect(desk.panel.locator('figure')).toHaveCount(0);
  await expect(desk.panel).toContainText('Context, outside the article');
  await expectAccessible(page, 'an event of the context');
});

test('closing by Escape or by its button gives the focus back to the event', async ({ page, desk }) => {
  await desk.open();
  for (const id of ['address', 'anger-headline']) {
    await desk.event(id).click();
    await expect(desk.title()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(desk.title()).toHaveText('13 quotations');
    await expect(desk.event(id)).toBeFocused();

    await desk.event(id).click();
    await desk.panel.getByRole('button', { name: 'All quotations' }).click();
    await expect(desk.title()).toHaveText('13 quotations');
    await expect(desk.event(id)).toBeFocused();
    await expect.poll(() => desk.param('event')).toBeNull();
  }
});

test('pointing at a quotation lights its event and what it contests; leaving puts it out', async ({ page, desk }) => {
  await desk.open();
  await desk.quote('q12a').hover();
  await expect(desk.event('interview')).toHaveAttribute('data-pointed', 'true');
  // “We should be careful with the exact figures” contests the 300,000.
  await expect(desk.event('shoigu-300000')).toHaveAttribute('data-linked', 'true');
  await expect(desk.event('assembly-opens')).not.toHaveAttribute('data-linked', 'true');
  await page.mouse.move(5, 5);
  await expect(page.locator('main [data-pointed], main [data-linked]')).toHaveCount(0);
});

test('focusing a quotation lights its event too', async ({ page, desk }) => {
  await desk.open();
  await desk.quote('q12a').getByRole('link').focus();
  await expect(desk.event('interview')).toHaveAttribute('data-pointed', 'true');
  await expect(desk.event('shoigu-300000')).toHaveAttribute('data-linked', 'true');
  await page.getByRole('button', { name: 'Copy link' }).first().focus();
  await expect(page.locator('main [data-pointed], main [data-linked]')).toHaveCount(0);
});

test('following a quotation chooses it and its event, and the focus is not lost', async ({ page, desk }) => {
  await desk.open();
  for (const id of ['q8', 'q16']) {
    await desk.quote(id).getByRole('link').click();
    await expectChosen(desk, STORY.quotes.find((quote) => quote.id === id)!.event);
    await expect(desk.quote(id)).toHaveAttribute('data-live', 'true');
    await expect(desk.quote(id)).toBeInViewport();
    await expect.poll(() => desk.param('quote')).toBe(id);
    await expect(desk.panel.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
  }
  await desk.quote('q16').getByRole('link').click();
  await expect(desk.quote('q16')).toHaveAttribute('data-live', 'true');
  await expectAccessible(page, 'a quotation');
});

test('what contests a claim is one activation away, both ways, and the focus goes with it', async ({ page, desk }) => {
  await desk.open('?event=shoigu-300000');
  await expect(desk.event('shoigu-300000')).toContainText('contested');
  await desk.panel.getByRole('button', { name: /^Contested by/ }).click();
  await expectChosen(desk, 'interview');
  await expect(desk.panel.locator(':focus')).toHaveCount(1);

  await desk
    .quote('q12a')
    .getByRole('button', { name: /^Contests/ })
    .click();
  await expectChosen(desk, 'shoigu-300000');
  await expect(desk.panel.locator(':focus')).toHaveCount(1);
  await expectAccessible(page, 'a contested claim');
});

test('a fine thread joins the chosen event to its quotation', async ({ page, desk }) => {
  const thread = page.locator('main > svg path');
  await desk.open();
  await expect(thread).toHaveCount(0);
  await desk.event('address').click();
  await expect(thread).toHaveCount(1);
  // It follows its two ends for as long as they move.
  await expect(async () => {
    const event = (await desk.event('address').boundingBox())!;
    const panel = (await desk.panel.boundingBox())!;
    const line = (await thread.boundingBox())!;
    expect(line.x).toBeGreaterThan(event.x);
    expect(line.x).toBeLessThan(event.x + event.width + 10);
    expect(Math.abs(line.x + line.width - panel.x)).toBeLessThan(30);
  }).toPass({ timeout: 15_000 });
  await page.keyboard.press('Escape');
  await expect(thread).toHaveCount(0);
});

test('a quotation shows how well it is known', async ({ desk }) => {
  await desk.open('?event=loss-ratio');
  await expect(desk.quote('q8')).toContainText('partial quotation');
  await expect(desk.quote('q8')).toContainText('word for word in the translation');
  await expect(desk.panel).toContainText('not independently verified by the outlet');
  await desk.open('?quote=q4');
  await expect(desk.quote('q4')).toContainText('The original, from');
  await expect(desk.quote('q4')).toContainText('“Ukraine is winning the war”');
  await desk.open('?quote=q15b');
  await expect(desk.quote('q15b')).toContainText('the quotation runs on');
  await expect(desk.quote('q16')).toContainText('continues the quotation before');
  await expect(desk.quote('q15b').getByTitle('Inserted by the article’s editors')).toHaveText('[Ukraine]');
});

test('the two dates of the setbacks are both shown, neither corrected', async ({ desk }) => {
  await desk.open('?event=setbacks');
  await expect(desk.panel.locator('[data-field="when"]')).toContainText('about 14 September 2022');
  const other = desk.panel.getByRole('button', { name: /Kharkiv|Izium|counter-offensive/i });
  await expect(desk.panel.getByText('Does not agree with').first()).toBeVisible();
  await other.first().click();
  await expect(desk.title()).not.toHaveText(titleOf('setbacks'));
});

test('an event near the edge opens with one press, and does not run from the pointer', async ({ page, desk }) => {
  await desk.open('?time=2022-08-28..2022-09-23');
  const box = (await desk.event('address').boundingBox())!;
  const plot = await desk.plot();
  // Its title stands on the left of it, where there is room.
  const edge = box.x + box.width;
  expect(edge).toBeGreaterThan(plot.x + plot.width * 0.85);
  await page.mouse.move(edge - 10, box.y + 10);
  await page.mouse.down();
  await desk.rest();
  expect((await desk.event('address').boundingBox())!.x).toBe(box.x);
  await page.mouse.up();
  await expectChosen(desk, 'address');
});
