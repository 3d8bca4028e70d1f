import { join } from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it, vi } from 'vitest';
import { badDebts } from '../../config/eslint-house.js';
import { root } from '../../scripts/lib.mjs';
import { importLine, moduleText, ROWS } from './planted.ts';

// A busy machine is no fault of ours.
vi.setConfig({ testTimeout: 60_000 });

/** The real configuration, less what needs types: these files are not on disk, so nothing knows their types. */
const untyped = new ESLint({ cwd: root, overrideConfig: [tseslint.configs.disableTypeChecked] });

/** Rules that complained of a text as if it stood at `path`. */
async function rulesAgainst(path: string, text: string, eslint = untyped): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath: join(root, path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const component = (markup: string): string =>
  `<script lang="ts">\n  const n = 1;\n</script>\n\n${markup}\n<p>{n}</p>\n`;
const state = 'src/state/planted.svelte.ts';
const view = 'src/views/list/planted.ts';
const core = 'src/core/layout/planted.ts';
const globals = 'no-restricted-globals';
const properties = 'no-restricted-properties';
const syntax = 'no-restricted-syntax';

describe('the layer table in the linter', () => {
  it.each(ROWS)('holds $file to its row', async ({ file, wrong, right, wrongPackage, rightPackage }) => {
    for (const type of ['', 'type ']) {
      for (const to of wrong) {
        const line = importLine(file, to, 'x').replace('import ', `import ${type}`);
        expect(await rulesAgainst(file, moduleText(file, [line], ['x'])), `${type}${to}`).toContain('house/layers');
      }
      for (const to of right) {
        const line = importLine(file, to, 'x').replace('import ', `import ${type}`);
        expect(await rulesAgainst(file, moduleText(file, [line], ['x'])), `${type}${to}`).not.toContain('house/layers');
      }
      const used = (name: string): string => moduleText(file, [`import ${type}* as x from '${name}';`], ['x']);
      expect(await rulesAgainst(file, used(wrongPackage))).toContain('house/layers');
      if (rightPackage !== undefined)
        expect(await rulesAgainst(file, used(rightPackage))).not.toContain('house/layers');
    }
  });
});

describe('planted mistakes', () => {
  it.each<[string, string, string, string]>([
    ['an index file', 'src/core/base/index.ts', 'export const a = 1;', 'house/layers'],
    ['a folder without a layer', 'src/utils/a.ts', 'export const a = 1;', 'house/layers'],
    ['an import without an extension', core, "export { a } from './a';", 'house/layers'],
    ['a type imported in place', core, "export type A = import('../../state/a.ts').A;", 'house/layers'],
    ['a dynamic import in a view', view, "export const a = () => import('./b.ts');", 'house/layers'],
    ['zoom outside an attachment', view, "export { zoom } from 'd3-zoom';", 'house/layers'],
    ['deep state', state, 'export class A {\n  a = $state([1]);\n}', syntax],
    ['deep state of a value', view, 'export const a = (b: object) => $state(b);', syntax],
    ['a barrel', core, "export * from './a.ts';", syntax],
    ['window in core', core, 'export const a = window;', globals],
    ['document in core', core, 'export const a = document.title;', globals],
    ['document in state', state, 'export const a = () => document.title;', globals],
    ['the global object in core', core, 'export const a = globalThis.localStorage;', globals],
    ['an element type in core', core, 'export type A = HTMLElement;', syntax],
    ['navigator in core', core, 'export const a = navigator.language;', globals],
    ['storage in state', state, "export const a = () => localStorage.getItem('a');", globals],
    ['storage in a view', view, "export const a = () => localStorage.getItem('a');", globals],
    ['fetch in core', core, "export const a = () => fetch('/a');", globals],
    ['fetch in a shell', 'src/shells/explore/planted.ts', "export const a = () => fetch('/a');", globals],
    ['fetch through window in a view', view, "export const a = () => window.fetch('/a');", globals],
    ['the address in a view', view, 'export const a = () => location.href;', globals],
    ['a cookie in a view', view, 'export const a = () => document.cookie;', properties],
    ['the clock in core', core, 'export const a = () => Date.now();', properties],
    ['the clock by a new date in core', core, 'export const a = () => new Date();', syntax],
    ['the clock by a new date in core/time', 'src/core/time/planted.ts', 'export const a = () => new Date();', syntax],
    ['a timer in core', core, 'export const a = () => setTimeout(() => 1, 1);', globals],
    ['chance in core', core, 'export const a = () => Math.random();', properties],
    ['the console', view, "console.log('a');", globals],
    ['the process', core, 'export const a = process.env;', globals],
    ['a date read from text', core, "export const a = new Date('2022-09-21');", 'house/dates'],
    [
      'a date read from text in core/time',
      'src/core/time/planted.ts',
      "export const a = new Date('2022');",
      'house/dates',
    ],
    ['a date made of parts', view, 'export const a = new Date(2022, 8, 21);', 'house/dates'],
    ['Date.parse', view, "export const a = Date.parse('2022-09-21');", properties],
    [
      'parseISO',
      'src/core/time/planted.ts',
      "export { x } from 'y';\nimport { parseISO } from 'date-fns';\nparseISO('a');",
      syntax,
    ],
    ['a date in the zone of the machine', view, 'export const a = (d: Date) => d.getHours();', syntax],
    ['a text in the language of the machine', view, 'export const a = (1).toLocaleString();', syntax],
    ['a comparison in the language of the machine', core, "export const a = 'a'.localeCompare('b');", syntax],
    ['a format in the zone of the machine', core, "export const a = new Intl.DateTimeFormat('fr');", syntax],
    ['innerHTML', view, "export const a = (e: Element) => { e.innerHTML = 'a'; };", properties],
    [
      'a style attribute by D3',
      view,
      "export const a = (s: { attr(a: string, b: string): void }) => { s.attr('style', 'a'); };",
      syntax,
    ],
    ['a style attribute', view, "export const a = (e: Element) => { e.setAttribute('style', 'a'); };", syntax],
    ['a handler attribute', view, "export const a = (e: Element) => { e.setAttribute('onclick', 'a'); };", syntax],
    ['a colour in code', view, "export const a = '#a00';", syntax],
    ['eval', view, "eval('1');", 'no-eval'],
    ['new Function', view, "export const a = new Function('1');", 'no-new-func'],
    ['a note to self', view, '// TODO later\nexport const a = 1;', 'no-warning-comments'],
    ['any', view, 'export const a = (b: any) => b as unknown;', '@typescript-eslint/no-explicit-any'],
    ['a state class made once for all', state, 'class A {}\nexport const a = new A();', syntax],
    ['state at module level', state, 'export const a = $state({ b: 1 });', syntax],
    [
      'a skipped test',
      'src/core/base/planted.test.ts',
      "import { it } from 'vitest';\nit.skip('a', () => {});",
      syntax,
    ],
    [
      'an only test',
      'tests/flows/planted.spec.ts',
      "import { test } from '@playwright/test';\ntest.only('a', () => {});",
      syntax,
    ],
    ['a name in the wrong case', 'src/core/base/PlantedFile.ts', 'export const a = 1;', 'house/file'],
    ['a component in the wrong case', 'src/views/list/planted.svelte', component(''), 'house/file'],
    ['a long file that does not say why', core, 'export const a = 1;\n'.repeat(301), 'house/file'],
    ['a file that is too long', core, `/** One file because. */\n${'export const a = 1;\n'.repeat(500)}`, 'house/file'],
    [
      'an unused excuse',
      view,
      '// eslint-disable-next-line no-eval -- none\nexport const a = 1;',
      "Unused eslint-disable directive (no problems were reported from 'no-eval').",
    ],
  ])('rejects %s', async (_, path, text, rule) => {
    expect(await rulesAgainst(path, text)).toContain(rule);
  });

  it.each<[string, string, string]>([
    ['raw markup', '{@html n}', 'svelte/no-at-html-tags'],
    ['a literal style', '<b style="color: red">b</b>', syntax],
    ['a list of classes', "<b class={['a', 'b']}>b</b>", syntax],
    ['an important style', '<b style:color|important="red">b</b>', syntax],
    ['a custom property on a component', '<svelte:element this="b" --a="1" />', syntax],
    ['a colour in markup', '<svg><path fill="#a00" /></svg>', syntax],
    ['an inline handler', '<b onclick="n()">b</b>', syntax],
    ['an unkeyed list', '{#each [1] as m}{m}{/each}', 'svelte/require-each-key'],
    ['a button that submits', '<button>b</button>', 'svelte/button-has-type'],
    ['a literal colour', '<style>p { color: #a00; }</style>', 'house/styles'],
    ['a colour function', '<style>p { color: rgb(0 0 0); }</style>', 'house/styles'],
    ['a literal layer', '<style>p { z-index: 3; }</style>', 'house/styles'],
    ['a literal size', '<style>p { gap: 12px; }</style>', 'house/styles'],
    ['a viewport unit', '<style>p { block-size: 100vh; }</style>', 'house/styles'],
    ['a physical margin', '<style>p { margin-left: 1em; }</style>', 'house/styles'],
    ['a physical width', '<style>p { color: red; width: 1em; }</style>', 'house/styles'],
    ['a query of the window', '<style>@media (min-width: 30em) { p { gap: 0; } }</style>', 'house/styles'],
  ])('rejects %s in a component', async (_, markup, rule) => {
    expect(await rulesAgainst('src/views/list/Planted.svelte', component(markup))).toContain(rule);
  });

  it.each<[string, string, string]>([
    [
      'a view',
      'src/views/list/Planted.svelte',
      '// feeds the title\n  $effect(() => { document.title = String(n); });',
    ],
    ['state', 'src/state/Planted.svelte', '// feeds the title\n  $effect.pre(() => { n; });'],
    ['a shell, unsaid', 'src/shells/explore/Planted.svelte', '\n  $effect(() => { document.title = String(n); });'],
    [
      'a shell, said vaguely',
      'src/shells/explore/Planted.svelte',
      '// an effect\n  $effect(() => { document.title = String(n); });',
    ],
    [
      'a shell, assigning state',
      'src/shells/explore/Planted.svelte',
      'let m = $state(1);\n  // feeds m\n  $effect(() => { m = n; });',
    ],
  ])('rejects an effect in %s', async (_, path, script) => {
    const text = `<script lang="ts">\n  const n = 1;\n  ${script}\n</script>\n\n<p>{n}</p>\n`;
    expect(await rulesAgainst(path, text)).toContain('house/effect');
  });
});

describe('lawful neighbours', () => {
  it.each<[string, string, string]>([
    [
      'an effect that says what it feeds',
      'src/shells/explore/Planted.svelte',
      '<script lang="ts">\n  const n = 1;\n  // feeds the title of the page\n  $effect(() => {\n    document.title = String(n);\n  });\n</script>\n\n<p>{n}</p>\n',
    ],
    ['a computed style', 'src/views/list/Planted.svelte', component('<b style:inset-inline-start="{n}px">b</b>')],
    [
      'tokens and queries',
      'src/views/list/Planted.svelte',
      component(
        '<b class="b">b</b>\n\n<style>\n  .b {\n    --own: 12px;\n\n    gap: var(--space-2);\n    border-inline: 1px solid var(--line);\n  }\n\n  @container (min-width: 480px) {\n    .b {\n      margin-inline: 0;\n    }\n  }\n</style>',
      ),
    ],
    ['storage in a port', 'src/ports/planted.ts', "export const a = (): string | null => localStorage.getItem('a');\n"],
    ['a moment as a number', core, 'export const a = (ms: number): number => new Date(ms).getUTCDate();\n'],
    [
      'a test that lacks something and says so',
      'src/core/base/planted.test.ts',
      "import { it } from 'vitest';\nit.skipIf(process.env['CI'] === undefined)('a', () => undefined);\n",
    ],
    [
      'a long file that says why',
      core,
      `/** One file because a reader wants it whole. */\n${Array.from({ length: 310 }, (_, i) => `export const a${String(i)} = 1;`).join('\n')}\n`,
    ],
  ])('accepts %s', async (_, path, text) => {
    expect(await rulesAgainst(path, text)).toEqual([]);
  });
});

describe('the typed rules', () => {
  const typed = new ESLint({ cwd: root });
  // The text stands in for that of a file that exists, so that types are known.
  it.each<[string, string, string]>([
    [
      'a promise left alone',
      'export const a = (): void => { Promise.resolve(1); };',
      '@typescript-eslint/no-floating-promises',
    ],
    [
      'a condition that is always true',
      'export const a = (b: object): number => (b ? 1 : 2);',
      '@typescript-eslint/no-unnecessary-condition',
    ],
    ['a date read from text in a variable', 'export const a = (text: string): Date => new Date(text);', 'house/dates'],
  ])(
    'reject %s',
    async (_, text, rule) => {
      expect(await rulesAgainst('src/core/base/result.ts', text, typed)).toContain(rule);
    },
    30_000,
  );

  it('let a number become a date', async () => {
    const text = 'export const a = (ms: number): Date => new Date(ms);\n';
    expect(await rulesAgainst('src/core/base/result.ts', text, typed)).toEqual([]);
  });
});

it('owes no debt without a reason, a date and files', () => {
  expect(badDebts()).toEqual([]);
});
