import { expectAccessible } from './axe.ts';
import { eventOf, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

test('the language changes everything but the words quoted, and is kept in the address', async ({ page, desk }) => {
  await desk.open('?event=interview');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  const quoted = (): Promise<string[]> => desk.panel.locator('figure > blockquote').allTextContents();
  const words = await quoted();
  await page.getByRole('button', { name: /Français/ }).click();
  await expect(html).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle(`${STORY.title['fr'] ?? ''} · Dateline`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title['fr'] ?? '');
  await expect(desk.title()).toHaveText(eventOf('interview').title['fr'] ?? '');
  await expect(desk.range()).toContainText('septembre 2022');
  await expect(page.getByRole('button', { name: 'Dézoomer' })).toBeVisible();
  expect(await quoted()).toEqual(words);
  await desk.rest();
  expect(desk.param('lang')).toBe('fr');
  expect(desk.param('event')).toBe('interview');
  await expectAccessible(page, 'in French');

  await page.reload();
  await expect(html).toHaveAttribute('lang', 'fr');
  await page.getByRole('button', { name: /English/ }).click();
  await expect(html).toHaveAttribute('lang', 'en');
  await expect(desk.title()).toHaveText(eventOf('interview').title['en'] ?? '');
});

test('every quotation says which language it is in', async ({ desk }) => {
  await desk.open();
  for (const words of await desk.panel.locator('figure > blockquote').all())
    await expect(words.locator('[lang]').first()).toHaveAttribute('lang', 'fr');
  await desk.open('?quote=q4');
  await expect(desk.quote('q4').locator('.original blockquote')).toHaveAttribute('lang', 'en');
});

test('nothing of one language is left in the other', async ({ page, desk }) => {
  const wordsOf = (lang: string): string[] =>
    [...STORY.events.map((event) => event.title[lang] ?? ''), STORY.takeaway[lang] ?? ''].filter((text) => text !== '');
  for (const [lang, other] of [
    ['fr', 'en'],
    ['en', 'fr'],
  ] as const) {
    await desk.open(`?lang=${lang}&view=list`);
    const text = await page.locator('body').innerText();
    expect(wordsOf(other).filter((words) => text.includes(words))).toEqual([]);
    for (const words of wordsOf(lang)) expect(text.replaceAll(/\s+/g, ' ')).toContain(words.replaceAll(/\s+/g, ' '));
  }
});

test.describe('for a reader of French', () => {
  test.use({ locale: 'fr-CA' });
  test('the page speaks French from the start, and the address stays bare', async ({ page, desk }) => {
    await desk.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(desk.title()).toHaveText(/^13\scitations$/);
    expect(desk.param('lang')).toBeNull();
  });
  test('a failure is told in French too', async ({ page, watch }) => {
    watch.expect('console', '404');
    await page.goto('/?story=rien');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/ne peut/);
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  });
});

test.describe('for a reader of neither', () => {
  test.use({ locale: 'de-DE' });
  test('the page speaks English, and says so', async ({ page, desk, watch }) => {
    await desk.open();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    watch.expect('console', '404');
    await page.goto('/?story=nichts');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});
