// @ts-check
/**
 * Uses the built pages in Firefox and in WebKit, where they are installed: a reader chooses an event and zooms, a frame
 * shows the story, a talk goes on by a key, a hand-out has its pages. Neither the log nor the policy may complain. And the core
 * by itself places, words and normalises what it does in Node (`smoke/prints.mjs`).
 *
 * `npm run build && npm run smoke`, and the last step of `npm test`. An engine that is not there is said to be skipped.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'vite';
import { root } from './lib.mjs';
import { findFirefox, openFirefox } from './smoke/firefox.mjs';
import { servePrints } from './smoke/prints.mjs';
import { findWebKit, openWebKit } from './smoke/webkit.mjs';

/**
 * A browser, driven.
 * @typedef {object} Engine
 * @property {string} name with its version
 * @property {(url: string) => Promise<unknown>} go
 * @property {(expression: string) => Promise<any>} read what an expression comes to in the page, promises awaited
 * @property {(actions: object[]) => Promise<unknown>} act as the actions of WebDriver have it
 * @property {() => Promise<string[]>} troubles what went wrong since it was last asked
 * @property {() => Promise<void>} close
 */

const PATIENCE_MS = 120_000;

/** @type {(text: string) => void} */
const say = (text) => {
  process.stdout.write(`${text}\n`);
};

/** Waits in the page until an expression is true; gives back whether it came to be. */
const until = (/** @type {string} */ condition) => `new Promise((resolve) => {
  const end = Date.now() + 20000;
  const look = () => {
    let is = false;
    try { is = Boolean(${condition}); } catch {}
    if (is || Date.now() > end) resolve(is);
    else setTimeout(look, 50);
  };
  look();
})`;

/** @type {(engine: Engine, key: string) => Promise<unknown>} */
const press = (engine, key) =>
  engine.act([
    {
      type: 'key',
      id: 'keys',
      actions: [
        { type: 'keyDown', value: key },
        { type: 'keyUp', value: key },
      ],
    },
  ]);

/** @type {(engine: Engine, selector: string) => Promise<void>} a real click in the middle of an element */
const click = async (engine, selector) => {
  const place = await engine.read(`(() => {
    const element = document.querySelector(${JSON.stringify(selector)});
    element.scrollIntoView({ block: 'center' });
    const { left, top, width, height } = element.getBoundingClientRect();
    return JSON.stringify([Math.round(left + width / 2), Math.round(top + height / 2)]);
  })()`);
  const [x, y] = JSON.parse(place);
  const actions = [
    { type: 'pointerMove', x, y, duration: 0 },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await engine.act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
};

/** The stage stands, in its own faces: what is aimed at moves no more. */
const STAGE = `document.querySelectorAll('.stage li button').length > 10 && document.fonts.status === 'loaded' &&
  [...document.fonts].some(({ status }) => status === 'loaded')`;
const RIGHT = '\uE014';

/**
 * What is done and must then be so; runs in each engine.
 * @type {{ name: string, page: string, ready: string, use?: (engine: Engine) => Promise<unknown>, then?: string }[]}
 */
const USES = [
  {
    name: 'an event is chosen and its quotations stand beside it',
    page: 'index.html?view=timeline&lang=en',
    ready: STAGE,
    use: (engine) => click(engine, '.stage [data-event="address"]'),
    then: `location.search.includes('event=address') && document.querySelector('#quotes-title').textContent.includes('Putin')`,
  },
  {
    name: 'a key zooms around it',
    page: 'index.html?view=timeline&lang=en',
    ready: STAGE,
    use: async (engine) => {
      await engine.read(`(window.before = document.querySelector('#range').textContent)`);
      await engine.read(`(document.querySelector('.stage [data-event="address"]').focus(), 0)`);
      await press(engine, '+');
    },
    then: `document.querySelector('#range').textContent !== window.before`,
  },
  {
    name: 'a frame shows the story',
    page: 'embed.html?lang=en',
    ready: `document.querySelectorAll('[data-event]').length > 10 && document.querySelector('h1').textContent !== ''`,
  },
  {
    name: 'a talk goes on by a key',
    page: 'index.html?mode=present&lang=en&step=2',
    ready: `document.querySelector('.talk[data-ready]')`,
    use: (engine) => press(engine, RIGHT),
    then: `new URLSearchParams(location.search).get('step') === '3'`,
  },
  {
    name: 'a hand-out has its pages',
    page: 'index.html?print=handout&lang=en',
    ready: `document.documentElement.matches('[data-print-ready]') && document.querySelectorAll('.sheet').length > 8`,
  },
];

/**
 * @param {Engine} engine
 * @param {string} home
 * @returns {Promise<string[]>} what is wrong
 */
async function go(engine, home) {
  /** @type {string[]} */
  const problems = [];
  for (const { name, page, ready, use, then } of USES) {
    await engine.go(new URL(page, home).href);
    let well = (await engine.read(until(ready))) === true;
    if (well && use) await use(engine);
    if (well && then !== undefined) well = (await engine.read(until(then))) === true;
    const troubles = await engine.troubles();
    say(`   ${well && troubles.length === 0 ? '✓' : '✘'} ${engine.name}: ${name}`);
    if (!well) problems.push(`${engine.name}: not so: ${name} (${page})`);
    problems.push(...troubles.map((text) => `${engine.name}, ${page}: ${text}`));
  }
  return problems;
}

/**
 * @param {Engine} engine
 * @param {Awaited<ReturnType<typeof servePrints>>} prints
 * @returns {Promise<string[]>} what does not come out as in Node
 */
async function compare(engine, { here, url }) {
  await engine.go(url);
  await engine.read(until('typeof globalThis.prints === "string"'));
  const said = await engine.read('globalThis.prints ?? "{}"');
  const there = /** @type {Record<string, string>} */ (JSON.parse(said));
  const problems = Object.entries(here)
    .filter(([name, print]) => there[name] !== print)
    .map(([name, print]) => `${engine.name}: ${name} is ${there[name] ?? 'missing'}, in Node ${print}`);
  say(`   ${problems.length === 0 ? '✓' : '✘'} ${engine.name}: what must be the same everywhere is`);
  return problems;
}

/** @type {{ name: string, variable: string, find: () => string | undefined, open: (program: string) => Promise<Engine> }[]} */
const ENGINES = [
  { name: 'Firefox', variable: 'FIREFOX_PATH', find: findFirefox, open: openFirefox },
  { name: 'WebKit', variable: 'WEBKIT_PATH', find: findWebKit, open: openWebKit },
];

if (!existsSync(join(root, 'dist/index.html'))) {
  say('nothing built: npm run build');
  process.exitCode = 1;
} else {
  const server = await preview({ root, logLevel: 'silent', preview: { port: 4300 } });
  const home = server.resolvedUrls?.local[0] ?? '';
  /** @type {string[]} */
  const problems = [];
  /** @type {Awaited<ReturnType<typeof servePrints>> | undefined} */
  let prints;
  for (const { name, variable, find, open } of ENGINES) {
    const program = find();
    if (program === undefined) {
      say(`   ${name}: skipped (not installed; ${variable} names one elsewhere)`);
      continue;
    }
    /** @type {Engine | undefined} */
    let engine;
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let patience;
    try {
      const tired = new Promise((_, reject) => {
        patience = setTimeout(() => {
          reject(new Error(`no end after ${String(PATIENCE_MS / 1000)} s`));
        }, PATIENCE_MS);
      });
      engine = await Promise.race([open(program), /** @type {Promise<never>} */ (tired)]);
      problems.push(...(await Promise.race([go(engine, home), /** @type {Promise<never>} */ (tired)])));
      prints ??= await servePrints();
      problems.push(...(await Promise.race([compare(engine, prints), /** @type {Promise<never>} */ (tired)])));
    } catch (error) {
      problems.push(`${name}: ${String(error)}`);
    } finally {
      clearTimeout(patience);
      await engine?.close();
    }
  }
  prints?.close();
  await server.close();
  for (const problem of problems) say(problem);
  // A browser that hangs on is no reason to wait for it.
  process.exit(problems.length > 0 ? 1 : 0);
}
