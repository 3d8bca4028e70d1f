/**
 * The explore page at five widths, in light and in dark, kept as pictures and as lists of what stands where. `npm run
 * pictures` makes them anew. Where the browser draws letters as the one did that made them, pixels are compared; any
 * other is held to the lists alone, and the report says so.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, TestInfo } from '@playwright/test';
import { type Desk, expect, STILL, test } from '../flows/desk.ts';
import { differences, structureOf } from './structure.ts';

test.use(STILL);

const KEPT = join(import.meta.dirname, 'kept');
/** One state for each width: both languages, the list and the chronology, with and without a choice. */
const PAGES = [
  { width: 1440, height: 900, query: '?lang=en&quote=q12a' },
  { width: 1024, height: 768, query: '?lang=fr&event=interview' },
  { width: 768, height: 1024, query: '?lang=en' },
  { width: 390, height: 844, query: '?lang=fr' },
  { width: 320, height: 640, query: '?lang=en&view=timeline' },
] as const;
const THEMES = ['light', 'dark'] as const;
/** A label that moved by its own height changes some hundred pixels; what two runs of one browser differ by, none. */
const PIXELS = { threshold: 0.15, maxDiffPixels: 40 };

const renewing = ({ config }: TestInfo): boolean =>
  config.updateSnapshots === 'all' || config.updateSnapshots === 'changed';

/** A kept text, in lines; none where there is none. */
const kept = (name: string): string[] => {
  const path = join(KEPT, name);
  return existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n') : [];
};
/** Keeps lines where all is made anew. */
const renew = (info: TestInfo, name: string, lines: readonly string[]): void => {
  if (!renewing(info)) return;
  mkdirSync(KEPT, { recursive: true });
  writeFileSync(join(KEPT, name), `${lines.join('\n')}\n`);
};
/** Whether this browser draws as the one that made the pictures; says so in the report where it does not. */
function drawsAlike(info: TestInfo, how: string): boolean {
  renew(info, 'rasteriser.txt', [how]);
  const alike = kept('rasteriser.txt')[0] === how;
  if (!alike)
    info.annotations.push({
      type: 'drawn otherwise here',
      description: 'places and words were compared, pixels were not',
    });
  return alike;
}

/** A sign of how this browser draws: letters of our four faces and some strokes, without anything of the page. */
async function rasteriser(page: Page): Promise<string> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    const sample = document.createElement('div');
    Object.assign(sample.style, { position: 'fixed', inset: '0', zIndex: '99', background: 'white', color: 'black' });
    for (const family of ['Dateline Serif', 'Dateline Sans'])
      for (const weight of ['400', '600'])
        for (const size of ['13px', '16px', '29.5px']) {
          const line = document.createElement('p');
          line.textContent = 'Évaluer « 300 000 » — “gauge” 0123456789 ⟶';
          Object.assign(line.style, { font: `${weight} ${size} '${family}'`, margin: '0' });
          sample.append(line);
        }
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', 'M3.3 4.7 71.2 22.9A19 9 0 0 1 90 44');
    Object.assign(path.style, { fill: 'none', stroke: 'black', strokeWidth: '1.25', strokeDasharray: '5 3' });
    svg.append(path);
    sample.append(svg);
    document.body.append(sample);
  });
  const shot = await page.screenshot({ clip: { x: 0, y: 0, width: 320, height: 400 } });
  return createHash('sha256').update(shot).digest('hex');
}

/** Opens a page, and waits for all that comes after it: lines between events, and the one from the chosen event to its words. */
async function openWhole(page: Page, desk: Desk, query: string, width: number): Promise<void> {
  await desk.open(query);
  await page.mouse.move(0, 0);
  if (/event=|quote=/.test(query)) await expect(page.locator('.stances').first()).toBeAttached();
  if (/event=|quote=/.test(query) && width >= 1024) await expect(page.locator('main > svg path')).toHaveCount(1);
  await desk.rest();
}

/** The window as it stands, nothing moving. */
const shoot = (page: Page): Promise<Buffer> => page.screenshot({ animations: 'disabled', caret: 'hide' });

for (const { width, height, query } of PAGES)
  for (const colorScheme of THEMES)
    test.describe(`${String(width)} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height }, colorScheme });
      test('looks as it was kept', async ({ page, desk }, info) => {
        await openWhole(page, desk, query, width);
        const now = await structureOf(page);
        expect(now.length).toBeGreaterThan(40);
        // Light and dark differ in nothing but colour: one list for both.
        const list = `explore-${String(width)}.txt`;
        renew(info, list, now);
        expect.soft(differences(kept(list), now)).toEqual([]);

        const shot = await shoot(page);
        if (drawsAlike(info, await rasteriser(page)))
          expect(shot).toMatchSnapshot(`explore-${String(width)}-${colorScheme}.png`, PIXELS);
      });
    });

test('a label that moved by a few pixels is seen, in the list and in the picture', async ({ page, desk }, info) => {
  const [{ width, height, query }] = PAGES;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize({ width, height });
  await openWhole(page, desk, query, width);
  await desk
    .event('interview')
    .locator('.label')
    .evaluate((label: HTMLElement) => {
      label.style.translate = '0 5px';
    });
  expect(differences(kept(`explore-${String(width)}.txt`), await structureOf(page)).length).toBeGreaterThan(0);
  const shot = await shoot(page);
  if (drawsAlike(info, await rasteriser(page)))
    expect(shot).not.toMatchSnapshot(`explore-${String(width)}-light.png`, PIXELS);
});
