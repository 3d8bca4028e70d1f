import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/** The package a bundled module comes from: the last one named in its path. */
const PACKAGE = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/;

/**
 * Ships the third-party notices with the build, and refuses to bundle a package that has none.
 * @param notices where the notices are
 */
export function shipped(notices = new URL('../THIRD-PARTY-NOTICES.md', import.meta.url)): Plugin {
  return {
    name: 'dateline-shipped',
    apply: 'build',
    async generateBundle(_, bundle) {
      const text = await readFile(notices, 'utf8');
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        for (const id of output.moduleIds) {
          const name = PACKAGE.exec(id)?.[1]?.replaceAll('\\', '/');
          if (name !== undefined && !text.includes(`\n## ${name} `))
            this.error(`${name} is bundled and has no notice: see docs/dependencies.md`);
        }
      }
      this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: text });
    },
  };
}
