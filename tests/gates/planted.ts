import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll } from 'vitest';
import { root } from '../../scripts/lib.mjs';

/**
 * A folder outside the repository that holds these files and sees our packages; gone when the test file is done.
 * @returns its path
 */
export async function plant(files: Readonly<Record<string, string | Buffer>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dateline-gate-'));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}

/** One mistake and its lawful neighbour for every row of the layer table: what the file at `file` imports. */
export const ROWS: readonly {
  readonly file: string;
  /** Files of `src` it must not import, nor anything of their kind. */
  readonly wrong: readonly string[];
  readonly right: readonly string[];
  readonly wrongPackage: string;
  readonly rightPackage?: string;
}[] = [
  { file: 'src/core/base/p.ts', wrong: ['src/core/time/t.ts'], right: [], wrongPackage: 'valibot' },
  {
    file: 'src/core/time/p.ts',
    wrong: ['src/core/story/t.ts', 'src/core/quote/t.ts'],
    right: ['src/core/base/t.ts'],
    wrongPackage: 'valibot',
    rightPackage: '@date-fns/utc',
  },
  {
    file: 'src/core/story/p.ts',
    wrong: ['src/core/quote/t.ts', 'src/core/query/t.ts', 'src/i18n/t.ts'],
    right: ['src/core/base/t.ts', 'src/core/time/t.ts'],
    wrongPackage: 'date-fns',
    rightPackage: 'valibot',
  },
  {
    file: 'src/core/quote/p.ts',
    wrong: ['src/core/story/t.ts', 'src/core/time/t.ts'],
    right: ['src/core/base/t.ts', 'src/core/story/types.ts'],
    wrongPackage: 'valibot',
  },
  {
    file: 'src/core/query/p.ts',
    wrong: ['src/core/layout/t.ts', 'src/core/view-state/t.ts'],
    right: ['src/core/time/t.ts', 'src/core/story/t.ts'],
    wrongPackage: 'd3-interpolate',
  },
  {
    file: 'src/core/layout/p.ts',
    wrong: ['src/core/quote/t.ts', 'src/state/t.svelte.ts'],
    right: ['src/core/time/t.ts', 'src/core/story/t.ts'],
    wrongPackage: 'd3-zoom',
    rightPackage: 'd3-interpolate',
  },
  {
    file: 'src/core/view-state/p.ts',
    wrong: ['src/core/story/t.ts', 'src/ports/t.ts'],
    right: ['src/core/base/t.ts', 'src/core/time/t.ts'],
    wrongPackage: 'd3-time',
    rightPackage: 'valibot',
  },
  {
    file: 'src/core/formats/p.ts',
    wrong: ['src/core/layout/t.ts', 'src/core/query/t.ts'],
    right: ['src/core/story/t.ts', 'src/core/quote/t.ts'],
    wrongPackage: 'valibot',
  },
  {
    file: 'src/core/picture/p.ts',
    wrong: ['src/core/quote/t.ts', 'src/core/view-state/t.ts', 'src/i18n/t.ts'],
    right: ['src/core/layout/t.ts', 'src/core/story/t.ts'],
    wrongPackage: 'd3-zoom',
  },
  {
    file: 'src/core/paper/p.ts',
    wrong: ['src/core/quote/t.ts', 'src/ports/t.ts', 'src/i18n/t.ts'],
    right: ['src/core/layout/t.ts', 'src/core/view-state/t.ts'],
    wrongPackage: 'd3-zoom',
  },
  {
    file: 'src/stories/one/p.ts',
    wrong: ['src/core/story/t.ts', 'src/core/time/t.ts'],
    right: ['src/core/story/types.ts'],
    wrongPackage: 'valibot',
  },
  { file: 'src/i18n/p.ts', wrong: ['src/state/t.svelte.ts'], right: ['src/core/time/t.ts'], wrongPackage: 'svelte' },
  { file: 'src/ports/p.ts', wrong: ['src/state/t.svelte.ts'], right: ['src/core/story/t.ts'], wrongPackage: 'svelte' },
  {
    file: 'src/state/p.svelte.ts',
    wrong: ['src/ports/t.ts', 'src/views/list/T.svelte'],
    right: ['src/core/view-state/t.ts'],
    wrongPackage: 'd3-selection',
    rightPackage: 'svelte',
  },
  {
    file: 'src/views/parts/P.svelte',
    wrong: ['src/core/story/t.ts', 'src/state/t.svelte.ts', 'src/views/list/T.svelte'],
    right: ['src/core/base/t.ts', 'src/i18n/t.ts'],
    wrongPackage: 'valibot',
    rightPackage: 'svelte',
  },
  {
    file: 'src/views/quotes/P.svelte',
    wrong: ['src/views/list/T.svelte', 'src/ports/t.ts', 'src/shells/explore/T.svelte'],
    right: ['src/views/parts/T.svelte', 'src/views/quotes/T.svelte', 'src/state/t.svelte.ts', 'src/core/story/t.ts'],
    wrongPackage: 'd3-zoom',
    rightPackage: 'svelte',
  },
  {
    file: 'src/shells/explore/P.svelte',
    wrong: ['src/stories/one/t.ts', 'src/shells/embed/T.svelte'],
    right: ['src/shells/common/t.ts', 'src/views/list/T.svelte', 'src/ports/t.ts', 'src/state/t.svelte.ts'],
    wrongPackage: 'valibot',
    rightPackage: 'svelte',
  },
  { file: 'src/host/p.ts', wrong: ['src/core/base/t.ts', 'src/ports/t.ts'], right: [], wrongPackage: 'svelte' },
  { file: 'src/styles/p.ts', wrong: ['src/core/base/t.ts'], right: [], wrongPackage: 'svelte' },
  {
    file: 'src/main.ts',
    wrong: ['src/core/time/t.ts', 'src/views/list/T.svelte'],
    right: ['src/shells/explore/T.svelte'],
    wrongPackage: 'valibot',
    rightPackage: 'svelte',
  },
];

/** The import statement a file would write for another file of the repository. */
export function importLine(from: string, to: string, name: string): string {
  const up = '../'.repeat(from.split('/').length - 1);
  return `import ${to.endsWith('.svelte') ? name : `* as ${name}`} from '${up}${to}';`;
}

/** A module of that name that imports these lines and uses what they bring. */
export const moduleText = (file: string, lines: readonly string[], names: readonly string[]): string =>
  file.endsWith('.svelte')
    ? `<script lang="ts">\n${lines.join('\n')}\nconst all = [${names.join(', ')}];\n</script>\n\n<p>{all.length}</p>\n`
    : `${lines.join('\n')}\nexport const all = [${names.join(', ')}];\n`;
