// @ts-check
/**
 * Opens the built pages in Firefox, where it is installed, and listens: a page must have a heading and things to
 * press, and neither the log nor the policy may complain. Speaks WebDriver BiDi itself, so it needs no driver.
 *
 * `npm run build && npm run smoke`; on a machine without Firefox it says "skipped" and ends well.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'vite';
import { root } from './lib.mjs';

const PAGES = ['index.html', 'embed.html'].filter((page) => existsSync(join(root, 'dist', page)));
const PATIENCE_MS = 60_000;

/** @type {(text: string) => void} */
const say = (text) => {
  process.stdout.write(`${text}\n`);
};

/** @returns {string | undefined} */
const findFirefox = () =>
  [process.env['FIREFOX_PATH'] ?? '', 'firefox-esr', 'firefox'].find(
    (name) => name !== '' && spawnSync(name, ['--version'], { stdio: 'ignore' }).status === 0,
  );

/**
 * A session with a browser that listens at this address.
 * @param {string} address
 * @param {(event: any) => void} hear
 */
async function connect(address, hear) {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => {
      reject(new Error('no connection to the browser'));
    };
  });
  /** @type {Map<number, (answer: any) => void>} */
  const waiting = new Map();
  socket.onmessage = ({ data }) => {
    const message = JSON.parse(String(data));
    if (message.type === 'event') hear(message);
    else waiting.get(message.id)?.(message);
  };
  let last = 0;
  /** @type {(method: string, params?: object) => Promise<any>} */
  const ask = (method, params = {}) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, (answer) => {
        if (answer.type === 'success') resolve(answer.result);
        else reject(new Error(`${method}: ${String(answer.message)}`));
      });
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    ask,
    close: () => {
      socket.close();
    },
  };
}

/** What the policy refuses is not in the log of its own accord; runs in the page, before its own scripts. */
const LISTEN = `() => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error('refused by the policy: ' + event.effectiveDirective + ' ' + event.blockedURI);
  });
}`;

/** What a page says of itself, once it has something to say; runs in the page. */
const LOOK = `new Promise((resolve) => {
  const end = Date.now() + 5000;
  const look = () => {
    const heading = document.querySelector('h1')?.textContent ?? '';
    const buttons = document.querySelectorAll('button').length;
    if ((heading !== '' && buttons > 0) || Date.now() > end) resolve(JSON.stringify({ heading, buttons }));
    else setTimeout(look, 50);
  };
  look();
})`;

/** @param {string} program */
async function firefox(program) {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-smoke-'));
  const server = await preview({ root, logLevel: 'silent', preview: { port: 4300 } });
  const browser = spawn(program, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const tired = setTimeout(() => browser.kill(), PATIENCE_MS);
  /** @type {string[]} */
  const problems = [];
  try {
    const address = await new Promise((resolve, reject) => {
      let heard = '';
      browser.stderr.on('data', (data) => {
        heard += String(data);
        const at = /WebDriver BiDi listening on (ws:\S+)/.exec(heard)?.[1];
        if (at !== undefined) resolve(at);
      });
      browser.once('exit', () => {
        reject(new Error(`Firefox ended: ${heard.slice(-500)}`));
      });
    });
    const { ask, close } = await connect(address, ({ params }) => {
      problems.push(`${String(params.level)}: ${String(params.text)}`);
    });
    const { capabilities } = await ask('session.new', { capabilities: {} });
    await ask('session.subscribe', { events: ['log.entryAdded'] });
    await ask('script.addPreloadScript', { functionDeclaration: LISTEN });
    const { contexts } = await ask('browsingContext.getTree');
    const { context } = contexts[0];
    for (const page of PAGES) {
      const url = new URL(page, server.resolvedUrls?.local[0]).href;
      await ask('browsingContext.navigate', { context, url, wait: 'complete' });
      const target = { context };
      const { result } = await ask('script.evaluate', { expression: LOOK, awaitPromise: true, target });
      const { heading, buttons } = JSON.parse(result.value);
      say(
        `${page} in ${String(capabilities.browserName)} ${String(capabilities.browserVersion)}: “${heading}”, ${buttons} buttons`,
      );
      if (heading === '' || buttons === 0) problems.push(`${page} stayed empty`);
    }
    await ask('browser.close').catch(() => undefined);
    close();
  } catch (error) {
    problems.push(String(error));
  } finally {
    clearTimeout(tired);
    browser.kill();
    await server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  return problems;
}

const program = findFirefox();
if (program === undefined) say('Firefox: skipped (not installed; FIREFOX_PATH names one elsewhere)');
else if (PAGES.length === 0) {
  say('nothing built: npm run build');
  process.exitCode = 1;
} else {
  const problems = await firefox(program);
  for (const problem of problems) say(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
