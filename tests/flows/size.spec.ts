import { gzipSync } from 'node:zlib';
import limits from '../../config/size-limits.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';

const begins: Readonly<Record<string, Readonly<Record<string, string>>>> = limits.begins;
const pages = Object.entries(limits.pages).flatMap(([page, limit]) =>
  Object.keys(begins[page] ?? { 1280: '' }).map((widthPx) => ({ page, limit, widthPx: Number(widthPx) })),
);

for (const { page: page_, limit, widthPx } of pages) {
  // The build's own sum reads files; this one asks a browser what it really fetched, late imports included.
  test(`${page_}, ${String(widthPx)} px wide, fetches no more script and style than it may before the reader acts`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: widthPx, height: 720 });
    const bodies: Promise<Buffer>[] = [];
    const names: string[] = [];
    page.on('response', (response) => {
      if (['script', 'stylesheet'].includes(response.request().resourceType())) {
        bodies.push(response.body());
        names.push(new URL(response.url()).pathname.slice(1));
      }
    });
    await page.goto(`/${page_}`, { waitUntil: 'networkidle' });
    // A slow machine is quiet for a while between two chunks.
    await expect(page.locator('[data-ready], main').first()).toBeVisible();
    for (const [width, named] of Object.entries(begins[page_] ?? {}))
      if (Number(width) === widthPx)
        await expect.poll(() => names.some((name) => new RegExp(named).test(name))).toBe(true);
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    expect(bodies.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(limit);
    // What the build's own sum takes a width to begin with is what it begins with.
    for (const [width, named] of Object.entries(begins[page_] ?? {}))
      expect(names.some((name) => new RegExp(named).test(name))).toBe(Number(width) === widthPx);
  });
}
