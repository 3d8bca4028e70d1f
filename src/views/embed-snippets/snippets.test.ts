import { describe, expect, it } from 'vitest';
import { moreAsked, USUAL } from './more-wishes.ts';
import { snippets } from './snippets.ts';

const wish = {
  site: 'https://example.org/d/',
  query: 'event=a&theme=dark',
  frameTitle: 'A "week" & more, interactive timeline',
  hostScript: { file: 'embed-0.js', integrity: 'sha384-x' },
  linked: {
    page: 'https://example.org/d/t/s/e/a/',
    picture: {
      src: 'https://example.org/d/t/s/e/a/preview.png',
      alt: 'A "day" on it',
      caption: 'A <day>',
      credit: 'Fox · D',
    },
  },
};
const text = (rung: string, given: object = {}): string =>
  snippets({ ...wish, ...given }).find((snippet) => snippet.rung === rung)?.text ?? '';

describe('snippets', () => {
  it('go from the address to the element, and to a picture where there is one', () => {
    expect(snippets(wish).map(({ rung }) => rung)).toEqual(['url', 'iframe', 'script', 'element', 'picture']);
  });

  it('lead to the page that previews read, and say what a picture shows and where it is from', () => {
    expect(text('url')).toBe(wish.linked.page);
    expect(text('picture')).toBe(
      '<figure><a href="https://example.org/d/t/s/e/a/"><img src="https://example.org/d/t/s/e/a/preview.png" width="1200" height="630" alt="A &quot;day&quot; on it" style="max-width:100%;height:auto" /></a><figcaption>A &lt;day&gt; <small>Fox · D</small></figcaption></figure>',
    );
  });

  it('ask the host for all the frame may come to use', () => {
    for (const rung of ['iframe', 'script'])
      expect(text(rung)).toContain('allow="fullscreen; clipboard-write; web-share; screen-wake-lock" allowfullscreen ');
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

describe('what few pages want', () => {
  it('is written only where it is not the usual', () => {
    expect(moreAsked(USUAL)).toEqual([]);
    const all = { links: 'none', keys: 'forward', step: '2', fits: true, transparent: true, isStatic: true } as const;
    expect(moreAsked({ ...USUAL, ...all, moves: false, version: '2022-09-21.1' }).join('&')).toBe(
      'height=fit&links=none&keys=forward&step=2&static=true&transparent=true&motion=off&v=2022-09-21.1',
    );
  });
});
