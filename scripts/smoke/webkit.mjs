// @ts-check
/** WebKitGTK by plain WebDriver, on a screen of its own where there is none. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createServer } from 'node:net';

/** @typedef {import('../smoke.mjs').Engine} Engine */

/** Nothing tells a driver of this kind what a page logs: the page is asked to remember, from its first moment on it can be. */
const REMEMBER = `(() => {
  if (window.datelineTroubles) return;
  const troubles = (window.datelineTroubles = []);
  addEventListener('error', (event) => troubles.push('error: ' + event.message));
  addEventListener('unhandledrejection', (event) => troubles.push('rejection: ' + event.reason));
  document.addEventListener('securitypolicyviolation', (event) =>
    troubles.push('refused by the policy: ' + event.effectiveDirective + ' ' + event.blockedURI));
  for (const level of ['error', 'warn']) {
    const said = console[level];
    console[level] = (...args) => { troubles.push(level + ': ' + args.join(' ')); said.apply(console, args); };
  }
})()`;

/** @type {(folder: string) => string[]} */
const list = (folder) => {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
};

/** @returns {string | undefined} the browser that the driver drives */
const findMiniBrowser = () => {
  const named = process.env['WEBKIT_PATH'] ?? '';
  const places = list('/usr/lib').flatMap((arch) =>
    list(join('/usr/lib', arch))
      .filter((name) => /^webkit(2)?gtk-/.test(name))
      .map((name) => join('/usr/lib', arch, name, 'MiniBrowser')),
  );
  return [named, ...places, '/usr/libexec/webkit2gtk-4.1/MiniBrowser'].find((path) => path !== '' && existsSync(path));
};

/** @returns {string | undefined} why it cannot be used here; undefined: it can, with this program */
export function findWebKit() {
  const there = (/** @type {string} */ name) => spawnSync('which', [name], { stdio: 'ignore' }).status === 0;
  if (!there('WebKitWebDriver') || (process.env['DISPLAY'] === undefined && !there('Xvfb'))) return undefined;
  return findMiniBrowser();
}

/** @returns {Promise<number>} */
const freePort = () =>
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

/** A screen nobody sees. */
async function makeScreen() {
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const name = await new Promise((resolve, reject) => {
    screen.stdio[3]?.on('data', (/** @type {Buffer} */ data) => {
      resolve(`:${String(data).trim()}`);
    });
    screen.once('exit', () => {
      reject(new Error('Xvfb ended'));
    });
  });
  return { name: String(name), end: () => void screen.kill() };
}

/**
 * @param {string} program
 * @returns {Promise<Engine>}
 */
export async function openWebKit(program) {
  const screen = process.env['DISPLAY'] === undefined ? await makeScreen() : undefined;
  const port = await freePort();
  const driver = spawn('WebKitWebDriver', [`--port=${String(port)}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      ...(screen ? { DISPLAY: screen.name } : {}),
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      // Its own sandbox cannot be made by root; the pages are ours.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' } : {}),
    },
  });
  const end = () => {
    driver.kill();
    screen?.end();
  };
  const home = `http://127.0.0.1:${String(port)}/session`;
  /** @type {(path: string, body?: object, method?: string) => Promise<any>} */
  const ask = async (path, body, method = 'POST') => {
    const answer = await fetch(home + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
    const { value } = /** @type {any} */ (await answer.json());
    if (value?.error) throw new Error(`${path}: ${String(value.error)} ${String(value.message)}`);
    return value;
  };
  const options = { binary: program, args: ['--automation'] };
  const wanted = { capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } } };
  try {
    /** @type {any} */
    let session;
    // The driver needs a moment before it listens.
    for (let tries = 0; session === undefined; tries += 1)
      try {
        session = await ask('', wanted);
      } catch (error) {
        if (tries > 50 || !(error instanceof TypeError)) throw error;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    const at = `/${String(session.sessionId)}`;
    await ask(`${at}/timeouts`, { script: 30_000, pageLoad: 30_000 });
    /** @type {(script: string) => Promise<any>} */
    const run = (script) =>
      ask(`${at}/execute/async`, {
        script: `const done = arguments[0]; Promise.resolve(${script}).then(done, (error) => done('failed: ' + error));`,
        args: [],
      });
    return {
      name: `${String(session.capabilities.browserName)} ${String(session.capabilities.browserVersion)}`,
      go: async (url) => {
        await ask(`${at}/url`, { url });
        await run(REMEMBER);
      },
      read: run,
      act: (actions) => ask(`${at}/actions`, { actions }),
      troubles: () => run('(window.datelineTroubles ?? []).splice(0)'),
      close: async () => {
        await ask(at, undefined, 'DELETE').catch(() => undefined);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
