import { expectAccessible } from './axe.ts';
import { DAY, type Desk, eventOf, expect, HOME, STILL, STORY, test, viewOf } from './desk.ts';

test.use(STILL);

/** Everything of the view that shows, to compare before and after. */
async function shownBy(desk: Desk): Promise<unknown> {
  await desk.rest();
  return desk.page.evaluate(() => ({
    range: document.querySelector('#range')?.textContent,
    heading: document.querySelector('#quotes-title')?.textContent,
    chosen: document.querySelector('main [aria-current]')?.getAttribute('data-event'),
    live: document.querySelector('main [data-live]')?.getAttribute('data-quote'),
    view: document.querySelector('[data-view]')?.getAttribute('data-view'),
    lang: document.documentElement.lang,
    paper: getComputedStyle(document.body).backgroundColor,
    lanes: [...document.querySelectorAll('.lane b')].map((name) => name.textContent),
    events: [...document.querySelectorAll('main button[data-event]')].map((one) => one.getAttribute('data-event')),
  }));
}

const LINKS: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  '?event=address': async (desk) => {
    await expect(desk.title()).toHaveText(eventOf('address').title['en'] ?? '');
  },
  '?event=uk-headline': async (desk) => {
    await expect(desk.event('uk-headline')).toHaveAttribute('aria-current', 'true');
  },
  '?quote=q12b': async (desk) => {
    await expect(desk.quote('q12b')).toHaveAttribute('data-live', 'true');
    await expect(desk.quote('q12b')).toBeInViewport();
    await expect(desk.event('interview')).toHaveAttribute('aria-current', 'true');
  },
  '?time=2022-09-20..2022-09-22': async (desk) => {
    await expect(desk.range()).toContainText('from 20 to 22 September 2022');
  },
  '?time=2022-09-21T05:00..2022-09-21T08:00': async (desk) => {
    await expect(desk.page.locator('.stage svg text').filter({ hasText: /^0?6:00/ })).toHaveCount(1);
  },
  '?lang=fr': async (desk) => {
    await expect(desk.page.locator('html')).toHaveAttribute('lang', 'fr');
    await expect(desk.title()).toHaveText(/^13\scitations$/);
  },
  '?view=list': async (desk) => {
    await expect(desk.stage).toHaveCount(0);
    await expect(desk.page.getByRole('heading', { level: 4 })).toHaveCount(30);
  },
  '?theme=dark': async (desk) => {
    await expect(desk.page.locator('body')).toHaveCSS('background-color', 'rgb(20, 24, 29)');
  },
  '?event=shoigu-300000&time=2022-02..2022-12&lang=fr&lanes=speaker&theme=dark&zone=event': async (desk) => {
    await expect(desk.title()).toHaveText(eventOf('shoigu-300000').title['fr'] ?? '');
    await expect(desk.page.locator('body')).toHaveCSS('background-color', 'rgb(20, 24, 29)');
    await expect(desk.page.locator('.lane b').filter({ hasText: 'Jens Stoltenberg' })).toHaveCount(1);
  },
};

for (const [query, expected] of Object.entries(LINKS))
  test(`${query} opens exactly that, and survives a reload`, async ({ page, desk }) => {
    await desk.open(query);
    await expected(desk);
    await expect(desk.notices).toHaveCount(0);
    const shown = await shownBy(desk);
    const range = desk.param('time');
    await page.reload();
    await desk.open(new URL(page.url()).search);
    await expected(desk);
    await expect.poll(() => shownBy(desk)).toEqual(shown);
    await expect.poll(() => desk.param('time')).toBe(range);
  });

test('a link to an event out of the opening view brings it into view', async ({ desk }) => {
  await desk.open('?event=invasion');
  await expect(desk.event('invasion')).toBeInViewport();
  const at = (await desk.event('invasion').boundingBox())!;
  const plot = await desk.plot();
  expect(at.x).toBeGreaterThan(plot.x);
  expect(at.x).toBeLessThan(plot.x + plot.width / 2);
});

test('the address follows the view, and holds only what differs', async ({ page, desk }) => {
  await desk.open('?utm=a&event=address#secret=1');
  await desk.page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'All', exact: true }).click();
  await expect.poll(() => desk.param('time')).not.toBeNull();
  await desk.rest();
  expect(new URL(page.url()).hash).toBe('#secret=1');
  expect(desk.param('utm')).toBe('a');
  const shown = viewOf(desk.param('time') ?? '');
  expect(shown.from).toBeLessThan(Date.parse('2022-02-25'));
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect.poll(() => desk.param('time')).toBeNull();
});

test('Back and Forward go from choice to choice, and pan and zoom are not steps', async ({ page, desk }) => {
  await page.goto('/');
  await desk.open();
  await desk.event('address').click();
  await expect(desk.title()).toHaveText(eventOf('address').title['en'] ?? '');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  const moved = await desk.view();
  await desk.event('interview').click();
  await expect.poll(() => desk.param('event')).toBe('interview');
  await page.getByRole('button', { name: 'List', exact: true }).click();
  await expect(desk.stage).toHaveCount(0);

  await page.goBack();
  await expect(desk.stage).toHaveCount(1);
  await expect(desk.title()).toHaveText(eventOf('interview').title['en'] ?? '');
  await page.goBack();
  await expect(desk.title()).toHaveText(eventOf('address').title['en'] ?? '');
  const back = await desk.view();
  expect(Math.abs(back.from - moved.from)).toBeLessThan(DAY / 10);
  await page.goBack();
  await expect(desk.title()).toHaveText('13 quotations');
  await expect.poll(() => desk.param('event')).toBeNull();
  await expect.poll(async () => (await desk.view()).from).toBe(HOME.from);

  await page.goForward();
  await expect(desk.title()).toHaveText(eventOf('address').title['en'] ?? '');
  await page.goForward();
  await expect(desk.title()).toHaveText(eventOf('interview').title['en'] ?? '');
  await page.goForward();
  await expect(desk.stage).toHaveCount(0);
});

test('an unknown event gives a notice and the whole story', async ({ page, desk }) => {
  await desk.open('?event=nobody-knows');
  await expect(desk.notices).toContainText('There is no event “nobody-knows” in this chronology.');
  await expect(desk.range()).toContainText('30 of 30 events');
  await expect(desk.title()).toHaveText('13 quotations');
  await expectAccessible(page, 'an unknown event');
  await desk.notices.getByRole('button', { name: 'Close' }).click();
  await expect(desk.notices).toHaveCount(0);
});

test('an unknown quotation gives a notice, and what else is asked for holds', async ({ desk }) => {
  await desk.open('?quote=q99&lang=fr');
  await expect(desk.notices).toContainText('q99');
  await expect(desk.page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(desk.range()).toContainText('30 événements sur 30');
});

test('an old link is said in today’s names, what nobody knows stays, and Back leads out of the page', async ({
  page,
  desk,
}) => {
  await page.goto('/icon.svg');
  await desk.open('?tab=table&dark=true&context=off&range=2022-09-01..2022-09-30&utm=a%20b&event=address');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('tbody tr')).toHaveCount(STORY.events.filter(({ basis }) => basis === 'article').length);
  await expect(desk.title()).toHaveText(eventOf('address').title['en'] ?? '');
  await expect(desk.notices).toHaveCount(0);
  await expect
    .poll(() => [...new URL(page.url()).searchParams.keys()].sort())
    .toEqual(['basis', 'event', 'theme', 'time', 'utm', 'view']);
  expect(desk.param('utm')).toBe('a b');
  await page.goBack();
  expect(page.url()).toContain('icon.svg');
});

test('a setting that cannot be read is named and left aside', async ({ page, desk }) => {
  await desk.open('?view=tables&theme=dark&time=2022-13..2022-14&event=%3Cb%3E');
  await expect(desk.notices).toContainText('view=tables');
  await expect(desk.notices).toContainText('time=2022-13..2022-14');
  await expect(desk.notices).toContainText('event=<b>');
  await expect(desk.stage).toHaveCount(1);
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(20, 24, 29)');
  expect((await desk.view()).from).toBe(HOME.from);
});

test('a story that is not there is said to be missing, with the way back', async ({ page, desk, watch }) => {
  watch.expect('console', '404');
  await desk.open('?story=nothing-of-the-kind');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This chronology cannot be opened');
  await expect(page.getByText('There is no chronology called “nothing-of-the-kind” here.')).toBeVisible();
  await expectAccessible(page, 'a story that is not there');
  await page.getByRole('button', { name: 'go back to the original chronology' }).click();
  await expect(desk.title()).toHaveText('13 quotations');
});

test('a copied link opens the same view', async ({ page, context, desk }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.open('?event=interview');
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('banner').getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Link copied.' })).toHaveCount(1);
  const link = await page.evaluate(() => navigator.clipboard.readText());
  const shown = await shownBy(desk);
  await desk.open(new URL(link).search);
  await expect.poll(() => shownBy(desk)).toEqual(shown);

  await desk.quote('q2a').getByRole('button', { name: 'Copy with source' }).click();
  const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toContain('Toute mobilisation ajoutera cela');
  const cited = await copied();
  expect(cited).toContain('Jens Stoltenberg');
  expect(cited).toContain('quote=q2a');
});

test('every quotation has an address of its own', async ({ page, desk }) => {
  await desk.open();
  await expect(desk.panel.locator('figure')).toHaveCount(13);
  const hrefs = await desk.panel.getByRole('link').evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
  const quotes = hrefs.map((href) => new URLSearchParams(href).get('quote')).filter((id) => id !== null);
  expect(new Set(quotes).size).toBe(13);
  await page.goto(`/${hrefs.find((href) => href.includes('q13')) ?? ''}`);
  await expect(desk.quote('q13')).toHaveAttribute('data-live', 'true');
});
