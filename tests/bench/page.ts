/**
 * What the page costs in a real browser, as ratios measured in one run against an empty page of the same server: the time
 * from navigation to the first event painted, the frames of zooming and panning, and from each thing a reader does to the
 * next paint, at the machine's own speed and slowed down four times. Prints and judges nothing: a clock on a shared machine proves nothing.
 *
 * After a build: `node scripts/run.mjs tests/bench/page.ts [loads]`.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type CDPSession, type Locator, type Page } from '@playwright/test';
import { preview } from 'vite';
import { headersFor } from '../../config/headers.ts';
import { findBrowser, HOW_TO_GET_ONE } from '../../scripts/browser.mjs';

const FRAMES = 120;
/** How much slower than the machine itself. */
const SPEEDS = [1, 4];

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? NaN;
const ms = (value: number): string => `${value.toFixed(value < 10 ? 1 : 0)} ms`;

/** The build, and beside it a page with one word and the same headers. */
async function serve(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = await preview({
    logLevel: 'silent',
    preview: { port: 4390 },
    plugins: [
      {
        name: 'empty-page',
        configurePreviewServer({ middlewares }) {
          middlewares.use('/empty', (_, response) => {
            for (const [name, value] of Object.entries(headersFor('/'))) response.setHeader(name, value);
            response.setHeader('Content-Type', 'text/html');
            response.end(
              '<!doctype html><html lang="en"><title>a</title><link rel="icon" href="data:,"><p data-event>a</p><button>b</button>',
            );
          });
        },
      },
    ],
  });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

/** A window nobody has been in, with an empty cache. */
async function open(browser: Browser, slower: number): Promise<{ page: Page; client: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  return { page, client };
}

/** From navigation to the frame after the one that holds the first event, in milliseconds. */
async function firstEvent(browser: Browser, url: string, slower: number): Promise<number> {
  const { page } = await open(browser, slower);
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector('[data-event]') === null) requestAnimationFrame(look);
      else
        requestAnimationFrame(() => {
          document.documentElement.dataset['painted'] = String(performance.now());
        });
    };
    requestAnimationFrame(look);
  });
  await page.goto(url);
  const painted = await page.waitForFunction(() => document.documentElement.dataset['painted']);
  const value = Number(await painted.jsonValue());
  await page.context().close();
  return value;
}

type Move = 'rest' | 'zoom' | 'pan';

interface Frames {
  /** From one frame to the next, in milliseconds. */
  readonly between: readonly number[];
  /** What the main thread did in one, on average. */
  readonly work: number;
}

/** Turns the wheel once a frame over the stage, in and out or to and fro, or does nothing. */
async function frames(page: Page, client: CDPSession, move: Move): Promise<Frames> {
  const busy = async (): Promise<number> => {
    const { metrics } = await client.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const before = await busy();
  const between = await page.evaluate(
    async ({ how, count }) => {
      const frame = (): Promise<number> => new Promise(requestAnimationFrame);
      const stage = document.querySelector('.stage');
      const box = stage?.getBoundingClientRect() ?? new DOMRect();
      const gaps: number[] = [];
      let last = await frame();
      for (let i = 0; i < count; i += 1) {
        const turn = i < count / 2 ? 1 : -1;
        if (how !== 'rest')
          stage?.dispatchEvent(
            new WheelEvent('wheel', {
              deltaX: how === 'pan' ? 12 * turn : 0,
              deltaY: how === 'zoom' ? -8 * turn : 0,
              ctrlKey: how === 'zoom',
              clientX: box.left + box.width * 0.6,
              clientY: box.top + 40,
              bubbles: true,
              cancelable: true,
            }),
          );
        const now = await frame();
        gaps.push(now - last);
        last = now;
      }
      return gaps;
    },
    { how: move, count: FRAMES },
  );
  return { between, work: ((await busy()) - before) / FRAMES };
}

async function moving(browser: Browser, url: string, slower: number): Promise<Record<'zoom' | 'pan', Frames>> {
  const { page, client } = await open(browser, slower);
  await client.send('Performance.enable');
  await page.goto(url);
  const stage = page.locator('.stage');
  await stage.hover({ position: { x: 400, y: 30 } });
  // The gestures come with the pointer; d3-zoom leaves its mark on what it listens to.
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.stage') ?? {}));
  const range = await page.locator('#range').textContent();
  const zoom = await frames(page, client, 'zoom');
  const pan = await frames(page, client, 'pan');
  if (range === null || (await stage.count()) === 0) throw new Error('nothing was measured');
  await page.context().close();
  return { zoom, pan };
}

/** Presses as a hand does: it comes, it presses, and the next thing comes once this has been seen. */
async function press(button: Locator): Promise<void> {
  await button.hover();
  await button.page().waitForTimeout(200);
  await button.click({ delay: 60 });
  await button.page().waitForTimeout(300);
}

/** What a reader does, by name: each a press of a key or of a button. */
const ACTS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  zoom: async (page) => {
    await page.locator('.stage [tabindex="0"]').first().focus();
    for (const key of ['+', '+', '-', '-', '0', '+', '+', '-']) await page.keyboard.press(key, { delay: 120 });
  },
  pan: async (page) => {
    for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowLeft', 'ArrowRight'])
      await page.keyboard.press(`Shift+${key}`, { delay: 120 });
  },
  step: async (page) => {
    for (const key of ['Home', 'ArrowRight', 'ArrowDown', 'PageDown', 'End', 'ArrowLeft'])
      await page.keyboard.press(key, { delay: 120 });
  },
  choose: async (page) => {
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    for (const id of ['address', 'interview', 'shoigu-300000', 'uk-headline'])
      await press(page.locator(`main button[data-event="${id}"]`));
  },
  filter: async (page) => {
    await press(page.getByRole('button', { name: 'Search', exact: true }));
    await page.getByRole('searchbox').waitFor();
    await page.keyboard.type('mobilis', { delay: 120 });
    for (const name of ['Clear all', 'Close']) await press(page.getByRole('button', { name }).first());
  },
  lanes: async (page) => {
    await page.getByRole('combobox', { name: 'Lanes' }).focus();
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key, { delay: 120 });
  },
  view: async (page) => {
    for (const name of ['List', 'Table', 'Claims', 'Chronology'])
      await press(page.getByRole('button', { name, exact: true }).first());
  },
};

/** Notes from each thing the reader does to the next paint (Event Timing, in steps of 8 ms). */
const listen = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: { id: number; ms: number }[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { interactionId: number })[])
        if (entry.interactionId > 0) seen.push({ id: entry.interactionId, ms: entry.duration });
    }).observe({ type: 'event', buffered: true, durationThreshold: 16 } as PerformanceObserverInit);
  });

/** What was noted since it was last asked, one for each thing done: the longest of its parts. */
async function heard(page: Page): Promise<number[]> {
  const seen = await page.evaluate(() => (window as unknown as { seen: { id: number; ms: number }[] }).seen.splice(0));
  const longest = new Map<number, number>();
  for (const { id, ms: took } of seen) longest.set(id, Math.max(longest.get(id) ?? 0, took));
  return [...longest.values()];
}

/** A button that does nothing, on the page with one word: the least a machine needs. */
async function nothing(browser: Browser, url: string, slower: number): Promise<number[]> {
  const { page } = await open(browser, slower);
  await listen(page);
  await page.goto(url);
  for (let i = 0; i < 40; i += 1) await page.getByRole('button').press('Enter', { delay: 60 });
  await page.waitForTimeout(800);
  const found = await heard(page);
  await page.context().close();
  return found;
}

/** From each thing the reader does to the next paint, by kind. */
async function interactions(browser: Browser, url: string, slower: number): Promise<Map<string, number[]>> {
  const { page } = await open(browser, slower);
  await listen(page);
  await page.goto(`${url}?lang=en`);
  await page.locator('.stage [data-event]').first().waitFor();
  // What loads with the first sign of life has loaded, as it has for a reader.
  await page.mouse.move(300, 300);
  await page.waitForFunction(() => '__zoom' in (document.querySelector('.stage') ?? {}));
  const found = new Map<string, number[]>();
  // Each twice: once cold, with what it loads, and once more.
  for (let round = 0; round < 2; round += 1)
    for (const [name, act] of Object.entries(ACTS)) {
      await heard(page);
      await act(page);
      await page.waitForTimeout(800);
      found.set(name, [...(found.get(name) ?? []), ...(await heard(page))]);
    }
  await page.context().close();
  return found;
}

async function still(browser: Browser, url: string, slower: number): Promise<Frames> {
  const { page, client } = await open(browser, slower);
  await client.send('Performance.enable');
  await page.goto(url);
  const rest = await frames(page, client, 'rest');
  await page.context().close();
  return rest;
}

export async function main([loads = '9']: readonly string[]): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === undefined || !existsSync('dist/index.html')) {
    say(executablePath === undefined ? HOW_TO_GET_ONE : 'nothing built: npm run build');
    return 1;
  }
  const server = await serve();
  const browser = await chromium.launch({ executablePath });
  try {
    for (const slower of SPEEDS) {
      const empty: number[] = [];
      const story: number[] = [];
      // In turns, so that whatever else the machine does falls on both.
      for (let i = 0; i < Number(loads); i += 1) {
        empty.push(await firstEvent(browser, `${server.address}empty`, slower));
        story.push(await firstEvent(browser, server.address, slower));
      }
      say(`\n${slower === 1 ? 'At full speed' : `${String(slower)} times slower`}`);
      say(
        `  first event painted: ${(median(story) / median(empty)).toFixed(1)} × an empty page (${ms(median(story))} against ${ms(median(empty))}, median of ${loads})`,
      );
      const acts = await interactions(browser, server.address, slower);
      const all = [...acts.values()].flat();
      const least = await nothing(browser, `${server.address}empty`, slower);
      say(
        `  from what a reader does to the next paint: median ${ms(median(all))}, 95th of 100 ${ms(share(all, 0.95))}, worst ${ms(Math.max(...all))}, of ${String(all.length)}; a button that does nothing on the empty page: median ${ms(median(least))}, 95th of 100 ${ms(share(least, 0.95))}`,
      );
      for (const [name, times] of acts)
        say(
          `    ${name}: median ${ms(median(times))}, 95th of 100 ${ms(share(times, 0.95))}, worst ${ms(Math.max(...times))}, of ${String(times.length)}`,
        );
      const rest = await still(browser, `${server.address}empty`, slower);
      const moves = await moving(browser, server.address, slower);
      for (const [name, { between, work }] of Object.entries(moves))
        say(
          `  a frame of ${name}: ${(median(between) / median(rest.between)).toFixed(2)} × an empty page’s (median ${ms(median(between))}, 95th of 100 ${ms(share(between, 0.95))}; an empty page’s ${ms(median(rest.between))}, ${ms(share(rest.between, 0.95))}), of which work ${ms(work)} against ${ms(rest.work)}`,
        );
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}
