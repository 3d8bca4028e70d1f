/**
 * How long a search and a filter take among ten thousand events, in a real browser: from the key or the press until how many are
 * left is painted, and until they are drawn. The machine's own speed. Prints and judges nothing.
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

/** From what is done, in milliseconds: until how many are left is painted, and until they are drawn. */
interface Took {
  readonly counted: number;
  readonly drawn: number;
}
const took = (page: Page, act: { readonly type?: string; readonly press?: string }): Promise<Took> =>
  page.evaluate(
    ({ type, press }) =>
      new Promise<Took>((resolve, reject) => {
        const count = (): string => document.querySelector('#find .asked .count')?.textContent ?? '';
        const field = document.querySelector<HTMLInputElement>('#find input');
        const button = press === undefined ? undefined : document.querySelector<HTMLElement>(press);
        if (!field || (press !== undefined && !button)) {
          reject(new Error('There is nothing to search with.'));
          return;
        }
        const before = count();
        let changed = false;
        const view = new MutationObserver(() => {
          changed = true;
        });
        view.observe(document.querySelector('#events') ?? document.body, {
          subtree: true,
          childList: true,
          attributes: true,
          characterData: true,
        });
        const start = performance.now();
        /** A frame's callbacks come before it is painted, a task after; asked for before the page asks, so that it comes before. */
        const next = (then: (ms: number) => void): void => {
          requestAnimationFrame(() =>
            setTimeout(() => {
              then(performance.now() - start);
            }),
          );
        };
        let frames = 0;
        const look = (counted?: number): void => {
          next((ms) => {
            frames += 1;
            const seen = counted ?? (count() === before ? undefined : ms);
            if (seen !== undefined && changed) {
              view.disconnect();
              resolve({ counted: seen, drawn: ms });
            } else if (frames < 300) look(seen);
            else reject(new Error('Nothing was counted, or nothing drawn.'));
          });
        };
        look();
        if (type !== undefined) {
          field.value = type;
          field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        }
        button?.click();
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
      const searches: Took[] = [];
      const filters: Took[] = [];
      for (let round = 0; round < Number(rounds); round += 1) {
        for (const word of WORDS) {
          searches.push(await took(page, { type: word }));
          await page.waitForTimeout(400);
        }
        const list = page.locator('#find .facets > div > button').first();
        if ((await list.getAttribute('aria-expanded')) !== 'true') await list.click();
        await page.waitForTimeout(400);
        filters.push(await took(page, { press: BOX }));
        await page.waitForTimeout(800);
        filters.push(await took(page, { press: BOX }));
        await page.waitForTimeout(800);
      }
      for (const [name, times] of [
        ['search', searches],
        ['filter', filters],
      ] as const)
        for (const what of ['counted', 'drawn'] as const) {
          const all = times.map((one) => one[what]);
          say(
            `${view}, ${name}, until ${what}: median ${share(all, 0.5).toFixed(0)} ms, 95th of 100 ${share(all, 0.95).toFixed(0)} ms, worst ${Math.max(...all).toFixed(0)} ms, of ${String(all.length)}`,
          );
        }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}
