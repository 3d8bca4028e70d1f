/**
 * How long a step of the talk takes, in a real browser, with its flight, on a screen of 1080 lines: from the key to the next frame
 * that is painted, which has the step's words (Event Timing, in steps of 8 ms), and to the first frame of its picture; at the
 * machine's own speed and slowed down four times. Prints and judges nothing: a clock on a shared machine proves nothing.
 *
 * After a build: `node scripts/run.mjs tests/bench/talk.ts [rounds]`.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { stopsOf } from '../../src/core/story/stops.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import { findBrowser, HOW_TO_GET_ONE } from '../../scripts/browser.mjs';

const SPEEDS = [1, 4];
/** Steps and parts of the story that ships. */
const stops = stopsOf(story.steps).length;
/** A flight is over before the next step. */
const REST_MS = 1100;
/** What is shorter is not listed. */
const SHORT_MS = 16;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

interface Timed {
  /** From each key to the frame after the picture began to change. */
  readonly pictures: readonly number[];
  /** From each key to the next paint; what is too short to be listed counts as 16. */
  readonly paints: readonly number[];
  /** The same for a key that changes nothing: what the machine and the browser take for themselves. */
  readonly idle: readonly number[];
}

interface Taken {
  readonly paints: readonly number[];
  readonly pictures: readonly number[];
}

/** Presses a key and waits until it rests; gives back how long the next paint took, and the picture. */
async function timed(page: Page, key: string): Promise<Taken> {
  await page.evaluate(() => {
    const { taken } = window as unknown as { taken: { paints: number[]; pictures: number[] } };
    taken.paints.splice(0);
    taken.pictures.splice(0);
  });
  await page.keyboard.press(key);
  await page.waitForTimeout(REST_MS);
  return page.evaluate(() => (window as unknown as { taken: Taken }).taken);
}

async function steps(browser: Browser, url: string, slower: number, rounds: number): Promise<Timed> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const taken = { paints: [] as number[], pictures: [] as number[] };
    Object.assign(window, { taken });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') taken.paints.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => setTimeout(() => taken.pictures.push(performance.now() - timeStamp)));
        });
        const area = document.querySelector('.picture .area');
        if (area) watch.observe(area, { subtree: true, childList: true, attributes: true, characterData: true });
      },
      true,
    );
  });
  await page.goto(`${url}?mode=present&lang=en`);
  await page.locator('.talk[data-ready]').waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const paints: number[] = [];
  const pictures: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Home');
    await page.waitForTimeout(REST_MS);
    for (let i = 1; i < stops; i += 1) {
      const step = await timed(page, 'ArrowRight');
      paints.push(Math.max(SHORT_MS, ...step.paints));
      pictures.push(...step.pictures);
      if (i % 4 === 0) idle.push(Math.max(SHORT_MS, ...(await timed(page, 'Alt')).paints));
    }
  }
  await context.close();
  return { paints, pictures, idle };
}

export async function main([rounds = '3']: readonly string[]): Promise<number> {
  const executablePath = findBrowser();
  if (executablePath === undefined || !existsSync('dist/index.html')) {
    say(executablePath === undefined ? HOW_TO_GET_ONE : 'nothing built: npm run build');
    return 1;
  }
  const server = await preview({ logLevel: 'silent', preview: { port: 4391 } });
  const browser = await chromium.launch({ executablePath });
  const address = server.resolvedUrls?.local[0] ?? '';
  try {
    for (const slower of SPEEDS) {
      say(`\n${slower === 1 ? 'At full speed' : `${String(slower)} times slower`}`);
      const { paints, pictures, idle } = await steps(browser, address, slower, Number(rounds));
      const tell = (times: readonly number[]): string =>
        `${(share(times, 0.5) / share(idle, 0.5)).toFixed(1)} × a key that does nothing (median ${ms(share(times, 0.5))} against ${ms(share(idle, 0.5))}), 95th of 100 ${ms(share(times, 0.95))}, worst ${ms(Math.max(...times))}, of ${String(times.length)}`;
      say(`  a step’s words: ${tell(paints)}`);
      say(`  the first frame of its picture: ${tell(pictures)}`);
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}
