// @ts-check
/**
 * Finds the browser that flows run in: CHROMIUM_PATH, an installed Chromium or Chrome (its headless shell first: the same
 * engine without a desktop's windows, twice as quick), or the one Playwright has fetched. `node scripts/browser.mjs` gets one where there is none, or says in a sentence how to.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { isMain } from './lib.mjs';

const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const ELSEWHERE = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined ? [] : [join(folder, 'Google/Chrome/Application/chrome.exe')];
  }),
];

/** @param {string} path */
function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | undefined} the program's path
 */
export function findBrowser(env = process.env) {
  const { CHROMIUM_PATH: named } = env;
  // A path that was named and is wrong is not quietly replaced by another.
  if (named !== undefined && named !== '') return runs(named) ? named : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter);
  const onPath = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...ELSEWHERE, chromium.executablePath()].find((path) => path !== '' && runs(path));
}

/** @type {(command: string, ...args: string[]) => boolean} */
const succeeds = (command, ...args) =>
  spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], timeout: 300_000 }).status === 0;

/** Finds a browser, or gets one: Playwright's, else Debian's where we may install it. */
export function getBrowser() {
  const found = findBrowser();
  if (found !== undefined || process.env['CHROMIUM_PATH']) return found;
  const cli = join(dirname(createRequire(import.meta.url).resolve('@playwright/test')), 'cli.js');
  if (succeeds(process.execPath, cli, 'install', 'chromium') && findBrowser() !== undefined) return findBrowser();
  if (process.getuid?.() === 0 && succeeds('apt-get', 'update'))
    for (const name of ['chromium-headless-shell', 'chromium'])
      if (succeeds('apt-get', 'install', '-y', name) && findBrowser() !== undefined) return findBrowser();
  return undefined;
}

export const HOW_TO_GET_ONE = process.env['CHROMIUM_PATH']
  ? 'CHROMIUM_PATH names no program that can be run: correct it or unset it.'
  : 'No Chromium was found and none could be fetched: install Chromium or Chrome, or set CHROMIUM_PATH to one.';

if (isMain(import.meta.url)) {
  const path = getBrowser();
  process.stdout.write(`${path ?? HOW_TO_GET_ONE}\n`);
  process.exitCode = path === undefined ? 1 : 0;
}
