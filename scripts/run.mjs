/**
 * Runs a script written in TypeScript: `node scripts/run.mjs scripts/verify.ts arguments…`. Node 20 cannot, Vite can; its
 * configuration is left aside, so that nothing of the page is set up. The module exports
 * `main(argv: string[]): number | Promise<number>` and gives the exit code.
 */
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  process.stderr.write('Usage: node scripts/run.mjs <script.ts> [arguments…]\n');
  process.exitCode = 2;
} else {
  const { module } = await runnerImport(resolve(script), { configFile: false, logLevel: 'error' });
  process.exitCode = await module.main(args);
}
