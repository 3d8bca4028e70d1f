/**
 * Says which language a frame is read in before its text is first painted, so that the text is never seen to change: the one
 * its address names, else the first of the reader's that the interface speaks. It stands alone, as it must come before
 * everything else; a test holds it equal to `i18n/messages.ts`.
 */
{
  const spoken = (tag: string): string | undefined => /^(?:fr|en|uk|ar)(?=-|$)/.exec(tag.toLowerCase())?.[0];
  // eslint-disable-next-line no-restricted-globals -- It stands alone: nothing of ours is there to ask.
  const asked = new URLSearchParams(location.search).get('lang') ?? '';
  const root = document.documentElement;
  root.lang = /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/.test(asked)
    ? (spoken(asked) ?? 'en')
    : // eslint-disable-next-line no-restricted-globals -- As above.
      (navigator.languages.map(spoken).find(Boolean) ?? 'en');
  root.dataset['read'] = '';
}
