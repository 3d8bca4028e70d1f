/**
 * How long a step of the talk takes, in a real browser: from the key to the next frame that is painted (Event Timing, in steps
 * of 8 ms), with its flight, on a screen of 1080 lines, alone and with the presenter's window open; at the machine's own speed
 * and slowed down four times. Prints and judges nothing: a clock on a shared machine proves nothing.
 *
 * After a build: `node scripts/run.mjs tests/bench/talk.ts [rounds]`.
 */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { findBrowser, HOW_TO_GET_ONE } from '../../scripts/browser.mjs';

const SPEEDS = [1, 4];
/** A flight is over before the next step. */
const REST_MS = 1100;

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};
const share = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? NaN;
const ms = (value: number): string => `${value.toFixed(0)} ms`;

interface Timed {
  /** From each key to the next paint; what is too short to be listed counts as 16. */
  readonly paints: readonly number[];
  /** The same for a key that changes nothing: what the machine and the browser take for themselves. */
  readonly idle: readonly number[];
}

/** Presses a key and waits until it rests; gives back how long the next paint took. */
async function timed(page: Page, key: string): Promise<number> {
  await page.evaluate(() => (window as unknown as { seen: number[] }).seen.splice(0));
  await page.keyboard.press(key);
  await page.waitForTimeout(REST_MS);
  const seen = await page.evaluate(() => (window as unknown as { seen: number[] }).seen);
  return Math.max(16, ...seen);
}

async function steps(browser: Browser, url: string, slower: number, rounds: number, desk: boolean): Promise<Timed> {
  const context = await browser.newContext({ viewport: { width: 1920, height: 1080 } });
  const page = await context.newPage();
  await page.addInitScript(() => {
    const seen: number[] = [];
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'keydown') seen.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.goto(`${url}?mode=present&lang=en`);
  await page.locator('.talk[data-ready]').waitFor();
  const stops = await page.evaluate(() => document.fonts.ready.then(() => 12));
  if (desk) {
    const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await presenter.locator('.presenter[data-ready]').waitFor();
    await page.bringToFront();
  }
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
  const paints: number[] = [];
  const idle: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    await page.keyboard.press('Home');
    await page.waitForTimeout(REST_MS);
    for (let i = 1; i < stops; i += 1) {
      paints.push(await timed(page, 'ArrowRight'));
      if (i % 4 === 0) idle.push(await timed(page, 'Alt'));
    }
  }
  await context.close();
  return { paints, idle };
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
      for (const desk of [false, true]) {
        const { paints, idle } = await steps(browser, address, slower, Number(rounds), desk);
        say(
          `  a step of the talk${desk ? ', the presenter’s window open' : ''}: ${(share(paints, 0.5) / share(idle, 0.5)).toFixed(1)} × a key that does nothing (median ${ms(share(paints, 0.5))} against ${ms(share(idle, 0.5))}), 95th of 100 ${ms(share(paints, 0.95))}, worst ${ms(Math.max(...paints))}, of ${String(paints.length)}`,
        );
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
  return 0;
}
