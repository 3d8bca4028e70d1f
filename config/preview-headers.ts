import { readdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { headersFile, headersFor } from './headers.ts';

/**
 * Sends the production headers from `vite preview` and writes them to `dist/_headers`. The development server sends
 * none: it needs inline scripts to reload modules.
 */
export function previewHeaders(): Plugin {
  let outDir = '';
  return {
    name: 'dateline-headers',
    // Unknown paths are not found, as on a static host; nobody but we adds headers.
    config: () => ({ appType: 'mpa', preview: { host: '127.0.0.1', cors: false } }),
    configResolved(config) {
      outDir = resolve(config.root, config.build.outDir);
    },
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        for (const [name, value] of Object.entries(headersFor(request.url ?? '/'))) response.setHeader(name, value);
        next();
      });
    },
    writeBundle: {
      order: 'post',
      async handler() {
        const entries = await readdir(outDir, { recursive: true, withFileTypes: true });
        const files = entries
          .filter((entry) => entry.isFile() && entry.name !== '_headers')
          .map((entry) =>
            join(entry.parentPath, entry.name)
              .slice(outDir.length + 1)
              .replaceAll('\\', '/'),
          );
        await writeFile(join(outDir, '_headers'), headersFile(files));
      },
    },
  };
}
