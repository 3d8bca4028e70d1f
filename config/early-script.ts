import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { minify, transformWithOxc, type Plugin } from 'vite';

const SOURCE = new URL('../src/host/early.ts', import.meta.url);

/** The script, compiled; the same bytes for the same source. */
export async function earlyScript(): Promise<{ readonly text: string; readonly file: string }> {
  const { code } = await transformWithOxc(await readFile(SOURCE, 'utf8'), 'early.ts', { target: 'es2022' });
  const { code: text } = await minify('early.js', code, { module: false });
  return { text, file: `assets/early-${createHash('sha256').update(text).digest('hex').slice(0, 8)}.js` };
}

/** Puts the few lines that must run before a frame's text is painted before everything else in its page. */
export function early(): Plugin {
  return {
    name: 'dateline-early-script',
    apply: 'build',
    async generateBundle() {
      const { text, file } = await earlyScript();
      this.emitFile({ type: 'asset', fileName: file, source: text });
    },
    transformIndexHtml: {
      order: 'post',
      async handler(_, { filename }) {
        if (!filename.endsWith('embed.html')) return;
        const src = `./${(await earlyScript()).file}`;
        return [{ tag: 'script', attrs: { async: true, crossorigin: true, src }, injectTo: 'head-prepend' }];
      },
    },
  };
}
