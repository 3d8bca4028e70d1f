// @ts-check
/**
 * Writes THIRD-PARTY-NOTICES.md: every package whose code or fonts a reader receives, with its licence whole.
 *
 * `node scripts/notices.mjs` writes it; with `--check` it only says whether the file is current, and whether
 * docs/dependencies.md has its line for every run-time dependency.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './lib.mjs';
import { runtimePackages } from './lock.mjs';

/**
 * Development packages of which a part ships: Svelte compiles components to code that brings its runtime and what
 * that needs; fonts are cut from their packages; of what writes presentations, its half for Node and what that needs stays
 * behind. The build fails when it bundles a package that has no notice.
 */
const PARTLY_SHIPPED = [
  ...['svelte', 'clsx', 'esm-env', '@fontsource/source-sans-3', '@fontsource/source-serif-4'],
  ...['pptxgenjs', 'jszip', 'pako', 'lie', 'immediate', 'setimmediate', 'readable-stream'],
];

export const NOTICES = join(root, 'THIRD-PARTY-NOTICES.md');

/** @type {(path: string) => any} */
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} folder a package's folder within the repository */
function notice(folder) {
  const at = join(root, folder);
  const { name, version, license } = readJson(join(at, 'package.json'));
  const file = readdirSync(at)
    .sort()
    .find((entry) => /^(licen[cs]e|copying|ofl)\b/i.test(entry));
  if (file === undefined) throw new Error(`${String(name)} brings no licence text`);
  const text = readFileSync(join(at, file), 'utf8').replaceAll('\r\n', '\n').trim();
  return `## ${String(name)} ${String(version)}\n\nLicence: ${String(license)}\n\n\`\`\`text\n${text}\n\`\`\`\n`;
}

/** @returns {string} the whole file */
export function notices() {
  const { packages } = readJson(join(root, 'package-lock.json'));
  const folders = [
    ...runtimePackages(packages),
    ...PARTLY_SHIPPED.map((name) => `node_modules/${name}`).filter((folder) => existsSync(join(root, folder))),
  ];
  const head =
    '# Third-party notices\n\nDateline ships code and fonts of the packages below, under their licences. Written by ' +
    '`npm run notices`; do not edit by hand.\n';
  return [head, ...[...new Set(folders)].sort().map(notice)].join('\n');
}

/** @returns {string[]} what is not current */
export function checkNotices() {
  const table = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');
  const { dependencies = {} } = readJson(join(root, 'package.json'));
  const lines = new Set([...table.matchAll(/^\| `([^`]+)`/gm)].map((match) => match[1]));
  return [
    ...(existsSync(NOTICES) && readFileSync(NOTICES, 'utf8') === notices()
      ? []
      : ['THIRD-PARTY-NOTICES.md is not current: npm run notices']),
    ...Object.keys(dependencies)
      .filter((name) => !lines.has(name))
      .map((name) => `docs/dependencies.md has no line for ${name}`),
    ...[...lines]
      .filter((name) => name !== undefined && !(name in dependencies) && !PARTLY_SHIPPED.includes(name))
      .map((name) => `docs/dependencies.md speaks of ${String(name)}, which does not ship`),
  ];
}

if (isMain(import.meta.url)) {
  if (process.argv.includes('--check')) {
    const problems = checkNotices();
    process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
    process.exitCode = problems.length > 0 ? 1 : 0;
  } else writeFileSync(NOTICES, notices());
}
