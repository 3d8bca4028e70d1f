import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

/** Other people's host scripts, as they publish them. */
const VENDORS: Readonly<Record<string, readonly [string, string]>> = {
  'iframe-resizer.js': ['iframe-resizer', 'js/iframeResizer.js'],
  'open-iframe-resizer.cjs.js': ['@open-iframe-resizer/core', 'dist/index.umd.cjs'],
  'pym.js': ['pym.js', 'dist/pym.v1.js'],
  'reveal.js': ['reveal.js', 'dist/reveal.js'],
  'reveal.css': ['reveal.js', 'dist/reveal.css'],
  'reveal-notes.js': ['reveal.js', 'dist/plugin/notes.js'],
};
const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', css: 'text/css' };

export interface HostPage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface HostServer {
  readonly port: number;
  /** Puts a page there, and gives its path. */
  readonly put: (page: HostPage) => string;
  /** Puts a script there. */
  readonly putScript: (text: string) => string;
  readonly close: () => Promise<void>;
}

/** Somebody else's site: same machine, another port, answering as `127.0.0.1` and as `localhost`. */
export async function hostServer(): Promise<HostServer> {
  const things = new Map<string, { body: string; headers: Readonly<Record<string, string>> }>();
  const answer = async (path: string) => {
    const vendor = VENDORS[path.replace('/vendor/', '')];
    if (!vendor) return things.get(path);
    const body = await readFile(join(process.cwd(), 'node_modules', vendor[0], vendor[1]), 'utf8');
    return { body, headers: { 'Content-Type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain' } };
  };
  const server = createServer((request, response) => {
    void answer((request.url ?? '').replace(/[?#].*/, '')).then((thing) => {
      response.writeHead(thing ? 200 : 404, { 'Cache-Control': 'no-store', ...thing?.headers });
      response.end(thing?.body ?? '');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  let count = 0;
  const put = (ending: string, body: string, headers: Readonly<Record<string, string>>): string => {
    const path = `/${String((count += 1))}.${ending}`;
    things.set(path, { body, headers });
    return path;
  };
  return {
    port: (server.address() as AddressInfo).port,
    put: ({ html, headers }) => put('html', html, { 'Content-Type': 'text/html; charset=utf-8', ...headers }),
    putScript: (text) => put('js', text, { 'Content-Type': 'text/javascript' }),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}
