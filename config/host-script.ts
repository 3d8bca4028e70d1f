import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';
import { minify, transformWithOxc } from 'vite';

const SOURCE = new URL('../src/host/embed.ts', import.meta.url);

/** The script that other people's pages load, with what a page that pins it must write. */
export interface HostScript {
  readonly text: string;
  /** Its name has its own hash in it: the bytes behind it never change. */
  readonly file: string;
  /** For the `integrity` attribute. */
  readonly integrity: string;
}

/** Compiles the host script; the same bytes for the same source. */
export async function hostScript(): Promise<HostScript> {
  const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), 'embed.ts', { target: 'es2022' });
  const { code: text } = await minify('embed.js', code, { module: false });
  const hash = createHash('sha384').update(text).digest();
  return {
    text,
    file: `embed-${hash.toString('hex').slice(0, 10)}.js`,
    integrity: `sha384-${hash.toString('base64')}`,
  };
}

/**
 * Emits the host script under a name that never changes its meaning and as `embed.js`, which follows updates; prints what a
 * page writes to pin it, and tells our own pages.
 */
export function hostScripts(): Plugin {
  return {
    name: 'dateline-host-script',
    async config() {
      const { file, integrity } = await hostScript();
      return { define: { __HOST_SCRIPT__: JSON.stringify({ file, integrity }) } };
    },
    async generateBundle() {
      const { text, file, integrity } = await hostScript();
      this.emitFile({ type: 'asset', fileName: file, source: text });
      this.emitFile({ type: 'asset', fileName: 'embed.js', source: text });
      this.info(`${file} integrity="${integrity}"`);
    },
  };
}
