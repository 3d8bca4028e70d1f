import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe.ts';
import { type Desk, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

const file = (content: string | Buffer, name = 'story.json') => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});
const chooser = (desk: Desk) => desk.page.locator('input[type="file"]').first();
const small = readFileSync('tests/fixtures/stories/small.json', 'utf8');
const smallStory = JSON.parse(small) as { title: Record<string, string>; events: { id: string }[] };

/** The shipped story with faults of three kinds; what they take with them is in the tests. */
function broken(): string {
  const copy = structuredClone(STORY) as unknown as {
    events: { id: string; time: Record<string, unknown>; colour?: string }[];
    quotes: { id: string; attribution: string; segments: unknown }[];
  };
  const event = (id: string) => copy.events.find((one) => one.id === id)!;
  event('invasion').time['edtf'] = '2022-02-31';
  event('anger-headline').colour = 'red';
  copy.quotes.find(({ id }) => id === 'q8')!.attribution = 'nobody';
  return JSON.stringify(copy);
}

test('a story of the reader’s is shown, and the address keeps out of it', async ({ page, desk }) => {
  await desk.open('?event=address&utm=a');
  await chooser(desk).setInputFiles(file(small));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(smallStory.title['en'] ?? '');
  await expect(page).toHaveTitle(`${smallStory.title['en'] ?? ''} · Dateline`);
  await expect(desk.notices).toHaveCount(0);
  await desk.rest();
  const first = desk.page.locator('main button[data-event]').first();
  const url = page.url();
  await first.click();
  await expect(desk.title()).toBeFocused();
  await desk.rest();
  expect(page.url()).toBe(url);
  await expectAccessible(page, 'a story of the reader’s');
});

test('a file with faults loads what is sound and says what is not', async ({ page, desk }) => {
  await desk.open();
  await chooser(desk).setInputFiles(file(broken()));
  await expect(desk.notices).toContainText('The rest is loaded.');
  await desk.notices.getByText('Show details').click();
  const told = desk.notices.getByRole('listitem');
  await expect(told.filter({ hasText: 'invasion' }).filter({ hasText: '2022-02-31' })).not.toHaveCount(0);
  await expect(told.filter({ hasText: 'nobody' })).not.toHaveCount(0);
  await expectAccessible(page, 'a file with faults');

  // The rest works: the story is there and can be walked.
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title['en'] ?? '');
  await desk.event('interview').click();
  await expect(desk.panel.locator('figure')).toHaveCount(8);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page
    .getByRole('group', { name: 'Language' })
    .getByRole('button', { name: /Français/ })
    .click();
  await expect(desk.notices).toContainText('Le reste est chargé');
});

const HOPELESS: Readonly<Record<string, { content: string | Buffer; says: RegExp }>> = {
  'text that is no JSON': {
    content: '{ "format": "dateline-story", ',
    says: /cannot be read from line 1, column \d+: the file ends/,
  },
  'an empty file': { content: '', says: /empty|JSON/i },
  'JSON that is no story': { content: '[1, 2, 3]', says: /story|chronology|object/i },
  'another program’s file': { content: '{"type": "FeatureCollection", "features": []}', says: /dateline-story|format/ },
  'a picture': { content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xd8, 0xfe]), says: /not UTF-8 text/ },
};
for (const [name, { content, says }] of Object.entries(HOPELESS))
  test(`${name} is refused in clear words, with the way back`, async ({ page, desk }) => {
    await desk.open('?event=address');
    await chooser(desk).setInputFiles(file(content));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('This chronology cannot be opened');
    await expect(page.getByRole('main')).toContainText(says);
    if (name === 'another program’s file') await expectAccessible(page, 'a file that cannot be opened');
    await page.getByRole('button', { name: 'go back to the original chronology' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title['en'] ?? '');
    await expect(page.locator('main button[data-event]')).toHaveCount(STORY.events.length);
  });

test('a file can be mended and opened again from the page that refused it', async ({ page, desk }) => {
  await desk.open();
  await chooser(desk).setInputFiles(file('{'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This chronology cannot be opened');
  await page.getByLabel('Open…').setInputFiles(file(small));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(smallStory.title['en'] ?? '');
});

test('a dropped file opens like a chosen one', async ({ page, desk }) => {
  await desk.open();
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'story.json', { type: 'application/json' }));
    return data;
  }, small);
  await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(smallStory.title['en'] ?? '');
});
