/** Claims that disagree: side by side, drawn on the axis, counted; when things were said; what the story covers. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import { expect, test } from './fixtures.ts';

const axe = async (page: Page): Promise<unknown[]> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .options({ rules: { 'target-size': { enabled: true } } })
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)]);
};
const ready = (page: Page): Promise<void> => expect(page.locator('#claims-title')).toBeVisible();

test.describe('the view of claims', () => {
  test('sets the caution beside the figure, at the same size and height', async ({ page }) => {
    await page.goto('/?view=claims');
    await ready(page);
    const account = page.locator('[data-account=c-300000]');
    await expect(account.getByRole('heading')).toContainText('contested');
    const [figure, caution] = [account.locator('[data-claim=c-300000]'), account.locator('[data-claim=c-figures]')];
    await expect(figure).toContainText('Sergei Shoigu');
    await expect(figure).toContainText('contested');
    await expect(caution).toContainText('Contests');
    await expect(caution).toContainText('said in the article');
    await expect(caution).toContainText('Jens Stoltenberg');
    await expect(caution).toContainText('chiffres exacts');
    const sizes = await Promise.all(
      [figure, caution].map((one) => one.locator('.text').evaluate((element) => getComputedStyle(element).fontSize)),
    );
    expect(sizes[0]).toBe(sizes[1]);
    // Two reads of a page on which something may still come.
    await expect(async () => {
      const [left, right] = await Promise.all([figure.boundingBox(), caution.boundingBox()]);
      expect(Math.abs((left?.y ?? 0) - (right?.y ?? 1000))).toBeLessThan(4);
      expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
    }).toPass({ timeout: 15_000 });
  });

  test('says who did not verify the ratio, and puts the conditional futures side by side', async ({ page }) => {
    await page.goto('/?view=claims');
    await ready(page);
    const ratio = page.locator('[data-account=c-loss-ratio]');
    await expect(ratio.locator('[data-claim=c-loss-ratio]')).toContainText('not independently verified by the outlet');
    await expect(ratio.locator('[data-claim=c-not-verified]')).toContainText('Fox News Digital');
    await expect(ratio.locator('[data-claim=c-not-verified]')).toContainText('published Wednesday 21 September 2022');
    const futures = page.locator('[data-account^=if-]');
    await expect(futures.getByRole('heading')).toHaveText('What would happen, and on what condition');
    await expect(futures.locator('[data-claim]')).toHaveCount(3);
    const tops = await futures
      .locator('[data-claim]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect(new Set(tops.map(Math.round)).size).toBe(1);
  });

  test('tells our readings from the article’s words by line and by word, and counts them', async ({ page }) => {
    await page.goto('/?view=claims');
    await ready(page);
    await expect(page.getByText('3 links said in the article')).toBeVisible();
    await expect(page.getByText('5 editor’s readings')).toBeVisible();
    const inferred = story.stances.filter((stance) => stance.basis === 'inferred');
    await expect(page.locator('.account p[data-basis=inferred]')).toHaveCount(inferred.length);
    await expect(page.locator('.account p[data-basis=inferred]', { hasText: 'editor’s reading' })).toHaveCount(
      inferred.length,
    );
    const styleOf = (basis: string): Promise<string[]> =>
      page
        .locator(`.answer[data-basis=${basis}]`)
        .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).borderLeftStyle))]);
    expect(await styleOf('explicit')).toEqual(['solid']);
    expect(await styleOf('inferred')).toEqual(['dashed']);
  });

  test('leads to the event and to the quotation, by mouse and by key, and Back returns', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('group', { name: 'Show as' }).getByRole('button', { name: 'Claims' }).click();
    await ready(page);
    await expect(page).toHaveURL(/view=claims/);
    await page.locator('[data-claim=c-figures] blockquote button').click();
    await expect(page.locator('aside [data-quote=q12a][data-live]')).toBeVisible();
    await page
      .locator('[data-claim=c-300000]')
      .getByRole('button', { name: /^See the event/ })
      .focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('#quotes-title')).toBeFocused();
    await expect(page.locator('#quotes-title')).toContainText('Shoigu');
    await page.goBack();
    await expect(page.locator('#quotes-title')).toContainText('Stoltenberg');
    await expect(page).toHaveURL(/view=claims/);
  });

  for (const [width, scheme] of [
    [1440, 'light'],
    [1024, 'dark'],
    [390, 'dark'],
    [320, 'light'],
  ] as const)
    test(`stands within ${String(width)} px, ${scheme}, with nothing for axe to say`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto('/?view=claims&event=shoigu-300000');
      await ready(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axe(page)).toEqual([]);
      if (width < 600) {
        const [figure, caution] = await Promise.all([
          page.locator('[data-claim=c-300000]').first().boundingBox(),
          page.locator('[data-claim=c-figures]').first().boundingBox(),
        ]);
        expect(figure?.x).toBe(caution?.x);
        expect(caution?.y ?? 0).toBeGreaterThan((figure?.y ?? 0) + (figure?.height ?? 0));
      }
    });
});

test.describe('stances on the axis', () => {
  test('run from the chosen event, solid and dashed, with their words', async ({ page }) => {
    await page.goto('/?event=shoigu-300000');
    const lines = page.locator('.stances');
    await expect(lines.locator('[data-stance=s-figures]')).toHaveAttribute('data-basis', 'explicit');
    const dash = (id: string): Promise<string> =>
      lines
        .locator(`[data-stance=${id}] path`)
        .nth(1)
        .evaluate((path) => getComputedStyle(path).strokeDasharray);
    expect(await dash('s-figures')).toBe('none');
    expect(await dash('s-escalation-reply')).not.toBe('none');
    await expect(lines.locator('text', { hasText: 'Contested by' })).toContainText('said in the article');
    await expect(lines.locator('text', { hasText: 'Answered by' })).toContainText('editor’s reading');
    // Every line has its twin in words, one activation away.
    const panel = page.locator('aside');
    await expect(panel.getByRole('button', { name: /^Contested by/ })).toBeVisible();
    await panel.getByRole('button', { name: /^Contested by/ }).click();
    await expect(page.locator('#quotes-title')).toContainText('Stoltenberg');
    await expect(lines.locator('[data-stance=s-figures]')).toBeVisible();
  });

  test('reach what has no date, on the screen from its chip to the other mark', async ({ page }) => {
    await page.goto('/?event=western-assessment');
    const line = page.locator('.brackets [data-stance=s-re-arm] path').nth(1);
    await expect(line).toBeVisible();
    const boxOf = (selector: string) => page.locator(selector).first().boundingBox();
    await expect(async () => {
      const [way, chip, mark] = await Promise.all([
        // Without the width of its stroke.
        line.evaluate((path) => path.getBoundingClientRect().toJSON() as DOMRect),
        boxOf('section section [data-event=western-assessment]'),
        boxOf('.events [data-event=interview]'),
      ]);
      if (!chip || !mark) throw new Error('Not all of them are drawn.');
      // Down to the upper edge of the chip, up to the row of the mark.
      expect(Math.abs(way.y + way.height - chip.y)).toBeLessThan(2);
      expect(way.x + way.width).toBeGreaterThan(chip.x);
      expect(way.y).toBeGreaterThan(mark.y);
      expect(way.y).toBeLessThan(mark.y + 24);
    }).toPass({ timeout: 15_000 });
    await expect(page.locator('.brackets text', { hasText: 'editor’s reading' })).toContainText('Supports');
    await page.getByText('How to read it').click();
    await expect(page.getByText('dashed, our reading')).toBeVisible();
    await expect(page.getByText('the badge counts the accounts of it')).toBeVisible();
  });

  test('are gone when nothing is chosen', async ({ page }) => {
    await page.goto('/?event=shoigu-300000');
    await expect(page.locator('[data-stance]')).not.toHaveCount(0);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'All quotations' }).click();
    await expect(page.locator('[data-stance]')).toHaveCount(0);
  });
});

test.describe('three times', () => {
  test('of the setbacks: told five to nine days later', async ({ page }) => {
    await page.goto('/?event=setbacks');
    await page.getByText('When? Happened, said, published').click();
    const times = page.locator('aside details dl');
    await expect(times).toContainText('between 5 days and 9 days later');
    await expect(times).toContainText('Date derived');
  });

  test('of the interview: what it speaks of was said the same day, and is still called contested', async ({ page }) => {
    await page.goto('/?event=interview');
    await page.getByText('When? Happened, said, published').click();
    const times = page.locator('aside details dl');
    await expect(times).toContainText('said the same day');
    await expect(times.locator('p', { hasText: 'Shoigu: 300,000' })).toContainText('contested');
    expect(await axe(page)).toEqual([]);
  });
});

test.describe('coverage', () => {
  test('counts, says what verified means, and leads on', async ({ page }) => {
    await page.goto('/');
    const opener = page.getByRole('button', { name: 'Coverage' });
    await opener.click();
    const box = page.getByRole('dialog', { name: 'Coverage' });
    const figure = (label: string) => box.locator('.figures div', { hasText: label }).locator('dd');
    await expect(figure('events of the article')).toContainText(
      String(story.events.filter((e) => e.basis === 'article').length),
    );
    await expect(figure('quotations')).toContainText('13');
    await expect(figure('speakers')).toContainText('6');
    await expect(figure('speakers')).toContainText('3 of them unnamed');
    await expect(box).toContainText('All 16 paragraphs are used');
    await expect(box.getByRole('listitem').filter({ hasText: 'used' })).toHaveCount(16);
    await expect(box).toContainText('these are not the speakers’ own words');
    await expect(box).toContainText('A single source');
    await expect(box).toContainText('3 links said in the article and 5 that are our reading');
    expect(await axe(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(opener).toBeFocused();
    await opener.click();
    await box.getByRole('button', { name: 'See who says what' }).click();
    await ready(page);
    await opener.click();
    await box.getByRole('button', { name: 'Check against your copy' }).click();
    await expect(page.getByRole('dialog', { name: 'Check against your copy' })).toBeVisible();
  });
});
