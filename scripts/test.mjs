// @ts-check
/**
 * The one chain of checks, the same here and in CI:
 *
 *   node scripts/test.mjs          everything, browser flows included (`npm test`)
 *   node scripts/test.mjs check    all but the flows (`npm run check`)
 *   node scripts/test.mjs flows    build, then the flows alone; further arguments go to Playwright
 *   node scripts/test.mjs fuzz N   the core's property tests with N cases each (a million unless told)
 *
 * It stops at the first step that fails, and always ends with a line that counts tests, and only tests: those of
 * Vitest and Playwright together, as their own reports have them.
 */
import { spawnSync } from 'node:child_process';
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

/** @type {Step[]} */
const check = [
  { name: 'format', run: [bin('prettier/bin/prettier.cjs'), '--check', '--log-level=warn', '.'] },
  { name: 'lint', run: [bin('eslint/bin/eslint.js'), '--max-warnings=0', '.'] },
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
  { name: 'unit', run: vitest('unit.json'), env: { TZ: 'UTC' }, report: 'unit.json' },
  {
    name: `core in ${FAR}`,
    run: vitest('far.json', '--project=core', 'src/'),
    env: { TZ: FAR },
    report: 'far.json',
  },
  build,
  { name: 'size', run: ['scripts/size.mjs'] },
];

/** @type {(...args: string[]) => Step} */
const flows = (...args) => ({
  name: 'flows',
  run: [bin('@playwright/test/cli.js'), 'test', ...args],
  report: 'flows.json',
});

/** @type {(count: string) => Step} */
const fuzz = (count) => ({
  name: `fuzz, ${count} cases per property`,
  run: vitest('fuzz.json', '--testTimeout=0', 'src/'),
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
 * @param {Step} step
 * @returns {boolean} whether it went well
 */
function perform({ name, run, env }) {
  say(`\n── ${name} ${'─'.repeat(Math.max(4, 72 - name.length))}`);
  const start = performance.now();
  let problem;
  if (typeof run === 'function') problem = run();
  else {
    const { status, signal } = spawnSync(process.execPath, run, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    if (status !== 0) problem = `ended with ${String(status ?? signal)}`;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  say(problem === undefined ? `   ${name}: ${seconds} s` : `   ${name} FAILED after ${seconds} s: ${problem}`);
  return problem === undefined;
}

/** @param {Step[]} steps */
function chain(steps) {
  rmSync(join(root, OUT), { recursive: true, force: true });
  mkdirSync(join(root, OUT), { recursive: true });
  const sum = { passed: 0, failed: 0, skipped: 0 };
  const failed = steps.find((step) => {
    const well = perform(step);
    if (step.report === undefined) return !well;
    try {
      const part = totals(JSON.parse(readFileSync(join(root, OUT, step.report), 'utf8')));
      sum.passed += part.passed;
      sum.failed += part.failed;
      sum.skipped += part.skipped;
      // A runner that found nothing to run has tested nothing, whatever it ended with.
      return !well || part.failed > 0 || part.passed === 0;
    } catch {
      say(`   ${step.name} left no report`);
      return true;
    }
  });
  if (failed !== undefined) say(`\nStopped at: ${failed.name}`);
  say(`\n${closingLine(sum)}`);
  process.exitCode = failed === undefined ? 0 : 1;
}

if (isMain(import.meta.url)) {
  const [mode, ...rest] = process.argv.slice(2);
  if (mode === undefined) chain([browser, ...check, flows()]);
  else if (mode === 'check') chain(check);
  else if (mode === 'flows') chain([browser, build, flows(...rest)]);
  else if (mode === 'fuzz') chain([fuzz(rest[0] ?? '1000000')]);
  else {
    say('usage: node scripts/test.mjs [check | flows … | fuzz N]');
    process.exitCode = 2;
  }
}
