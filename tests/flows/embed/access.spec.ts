import { AxeBuilder } from '@axe-core/playwright';
import { drawn, expect, test } from '../hosts/harness.ts';

for (const [query, width] of [
  ['view=timeline&event=interview', 1000],
  ['view=list', 320],
] as const)
  test(`host and frame together hold every rule, with ${query} at ${String(width)} px`, async ({
    page,
    host,
    inside,
  }) => {
    await page.setViewportSize({ width: width + 16, height: 900 });
    await host.open(
      `<header>Host</header><main><h1>Host</h1>${host.frame().replace('&amp;view=timeline', `&amp;${query}`)}</main><footer>Host</footer><script src="${host.app}/embed.js"></script>`,
    );
    await drawn(page);
    if (query.includes('event')) await expect(inside.locator('.embed figure').first()).toBeVisible();
    // Inside the frame, too: one that does not take axe in within a second is left out, and looked at once more.
    let broken: string[] = [];
    await expect(async () => {
      const { violations, passes } = await new AxeBuilder({ page })
        .options({ rules: { 'target-size': { enabled: true } } })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      broken = violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
      expect(passes.some(({ nodes }) => nodes.some(({ target }) => target.length > 1))).toBe(true);
    }).toPass({ timeout: 60_000 });
    expect(broken).toEqual([]);
  });

test('with forced colours and less motion everything in the frame is there, and nothing takes time', async ({
  page,
  host,
  inside,
}) => {
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await host.open(host.frame().replace('height="300"', 'height="650"'));
  await drawn(page);
  const seen = await inside.locator('.embed').evaluate((embed) => ({
    taking: [...embed.querySelectorAll('*')].filter((one) =>
      getComputedStyle(one)
        .transitionDuration.split(',')
        .some((time) => Number.parseFloat(time) > 0),
    ).length,
    chips: [...embed.querySelectorAll('section[aria-labelledby="undated-title"] button')].map(
      (chip) => getComputedStyle(chip).borderTopStyle,
    ),
  }));
  expect(seen.taking).toBe(0);
  expect(seen.chips.length).toBeGreaterThan(0);
  expect(seen.chips).not.toContain('none');
});
