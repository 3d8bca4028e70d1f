// @ts-check
/**
 * The core by itself in another engine: a page of its own, built beside what ships, works out what must be the same
 * everywhere (`tests/gates/engine-prints.ts`).
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build, runnerImport } from 'vite';
import { root } from '../lib.mjs';

/** @typedef {import('../../tests/gates/engine-prints.ts').EnginePrints} EnginePrints */

const SOURCE = join(root, 'tests/gates/engine-prints.ts');
const PAGE =
  '<!doctype html><meta charset="utf-8"><title>Prints</title><script type="module" src="/prints.js"></script>';

/** @returns {Promise<string>} a script that leaves the prints, as JSON, in `globalThis.prints` */
async function script() {
  const entry = '\0prints';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    root,
    publicDir: false,
    plugins: [
      {
        name: 'prints',
        resolveId: (id) => (id === 'prints' ? entry : undefined),
        load: (id) =>
          id === entry
            ? `import { enginePrints } from ${JSON.stringify(SOURCE)}; globalThis.prints = JSON.stringify(enginePrints());`
            : undefined,
      },
    ],
    build: { write: false, minify: false, rolldownOptions: { input: 'prints' } },
  });
  const output = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunk = output.find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The prints were not built.');
  return chunk.code;
}

/**
 * What Node makes of it, and a page that has another engine make it.
 * @returns {Promise<{ here: EnginePrints, url: string, close: () => void }>}
 */
export async function servePrints() {
  const { module } = await runnerImport(SOURCE, { configFile: false, logLevel: 'error' });
  const code = await script();
  const server = createServer((request, response) => {
    const isScript = request.url === '/prints.js';
    response.setHeader('Content-Type', isScript ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(isScript ? code : PAGE);
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve(undefined);
    });
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    here: /** @type {{ enginePrints: () => EnginePrints }} */ (module).enginePrints(),
    url: `http://127.0.0.1:${String(port)}/`,
    close: () => {
      server.close();
    },
  };
}
