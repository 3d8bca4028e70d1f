// @ts-check
/**
 * Checks, without the network, that a lockfile installs the same everywhere and stays small: no registry's address,
 * a checksum for every package, an entry for every optional package (one npm left out makes `npm ci` refuse the
 * lock), exact versions, and no more run-time packages than we can read.
 *
 * `node scripts/lock.mjs` prints what is wrong and ends with 1 when anything is.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, root } from './lib.mjs';

const MOST_DIRECT = 12;
const MOST_SHIPPED = 30;

/**
 * @typedef {object} Entry
 * @property {string} [resolved]
 * @property {string} [integrity]
 * @property {boolean} [link]
 * @property {boolean} [inBundle]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 * @property {Record<string, string>} [optionalDependencies]
 *
 * @typedef {{ packages: Record<string, Entry> }} Lock
 */

/**
 * The lock's entry for a package as Node would find it from another package.
 * @param {Lock['packages']} packages
 * @param {string} from the dependent's path in the lock
 * @param {string} name
 * @returns {string | undefined} its path in the lock
 */
export function locate(packages, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('node_modules/') - 1))) {
    const path = `${folder === '' ? '' : `${folder}/`}node_modules/${name}`;
    if (path in packages) return path;
    if (folder === '') return undefined;
  }
}

/**
 * The packages that a reader of `dependencies` alone would install, in the lock's order.
 * @param {Lock['packages']} packages
 * @returns {string[]} their paths in the lock
 */
export function runtimePackages(packages) {
  /** @type {Set<string>} */
  const found = new Set();
  const walk = (/** @type {string} */ path) => {
    for (const name of Object.keys(packages[path]?.dependencies ?? {})) {
      const next = locate(packages, path, name);
      if (next === undefined || found.has(next)) continue;
      found.add(next);
      walk(next);
    }
  };
  walk('');
  return [...found].sort();
}

/**
 * @param {Lock} lock
 * @returns {string[]} what is wrong with it
 */
export function checkLock({ packages }) {
  const { '': own = {}, ...others } = packages;
  const exact = Object.entries({ ...own.dependencies, ...own.devDependencies });
  const direct = Object.keys(own.dependencies ?? {});
  const shipped = runtimePackages(packages);
  return [
    ...Object.entries(others).flatMap(([path, entry]) => [
      ...(entry.resolved !== undefined && /^(\w+:)?\/\//.test(entry.resolved) ? [`${path}: names an address`] : []),
      ...(entry.integrity === undefined && entry.inBundle !== true ? [`${path}: no checksum`] : []),
      ...Object.keys(entry.optionalDependencies ?? {})
        .filter((name) => locate(packages, path, name) === undefined)
        .map((name) => `${path}: its optional ${name} has no entry: write the lock again, from an empty folder`),
    ]),
    ...exact.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)).map(([name, v]) => `${name}: ${v} is not exact`),
    ...(direct.length > MOST_DIRECT ? [`${String(direct.length)} direct run-time packages`] : []),
    ...(shipped.length > MOST_SHIPPED ? [`${String(shipped.length)} run-time packages`] : []),
  ];
}

if (isMain(import.meta.url)) {
  const text = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const problems = checkLock(JSON.parse(text));
  process.stdout.write(problems.map((problem) => `${problem}\n`).join(''));
  process.exitCode = problems.length > 0 ? 1 : 0;
}
