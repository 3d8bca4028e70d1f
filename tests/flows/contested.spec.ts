/** P9: no surface shows a contested claim without the word, in sight or in a name that is read aloud. */
import type { Page } from '@playwright/test';
import type { StoryFile } from '../../src/core/story/types.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import { expect, test } from './fixtures.ts';

/** The story with two more claims contested: one that is quoted, in a dated event; one in an undated one. */
const disputed: StoryFile = {
  ...story,
  stances: [
    ...story.stances,
    { id: 's-x1', from: 'c-mobilisation', to: 'c-takes-time', type: 'disputes', by: 'putin', basis: 'inferred' },
    { id: 's-x2', from: 'c-anger', to: 'c-winning', type: 'denies', by: 'editor', basis: 'inferred' },
  ],
};
const CONTESTED = ['c-300000', 'c-takes-time', 'c-winning'];

/** What must never stand alone: the contested claims, their quotations, and the titles of the events they are made in. */
function phrases(lang: 'fr' | 'en'): string[] {
  const claims = disputed.claims.filter(({ id }) => CONTESTED.includes(id));
  const events = disputed.events.filter(({ id }) => claims.some((claim) => claim.event === id));
  const quotes = disputed.quotes.filter(({ id }) => claims.some((claim) => claim.quotes?.includes(id)));
  return [
    ...claims.map((claim) => claim.text[lang] ?? ''),
    ...events.flatMap((event) => [event.title[lang] ?? '', event.short?.[lang] ?? '']),
    ...quotes.flatMap((quote) => quote.segments.map((segment) => segment.text)),
  ].filter((text) => text !== '');
}

/**
 * The pieces of the page that say one of the phrases and not the word. A button or a link must say it in its own name;
 * any other text in the row, figure or paragraph it belongs to.
 */
const bare = (page: Page, lang: 'fr' | 'en'): Promise<string[]> =>
  page.evaluate(
    ([wanted, word]) => {
      const flat = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ');
      const looked = new Set<Element>();
      const alone: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!parent || flat(node.textContent).trim() === '' || parent.closest('script, style')) continue;
        const unit =
          parent.closest('button, a, [role=option]') ??
          parent.closest('figure, li, tr, [data-claim], .row') ??
          parent.closest('section, dialog, nav');
        if (!unit || looked.has(unit)) continue;
        looked.add(unit);
        const text = flat(`${unit.getAttribute('aria-label') ?? ''} ${unit.textContent}`);
        const found = wanted.find((phrase) => text.includes(flat(phrase)));
        if (found !== undefined && !new RegExp(word, 'i').test(text))
          alone.push(`${unit.tagName}: ${text.slice(0, 120)}`);
      }
      for (const element of document.querySelectorAll('[title], [aria-label]'))
        for (const name of ['title', 'aria-label'])
          if (
            wanted.some((phrase) => (element.getAttribute(name) ?? '').includes(phrase)) &&
            !new RegExp(word, 'i').test(element.getAttribute(name) ?? '')
          )
            alone.push(`${name}: ${element.getAttribute(name) ?? ''}`);
      return alone;
    },
    [phrases(lang), 'contest'] as const,
  );

test.describe('P9: the word contested', () => {
  test.beforeEach(async ({ page }) => {
    await page.route('**/stories/kharkiv-2022.json', (route) => route.fulfill({ json: disputed }));
  });

  for (const lang of ['fr', 'en'] as const) {
    test(`is on every surface of the axis, at every zoom and with every event chosen (${lang})`, async ({ page }) => {
      test.slow();
      for (const time of [
        '',
        '&time=2022-09-20..2022-09-22',
        '&time=2022-09-21T06:00..2022-09-21T12:00',
        '&time=earliest..latest',
        '&lanes=speaker',
      ]) {
        await page.goto(`/?lang=${lang}${time}`);
        await expect(page.locator('.events button').first()).toBeAttached();
        expect(await bare(page, lang), time).toEqual([]);
      }
      // Through the address, as Back does: thirty pages need not be loaded for it.
      for (const { id } of disputed.events) {
        await page.evaluate((query) => {
          history.pushState(undefined, '', query);
          dispatchEvent(new PopStateEvent('popstate'));
        }, `/?lang=${lang}&event=${id}`);
        await expect(page.locator('#quotes-title')).toHaveText(
          disputed.events.find((e) => e.id === id)?.title[lang] ?? '',
        );
        await page.locator('aside details summary').first().click();
        await expect(page.locator('aside details dl')).toBeVisible();
        expect(await bare(page, lang), id).toEqual([]);
      }
    });

    test(`is on every other surface (${lang})`, async ({ page }) => {
      const pages: readonly (readonly [query: string, landmark: string])[] = [
        ['view=list', '#list-title'],
        ['view=claims', '#claims-title'],
        ['view=claims&event=interview', '#claims-title'],
        ['view=table', 'table'],
      ];
      for (const [query, landmark] of pages) {
        await page.goto(`/?lang=${lang}&${query}`);
        await expect(page.locator(landmark).first()).toBeAttached();
        expect(await bare(page, lang), query).toEqual([]);
      }
      for (const chosen of ['event=shoigu-300000', 'quote=q2a']) {
        await page.goto(`/?lang=${lang}&${chosen}`);
        await page
          .locator('aside')
          .getByRole('button', { name: /^(Share|Partager)/ })
          .click();
        await expect(page.locator('dialog .subject')).toContainText(/contest/);
        expect(await bare(page, lang), `share ${chosen}`).toEqual([]);
      }
      await page.goto(`/?lang=${lang}`);
      await page.getByRole('button', { name: /Check against|Vérifier sur/ }).click();
      await page.getByRole('textbox').fill('rien');
      await page.getByRole('button', { name: /^(Check|Vérifier)$/ }).click();
      await expect(page.locator('.report')).toBeVisible();
      expect(await bare(page, lang), 'check').toEqual([]);
    });
  }

  test('goes with a copied quotation', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('/?lang=en&quote=q2a');
    const figure = page.locator('aside [data-quote=q2a]');
    await figure
      .getByRole('button', { name: /source/i })
      .first()
      .click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/Toute mobilisation[\s\S]*contested/);
  });
});
