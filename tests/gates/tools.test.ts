import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { check } from 'prettier';
import { build } from 'vite';
import { describe, expect, it } from 'vitest';
import { shipped } from '../../config/shipped.ts';
import { root } from '../../scripts/lib.mjs';
import { checkLock } from '../../scripts/lock.mjs';
import { isTooLarge, measure } from '../../scripts/size.mjs';
import { plant } from './planted.ts';

const SLOW = 60_000;

/** Runs one of our tools in a folder. */
const run = (tool: string, args: readonly string[], cwd: string): Promise<{ code: number; text: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'node_modules', tool), ...args], { cwd }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), text: stdout + stderr });
    });
  });

describe('types of components', () => {
  const settings = (extra = {}): string =>
    JSON.stringify({
      extends: join(root, 'tsconfig.json'),
      include: ['src'],
      compilerOptions: { types: ['svelte'], ...extra },
    });
  const types = (folder: string): ReturnType<typeof run> =>
    run(
      'svelte-check/bin/svelte-check',
      ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'machine'],
      folder,
    );
  const typed = (line: string, markup = '<p>{a}</p>'): string =>
    `<script lang="ts">\n  ${line}\n</script>\n\n${markup}\n`;

  it(
    'passes a sound one, and rejects a wrong type, an unsafe index and a warning of the compiler',
    async () => {
      const sound = { 'tsconfig.json': settings(), 'src/A.svelte': typed('const a: number = 1;') };
      const [right, wrong] = await Promise.all([
        types(await plant(sound)),
        types(
          await plant({
            ...sound,
            'src/B.svelte': typed("const a: number = 'b';"),
            'src/C.svelte': typed('const a = 1;', '<img src="{a}.png" />'),
            'src/d.ts': 'export const d: string = [1, 2].map(String)[0];\n',
          }),
        ),
      ]);
      expect(right.code, right.text).toBe(0);
      expect(wrong.code).not.toBe(0);
      expect(wrong.text).toMatch(/ERROR "src\/B\.svelte" .*'string' is not assignable to type 'number'/);
      expect(wrong.text).toMatch(/ERROR "src\/d\.ts" .*undefined/);
      expect(wrong.text).toMatch(/WARNING "src\/C\.svelte" .*alt/);
    },
    SLOW,
  );
});

describe('what nobody uses', () => {
  it(
    'is found: a file, an export, a dependency',
    async () => {
      const files = {
        'package.json': JSON.stringify({
          name: 'a',
          type: 'module',
          dependencies: { valibot: '1.5.0' },
          devDependencies: { vite: '*' },
        }),
        'index.html': '<script type="module" src="./src/main.ts"></script>',
        'knip.json': await readFile(join(root, 'knip.json'), 'utf8'),
        'tsconfig.json': JSON.stringify({ extends: join(root, 'tsconfig.json'), include: ['src'] }),
        'src/main.ts': "import { used } from './a.ts';\nused();\n",
        'src/a.ts': 'export const used = (): number => 1;\nexport const unused = (): number => 2;\n',
        'src/b.ts': 'export const b = 1;\n',
      };
      const { code, text } = await run('knip/bin/knip.js', ['--no-progress', '--no-config-hints'], await plant(files));
      expect(code, text).not.toBe(0);
      expect(text).toMatch(/unused\b.*src\/a\.ts/);
      expect(text).toContain('src/b.ts');
      expect(text).toContain('valibot');
      expect(text).not.toMatch(/\bused\b.*src\/a\.ts/);
    },
    SLOW,
  );
});

describe('the format', () => {
  it.each([
    ['typescript', 'const a = "b"'],
    ['svelte', "<p   class='a'>b</p>"],
  ])('of %s is looked at', async (parser, text) => {
    const options = JSON.parse(await readFile(join(root, '.prettierrc.json'), 'utf8')) as object;
    expect(await check(text, { ...options, parser })).toBe(false);
  });
});

describe('the size of a page', () => {
  const dist = async (files: Readonly<Record<string, string | Buffer>>): Promise<string> =>
    join(await plant(Object.fromEntries(Object.entries(files).map(([path, text]) => [`dist/${path}`, text]))), 'dist');
  const noise = (bytes: number): string => `export const a = '${randomBytes(bytes / 2).toString('hex')}';`;
  const page =
    '<script type="module" crossorigin src="./assets/a.js"></script><link rel="stylesheet" href="./assets/a.css">';
  const limits = { pages: { 'index.html': 3000 }, edition: 9000, fonts: 100 };
  const tooLarge = async (files: Readonly<Record<string, string | Buffer>>): Promise<string[]> =>
    measure(await dist({ 'assets/a.js': '1;', 'assets/a.css': 'p{}', ...files }), limits)
      .filter(isTooLarge)
      .map(({ name }) => name);

  it('passes when small, whatever is loaded late', async () => {
    expect(
      await tooLarge({ 'index.html': page, 'assets/a.js': 'import("./late.js");', 'assets/late.js': noise(20_000) }),
    ).toEqual([]);
  });

  it.each<[string, Readonly<Record<string, string | Buffer>>, string]>([
    ['its script', { 'index.html': page, 'assets/a.js': noise(20_000) }, 'index.html'],
    ['a style', { 'index.html': page, 'assets/a.css': noise(20_000) }, 'index.html'],
    [
      'a static import of an import',
      {
        'index.html': page,
        'assets/a.js': 'import"./b.js";',
        'assets/b.js': 'export{a}from"./c.js";',
        'assets/c.js': noise(20_000),
      },
      'index.html',
    ],
    [
      'a preloaded module',
      {
        'index.html': `${page}<link rel="modulepreload" crossorigin href="./assets/c.js">`,
        'assets/c.js': noise(20_000),
      },
      'index.html',
    ],
    ['a page without a limit', { 'index.html': page, 'other.html': page }, 'other.html'],
    ['a page in one file', { 'index.html': page, 'dateline-a.html': noise(20_000) }, 'dateline-a.html'],
    ['the fonts', { 'index.html': page, 'a.woff2': randomBytes(200) }, 'fonts'],
  ])('is refused for %s', async (_, files, name) => {
    expect(await tooLarge(files)).toEqual([name]);
  });
});

describe('the lockfile', () => {
  const sound = {
    packages: {
      '': { dependencies: { a: '1.0.0' } },
      'node_modules/a': { integrity: 'sha512-a', optionalDependencies: { b: '1' } },
      'node_modules/a/node_modules/b': { integrity: 'sha512-b' },
    },
  };

  it('of ours is sound, and so is a sound one', async () => {
    const own = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8')) as Parameters<typeof checkLock>[0];
    expect(Object.keys(own.packages).length).toBeGreaterThan(100);
    expect(checkLock(own)).toEqual([]);
    expect(checkLock(sound)).toEqual([]);
  });

  it.each<[string, Record<string, object>, string]>([
    ['an address', { 'node_modules/a': { integrity: 'x', resolved: 'https://example.org/a.tgz' } }, 'address'],
    ['a package without a checksum', { 'node_modules/c': {} }, 'checksum'],
    [
      'an optional package without an entry',
      { 'node_modules/c': { integrity: 'x', optionalDependencies: { b: '1' } } },
      'no entry',
    ],
    ['a loose version', { '': { dependencies: { a: '^1.0.0' } } }, 'not exact'],
    [
      'too many direct packages',
      { '': { dependencies: Object.fromEntries(Array.from({ length: 13 }, (_, i) => [`p${String(i)}`, '1.0.0'])) } },
      'direct',
    ],
  ])('is refused for %s', (_, packages, message) => {
    const problems = checkLock({ packages: { ...sound.packages, ...packages } });
    expect(problems).toEqual([expect.stringContaining(message)]);
  });
});

describe('the bundle', () => {
  it(
    'is refused when a package in it has no notice',
    async () => {
      const folder = await plant({
        'index.html': '<script type="module" src="./main.ts"></script>',
        'main.ts': "import { err } from 'a-package';\nerr(1);\n",
        'lib/node_modules/a-package/index.js': 'export const err = (a) => document.write(a);\n',
        'none.md': '# Third-party notices\n\n## valibot 1.5.0\n',
        'some.md': '# Third-party notices\n\n## a-package 1.0.0\n',
      });
      const bundle = (notices: string): Promise<unknown> =>
        build({
          root: folder,
          configFile: false,
          logLevel: 'silent',
          resolve: { alias: { 'a-package': join(folder, 'lib/node_modules/a-package/index.js') } },
          plugins: [shipped(pathToFileURL(join(folder, notices)))],
        });
      await expect(bundle('none.md')).rejects.toThrow('a-package is bundled and has no notice');
      await bundle('some.md');
      expect(await readFile(join(folder, 'dist/THIRD-PARTY-NOTICES.txt'), 'utf8')).toContain('a-package');
    },
    SLOW,
  );
});
