// @ts-check
/** Firefox by WebDriver BiDi, which it speaks itself: it needs no driver. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {import('../smoke.mjs').Engine} Engine */

/** What the policy refuses is not in the log of its own accord; runs in the page, before its own scripts. */
const LISTEN = `() => {
  document.addEventListener('securitypolicyviolation', (event) => {
    console.error('refused by the policy: ' + event.effectiveDirective + ' ' + event.blockedURI);
  });
}`;

/** @returns {string | undefined} */
export const findFirefox = () =>
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
  return { ask, socket };
}

/**
 * @param {string} program
 * @returns {Promise<Engine>}
 */
export async function openFirefox(program) {
  const profile = mkdtempSync(join(tmpdir(), 'dateline-smoke-'));
  const browser = spawn(program, ['--headless', '--no-remote', '--remote-debugging-port=0', '--profile', profile], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = () => {
    browser.kill();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  /** @type {string[]} */
  const heard = [];
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      browser.stderr.on('data', (data) => {
        said += String(data);
        const at = /WebDriver BiDi listening on (ws:\S+)/.exec(said)?.[1];
        if (at !== undefined) resolve(at);
      });
      browser.once('exit', () => {
        reject(new Error(`Firefox ended: ${said.slice(-500)}`));
      });
    });
    const { ask, socket } = await connect(address, ({ params }) => {
      heard.push(`${String(params.level)}: ${String(params.text)}`);
    });
    const { capabilities } = await ask('session.new', { capabilities: {} });
    await ask('session.subscribe', { events: ['log.entryAdded'] });
    await ask('script.addPreloadScript', { functionDeclaration: LISTEN });
    const { contexts } = await ask('browsingContext.getTree');
    const { context } = contexts[0];
    return {
      name: `${String(capabilities.browserName)} ${String(capabilities.browserVersion)}`,
      go: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
      read: async (expression) => {
        const target = { context };
        const { result, exceptionDetails } = await ask('script.evaluate', { expression, awaitPromise: true, target });
        if (exceptionDetails) throw new Error(String(exceptionDetails.text));
        return result.value;
      },
      act: (actions) => ask('input.performActions', { context, actions }),
      troubles: () => Promise.resolve(heard.splice(0)),
      close: async () => {
        await ask('browser.close').catch(() => undefined);
        socket.close();
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
