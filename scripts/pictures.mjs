// @ts-check
/**
 * Makes the pictures of `docs/pictures` from the production build: the explore page on a desk and on a phone, light and
 * dark, its own faces loaded and nothing moving.
 *
 * `npm run pictures`, which builds first.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser, HOW_TO_GET_ONE } from './browser.mjs';
import { isMain, root } from './lib.mjs';

/** On a desk, the figure that is contested and the words that contest it; on a phone, the story as it opens. */
const PAGES = [
  { width: 1440, height: 900, scale: 1, query: '?lang=en&quote=q12a' },
  { width: 390, height: 844, scale: 2, query: '?lang=en' },
];
const SCHEMES = /** @type {const} */ (['light', 'dark']);

/** @param {string} executablePath */
async function take(executablePath) {
  const out = join(root, 'docs/pictures');
  mkdirSync(out, { recursive: true });
  const server = await preview({ root, logLevel: 'silent', preview: { port: 4380 } });
  const browser = await chromium.launch({ executablePath });
  try {
    for (const { width, height, scale, query } of PAGES)
      for (const colorScheme of SCHEMES) {
        const page = await browser.newPage({
          viewport: { width, height },
          deviceScaleFactor: scale,
          colorScheme,
          reducedMotion: 'reduce',
          locale: 'en-GB',
          timezoneId: 'Europe/Paris',
        });
        await page.goto(new URL(query, server.resolvedUrls?.local[0]).href, { waitUntil: 'networkidle' });
        await page.locator('main [data-event]').first().waitFor();
        await page.evaluate(async () => {
          await document.fonts.ready;
          if (![...document.fonts].some((face) => face.status === 'loaded')) throw new Error('no face was loaded');
          // The labels are set again in the faces that came.
          await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        });
        const path = join(out, `explore-${width}-${colorScheme}.png`);
        await page.screenshot({ path, animations: 'disabled', caret: 'hide' });
        process.stdout.write(`${path.slice(root.length + 1)}\n`);
        await page.close();
      }
  } finally {
    await browser.close();
    await server.close();
  }
}

if (isMain(import.meta.url)) {
  const executablePath = findBrowser();
  if (executablePath === undefined || !existsSync(join(root, 'dist/index.html'))) {
    process.stdout.write(`${executablePath === undefined ? HOW_TO_GET_ONE : 'nothing built: npm run build'}\n`);
    process.exitCode = 1;
  } else await take(executablePath);
}
