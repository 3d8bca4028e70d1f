// @ts-check
/**
 * Makes docs/pictures from the production build: the page as a reader meets it, wide and on a phone, light and dark.
 * Run after `npm run build`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser } from './browser.mjs';
import { root } from './lib.mjs';

const SIZES = [
  { name: '1440', width: 1440, height: 1240 },
  { name: '390', width: 390, height: 844 },
];

const out = join(root, 'docs', 'pictures');
mkdirSync(out, { recursive: true });
const server = await preview({ root, preview: { port: 4999 }, logLevel: 'error' });
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath === undefined ? {} : { executablePath });
for (const { name, width, height } of SIZES)
  for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
    const page = await browser.newPage({
      viewport: { width, height },
      colorScheme,
      locale: 'fr-FR',
      reducedMotion: 'reduce',
    });
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}${name === '1440' ? '?quote=q12a' : ''}`);
    await page.locator('[data-event]').first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(out, `explore-${name}-${colorScheme}.png`) });
    await page.close();
  }
await browser.close();
await server.close();
