/** A story of thousands: the page holds what is in view, and every event is still a few keys away. */
import { DAY, expect, STILL, STORY, test } from './desk.ts';

test.use(STILL);

const COUNT = 5000;
const BEGIN = Date.UTC(2015, 0, 1);
/** One event each half day or so, in five lanes, in the order of time. */
const crowd = () => ({
  format: STORY.format,
  version: STORY.version,
  id: 'crowd',
  revision: '1',
  languages: ['en'],
  title: { en: 'A crowd' },
  takeaway: { en: 'Thousands of events.' },
  asOf: '2024-05-12',
  zone: 'Europe/Paris',
  sources: [{ id: 'press', kind: 'article', title: { en: 'The press' }, lang: 'en' }],
  agents: [{ id: 'press', kind: 'organisation', name: { en: 'The press' } }],
  lanes: ['earth', 'violet', 'blue', 'gold', 'green'].map((hue) => ({ id: hue, label: { en: `In ${hue}` }, hue })),
  events: Array.from({ length: COUNT }, (_, i) => ({
    id: `e${String(i)}`,
    basis: 'article',
    kind: 'action',
    title: { en: `Event ${String(i)} of many` },
    lane: ['earth', 'violet', 'blue', 'gold', 'green'][(i * 7) % 5],
    time: {
      edtf: new Date(BEGIN + Math.floor(i / 2) * DAY).toISOString().slice(0, 10),
      shape: 'point',
      precision: 'day',
      basis: 'stated',
    },
    factuality: { status: 'occurred', certainty: 'certain', polarity: '+', according: ['press'] },
    sources: ['press'],
  })),
});

test('what stands in the page is what is in view, and the keys reach the rest', async ({ page, desk }) => {
  await desk.open();
  await page
    .locator('input[type="file"]')
    .first()
    .setInputFiles({ name: 'crowd.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(crowd())) });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A crowd');
  await desk.rest();
  const buttons = desk.stage.locator('.events button');
  expect(await buttons.count()).toBeGreaterThan(5);
  expect(await buttons.count()).toBeLessThan(COUNT / 10);
  expect(await page.locator('svg rect').count()).toBeLessThan(COUNT / 2);

  // From end to end and back: what was never drawn takes the focus, in view.
  await desk.stage.locator('.events button[tabindex="0"]').focus();
  await desk.hands();
  const focused = page.locator('.events button:focus');
  const where = (): Promise<string> =>
    focused.evaluate((button) => button.dataset['event'] ?? button.dataset['cluster'] ?? '');
  const seen = new Set<string>();
  for (const key of ['End', 'Home', 'ArrowRight', 'End']) {
    await page.keyboard.press(key);
    await desk.rest();
    await expect(focused).toBeInViewport();
    seen.add(await where());
  }
  expect(seen.size).toBe(3);
  // Close enough, the last event stands for itself, and still has the focus.
  for (let times = 0; times < 16; times += 1) await page.keyboard.press('+');
  await desk.rest();
  await expect(focused).toBeInViewport();
  expect(await where()).toBe(`e${String(COUNT - 1)}`);
  expect(await buttons.count()).toBeLessThan(COUNT / 10);
});
