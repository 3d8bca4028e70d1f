/**
 * The same story is placed and worded the same on every machine: in eight zones, on either side of the date line, with
 * whole, half and quarter hours, and in four languages with calendars and digits of their own.
 */
import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { root } from '../../scripts/lib.mjs';
import { plant } from './planted.ts';
import { fingerprint, type Fingerprint } from './scene-hash.ts';

const ZONES = [
  'UTC',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
  'Australia/Eucla',
  'America/St_Johns',
  'America/New_York',
  'Europe/Moscow',
];
const LOCALES = ['fr_FR', 'ar_EG', 'tr_TR', 'th_TH'];
const run = promisify(execFile);

/** The script as one file, so that starting it often costs little. Gives its path. */
async function bundled(): Promise<string> {
  const module = JSON.stringify(join(root, 'tests/gates/scene-hash.ts'));
  const folder = await plant({
    'print.ts': `import { fingerprint } from ${module};\nprocess.stdout.write(JSON.stringify(fingerprint()));\n`,
  });
  await build({
    configFile: false,
    logLevel: 'error',
    root: folder,
    ssr: { noExternal: true },
    build: { ssr: 'print.ts', outDir: 'out', minify: false },
  });
  const [file = ''] = await readdir(join(folder, 'out'));
  return join(folder, 'out', file);
}

it('is placed and worded the same in 8 zones and 4 languages of the machine', async () => {
  const script = await bundled();
  const wanted = ZONES.flatMap((zone) => LOCALES.map((locale) => ({ zone, locale: locale.replace('_', '-') })));
  const made: Fingerprint[] = [];
  const waiting = [...wanted];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const LANG = `${next.locale.replace('-', '_')}.UTF-8`;
      const env = { PATH: process.env['PATH'], TZ: next.zone, LANG, LC_ALL: LANG };
      const { stdout } = await run(process.execPath, [script], { env });
      made.push(JSON.parse(stdout) as Fingerprint);
    }
  };
  await Promise.all([work(), work()]);

  const places = (all: readonly { zone: string; locale: string }[]): string[] =>
    all.map(({ zone, locale }) => `${zone} ${locale}`).sort();
  expect(places(made)).toEqual(places(wanted));
  const here = fingerprint();
  expect(here.parts).toBeGreaterThan(100);
  expect([...new Set(made.map(({ hash }) => hash))]).toEqual([here.hash]);
});
