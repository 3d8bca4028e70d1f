import { readFileSync } from 'node:fs';
import { expectAccessible } from './axe.ts';
import { expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

const times = JSON.parse(readFileSync('dist/stories/kharkiv-2022.times.json', 'utf8')) as unknown;

test('the page opens on the whole story', async ({ page, desk }) => {
  await desk.open();
  await expect(page).toHaveTitle(`${STORY.title['en'] ?? ''} · Dateline`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(STORY.title['en'] ?? '');
  await expect(page.getByText(STORY.takeaway?.['en'] ?? '')).toBeVisible();
  await expect(page.getByText('16 paragraphs, 13 quotations checked word for word, 7 speakers')).toBeVisible();
  await expectAccessible(page, 'as it opens');
});
