/** The document around us. */
export function setPageLanguage(lang: string): void {
  document.documentElement.lang = lang;
}

export function setPageTheme(theme: 'auto' | 'light' | 'dark'): void {
  if (theme === 'auto') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
}

export function setPageTitle(title: string): void {
  document.title = title;
}
