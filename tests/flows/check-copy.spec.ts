/** "Check against your copy" (P11): the right edition, a changed one, another article, and everything that is no article. */
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { makeCopyStory } from '../fixtures/copy-story.ts';
import { ARTICLE, STRANGER } from '../fixtures/quotation-story.ts';
import { expect, test } from './fixtures.ts';

const plain = ARTICLE.join('\n\n');
const page_ = (paragraphs: readonly string[], head = ''): string =>
  `<!doctype html><html><head>${head}<title>La Gazette</title></head><body><header>La Gazette</header>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}<footer>Abonnez-vous</footer></body></html>`;

/** Opens the made-up story from a file, and the dialog. */
async function open(page: Page): Promise<Locator> {
  await page.goto('/');
  await page.getByLabel('Open…').setInputFiles({
    name: 'phare.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(makeCopyStory())),
  });
  await expect(page.getByRole('heading', { level: 1, name: 'The lighthouse' })).toBeVisible();
  // On a phone the source's line is folded.
  const folded = page.locator('details.source:not([open]) > summary');
  await page
    .getByRole('button', { name: 'Check against your copy', includeHidden: true })
    .waitFor({ state: 'attached' });
  if (await folded.isVisible()) await folded.click();
  await page.getByRole('button', { name: 'Check against your copy' }).click();
  const dialog = page.getByRole('dialog', { name: 'Check against your copy' });
  await expect(dialog).toBeVisible();
  return dialog;
}

async function paste(dialog: Locator, text: string): Promise<void> {
  await dialog.getByRole('textbox').fill(text);
  await dialog.getByRole('button', { name: 'Check', exact: true }).click();
}

const choose = (dialog: Locator, name: string, buffer: Buffer): Promise<void> =>
  dialog.getByLabel('Choose a file…').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });

/** Drops a file made in the page on an element of it. */
const drop = (target: Locator, name: string, text: string): Promise<void> =>
  target.evaluate(
    (element, [file, content]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([content], file));
      element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
    },
    [name, text] as const,
  );

const FOUND_ALL = '11 of 11 quotations found word for word; every paragraph is that of the edition of 12 May 2031.';

test.describe('a copy of the right edition', () => {
  test('pasted: every quotation has its verdict, every paragraph is the same', async ({ page }) => {
    const dialog = await open(page);
    await paste(dialog, plain);
    await expect(dialog.getByRole('status')).toHaveText(FOUND_ALL);
    await expect(dialog.locator('[data-verdict=verbatim]')).toHaveCount(11);
    await expect(dialog.locator('.row[data-state=same]')).toHaveCount(9);
    await expect(dialog.getByText('word for word', { exact: true })).toHaveCount(11);
  });

  test('saved as a page in an older encoding, and dropped: nothing else of the page opens it', async ({ page }) => {
    const dialog = await open(page);
    const western = ARTICLE.slice(0, 2).map((text) => text.replaceAll('…', '...'));
    await choose(
      dialog,
      'page.html',
      Buffer.from(
        page_(western, '<meta charset="windows-1252">').replace(
          /[’“”]/g,
          (c) => ({ '’': '\x92', '“': '\x93', '”': '\x94' })[c] ?? c,
        ),
        'latin1',
      ),
    );
    await expect(dialog.locator('[data-quote=before-summer]')).toHaveAttribute('data-verdict', 'verbatim');
    await drop(dialog, 'article.html', page_(ARTICLE));
    await expect(dialog.getByRole('status')).toHaveText(FOUND_ALL);
    await expect(dialog.getByText('File “article.html”')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1, name: 'The lighthouse' })).toBeVisible();
  });

  test('of five megabytes: held, not laid out, and checked whole', async ({ page }) => {
    const dialog = await open(page);
    const around = STRANGER.join('\n\n');
    const text = `${plain}\n\n${`${around}\n\n`.repeat(Math.ceil(5e6 / around.length))}`;
    await dialog.getByRole('textbox').evaluate((field, long) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', long);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await expect(dialog.getByText(/^Pasted text: 5,\d{3},\d{3} characters/)).toBeVisible();
    await expect(dialog.getByRole('status')).toHaveText(FOUND_ALL, { timeout: 20_000 });
  });
});

test('another edition: the paragraph is named, and the words that differ are marked on both sides', async ({
  page,
}) => {
  const dialog = await open(page);
  await paste(
    dialog,
    plain
      .replace('chaque marche, chaque vis, chaque vitre', 'chaque marche, chaque clou, chaque vitre')
      .replace('sous les vingt nœuds', 'sous les trente nœuds')
      .replace('he told a local radio station', 'he told a newspaper'),
  );
  await expect(dialog.getByRole('status')).toHaveText(
    '10 of 11 quotations found word for word; 3 paragraphs differ from the edition of 12 May 2031.',
  );
  const second = dialog.locator('.row[data-p="2"]');
  await expect(second).toContainText('differs');
  await expect(second.locator('mark')).toHaveText(['vis,', 'clou,']);
  await expect(second).toContainText('chaque marche, clou,'.replace('clou,', 'chaque clou, chaque vitre'));
  // Words that are no quotation, and a change nobody recorded the words of.
  await expect(dialog.locator('.row[data-p="5"]')).toContainText('he told a local radio station');
  const ninth = dialog.locator('.row[data-p="9"]');
  await expect(ninth).toContainText('it cannot be said what');
  await expect(ninth).toContainText('La lanterne sera remontée');
});

test('another article is said to be another', async ({ page }) => {
  const dialog = await open(page);
  await paste(dialog, STRANGER.join('\n\n'));
  await expect(dialog.getByRole('status')).toHaveText(
    '0 of 11 quotations found word for word; this text seems to be another than the source.',
  );
  await expect(dialog.locator('[data-verdict=verbatim]')).toHaveCount(0);
  await expect(dialog.locator('[data-verdict]')).toHaveCount(11);
});

for (const [name, buffer, words] of [
  ['nothing.txt', Buffer.from(' \n '), 'There is nothing to check'],
  ['address.txt', Buffer.from('file:///home/reader/article.html'), 'That is an address'],
  ['article.pdf', Buffer.from('%PDF-1.7\n'), 'That is a PDF file'],
  ['page.mhtml', Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'), 'saved as a single file'],
  ['article.docx', Buffer.from('PK\x03\x04', 'latin1'), 'word processor'],
  ['picture.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'That is an image'],
  ['program.bin', Buffer.from([0, 1, 2, 3, 4]), 'This file is no text'],
] as const)
  test(`${name} is no article, and the page says so`, async ({ page }) => {
    const dialog = await open(page);
    await choose(dialog, name, buffer);
    const status = dialog.getByRole('status');
    await expect(status).toContainText(words);
    expect((await status.innerText()).length).toBeLessThanOrEqual(120);
    await expect(dialog.locator('.report')).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Check another copy' }).click();
    await expect(dialog.getByRole('textbox')).toBeVisible();
  });

test('a file too large is refused before it is read, an empty field says so', async ({ page }) => {
  const dialog = await open(page);
  await dialog.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('There is nothing to check');
  await dialog.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([new Uint8Array(33 * 1024 * 1024)], 'large.txt'));
    element.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  });
  await expect(dialog.getByRole('status')).toContainText('the limit is 32 MB');
});

test('nothing is sent: once the dialog is there, only the page’s own worker is fetched', async ({ page }) => {
  const dialog = await open(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${new URL(request.url()).pathname}`));
  await paste(dialog, plain);
  await expect(dialog.getByRole('status')).toHaveText(FOUND_ALL);
  expect(requests.filter((one) => !/^GET \/assets\/check\.worker-[\w-]+\.js$/.test(one))).toEqual([]);
});

test('a check can be stopped, and does not hold the page', async ({ page }) => {
  const dialog = await open(page);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/check.worker*', async (route) => {
    await held;
    await route.continue();
  });
  await paste(dialog, plain);
  await expect(dialog.getByRole('status')).toHaveText('Checking…');
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByRole('status')).toHaveText('The check was stopped.');
  release();
  await paste(dialog, plain);
  await expect(dialog.getByRole('status')).toHaveText(FOUND_ALL);
});

test('where no worker runs, as in a page opened from a file, the page checks by itself', async ({ page }) => {
  await page.addInitScript(() => {
    window.Worker = function () {
      throw new DOMException('no worker here', 'SecurityError');
    } as unknown as typeof Worker;
  });
  const dialog = await open(page);
  await paste(dialog, plain);
  await expect(dialog.getByRole('status')).toHaveText(FOUND_ALL);
});

test('a worker that cannot be loaded is done without', async ({ page }) => {
  const dialog = await open(page);
  let refused = 0;
  await page.route('**/check.worker*', (route) => {
    refused += 1;
    return route.abort();
  });
  await paste(dialog, plain);
  await expect(dialog.getByRole('status')).toHaveText(FOUND_ALL);
  expect(refused).toBe(1);
});

test('a quotation of the report leads to its event', async ({ page }) => {
  const dialog = await open(page);
  await paste(dialog, plain);
  await dialog.locator('[data-quote=yes-but]').getByRole('button', { name: 'See the quotation' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.locator('aside [data-quote=yes-but][data-live]')).toBeVisible();
});

test('by keys alone: from the button into the field, and back with Escape', async ({ page }) => {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Check against your copy' });
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('textbox')).toBeFocused();
  await page.keyboard.type('hello');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(dialog.getByRole('status')).toContainText('0 of 13 quotations found');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await expect(button).toBeFocused();
});

for (const [theme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  test(`nothing for axe to say of a report, ${theme}, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    const dialog = await open(page);
    await paste(dialog, plain.replace('chaque vis', 'chaque clou').replace('Oui, mais', 'Non, mais'));
    await expect(dialog.locator('.report')).toBeVisible();
    const results = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .options({ rules: { 'target-size': { enabled: true } } })
      .analyze();
    expect(results.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)])).toEqual([]);
    expect(await dialog.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
  });
