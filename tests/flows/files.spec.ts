import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { story as shipped } from '../../src/stories/kharkiv-2022/story.ts';
import { expect, STILL, STORY, test } from './desk.ts';
import { unzip } from './zip.ts';

/** What converts a presentation here, if anything does. */
const office = ['soffice', 'libreoffice'].find((name) => {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

test.use(STILL);

test('a reader’s own story is taken away as one file, which opens by itself', async ({
  desk,
  page,
  watch,
  browser,
}) => {
  const own = { ...STORY, id: 'mine', title: { en: 'My </script> own $& story' }, languages: ['en'], notes: 'private' };
  const steps = own.steps.map((step) => ({ ...step, notes: { en: 'Not for the public.' } }));
  await desk.open('?lang=en');
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'mine.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...own, steps })),
    });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(own.title.en, { timeout: 30_000 });
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: /Print, download/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Print and take away' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /one file/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('dateline-mine.html');
  const path = test.info().outputPath('mine.html');
  await download.saveAs(path);
  await expect(dialog.getByRole('status')).toContainText('dateline-mine.html');
  // Its notes are private: they stay out of the outline, too.
  const [outlined] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /outline/ }).click(),
  ]);
  const outline = readFileSync(await outlined.path(), 'utf8');
  expect(outline).toContain('My ');
  expect(outline).not.toContain('Not for the public');
  expect(await watch.troubles()).toEqual([]);

  const context = await browser.newContext({ offline: true });
  const file = await context.newPage();
  const said: string[] = [];
  file.on('console', (message) => said.push(message.text()));
  file.on('pageerror', (error) => said.push(String(error)));
  await file.goto(`${pathToFileURL(path).href}?event=address&lang=en`);
  await file.getByRole('heading', { level: 1 }).waitFor();
  await expect(file.getByRole('heading', { level: 1 })).toHaveText(own.title.en);
  await expect(file).toHaveTitle(/My <\/script> own \$& story/);
  await expect(file.getByRole('complementary').getByRole('heading', { level: 2 })).toBeVisible();
  expect(readFileSync(path, 'utf8')).not.toContain('Not for the public');
  expect(said).toEqual([]);
  await context.close();
});

test('a presentation is made of shapes and words, a slide for each step, and opens in another program', async ({
  desk,
  page,
  watch,
}) => {
  test.setTimeout(180_000);
  // The story as it ships: its notes are public, and lie in a file apart.
  await desk.open('?lang=en');
  const { steps } = shipped;
  await page.getByRole('banner').getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: /Print, download/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Print and take away' });
  await expect(dialog.getByRole('checkbox', { name: /notes/ })).toBeChecked();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: /Presentation/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('kharkiv-2022.pptx');
  const path = test.info().outputPath('told.pptx');
  await download.saveAs(path);
  expect(await watch.troubles()).toEqual([]);

  const files = unzip(readFileSync(path));
  const slides = [...files.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  // A title, the steps and their parts, the sources.
  const parts = steps.map(({ substeps = [] }) => 1 + substeps.length);
  const slideOf = (step: number): number => 2 + parts.slice(0, step).reduce((sum, count) => sum + count, 0);
  expect(slides).toHaveLength(slideOf(steps.length));
  const wordsOf = (name: string): string =>
    [...(files.get(name) ?? '').matchAll(/<a:t>([^<]*)<\/a:t>/g)].map(([, text]) => text).join('\n');
  const inXml = (text: string): string =>
    text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');
  steps.forEach(({ caption, notes }, i) => {
    const at = slideOf(i);
    const slide = files.get(`ppt/slides/slide${String(at)}.xml`) ?? '';
    expect(wordsOf(`ppt/slides/slide${String(at)}.xml`)).toContain(inXml(caption['en'] ?? '').slice(0, 40));
    expect(notes?.['en']?.length).toBeGreaterThan(20);
    expect(wordsOf(`ppt/notesSlides/notesSlide${String(at)}.xml`)).toContain(inXml(notes?.['en'] ?? ''));
    // A real title: the outline of a slide program has it.
    expect(/<p:ph\s[^>]*type="title"/.test(slide), `title of slide ${String(at)}`).toBe(true);
    // Native shapes: lines, boxes, outlines; no picture of any of it.
    expect(slide.match(/<p:sp>/g)?.length ?? 0).toBeGreaterThan(30);
    expect(slide).toMatch(/prst="line"/);
    expect(slide).toMatch(/prstDash val="(?:sysDash|sysDot|dash)"/);
    expect(slide).not.toContain('<p:pic>');
  });
  const links = [...files]
    .filter(([name]) => name.endsWith(`slide${String(slides.length)}.xml.rels`))
    .map(([, text]) => text)
    .join('');
  for (const { url } of STORY.sources) if (url !== undefined) expect(links).toContain(url.replaceAll('&', '&amp;'));

  if (office === undefined) {
    test.info().annotations.push({ type: 'skipped', description: 'LibreOffice is not here to open the presentation' });
    return;
  }
  const folder = dirname(path);
  const profile = pathToFileURL(test.info().outputPath('profile')).href;
  const convert = (form: 'pdf' | 'odp'): Buffer => {
    execFileSync(
      office,
      [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', form, '--outdir', folder, path],
      { stdio: 'ignore', timeout: 150_000 },
    );
    return readFileSync(path.replace(/pptx$/, form));
  };
  const pdf = convert('pdf').toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(slides.length);
  // What that program has read: as many slides, what each step says, and what is noted of it.
  const read = unzip(convert('odp')).get('content.xml') ?? '';
  expect(read.match(/<draw:page\s/g)).toHaveLength(slides.length);
  const said = (xml: string): string =>
    xml
      .replace(/<text:s[^>]*>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&quot;', '"')
      .replaceAll('&apos;', "'")
      .replaceAll('&amp;', '&')
      .replace(/\s+/gu, '');
  const pages = read.split(/<draw:page\s/).slice(1);
  steps.forEach(({ caption, notes }, i) => {
    const [slide = '', noted = ''] = (pages[slideOf(i) - 1] ?? '').split('<presentation:notes');
    expect(said(slide)).toContain((caption['en'] ?? '?').replace(/\s+/gu, ''));
    expect(said(noted)).toContain((notes?.['en'] ?? '?').replace(/\s+/gu, ''));
  });
});
