// @ts-check
/**
 * Checks the layer table against the graph of imports, and that the graph saw every file: the tool passes in silence
 * when a compiler is missing or a folder was renamed.
 *
 * `node scripts/layers.mjs` prints what is wrong and ends with 1 when anything is.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTsConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { cruiserRules, rowOf, table } from '../config/layers.js';
import { isMain, root } from './lib.mjs';

const SOURCE = /(?<!\.d)\.(ts|svelte)$/;

/**
 * @param {string} [base] the folder that holds `src`
 * @returns {Promise<{ modules: number, dependencies: number, problems: string[] }>}
 */
export async function checkLayers(base = root) {
  const result = await cruise(
    ['src'],
    {
      baseDir: base,
      ruleSet: { forbidden: cruiserRules() },
      validate: true,
      // Type-only imports count: a layer that knows another's types depends on it.
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
      enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'svelte', 'types', 'default'] },
    },
    { bustTheCache: true },
    { tsConfig: extractTsConfig(join(root, 'tsconfig.json')) },
  );
  const { output } = result;
  if (typeof output === 'string') throw new Error('the graph tool answered in words');
  const seen = output.modules.map((module) => module.source).filter((source) => source.startsWith('src/'));
  const files = readdirSync(join(base, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => SOURCE.test(path));
  const owed = new Set(table.debt.map(({ from, to }) => `${from} > ${to}`));
  return {
    modules: seen.length,
    dependencies: output.summary.totalDependenciesCruised ?? 0,
    problems: [
      ...output.summary.violations
        .filter(({ from, to }) => !owed.has(`${from} > ${to}`))
        .map(({ rule, from, to }) => `${rule.name}: ${from} > ${to}`),
      ...files.filter((path) => !seen.includes(path)).map((path) => `not seen by the graph tool: ${path}`),
      ...files.filter((path) => rowOf(path) === undefined).map((path) => `stands in no layer: ${path}`),
    ],
  };
}

if (isMain(import.meta.url)) {
  const { modules, dependencies, problems } = await checkLayers();
  process.stdout.write([...problems, `${String(modules)} files, ${String(dependencies)} imports\n`].join('\n'));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
