import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/browser.mjs';
import { root } from '../../scripts/lib.mjs';
import { abreast, closingLine, totals } from '../../scripts/test.mjs';
import { plant } from './planted.ts';

const VITEST = join(root, 'node_modules/vitest/vitest.mjs');

describe('the closing line', () => {
  it('counts what Vitest reports, a file that broke included', async () => {
    const folder = await plant({
      'a.test.ts':
        "import { expect, it } from 'vitest';\nit('a', () => { expect(1).toBe(1); });\nit('b', () => { expect(1).toBe(2); });\nit.skip('c', () => {});\n",
      'b.test.ts': "import './gone.ts';\n",
    });
    const args = ['run', '--root', folder, '--reporter=json', '--outputFile.json=report.json'];
    spawnSync(process.execPath, [VITEST, ...args], { cwd: folder });
    const counted = totals(JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')));
    expect(counted).toEqual({ passed: 1, failed: 2, skipped: 1 });
    expect(closingLine(counted)).toBe('1 passed, 2 failed, 1 skipped');
  }, 30_000);

  it('counts what Playwright reports: a flaky test has failed', () => {
    const counted = totals({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 0 }, errors: [{}] });
    expect(closingLine(counted)).toBe('5 passed, 3 failed');
  });
});

describe('steps side by side', () => {
  const step = (name: string, code: string) => ({ name, run: ['-e', code] });

  it('all run, and none has failed', async () => {
    expect(await abreast([step('a', ''), step('b', ''), step('c', '')])).toBeUndefined();
  });

  it('tell which failed, and no other begins after it', async () => {
    const late = { name: 'late', run: () => expect.unreachable('began after a failure') };
    const failed = await abreast([step('bad', 'process.exit(3)'), step('bad', 'process.exit(4)'), late]);
    expect(failed?.name).toBe('bad');
  });
});

describe('the tests', () => {
  it('are all run by somebody', () => {
    const { stdout } = spawnSync(process.execPath, [VITEST, 'list', '--filesOnly', '--json'], {
      cwd: root,
      encoding: 'utf8',
    });
    const listed = new Set((JSON.parse(stdout) as { file: string }[]).map(({ file }) => relative(root, file)));
    expect(listed.size).toBeGreaterThan(20);
    const written = ['src', 'tests', 'scripts', 'config'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
    );
    const tests = written.filter((path) => path.endsWith('.test.ts'));
    expect(tests.filter((path) => !listed.has(path))).toEqual([]);
    const flows = written.filter((path) => path.endsWith('.spec.ts'));
    const folders = ['flows', 'pictures', 'spoken', 'audit'].map((name) => join('tests', name));
    expect(flows.filter((path) => !folders.some((folder) => path.startsWith(folder)))).toEqual([]);
  }, 60_000);
});

describe('the browser', () => {
  it('that was named is taken, or none', () => {
    expect(findBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
    expect(findBrowser({ CHROMIUM_PATH: join(root, 'none'), PATH: process.env['PATH'] })).toBeUndefined();
  });

  it('is found on the path under its usual names', async () => {
    const folder = await plant({});
    await symlink(process.execPath, join(folder, 'google-chrome'));
    expect(findBrowser({ PATH: folder })).toBe(join(folder, 'google-chrome'));
  });
});
