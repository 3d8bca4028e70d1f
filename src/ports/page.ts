/** The document around us. */
export function setPageLanguage(lang: string, dir: 'ltr' | 'rtl'): void {
  document.documentElement.lang = lang;
  document.documentElement.dir = dir;
}

export function setPageTheme(theme: 'auto' | 'light' | 'dark'): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function setPageTitle(title: string): void {
  document.title = title;
}

/** Tells when the page is about to be put on paper, and when it no longer is. Gives back how to stop. */
export function onPrinting(tell: (printing: boolean) => void): () => void {
  const before = (): void => {
    tell(true);
  };
  const after = (): void => {
    tell(false);
  };
  const query = matchMedia('print');
  const changed = (): void => {
    tell(query.matches);
  };
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  query.addEventListener('change', changed);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
    query.removeEventListener('change', changed);
  };
}

/** Tells who prints by program that the pages are there, in their own faces. */
export function setPrintReady(ready: boolean): void {
  if (ready) document.documentElement.dataset['printReady'] = '';
  else delete document.documentElement.dataset['printReady'];
}

/** Opens the browser's own dialog for printing. */
export function printPage(): void {
  print();
}

/** Waits for the page's own faces, which its head has asked for, so that nothing moves when they come; half a second at most. */
export function facesAtHand(): Promise<unknown> {
  const faces = [
    '400 1em "Dateline Sans"',
    '600 1em "Dateline Sans"',
    '400 1em "Dateline Serif"',
    '600 1em "Dateline Serif"',
  ];
  return Promise.race([
    Promise.allSettled(faces.map((face) => document.fonts.load(face))),
    new Promise((resolve) => setTimeout(resolve, 500)),
  ]);
}
