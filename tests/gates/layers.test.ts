import { describe, expect, it, vi } from 'vitest';
import { table } from '../../config/layers.js';
import { checkLayers } from '../../scripts/layers.mjs';
import { importLine, moduleText, plant, ROWS } from './planted.ts';

// A busy machine is no fault of ours.
vi.setConfig({ testTimeout: 60_000 });

const targets = [...new Set(ROWS.flatMap(({ wrong, right }) => [...wrong, ...right]))];
const leaves = Object.fromEntries(targets.map((path) => [path, moduleText(path, [], [])]));

describe('the graph of imports', () => {
  it('has a planted mistake for every row of the table', () => {
    const planted = ROWS.map(({ file }) => file);
    for (const { folder } of table.rows) {
      const at = new RegExp(`^${folder.replace('*', '(?!parts/)[^/]+')}/`);
      expect(
        planted.filter((file) => at.test(file)),
        folder,
      ).not.toEqual([]);
    }
    expect(planted).toContain('src/main.ts');
  });

  it('rejects every planted mistake and nothing else', async () => {
    const files: Record<string, string> = { ...leaves };
    const expected: string[] = [];
    for (const { file, wrong, right, wrongPackage, rightPackage } of ROWS) {
      const files_ = [...wrong, ...right];
      const packages = [wrongPackage, ...(rightPackage === undefined ? [] : [rightPackage])];
      const lines = [
        ...files_.map((to, i) => importLine(file, to, `f${String(i)}`)),
        ...packages.map((name, i) => `import * as p${String(i)} from '${name}';`),
      ];
      files[file] = moduleText(file, lines, [
        ...files_.map((_, i) => `f${String(i)}`),
        ...packages.map((_, i) => `p${String(i)}`),
      ]);
      expected.push(...wrong.map((to) => `layer ${file} > ${to}`), `package ${file} > ${wrongPackage}`);
    }
    const { problems, modules } = await checkLayers(await plant(files));
    expect(modules).toBe(Object.keys(files).length);
    const found = problems.map((line) => {
      const [, kind = '', from = '', to = ''] = /^(\w+).*?: (\S+) > (\S+)$/.exec(line) ?? [];
      const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(to)?.[1];
      return `${name === undefined ? kind : 'package'} ${from} > ${name ?? to}`;
    });
    expect([...new Set(found)].sort()).toEqual(expected.sort());
  });

  it.each([
    [
      'a circle',
      { 'src/core/base/a.ts': "export * from './b.ts';", 'src/core/base/b.ts': "export * from './a.ts';" },
      'no circle',
    ],
    [
      'a circle of types',
      {
        'src/core/base/a.ts': "import type { B } from './b.ts';\nexport type A = B;",
        'src/core/base/b.ts': "import type { A } from './a.ts';\nexport type B = A | 1;",
      },
      'no circle',
    ],
    [
      'a type of another layer',
      {
        'src/core/base/a.ts': "import type { T } from '../time/t.ts';\nexport type A = T;",
        'src/core/time/t.ts': 'export type T = 1;',
      },
      'layer src/core/base',
    ],
    [
      'an index file',
      { 'src/core/base/a.ts': "export * from './index.ts';", 'src/core/base/index.ts': 'export const i = 1;' },
      'no index',
    ],
    [
      'a module of Node',
      { 'src/core/base/a.ts': "import { join } from 'node:path';\nexport const a = join;" },
      'no node',
    ],
    [
      'a file outside src',
      { 'src/core/base/a.ts': "export * from '../../../tests/t.ts';", 'tests/t.ts': 'export const t = 1;' },
      'src stands alone',
    ],
    [
      'a dynamic import in a view',
      {
        'src/views/list/a.ts': "export const a = () => import('./b.ts');",
        'src/views/list/b.ts': 'export const b = 1;',
      },
      'dynamic import',
    ],
    ['zoom outside an attachment', { 'src/views/list/a.ts': "export { zoom } from 'd3-zoom';" }, 'only in'],
    ['a missing file', { 'src/core/base/a.ts': "export * from './gone.ts';" }, 'resolvable'],
    ['a folder without a layer', { 'src/utils/a.ts': 'export const a = 1;' }, 'stands in no layer'],
  ])('rejects %s', async (_, files, rule) => {
    const { problems } = await checkLayers(await plant(files));
    expect(problems).toEqual(expect.arrayContaining([expect.stringContaining(rule)]));
  });

  it('lets an attachment zoom, an entry load a shell late, and a test import what it likes', async () => {
    const folder = await plant({
      'src/views/list/a.attach.ts': "export { zoom } from 'd3-zoom';",
      'src/main.ts': "export const shell = () => import('./shells/explore/t.ts');",
      'src/shells/explore/t.ts': 'export const t = 1;',
      'src/core/base/a.test.ts':
        "import fc from 'fast-check';\nimport { t } from '../../shells/explore/t.ts';\nfc.sample(fc.constant(t));",
    });
    expect((await checkLayers(folder)).problems).toEqual([]);
  });

  it('is not blind to this repository', async () => {
    const { modules, dependencies } = await checkLayers();
    expect(modules).toBeGreaterThan(40);
    expect(dependencies).toBeGreaterThan(modules);
  });
});
