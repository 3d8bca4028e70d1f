import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faint } from './contrast.ts';
import { expect } from './fixtures.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe cannot decide: whether a sign without letters (· ¶ →) is text. */
const EXPLAINED = [/Element content (is too short|contains only non-text)/];
/** Where axe gives up on contrast, because boxes overlap, scroll or are cut off, `faint` decides: it looks at every text. */
const DECIDED = /^color-contrast .*(obscured|overlapped|background gradient|could not be determined)/s;

/** What a reader may have asked the system for. */
export type Media = Parameters<Page['emulateMedia']>[0] & {};

/** All that axe finds, and all it leaves undecided that nothing here decides; `few`: what can differ from theme to theme. */
async function findings(page: Page, covered: string | undefined, few: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    .options({
      rules: { 'target-size': { enabled: true } },
      resultTypes: ['violations', 'incomplete'],
      preload: false,
    })
    // No frame of the page is of another origin: one run sees it all.
    .setLegacyMode();
  if (few) axe.withRules(['color-contrast', 'link-in-text-block', 'target-size']);
  else axe.withTags(TAGS);
  if (covered !== undefined) axe.exclude(covered);
  const { violations: broken, incomplete: open, passes } = await axe.analyze();
  // What sticks to the window's foot covers what can be scrolled from under it: the size of that is no question.
  const underStrip = (selector: string): Promise<boolean> =>
    page.evaluate((css) => {
      const strip = document.querySelector('.whole')?.getBoundingClientRect();
      const one = document.querySelector(css)?.getBoundingClientRect();
      return strip !== undefined && one !== undefined && one.bottom > strip.top - 24;
    }, selector);
  const apart = async (rules: typeof broken): Promise<typeof broken> => {
    const left: typeof broken = [];
    for (const rule of rules) {
      const nodes: typeof rule.nodes = [];
      for (const node of rule.nodes)
        if (rule.id !== 'target-size' || !(await underStrip(node.target.join(' ')))) nodes.push(node);
      if (nodes.length > 0) left.push({ ...rule, nodes });
    }
    return left;
  };
  const [violations, incomplete] = [await apart(broken), await apart(open)];
  const texts = (results: typeof violations): string[] =>
    results.flatMap(({ id, nodes }) => nodes.map((n) => `${id} at ${n.target.join(' ')}: ${n.failureSummary ?? ''}`));
  const undecided = texts(incomplete).filter((text) => ![...EXPLAINED, DECIDED].some((pattern) => pattern.test(text)));
  // An audit that looked at nothing has found nothing.
  return [...(passes.length > 0 ? [] : ['axe looked at nothing']), ...texts(violations), ...undecided];
}

/**
 * Holds the page as it is now against every A and AA rule of axe, 2.2 and the best practices included, with the size of
 * targets switched on, and every text of it against the contrast asked for, in light and in dark. What axe leaves
 * undecided counts as found, unless it is decided here.
 * @param covered what this state covers on purpose, so that its contrast is no question
 */
export async function expectAccessible(page: Page, state: string, covered?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await findings(page, covered, colorScheme === 'dark'), `${state}, ${colorScheme}`).toEqual([]);
    expect.soft(await faint(page, covered), `${state}, ${colorScheme}`).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: null });
}

/** The same whole, for one wish of the reader's; who asks for more contrast gets 7 to 1. */
export async function auditIn(page: Page, state: string, media: Media): Promise<void> {
  await page.emulateMedia(media);
  expect.soft(await findings(page, undefined, false), state).toEqual([]);
  expect.soft(await faint(page, undefined, media.contrast === 'more' ? 7 : 4.5), state).toEqual([]);
  await page.emulateMedia({ colorScheme: null, contrast: null, forcedColors: null });
}
