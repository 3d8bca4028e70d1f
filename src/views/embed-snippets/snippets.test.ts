import { describe, expect, it } from 'vitest';
import { snippets } from './snippets.ts';

const wish = {
  site: 'https://example.org/d/',
  query: 'event=a&theme=dark',
  title: 'A "week" & more',
  frameTitle: 'A "week" & more, interactive timeline',
  hostScript: { file: 'embed-0.js', integrity: 'sha384-x' },
};
const text = (rung: string, given: object = {}): string =>
  snippets({ ...wish, ...given }).find((snippet) => snippet.rung === rung)?.text ?? '';

describe('snippets', () => {
  it('go from the address to the element, and to a picture where there is one', () => {
    expect(snippets(wish).map(({ rung }) => rung)).toEqual(['url', 'iframe', 'script', 'element']);
    expect(snippets({ ...wish, picture: 'p.png' }).at(-1)?.rung).toBe('picture');
  });

  it('quote what stands in them', () => {
    expect(text('iframe')).toContain('title="A &quot;week&quot; &amp; more, interactive timeline"');
    expect(text('iframe')).toContain('src="https://example.org/d/embed.html?event=a&amp;theme=dark"');
    expect(text('element', { query: 'event="><script>' })).not.toContain('"><script>');
  });

  it('leave the colours to the host only when it shines through', () => {
    expect(text('iframe')).not.toContain('color-scheme');
    expect(text('iframe', { query: 'transparent=true' })).toContain('color-scheme:normal');
  });

  it('keep the measured height, or the one made for the width', () => {
    expect(text('iframe')).toContain('height="575"');
    expect(text('iframe', { heightPx: 702 })).toContain('height="702"');
  });
});
