import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe cannot decide and a reader can: words over a select's drawn arrow, and signs that are no words (· ¶ →). Lane
 * names over the plot of a narrow page and labels cut off at its edge are decided in the states where they stand free.
 */
const EXPLAINED = [
  /select\b.*background gradient/s,
  /Element content (is too short|contains only non-text)/,
  /\.over\.head\b.*overlapped/s,
  /\.(label|line|contested|count)\b.*partially obscured/s,
];

/**
 * Axe gives up on the contrast of words that lie under a picture, outside a box that scrolls, or where a button out of
 * view would lie were it not cut off. Our pictures are decoration, our boxes scroll, and what is out of view is looked at
 * where it is in view: for its sake the ones are put away and the others opened, and then all is put back.
 */
async function laidOpen<T>(page: Page, look: () => Promise<T>): Promise<T> {
  const set = (open: boolean): Promise<void> =>
    page.evaluate((wanted) => {
      for (const svg of document.querySelectorAll<SVGElement>('main svg[aria-hidden="true"]'))
        svg.style.visibility = wanted ? 'hidden' : '';
      const plot = document.querySelector('.plot')?.getBoundingClientRect();
      for (const button of document.querySelectorAll<HTMLElement>('.plot button')) {
        const { left, right } = button.getBoundingClientRect();
        if (plot === undefined) continue;
        button.style.visibility = wanted && (left > plot.right || right < plot.left) ? 'hidden' : '';
        button.style.maxInlineSize = wanted && right > plot.right ? `${plot.right - left}px` : '';
      }
      const panel = document.querySelector('aside')?.style;
      panel?.setProperty('position', wanted ? 'static' : '');
      panel?.setProperty('overflow', wanted ? 'visible' : '');
      panel?.setProperty('max-block-size', wanted ? 'none' : '');
    }, open);
  await set(true);
  const found = await look();
  await set(false);
  return found;
}

/**
 * Holds the page as it is now against every A and AA rule of axe, 2.2 and the best practices included, with the size of
 * targets switched on: in light all of them, in dark those that look at colours. What axe leaves undecided counts as
 * found, unless it is explained above.
 * @param covered what this state covers on purpose, so that its contrast is no question
 */
export async function expectAccessible(page: Page, state: string, covered?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page })
      .options({
        rules: { 'target-size': { enabled: true } },
        resultTypes: ['violations', 'incomplete'],
        preload: false,
      })
      // No frame of the page is of another origin: one run sees it all.
      .setLegacyMode();
    if (covered !== undefined) axe.exclude(covered);
    const rules =
      colorScheme === 'light' ? axe.withTags(TAGS) : axe.withRules(['color-contrast', 'link-in-text-block']);
    const { violations, incomplete, passes } = await laidOpen(page, () => rules.analyze());
    const found = [...violations, ...incomplete]
      .flatMap(({ id, nodes }) => nodes.map((n) => `${id} at ${n.target.join(' ')}: ${n.failureSummary ?? ''}`))
      .filter((text) => !EXPLAINED.some((pattern) => pattern.test(text)));
    expect.soft(found, `${state}, ${colorScheme}`).toEqual([]);
    // An audit that looked at nothing has found nothing.
    expect(passes.length, state).toBeGreaterThan(0);
  }
  await page.emulateMedia({ colorScheme: null });
}
