// @ts-check
/**
 * The one chain of checks, the same here and in CI:
 *
 *   node scripts/test.mjs          everything, browser flows included (`npm test`)
 *   node scripts/test.mjs check    all but the flows (`npm run check`)
 *   node scripts/test.mjs flows    build, then the flows alone; further arguments go to Playwright
 *   node scripts/test.mjs fuzz N files…   the core's property tests with N cases each (a million unless told), all of them
 *                                  or those of the files whose path matches
 *
 * What only reads the tree runs two side by side, and the build with it: what each says is shown whole when it is done.
 *
 * It stops at the first step that fails, and always ends with a line that counts tests, and only tests: those of
 * Vitest and Playwright together, as their own reports have them.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { getBrowser, HOW_TO_GET_ONE } from './browser.mjs';
import { isMain, root } from './lib.mjs';

/** @typedef {{ passed: number, failed: number, skipped: number }} Totals */
/** @typedef {{ name: string, run: string[] | (() => string | undefined), env?: Record<string, string>, report?: string }} Step */

const OUT = 'test-results';
const bin = (/** @type {string} */ path) => join(root, 'node_modules', path);
const vitest = (/** @type {string} */ report, /** @type {string[]} */ ...args) => [
  bin('vitest/vitest.mjs'),
  ...['run', '--reporter=default', '--reporter=json', `--outputFile.json=${OUT}/${report}`],
  ...args,
];

/** @type {Step} */
const browser = {
  name: 'browser',
  run: () => (getBrowser() === undefined ? HOW_TO_GET_ONE : undefined),
};

/** @type {Step} */
const build = { name: 'build', run: [bin('vite/bin/vite.js'), 'build'] };

/** A zone as far from UTC as they come, on the other side of the date line. */
const FAR = 'Pacific/Kiritimati';

/** @type {Step[]} the longest first; the build last, as the one that writes, beside what is left of the longest */
const first = [
  { name: 'lint', run: [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
  { name: 'format', run: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  {
    name: 'types',
    run: [
      bin('svelte-check/bin/svelte-check'),
      '--tsconfig',
      './tsconfig.json',
      '--fail-on-warnings',
      '--output',
      'human',
    ],
  },
  { name: 'layers', run: ['scripts/layers.mjs'] },
  { name: 'unused', run: [bin('knip/bin/knip.js'), '--no-progress'] },
  { name: 'lockfile', run: ['scripts/lock.mjs'] },
  { name: 'notices', run: ['scripts/notices.mjs', '--check'] },
  build,
];

/** @type {(Step | Step[])[]} */
const check = [
  first,
  { name: 'unit', run: vitest('unit.json'), env: { TZ: 'UTC' }, report: 'unit.json' },
  {
    name: `core in ${FAR}`,
    run: vitest('far.json', '--project=core', 'src/'),
    // What it looks for is a date that moves with the machine's zone: fewer cases of each property show it as well.
    env: { TZ: FAR, DATELINE_FUZZ: '1000' },
    report: 'far.json',
  },
  { name: 'size', run: ['scripts/size.mjs'] },
];

/** @type {(...args: string[]) => Step} */
const flows = (...args) => ({
  name: 'flows',
  run: [bin('@playwright/test/cli.js'), 'test', ...args],
  report: 'flows.json',
});

/** @type {Step} the other engines, where they are installed */
const smoke = { name: 'smoke', run: ['--experimental-websocket', '--no-warnings', 'scripts/smoke.mjs'] };

/** @type {(count?: string, ...files: string[]) => Step} */
const fuzz = (count = '1000000', ...files) => ({
  name: `fuzz, ${count} cases per property`,
  run: vitest('fuzz.json', '--project=core', ...(files.length > 0 ? files : ['src/core/'])),
  env: { DATELINE_FUZZ: count },
  report: 'fuzz.json',
});

/**
 * What a runner's own report counts. A file that broke before its first test is one failure.
 * @param {any} report of Vitest or of Playwright
 * @returns {Totals}
 */
export function totals(report) {
  if (report.stats !== undefined) {
    const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats;
    return { passed: expected, failed: unexpected + flaky + (report.errors?.length ?? 0), skipped };
  }
  const broken = (report.testResults ?? []).filter(
    (/** @type {any} */ file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * @param {Totals} totals
 * @returns {string} the closing line
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${String(passed)} passed, ${String(failed)} failed${skipped > 0 ? `, ${String(skipped)} skipped` : ''}`;

/** @type {(text: string) => void} */
const say = (text) => {
  process.stdout.write(`${text}\n`);
};

/**
 * Runs a program of Node's, and gives back what it said where it may not say it at once.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} quiet
 * @returns {Promise<{ ended: string | undefined, said: string }>} how it ended where not with 0
 */
const runNode = (args, env, quiet) =>
  new Promise((resolve) => {
    const output = quiet ? 'pipe' : 'inherit';
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', output, output], env });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        said += String(text);
      });
    child.on('error', (error) => {
      resolve({ ended: error.message, said });
    });
    child.on('close', (status, signal) => {
      resolve({ ended: status === 0 ? undefined : `ended with ${String(status ?? signal)}`, said });
    });
  });

/**
 * @param {Step} step
 * @param {boolean} [quiet] says nothing until it is done
 * @returns {Promise<boolean>} whether it went well
 */
async function perform({ name, run, env }, quiet = false) {
  const heading = `\n── ${name} ${'─'.repeat(Math.max(4, 72 - name.length))}`;
  if (!quiet) say(heading);
  const start = performance.now();
  const { ended, said } =
    typeof run === 'function' ? { ended: run(), said: '' } : await runNode(run, { ...process.env, ...env }, quiet);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  if (quiet) say(`${heading}\n${said.trimEnd()}`);
  say(ended === undefined ? `   ${name}: ${seconds} s` : `   ${name} FAILED after ${seconds} s: ${ended}`);
  return ended === undefined;
}

/**
 * Performs steps two at a time, in their order; after one that failed no other begins.
 * @param {Step[]} steps
 * @returns {Promise<Step | undefined>} the first that failed
 */
export async function abreast(steps) {
  const waiting = [...steps];
  /** @type {Step | undefined} */
  let failed;
  const lane = async () => {
    for (let step = waiting.shift(); step !== undefined && failed === undefined; step = waiting.shift())
      if (!(await perform(step, true))) failed ??= step;
  };
  await Promise.all([lane(), lane()]);
  return failed;
}

/**
 * @param {Step} step
 * @param {Totals} sum what its report counts is added here
 * @returns {Promise<boolean>} whether it went well and, where it leaves a report, tested something
 */
async function counted(step, sum) {
  const well = await perform(step);
  if (step.report === undefined) return well;
  try {
    const part = totals(JSON.parse(readFileSync(join(root, OUT, step.report), 'utf8')));
    sum.passed += part.passed;
    sum.failed += part.failed;
    sum.skipped += part.skipped;
    // A runner that found nothing to run has tested nothing, whatever it ended with.
    return well && part.failed === 0 && part.passed > 0;
  } catch {
    say(`   ${step.name} left no report`);
    return false;
  }
}

/** @param {(Step | Step[])[]} steps in their order; those of an inner list side by side */
async function chain(steps) {
  rmSync(join(root, OUT), { recursive: true, force: true });
  mkdirSync(join(root, OUT), { recursive: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  /** @type {Step | undefined} */
  let failed;
  for (const step of steps) {
    if (Array.isArray(step)) failed = await abreast(step);
    else if (!(await counted(step, sum))) failed = step;
    if (failed !== undefined) break;
  }
  if (failed !== undefined) say(`\nStopped at: ${failed.name}`);
  say(`\n${closingLine(sum)}`);
  process.exitCode = failed === undefined ? 0 : 1;
}

if (isMain(import.meta.url)) {
  const [mode, ...rest] = process.argv.slice(2);
  if (mode === undefined) await chain([browser, ...check, flows(), smoke]);
  else if (mode === 'check') await chain(check);
  else if (mode === 'flows') await chain([browser, build, flows(...rest)]);
  else if (mode === 'fuzz') await chain([fuzz(...rest)]);
  else {
    say('usage: node scripts/test.mjs [check | flows … | fuzz N files…]');
    process.exitCode = 2;
  }
}
