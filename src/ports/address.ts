import { editionSite } from './edition.ts';

/**
 * The page's address: the query only, never the hash, which belongs to whoever frames us. Nobody frames a file on a disk, and
 * some programs open one without its query: there the hash may say the same.
 */
export const readQuery = (): string =>
  __EDITION__ && location.search === '' && location.hash.includes('=') ? `?${location.hash.slice(1)}` : location.search;

/** The full address of this page with another query. That of a file on a disk is where others see the same story. */
export function addressOf(query: string): string {
  const site = __EDITION__ ? editionSite() : undefined;
  if (site !== undefined) return `${site}${query === '' ? '' : `${site.includes('?') ? '&' : '?'}${query}`}`;
  // The origin of a file is "null".
  const base = __EDITION__ ? location.href.replace(/[?#].*$/, '') : `${location.origin}${location.pathname}`;
  return `${base}${query === '' ? '' : `?${query}`}`;
}

/** The folder this build is served from, with a slash at the end. */
export const siteAddress = (): string =>
  new URL('./', __EDITION__ ? (editionSite() ?? location.href) : location.origin + location.pathname).href;

/** Writes the query. `push` makes a step for the Back button, `replace` none. */
export function writeQuery(query: string, how: 'push' | 'replace'): void {
  if (query === location.search.replace(/^\?/, '')) return;
  // A view told by the hash is told by the query from now on.
  const hash = __EDITION__ && location.hash.includes('=') ? '' : location.hash;
  const url = `${location.pathname}${query === '' ? '' : `?${query}`}${hash}`;
  if (how === 'push') history.pushState(undefined, '', url);
  else history.replaceState(undefined, '', url);
}

/** Calls back on Back and Forward. */
export function onNavigate(listener: () => void): () => void {
  addEventListener('popstate', listener);
  return () => {
    removeEventListener('popstate', listener);
  };
}

/** Goes to another query of this page; Back leads back. What listens to Back and Forward hears of it. */
export function goTo(query: string): void {
  writeQuery(query, 'push');
  dispatchEvent(new PopStateEvent('popstate'));
}
