import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { decodeEntities } from './entities.ts';
import { paragraphsFromHtml } from './html.ts';

const read = (html: string): string[] => paragraphsFromHtml(html).map((text) => text.replace(/\s+/g, ' ').trim());

describe('a saved page', () => {
  it('gives its paragraphs', () => {
    const page = `<!doctype html><html><head><title>Titre</title><style>p>a{}</style><script>if(a<b)"<p>non</p>"</script></head>
      <body><header><nav><a href=x>Menu</a></nav><h1>Chapeau</h1></header>
      <article><h2>Inter&shy;titre</h2>
      <p>Un <b>mot</b>, deux&nbsp;mots<br>et trois.</p><!-- <p>non</p> --><p class='a>b' data-x="<p>">Quatre
      <figure><img alt="<p>non"><figcaption>Légende <p>non</p></figcaption></figure>
      <ul><li>Cinq<li>Six</ul><aside><p>non</p><aside>non</aside>non</aside>
      <noscript><p>non</p></noscript><template><p>non</p></template><TABLE><td>Sept<td>Huit</TABLE>
      <blockquote>Neuf</blockquote>Dix</article><footer>non</footer></body></html>`;
    expect(read(page)).toEqual([
      ...['Inter\u00adtitre', 'Un mot, deux mots et trois.', 'Quatre', 'Cinq', 'Six', 'Sept', 'Huit', 'Neuf', 'Dix'],
    ]);
  });

  it('does not part a paragraph where something is dropped from within it', () => {
    expect(read('<p>un <script>x</script>deux <noscript><p>non</p></noscript>trois')).toEqual(['un deux trois']);
    expect(read('<p>un<wbr>deux <sup>2</sup> <a title="x > y">trois</a>')).toEqual(['undeux 2 trois']);
  });

  it('reads broken markup as browsers do', () => {
    expect(read('<p>a < b, 3<4 & c<p>d')).toEqual(['a < b, 3<4 & c', 'd']);
    expect(read('un</>deux<!x>trois<?php a ?>quatre</ x>cinq<!-->six')).toEqual(['undeuxtroisquatrecinqsix']);
    expect(read('un<p title="jamais fermé>deux')).toEqual(['un']);
    expect(read('un<script>jamais fermé<p>deux')).toEqual(['un']);
    expect(read('un<!-- jamais fermé<p>deux')).toEqual(['un']);
    expect(read("<p title=it's>un</p><p>l'autre</p>")).toEqual(['un', "l'autre"]);
    expect(read('<scripty>un</scripty><SCRIPT>non</SCRIPTS>non</script >deux')).toEqual(['undeux']);
  });

  it('never throws, and its time grows with the length alone', () => {
    const pieces = [
      '<',
      '>',
      '/',
      '"',
      "'",
      '=',
      '!',
      '--',
      '&',
      ';',
      '#',
      'x',
      ' ',
      '\n',
      'p',
      'script',
      'aside',
      'br',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
        expect(Array.isArray(paragraphsFromHtml(parts.join('')))).toBe(true);
      }),
      cases(),
    );
    // Each of these took a naive reader quadratic time, far beyond the limit of a test.
    for (const piece of [
      '<!--',
      '<script>',
      '<p title="',
      '<',
      '</',
      '&#',
      '<aside>',
      '<p a=',
      '<title></p>',
      '\n ',
      '<!',
    ])
      expect(Array.isArray(paragraphsFromHtml(piece.repeat(200_000)))).toBe(true);
  });
});

describe('character references', () => {
  it('are decoded once', () => {
    expect(decodeEntities('&amp;lt; &lt;p&gt; &#x201C;&#8220;&#8220 &apos;')).toBe("&lt; <p> “““ '");
    expect(decodeEntities('&eacute;&Egrave;&ccedil;&ntilde;&uuml;&ocirc;&scaron;&aring;&oelig;&AElig;')).toBe(
      'éÈçñüôšåœÆ',
    );
    expect(decodeEntities('&laquo;&nbsp;a&nbsp;&raquo; &ndash;&hellip;&rsquo;')).toBe('«\u00a0a\u00a0» –…’');
  });

  it('follow the standard where a number names no character, or one of windows-1252', () => {
    expect(decodeEntities('&#146;&#x93;&#150;&#0;&#xD800;&#x110000;&#99999999;')).toBe('’“–\ufffd\ufffd\ufffd\ufffd');
  });

  it('stay as they are where they are not known', () => {
    for (const text of ['&', '&;', '&constructor;', '&zacute', 'AT&T;', '&bcirc;', '&toString;', '&#;', '&#x;'])
      expect(decodeEntities(text)).toBe(text);
  });
});
