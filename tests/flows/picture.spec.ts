import { readFile } from 'node:fs/promises';
import { inflateSync } from 'node:zlib';
import type { Download, Page } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { type Desk, expect, STILL, STORY, test } from './desk.ts';

test.use({ ...STILL, permissions: ['clipboard-read', 'clipboard-write'] });

async function pictureTab(page: Page, desk: Desk, query: string) {
  await desk.open(query);
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Link and citation' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dialog.getByRole('tab', { name: 'Picture' })).toBeFocused();
  await dialog.getByRole('tabpanel').getByRole('img').waitFor();
  return dialog;
}
const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

const sizeOf = (png: Buffer): readonly [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** How many pixels of a PNG (8 bits a channel, not interlaced: what a canvas writes) have each of these colours. */
function count(png: Buffer, colours: readonly string[]): Readonly<Record<string, number>> {
  const [width, height] = sizeOf(png);
  const bytes = png[25] === 6 ? 4 : 3;
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  const raw = inflateSync(Buffer.concat(parts));
  const stride = width * bytes;
  let above = Buffer.alloc(stride);
  const seen: Record<string, number> = Object.fromEntries(colours.map((colour) => [colour, 0]));
  const wanted = new Map(colours.map((colour) => [parseInt(colour, 16), colour]));
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)];
    const row = Buffer.from(raw.subarray(y * (stride + 1) + 1, (y + 1) * (stride + 1)));
    for (let x = 0; x < stride; x++) {
      const left = x < bytes ? 0 : row[x - bytes]!;
      const up = above[x]!;
      const corner = x < bytes ? 0 : above[x - bytes]!;
      const guess = left + up - corner;
      const [a, b, c] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
      const paeth = a <= b && a <= c ? left : b <= c ? up : corner;
      row[x] = row[x]! + [0, left, up, (left + up) >> 1, paeth][filter!]!;
    }
    for (let x = 0; x < stride; x += bytes) {
      const colour = wanted.get((row[x]! << 16) | (row[x + 1]! << 8) | row[x + 2]!);
      if (colour !== undefined) seen[colour] = seen[colour]! + 1;
    }
    above = row;
  }
  return seen;
}

test('saves a view as PNG in the sizes and colours asked for', async ({ page, desk }) => {
  const dialog = await pictureTab(page, desk, '?event=address');
  await dialog.getByRole('button', { name: 'This view' }).click();
  for (const [size, colours, fine, width, height, marks] of [
    ['Preview, 1200 × 630', 'Light', '1', 1200, 630, ['5a4a93', 'a8321a']],
    ['Square, 1080 × 1080', 'Dark', '2', 2160, 2160, ['b3a4ec', 'ff9473']],
  ] as const) {
    await dialog.getByLabel('Size').selectOption(size);
    await dialog.getByLabel('Colours').selectOption(colours);
    await dialog.getByLabel('Resolution').selectOption(fine);
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save as PNG' }).click(),
    ]);
    expect(saved.suggestedFilename()).toBe(
      fine === '1' ? 'kharkiv-2022-preview.png' : 'kharkiv-2022-square-dark@2x.png',
    );
    const png = await bytesOf(saved);
    expect(sizeOf(png)).toEqual([width, height]);
    // The chosen event is a full square of its lane's colour, in a ring of the accent.
    for (const [mark, pixels] of Object.entries(count(png, marks)))
      expect(pixels, `${size} ${mark}`).toBeGreaterThan(100);
  }
});

test('saves four times the size, in greys', async ({ page, desk }) => {
  const dialog = await pictureTab(page, desk, '?event=address');
  await dialog.getByLabel('Colours').selectOption('Grey, for print');
  await dialog.getByLabel('Resolution').selectOption('4');
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as PNG' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('kharkiv-2022-address-preview-print@4x.png');
  const png = await bytesOf(saved);
  expect(sizeOf(png)).toEqual([4800, 2520]);
  expect(png.length).toBeGreaterThan(50_000);
});

test('the tab of pictures can be used by all', async ({ page, desk }) => {
  await pictureTab(page, desk, '?event=address');
  await expectAccessible(page, 'picture', 'main, header');
});

test('saves an event and exact words, and puts them on the clipboard', async ({ page, desk }) => {
  const dialog = await pictureTab(page, desk, '?quote=q3');
  await expect(dialog.getByRole('textbox', { name: /Text alternative/ })).toHaveValue(/^Quotation: “|^Quotation: «/);
  await dialog.getByRole('button', { name: 'Copy picture' }).click();
  await expect(dialog.getByRole('status')).toHaveText('Picture copied.');
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');

  await dialog.getByRole('button', { name: 'This event' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  expect(saved.suggestedFilename()).toBe('kharkiv-2022-address-preview.svg');
  const svg = await readFile(await saved.path(), 'utf8');
  // Its fonts come with it: four faces, each as data.
  expect(svg.match(/@font-face\{[^}]+url\(data:font\/woff2;base64,[\w+/]{4000,}/g)).toHaveLength(4);
  expect(svg).toContain('id="event-address"');
});

test('an SVG of a hostile story runs nothing, even in a page that allows scripts', async ({ page, desk, context }) => {
  const evil = `<img src=x onerror="ran=1"><script>ran=1</script>]]>`;
  const story = structuredClone(STORY) as unknown as { title: object; events: { title: object; short?: object }[] };
  story.title = { fr: evil, en: evil };
  for (const event of story.events)
    Object.assign(event, { title: { fr: evil, en: evil }, short: { fr: evil, en: evil } });
  await desk.open();
  await desk.page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'evil.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(story)) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(evil);
  await page.getByRole('banner').getByRole('button', { name: 'Share' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('tab', { name: 'Picture' }).click();
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save as SVG' }).click(),
  ]);
  const svg = await readFile(await saved.path(), 'utf8');
  const open = await context.newPage();
  await open.setContent(`<script>window.ran = 0</script>${svg}`);
  await expect(open.locator('svg text').first()).toBeVisible();
  expect(await open.evaluate(() => (window as unknown as { ran: number }).ran)).toBe(0);
  expect(await open.locator('img, svg script, svg foreignObject, svg image').count()).toBe(0);
  expect(await open.locator('svg > title').textContent()).toBe(evil);
});
