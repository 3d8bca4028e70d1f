// @ts-check
/**
 * The house's own ESLint rules: what no stock rule can say about layers, effects, styles and files.
 */
import { existsSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { mayImport, mayUse, rowOf, table, TEST_FILE } from './layers.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isTest = new RegExp(TEST_FILE);

/** @param {string} path */
const local = (path) => relative(root, path).replaceAll('\\', '/');

/** @typedef {import('eslint').Rule.RuleModule} RuleModule */

/**
 * Imports against the layer table. It reads specifiers, so it also sees the type-only imports of components that the
 * graph tool cannot.
 * @type {RuleModule}
 */
const layers = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = local(context.filename);
    if (!file.startsWith('src/') || isTest.test(file) || file.endsWith('.d.ts')) return {};
    /** @type {(node: any, specifier: unknown) => void} */
    const check = (node, specifier) => {
      if (typeof specifier !== 'string') return;
      const [path = '', query] = specifier.split('?');
      const report = (/** @type {string} */ message) => {
        context.report({ node, message });
      };
      if (!path.startsWith('.')) {
        if (!mayUse(file, path)) report(`${rowOf(file)?.folder ?? file} may not use the package ${path}.`);
        return;
      }
      const target = local(join(dirname(context.filename), path));
      if (query !== undefined && query !== 'worker&url') report(`No import queries but ?worker&url: ${specifier}.`);
      if (!/\.(ts|svelte|css|json)$/.test(path)) report(`Import the file you mean, with its extension: ${specifier}.`);
      else if (/(^|\/)index\.\w+$/.test(target)) report('No index files.');
      else if (!mayImport(file, target)) report(`${rowOf(file)?.folder ?? file} may not import ${target}.`);
    };
    return {
      Program(node) {
        if (rowOf(file) === undefined) context.report({ node, message: `${file} stands in no layer.` });
        if (/\/index\.\w+$/.test(file)) context.report({ node, message: 'No index files.' });
      },
      ImportDeclaration: (node) => {
        check(node, node.source.value);
      },
      ExportNamedDeclaration: (node) => {
        check(node, node.source?.value);
      },
      ExportAllDeclaration: (node) => {
        check(node, node.source.value);
      },
      TSImportType: (/** @type {any} */ node) => {
        check(node, node.source?.value);
      },
      ImportExpression: (node) => {
        if (!table.dynamicImportOnlyIn.some((path) => file === path || file.startsWith(`${path}/`)))
          context.report({ node, message: 'Dynamic imports belong to entries and shells.' });
        check(node, node.source.type === 'Literal' ? node.source.value : undefined);
      },
    };
  },
};

/**
 * An effect feeds something outside Svelte, says which in a comment above it that begins with "feeds" (or, if it listens,
 * "follows"), stands only
 * where the table lets it and never assigns state.
 * @type {RuleModule}
 */
const effect = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = local(context.filename);
    const allowed = table.effectOnlyIn.some((place) => new RegExp(place).test(file));
    const { sourceCode } = context;
    /** @type {(node: any) => boolean} */
    const isRune = ({ callee }) =>
      callee.type === 'MemberExpression'
        ? callee.object.name === '$effect' && callee.property.name !== 'tracking'
        : callee.name === '$effect';
    /** @type {(identifier: any) => boolean} */
    const isState = (identifier) => {
      for (let scope = sourceCode.getScope(identifier); ;) {
        const variable = scope.set.get(identifier.name);
        if (variable !== undefined) {
          const init = /** @type {any} */ (variable.defs[0]?.node)?.init;
          return Boolean(init) && sourceCode.getText(init).startsWith('$state');
        }
        if (scope.upper === null) return false;
        scope = scope.upper;
      }
    };
    let depth = 0;
    /** @type {(node: any, target: any) => void} */
    const assigned = (node, target) => {
      if (depth === 0) return;
      const name =
        target.type === 'MemberExpression' && target.object.type !== 'ThisExpression' ? target.object : target;
      if (name.type === 'Identifier' && isState(name))
        context.report({ node, message: 'An effect never assigns state: derive it, or change it where the event is.' });
    };
    return {
      CallExpression(node) {
        if (!isRune(node)) return;
        depth += 1;
        if (!allowed)
          context.report({ node, message: 'No effects here: derive, or move it to a painter’s host or shell.' });
        const above = sourceCode.getCommentsBefore(/** @type {any} */ (node.parent)).at(-1);
        const near =
          above?.loc !== undefined && above.loc !== null && above.loc.end.line === (node.loc?.start.line ?? 0) - 1;
        if (!near || !/^\s*(feeds|follows)\s+\S/i.test(above.value))
          context.report({
            node,
            message: 'Say above it which outside thing this effect feeds or follows: // feeds the …',
          });
      },
      'CallExpression:exit'(node) {
        if (isRune(node)) depth -= 1;
      },
      AssignmentExpression: (node) => {
        assigned(node, node.left);
      },
      UpdateExpression: (node) => {
        assigned(node, node.argument);
      },
    };
  },
};

/**
 * A `Date` is made of one number (UTC milliseconds), of another `Date` or of nothing: text and lists of parts are
 * read in the zone of the machine. Where types are known they decide; elsewhere only what is plain to see.
 * @type {RuleModule}
 */
const dates = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    NewExpression(node) {
      if (node.callee.type !== 'Identifier' || node.callee.name !== 'Date') return;
      const [first] = node.arguments;
      if (first === undefined) return;
      const services = /** @type {any} */ (context.sourceCode.parserServices);
      const type = services.program ? services.getTypeAtLocation(first) : undefined;
      const text =
        first.type === 'TemplateLiteral' ||
        (first.type === 'Literal' && typeof first.value === 'string') ||
        (type !== undefined && /^(string\b|"|`)/.test(services.program.getTypeChecker().typeToString(type)));
      if (text || node.arguments.length > 1)
        context.report({ node, message: 'Text and parts are read in the zone of the machine: use core/time.' });
    },
  }),
};

/**
 * Each with what is wrong about it. Preludes of at-rules are left out first, as queries cannot read tokens; so are,
 * for sizes, custom properties: a component may name its own.
 */
const STYLE_FAULTS = [
  { find: /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(/gi, why: 'colours are tokens' },
  { find: /\bz-index:\s*-?\d/g, why: 'layers are tokens' },
  {
    find: /(?<![\w.-])(?:[3-9]|\d{2,})(?:\.\d+)?px\b/g,
    why: 'sizes above 2px are tokens, or named in a custom property here',
    named: true,
  },
  { find: /[\d.]+[dsl]?v(?:h|w|i|b|min|max)\b/g, why: 'an embed is as high as it says: no viewport units', page: true },
  {
    find: /(?<![\w-])(?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)\b/g,
    why: 'logical properties only',
  },
  {
    find: /(?<=[{;]\s*)(?:left|right|top|bottom|width|height|(?:min|max)-(?:width|height)):/g,
    why: 'logical properties only',
  },
  { find: /@media[^{]*\b(?:width|height)\b/g, why: 'container queries: the window is not ours to measure' },
];

/**
 * Styles of components: no literal colour, layer or size, logical properties, container queries.
 * @type {RuleModule}
 */
const styles = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    SvelteStyleElement: (/** @type {any} */ node) => {
      const [start, end] = node.range;
      const blank = (/** @type {string} */ text) => text.replaceAll(/[^\n]/g, ' ');
      const css = context.sourceCode.text.slice(start, end).replaceAll(/\/\*[^]*?\*\/|url\([^)]*\)|"[^"\n]*"/g, blank);
      const ownPage = /^src\/shells\/(?!embed\/)/.test(local(context.filename));
      for (const { find, why, named, page } of STYLE_FAULTS) {
        if (page === true && ownPage) continue;
        let text = find.source.startsWith('@') ? css : css.replaceAll(/@(?:media|container|supports)[^{]*/g, blank);
        if (named === true) text = text.replaceAll(/--[\w-]+\s*:[^;}]*/g, blank);
        for (const match of text.matchAll(find)) {
          const loc = context.sourceCode.getLocFromIndex(start + match.index);
          context.report({ loc, message: `${match[0]}: ${why}.` });
        }
      }
    },
  }),
};

/**
 * Names of files, their length, and a test's own honesty.
 * @type {RuleModule}
 */
const file = {
  meta: { type: 'suggestion', schema: [] },
  create: (context) => ({
    Program(node) {
      const path = local(context.filename);
      const base = path.slice(path.lastIndexOf('/') + 1);
      const shape = base.endsWith('.svelte')
        ? /^[A-Z][A-Za-z0-9]*(\.[a-z]+)*\.svelte$/
        : /^[a-z0-9]+([-.][a-z0-9]+)*\.\w+$/;
      if (!shape.test(base)) context.report({ node, message: `${base}: kebab-case.ts or PascalCase.svelte.` });
      if (isTest.test(path) || path.startsWith('src/stories/')) return;
      const { lines, text } = context.sourceCode;
      if (lines.length > 500) context.report({ node, message: 'Above 500 lines: split it.' });
      const [opening = ''] =
        /^\s*(?:<!--[^]*?-->|(?:<script[^>]*>\s*)?(?:\/\*[^]*?\*\/|(?:\/\/.*\s*)+))/.exec(text) ?? [];
      if (lines.length > 300 && !/\b(one|single) file\b/i.test(opening))
        context.report({ node, message: 'Above 300 lines: its first comment says why it is one file.' });
    },
  }),
};

/**
 * A debt is written once, with a reason and a date, and only while it is owed.
 * @returns {string[]} what is wrong with the list of debts
 */
export function badDebts() {
  return table.debt.flatMap(({ from, to, reason, since }) => [
    ...(existsSync(join(root, from)) && existsSync(join(root, to)) ? [] : [`${from} > ${to}: no such files`]),
    ...(reason.length > 20 ? [] : [`${from} > ${to}: say why`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(since) ? [] : [`${from} > ${to}: say since when`]),
  ]);
}

/** @type {import('eslint').ESLint.Plugin} */
export default { meta: { name: 'house' }, rules: { layers, effect, dates, styles, file } };
