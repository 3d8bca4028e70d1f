/** What WordPress does to the `html` of somebody else's oEmbed answer (`wp_filter_oembed_result`). */

/** The only elements it keeps, each with the only attributes. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};

/** The answer's html as it stands in the page: filtered, sandboxed, with a secret in the frame's hash. */
export function wordPressHtml(html: string, secret: string): string {
  const filtered = html.replace(/<(\/?)([a-z]+)([^>]*)>/gi, (_, end: string, name: string, attributes: string) => {
    const kept = KEPT[name.toLowerCase()];
    if (!kept) return '';
    const own = [...attributes.matchAll(/([a-z-]+)="([^"]*)"/gi)].filter(([, one = '']) => kept.includes(one));
    return `<${end}${name}${own.map(([text]) => ` ${text}`).join('')}>`;
  });
  const [, quote = '', frame = ''] =
    /^(<blockquote>.*?<\/blockquote>)?.*?(<iframe.*?><\/iframe>)/s.exec(filtered) ?? [];
  return (
    quote +
    frame
      .replace('<iframe', '<iframe sandbox="allow-scripts" security="restricted"')
      .replace(/src="([^"]+)"/, (_, src: string) => `src="${src}#?secret=${secret}" data-secret="${secret}"`)
  );
}
