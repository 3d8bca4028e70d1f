import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { quoteLine } from '../../src/core/story/quote-text.ts';
import { expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

/** Spaces and the shapes of letters are the printer's own. */
const plain = (text: string): string => text.normalize('NFKC').replaceAll(/\s+/g, ' ');

/** What a PDF says, where there is something to read it with. */
function textOf(pdf: Buffer, path: string): string | undefined {
  writeFileSync(path, pdf);
  const { status, stdout } = spawnSync('pdftotext', ['-raw', path, '-'], { encoding: 'utf8' });
  return status === 0 ? plain(stdout) : undefined;
}

for (const [view, lang] of [
  ['timeline', 'en'],
  ['claims', 'fr'],
] as const)
  test(`on paper the ${view} is light and tells every event, with every quotation and where it stands`, async ({
    page,
    desk,
  }, info) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await desk.open(`?view=${view}&lang=${lang}&theme=dark`);
    await expect(page.locator(view === 'claims' ? '#claims-title' : '.events button').first()).toBeAttached();
    await desk.rest();
    const before = await page.locator('#events').innerHTML();
    const pdf = await page.pdf({ format: 'A4' });
    const text = textOf(pdf, info.outputPath('page.pdf'));
    // Once it is printed, nothing of it is left on the page.
    await expect(page.locator('.printed')).toHaveCount(0);
    await expect.poll(() => page.locator('#events').innerHTML()).toBe(before);

    await page.emulateMedia({ media: 'print' });
    const printed = page.locator('.printed');
    await expect(printed).toBeVisible();
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.getByRole('button', { name: /^(Copy link|Copier le lien|Share|Partager)$/ })).toHaveCount(0);
    await expect(page.locator('.stage')).toHaveCount(view === 'timeline' ? 1 : 0);
    const wanted = [
      ...STORY.events.map((event) => event.title[lang] ?? ''),
      ...STORY.quotes.map((quote) => quoteLine(quote, 'fr')),
      lang === 'fr' ? 'mot à mot dans la traduction' : 'word for word in the translation',
      new URL(page.url()).origin,
    ];
    const shown = plain(await printed.innerText());
    for (const words of wanted) expect.soft(shown).toContain(plain(words));
    // Where a PDF can be read, the paper itself says so, but for the breaks between its lines.
    const letters = (words: string): string => plain(words).replaceAll(/[\s\u00ad-]/g, '');
    for (const words of text === undefined ? [] : wanted) expect.soft(letters(text ?? '')).toContain(letters(words));
    // Nothing stands beside the sheet.
    const over = await printed.evaluate(
      (list) =>
        [...list.querySelectorAll('h3, h4, p, blockquote')].filter((one) => {
          const box = one.getBoundingClientRect();
          return box.right > list.getBoundingClientRect().right + 1 || one.scrollWidth > one.clientWidth + 1;
        }).length,
    );
    expect(over).toBe(0);
    await page.emulateMedia({ media: 'screen' });
    await expect(printed).toHaveCount(0);
  });
