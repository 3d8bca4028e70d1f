import type { Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { eventOf, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

test('the language changes everything but the words quoted, and is kept in the address', async ({ page, desk }) => {
  await desk.open('?event=interview');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', 'en');
  const quoted = (): Promise<string[]> => desk.panel.locator('figure > blockquote').allTextContents();
  await expect(desk.panel.locator('figure > blockquote')).toHaveCount(8);
  const words = await quoted();
  await page.getByRole('button', { name: /Français/ }).click();
  await expect(html).toHaveAttribute('lang', 'fr');
  await expect(page).toHaveTitle(`${STORY.title['fr'] ?? ''} · Dateline`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title['fr'] ?? '');
  await expect(desk.title()).toHaveText(eventOf('interview').title['fr'] ?? '');
  await expect(desk.range()).toContainText('septembre 2022');
  await expect(page.getByRole('button', { name: 'Dézoomer' })).toBeVisible();
  await expect.poll(quoted).toEqual(words);
  await expect.poll(() => desk.param('lang')).toBe('fr');
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
  await expect(desk.panel.locator('figure > blockquote')).toHaveCount(13);
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
    await expect(page.getByRole('heading', { level: 4 })).toHaveCount(STORY.events.length);
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

/** Letters of a language that no other of ours has. */
const SCRIPTS = { uk: /\p{Script=Cyrillic}/u, ar: /\p{Script=Arabic}/u } as const;
/** What is Latin in every language: names of formats, keys and clocks, and our own. */
const LATIN = /Dateline|CSV|JSON|UTC|BibTeX|RIS|CSL|Esc|Enter|Home|End|Page|^[A-Z]{2}$/g;

/** Texts of the page whose letters are not those of the language they are said to be in. */
const misplaced = (page: Page, lang: 'uk' | 'ar'): Promise<string[]> =>
  page.evaluate(
    ([wanted, own, latin]) => {
      const found: string[] = [];
      const letters = new RegExp(own, 'u');
      const allowed = new RegExp(latin, 'g');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = (node.nodeValue ?? '').trim();
        const at = node.parentElement;
        // A choice names clocks by their cities; a list of languages names each in itself.
        if (!at || at.closest('script, style, noscript, option, .langs') || text === '') continue;
        const said = at.closest('[lang]')?.getAttribute('lang') ?? '';
        const isOwn = letters.test(text);
        const isLatin = /\p{Script=Latin}{2}/u.test(text.replaceAll(allowed, ''));
        if (said.startsWith(wanted) ? isLatin : isOwn) found.push(`${said}: ${text.slice(0, 80)}`);
      }
      return found;
    },
    [lang, SCRIPTS[lang].source, LATIN.source] as const,
  );

for (const lang of ['uk', 'ar'] as const)
  test.describe(`for a reader of ${lang}`, () => {
    test.use({ locale: lang === 'uk' ? 'uk-UA' : 'ar-EG' });
    test('the page speaks it from the start, says of every text which language it is in, and turns the right way', async ({
      page,
      desk,
    }) => {
      test.slow();
      for (const [width, query, landmark] of [
        [1440, '?event=interview', 'aside figure'],
        [1440, '?view=table', 'tbody tr'],
        [1440, '?view=claims', '#claims-title'],
        [390, '', '#list-title'],
      ] as const) {
        const where = `${String(width)} px ${query}`;
        await page.setViewportSize({ width, height: 900 });
        await desk.open(query);
        await expect(page.locator('html')).toHaveAttribute('lang', lang);
        await expect(page.locator('html')).toHaveAttribute('dir', lang === 'ar' ? 'rtl' : 'ltr');
        await expect(page.locator(landmark).first()).toBeAttached();
        await expect.poll(() => misplaced(page, lang), where).toEqual([]);
        expect.soft(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
      }
      await page.setViewportSize({ width: 1440, height: 900 });
      await desk.open('?event=interview');
      // Earlier is left on the axis in every language; the names of lanes and the panel stand on their own sides.
      const [early, late] = await Promise.all(
        [desk.event('offensive-begins'), desk.event('address')].map((e) => e.boundingBox()),
      );
      if (early && late) expect(early.x).toBeLessThan(late.x);
      const plot = await desk.plot();
      const [lane, panel] = await Promise.all([
        page.locator('.lane b').first().boundingBox(),
        desk.panel.boundingBox(),
      ]);
      if (lang === 'ar') {
        expect(lane!.x).toBeGreaterThan(plot.x + plot.width - 1);
        expect(panel!.x + panel!.width).toBeLessThan(plot.x);
      } else {
        expect(lane!.x).toBeLessThan(plot.x);
        expect(panel!.x).toBeGreaterThan(plot.x + plot.width);
      }
      await desk.focus('interview');
      const before = await desk.view();
      await page.keyboard.press('Shift+ArrowLeft');
      expect((await desk.moved(before)).from).toBeLessThan(before.from);
      await expectAccessible(page, lang);
    });
  });

test('what a language lacks is borrowed in sight', async ({ page, desk }) => {
  await desk.open('?lang=uk');
  // What is wrong with a story's file is told in English.
  const story = { format: 'dateline-story', version: 1, id: 'broken', title: { en: 'Broken' }, languages: ['en'] };
  await page
    .locator('header input[type=file]')
    .setInputFiles({ name: 's.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(story)) });
  const sentence = page.locator('main li, section li').first();
  await expect(sentence).toBeVisible();
  await expect(sentence).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('lang', 'uk');
});
