// @ts-check
/**
 * Reads `layers.json` and answers questions about it; makes dependency-cruiser's rules out of it. The same answers
 * serve ESLint (`eslint-house.js`), so the two tools cannot drift apart.
 *
 * Paths are relative to the repository's root, with forward slashes.
 */
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Row
 * @property {string} folder
 * @property {string[]} may
 * @property {string[]} packages
 * @property {string[]} touches
 *
 * @typedef {object} Table
 * @property {Row[]} rows most particular first: the first row that matches a file is its row
 * @property {{ files: string[], may: string[], packages: string[], touches: string[] }} entries
 * @property {{ packages: string[], files: string }[]} packagesOnlyIn
 * @property {string[]} dynamicImportOnlyIn
 * @property {string[]} effectOnlyIn
 * @property {{ from: string, to: string, reason: string, since: string }[]} debt
 */

/** @type {Table} */
export const table = JSON.parse(readFileSync(new URL('./layers.json', import.meta.url), 'utf8'));

/** Tests may import what they like; the packages they use are not shipped. */
export const TEST_FILE = '\\.(test|bench)\\.ts$';
const isTest = new RegExp(TEST_FILE);

/** @param {string} text */
const escape = (text) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A folder or file of the table as the source of an anchored pattern; `star` is what its `*` becomes. */
const pattern = (/** @type {string} */ path, star = '[^/]+') =>
  `^${escape(path).replaceAll('*', star)}${/\.\w+$/.test(path) ? '$' : '/'}`;

/**
 * The row a file belongs to, or undefined for a file of `src` that stands in no layer (a mistake).
 * @param {string} file
 * @returns {Row | undefined}
 */
export function rowOf(file) {
  if (table.entries.files.includes(file)) return { folder: file, ...table.entries };
  return table.rows.find((row) => new RegExp(pattern(row.folder)).test(file));
}

/**
 * Whether the table lets one file of `src` import another.
 * @param {string} from
 * @param {string} to
 */
export function mayImport(from, to) {
  if (isTest.test(from)) return true;
  const row = rowOf(from);
  if (row === undefined) return false;
  const own = new RegExp(pattern(row.folder, '([^/]+)'));
  const [a, b] = [own.exec(from), own.exec(to)];
  return (
    (a !== null && b !== null && a[1] === b[1]) ||
    row.may.some((path) => new RegExp(pattern(path)).test(to)) ||
    table.debt.some((debt) => debt.from === from && debt.to === to)
  );
}

/**
 * Whether the table lets a file import a package. `name` may be a path inside it, as in `svelte/motion`.
 * @param {string} from
 * @param {string} name
 */
export function mayUse(from, name) {
  if (isTest.test(from)) return true;
  const held = table.packagesOnlyIn.find(({ packages }) => packages.some((p) => within(name, p)));
  if (held !== undefined && !new RegExp(held.files).test(from)) return false;
  return rowOf(from)?.packages.some((p) => within(name, p)) ?? false;
}

/** @type {(name: string, listed: string) => boolean} */
const within = (name, listed) =>
  listed.endsWith('/*') ? name.startsWith(listed.slice(0, -1)) : name === listed || name.startsWith(`${listed}/`);

const NPM = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

/** @param {string[]} packages */
const packagePaths = (packages) =>
  packages.map((p) => `(^|/)(node_modules/)?${escape(p.replace(/\*$/, ''))}${p.endsWith('*') ? '' : '(/|$)'}`);

/**
 * dependency-cruiser's rules for the whole table. Debts are not in them: whoever runs the tool takes them off the
 * result, pair by pair (`scripts/layers.mjs`).
 * @returns {import('dependency-cruiser').IForbiddenRuleType[]}
 */
export function cruiserRules() {
  const everything = [
    ...table.rows.map((row) => ({ row, from: pattern(row.folder, '([^/]+)') })),
    ...table.entries.files.map((file) => ({ row: { folder: file, ...table.entries }, from: pattern(file) })),
  ];
  /** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
  const rules = everything.flatMap(({ row, from }, index) => {
    // Rows are read from the top: a file taken by an earlier row is not this one's.
    const taken = everything.slice(0, index).map((other) => other.from.replaceAll('(', '(?:'));
    const path = { path: from, pathNot: [TEST_FILE, ...taken] };
    const own = row.folder.includes('*') ? pattern(row.folder, '$1') : pattern(row.folder);
    return [
      {
        name: `layer ${row.folder}`,
        severity: 'error',
        from: path,
        to: { path: '^src/', pathNot: [own, ...row.may.map((p) => pattern(p))] },
      },
      {
        name: `packages ${row.folder}`,
        severity: 'error',
        from: path,
        to: {
          dependencyTypes: /** @type {import('dependency-cruiser').DependencyType[]} */ (NPM),
          pathNot: packagePaths(row.packages),
        },
      },
    ];
  });
  return [
    ...rules,
    { name: 'no circle', severity: 'error', from: {}, to: { circular: true } },
    { name: 'resolvable', severity: 'error', from: { pathNot: TEST_FILE }, to: { couldNotResolve: true } },
    { name: 'no index', severity: 'error', from: {}, to: { path: '/index\\.\\w+$', pathNot: 'node_modules' } },
    {
      name: 'no node',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST_FILE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'src stands alone',
      severity: 'error',
      from: { path: '^src/', pathNot: TEST_FILE },
      to: { dependencyTypes: ['local'], pathNot: '^src/' },
    },
    {
      name: 'dynamic import',
      severity: 'error',
      from: { path: '^src/', pathNot: [TEST_FILE, ...table.dynamicImportOnlyIn.map((p) => pattern(p))] },
      to: { dynamic: true },
    },
    ...table.packagesOnlyIn.map(({ packages, files }) => ({
      name: `only in ${files}`,
      severity: /** @type {const} */ ('error'),
      from: { path: '^src/', pathNot: [TEST_FILE, files] },
      to: { path: packagePaths(packages) },
    })),
    {
      name: 'no layer',
      severity: 'error',
      from: { path: '^src/', pathNot: everything.map((one) => one.from.replaceAll('(', '(?:')) },
      to: {},
    },
  ];
}
