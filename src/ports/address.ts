/** The page's address: the query only, never the hash, which belongs to whoever frames us. */
export const readQuery = (): string => location.search;

/** The full address of this page with another query. */
export const addressOf = (query: string): string =>
  `${location.origin}${location.pathname}${query === '' ? '' : `?${query}`}`;

/** Writes the query. `push` makes a step for the Back button, `replace` none. */
export function writeQuery(query: string, how: 'push' | 'replace'): void {
  if (query === location.search.replace(/^\?/, '')) return;
  const url = `${location.pathname}${query === '' ? '' : `?${query}`}${location.hash}`;
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
