/**
 * Stands in for Vite's helper around `import()`, a third of its size: the styles of what is imported are there before it runs.
 * See docs/decisions/0005-what-the-first-page-leaves-out.md.
 */
const coming = new Map<string, Promise<unknown>>();

function style(href: string): Promise<unknown> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.crossOrigin = '';
  link.href = href;
  document.head.append(link);
  // Unstyled is better than not at all: what cannot be fetched is not waited for.
  return new Promise((done) => (link.onload = link.onerror = done));
}

export async function __vitePreload<T>(load: () => Promise<T>, styles: string[] = [], from?: string): Promise<T> {
  await Promise.all(
    styles.map((file) => {
      const { href } = new URL(file, from);
      const asked = coming.get(href) ?? style(href);
      coming.set(href, asked);
      return asked;
    }),
  );
  return load();
}
