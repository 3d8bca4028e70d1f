import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { findBrowser, HOW_TO_GET_ONE } from './scripts/browser.mjs';

const executablePath = findBrowser();
if (executablePath === undefined) throw new Error(HOW_TO_GET_ONE);

/** Any port that is free now. */
const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });

// Workers read this file again: they are told the port of the one server.
process.env['DATELINE_PORT'] ??= String(await freePort());
const port = process.env['DATELINE_PORT'];
const baseURL = `http://127.0.0.1:${port}`;

const chromium = { browserName: 'chromium', launchOptions: { executablePath } } as const;

/** Flows run against the production build, served with its production headers: `npm run build` first. */
export default defineConfig({
  testDir: 'tests',
  // What is kept is the same for every machine: no platform in its name.
  snapshotPathTemplate: '{testDir}/kept/{arg}{ext}',
  outputDir: 'test-results/flows',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A flow waits as much as it works: a third fills the pauses of two cores.
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/flows.json' }]],
  use: {
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    // A trace of each flow costs half as much time again: ask for one with --trace on.
    trace: 'off',
  },
  projects: [
    { name: 'flows', testDir: 'tests/flows', use: chromium },
    { name: 'pictures', testDir: 'tests/pictures', use: chromium },
    { name: 'spoken', testDir: 'tests/spoken', use: chromium },
    // The whole matrix of states, themes, zooms and widths takes as long again: `npm run audit` alone asks for it.
    ...(process.env['DATELINE_AUDIT'] ? [{ name: 'audit', testDir: 'tests/audit', use: chromium }] : []),
  ],
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: baseURL,
    reuseExistingServer: false,
    stdout: 'ignore',
  },
});
