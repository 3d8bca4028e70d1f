/**
 * How long a search and a filter take among ten thousand events, in a real browser: from the key or the press until what is left is
 * counted, marked and painted; beside it a key that looks for nothing. The machine's own speed. Prints and judges nothing.
 *
 * After a build: `node scripts/run.mjs tests/bench/crowd.ts [rounds]`.
 */
import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser, HOW_TO_GET_ONE } from '../../scripts/browser.mjs';
import { crowd } from '../fixtures/crowd.ts';

const COUNT = 10_000;
/** The first value of the list that is open. */
const BOX = '#find .facets li:not([data-none]) input';
const WORDS = ['minister', 'harbour', '77', 'bridge', 'treaty 4', 'harb'];

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? NaN;

/** From what is done to the frame after the count has changed, in milliseconds. */
const untilCounted = (page: Page, act: { readonly type?: string; readonly press?: string }): Promise<number> =>
  page.evaluate(
    ({ type, press }) =>
      new Promise<number>((resolve, reject) => {
        const find = document.querySelector('#find');
        const field = find?.querySelector('input');
        const button = press === undefined ? undefined : document.querySelector<HTMLElement>(press);
        if (!find || !field || (press !== undefined && !button)) {
          reject(new Error('There is nothing to search with.'));
          return;
        }
        const start = performance.now();
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => {
              resolve(performance.now() - start);
            }),
          );
        });
        watch.observe(find, { subtree: true, childList: true, characterData: true });
        if (type !== undefined) {
          field.value = type;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        button?.click();
        setTimeout(() => {
          reject(new Error('Nothing was counted.'));
        }, 10_000);
      }),
    act,
  );

export async function main([rounds = '5']: readonly string[]): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === undefined || !existsSync('dist/index.html')) {
    say(executablePath === undefined ? HOW_TO_GET_ONE : 'nothing built: npm run build');
    return 1;
  }
  const server = await preview({ logLevel: 'silent', preview: { port: 4391 } });
  const browser = await chromium.launch({ executablePath });
  try {
    for (const view of ['timeline', 'list', 'table']) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      await page.goto(`${server.resolvedUrls?.local[0] ?? ''}?lang=en&view=${view}`);
      const text = JSON.stringify(crowd(COUNT));
      const file = { name: 'crowd.json', mimeType: 'application/json', buffer: Buffer.from(text) };
      await page.locator('input[type="file"]').first().setInputFiles(file);
      await page.getByRole('heading', { level: 1, name: 'A crowd' }).waitFor();
      await page.getByRole('button', { name: 'Search', exact: true }).click();
      await page.getByRole('searchbox').waitFor();
      await page.waitForTimeout(3000);
      const searches: number[] = [];
      const filters: number[] = [];
      for (let round = 0; round < Number(rounds); round += 1) {
        for (const word of WORDS) {
          searches.push(await untilCounted(page, { type: word }));
          await page.waitForTimeout(400);
        }
        const list = page.locator('#find .facets > div > button').first();
        if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click();
        await page.waitForTimeout(400);
        filters.push(await untilCounted(page, { press: BOX }));
        await page.waitForTimeout(800);
        filters.push(await untilCounted(page, { press: BOX }));
        await page.waitForTimeout(800);
      }
      for (const [name, times] of [
        ['search', searches],
        ['filter', filters],
      ] as const)
        say(
          `${view}, ${name}: median ${share(times, 0.5).toFixed(0)} ms, 95th of 100 ${share(times, 0.95).toFixed(0)} ms, worst ${Math.max(...times).toFixed(0)} ms, of ${String(times.length)}`,
        );
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}
