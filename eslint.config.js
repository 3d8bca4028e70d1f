/**
 * One place says what each folder is held to: two blocks that set the same rule replace each other, so every list of
 * restrictions is put together in `restrictions` and given out once per folder.
 */
import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import { capabilities, never } from './config/capabilities.js';
import house from './config/eslint-house.js';
import { table } from './config/layers.js';
import svelteConfig from './svelte.config.js';

const TESTS = ['**/*.test.ts', '**/*.bench.ts', 'tests/**/*.ts'];

/**
 * Two timelines on one page must not meet: state lives in instances, and shells make them.
 * @type {{ selector: string, message: string }[]}
 */
const STATE = [
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > NewExpression[callee.name=/^(?!(Weak)?(Map|Set)$)/]',
    message: 'no instance at module level: two timelines on one page must not meet',
  },
  {
    selector:
      ':matches(Program, Program > ExportNamedDeclaration) > VariableDeclaration > VariableDeclarator > CallExpression[callee.name="$state"]',
    message: 'state lives in the fields of a class',
  },
];

/**
 * @param {{ folder?: string, touches: string[] }} row
 * @returns {import('eslint').Linter.RulesRecord}
 */
function restrictions({ folder, touches }) {
  const denied = Object.entries(capabilities).filter(([name]) => !touches.includes(name));
  return {
    'no-restricted-globals': [
      'error',
      {
        globals: [
          ...never.globals,
          ...denied.flatMap(([, { why, globals: names = [] }]) => names.map((name) => ({ name, message: `${why}.` }))),
        ],
        checkGlobalObject: true,
      },
    ],
    'no-restricted-properties': [
      'error',
      ...never.properties,
      ...denied.flatMap(([, { why, properties = [] }]) => properties.map((one) => ({ ...one, message: `${why}.` }))),
    ],
    'no-restricted-syntax': [
      'error',
      ...never.syntax,
      ...never.markup,
      ...(folder === 'src/state' ? STATE : []),
      ...denied.flatMap(([, { why, syntax = [] }]) => syntax.map((selector) => ({ selector, message: `${why}.` }))),
    ],
  };
}

/** @param {string} folder */
const files = (folder) => (folder.endsWith('.ts') ? [folder] : [`${folder}/**/*.{ts,svelte}`]);

export default tseslint.config(
  { ignores: ['dist/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  svelte.configs.recommended,
  {
    plugins: { house },
    languageOptions: {
      globals: { ...globals.browser, __HOST_SCRIPT__: 'readonly' },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname, extraFileExtensions: ['.svelte'] },
    },
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: 'error',
      'house/file': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An underscore says that the parameter is there for the ones after it.
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.test.ts'],
    languageOptions: { parserOptions: { parser: tseslint.parser, svelteConfig } },
    rules: {
      'svelte/no-at-html-tags': 'error',
      'svelte/no-inspect': 'error',
      'svelte/require-each-key': 'error',
      // The other page may know where its reader came from: how much of it is the Referrer-Policy's to say. It may not reach back.
      'svelte/no-target-blank': ['error', { allowReferrer: true }],
      'svelte/button-has-type': 'error',
      // State holds plain values that are replaced, never changed: reactive collections would hide that.
      'svelte/prefer-svelte-reactivity': 'off',
      // `void scene;` is how an effect says that it depends on the scene.
      '@typescript-eslint/no-meaningless-void-operator': 'off',
      'svelte/block-lang': ['error', { script: 'ts', style: null }],
      // `$props()` are declared with `let` where one of them is bindable.
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$derived'] }],
    },
  },
  {
    files: ['**/*.svelte'],
    rules: {
      // ESLint's program sees other components as `any`; svelte-check, which fails on warnings, knows their types.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      // `{' '}` is how a space survives formatting.
      'svelte/no-useless-mustaches': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,svelte}'],
    rules: { 'house/layers': 'error', 'house/effect': 'error', 'house/dates': 'error', 'house/styles': 'error' },
  },
  // The last block that matches a file wins, so the most particular row comes last.
  ...[...table.rows].reverse().map((row) => ({ files: files(row.folder), rules: restrictions(row) })),
  { files: table.entries.files, rules: restrictions(table.entries) },
  {
    files: TESTS,
    languageOptions: { globals: globals.node },
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-properties': 'off',
      // A test of state watches it by an effect of its own.
      'house/effect': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme)$/]',
          message: 'a test runs, or says with skipIf what it lacks',
        },
      ],
      // Fixtures hold hostile addresses to see them refused.
      'no-script-url': 'off',
      // Tests take apart what they were given: a wrong assumption there is a red test, not a fault.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    ...tseslint.configs.disableTypeChecked,
    languageOptions: { ...tseslint.configs.disableTypeChecked.languageOptions, globals: globals.node },
  },
  { files: ['scripts/**/*.ts', 'config/**/*.ts', '*.ts'], languageOptions: { globals: globals.node } },
  prettier,
  svelte.configs.prettier,
);
