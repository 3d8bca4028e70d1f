import { readFile } from 'node:fs/promises';
import type { Plugin } from 'vite';

/**
 * `presenter.html`: the page itself once more, told to be the presenter's window. A page of its own because a static host
 * tells headers apart by path alone, and nobody may frame this one.
 */
export const asPresenter = (page: string): string =>
  page
    .replace('<div id="app">', '<div id="app" data-mode="presenter">')
    .replace(/\s*<link rel="canonical"[^>]*>/, '')
    .replace('</title>', '</title>\n    <meta name="robots" content="noindex" />');

/** Emits it beside the page, and serves it in development. */
export function presenterPage(): Plugin {
  return {
    name: 'dateline-presenter-page',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') return;
        const text = typeof page.source === 'string' ? page.source : new TextDecoder().decode(page.source);
        this.emitFile({ type: 'asset', fileName: 'presenter.html', source: asPresenter(text) });
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if (!/^\/presenter\.html(?:$|[?#])/.test(request.url ?? '')) {
          next();
          return;
        }
        readFile(new URL('../index.html', import.meta.url), 'utf8')
          .then((page) => server.transformIndexHtml(request.url ?? '', asPresenter(page)))
          .then((page) => {
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(page);
          })
          .catch(next);
      });
    },
  };
}
