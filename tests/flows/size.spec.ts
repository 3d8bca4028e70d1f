import { gzipSync } from 'node:zlib';
import limits from '../../config/size-limits.json' with { type: 'json' };
import { expect, test } from './fixtures.ts';

for (const [page_, limit] of Object.entries(limits.pages)) {
  // The build's own sum reads files; this one asks a browser what it really fetched, late imports included.
  test(`${page_} fetches no more script and style than it may before the reader acts`, async ({ page }) => {
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (['script', 'stylesheet'].includes(response.request().resourceType())) bodies.push(response.body());
    });
    await page.goto(`/${page_}`, { waitUntil: 'networkidle' });
    const bytes = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0);
    expect(bodies.length).toBeGreaterThan(1);
    expect(bytes).toBeLessThanOrEqual(limit);
  });
}
