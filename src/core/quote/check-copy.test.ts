import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { ARTICLE, makeStory, STRANGER } from '../../../tests/fixtures/quotation-story.ts';
import { checkCopy } from './check-copy.ts';
import { decodeCopy } from './decode-copy.ts';
import { verifyCopy } from './verify.ts';

const story = makeStory();
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const raw = (latin1: string): Uint8Array => Uint8Array.from(latin1, (c) => c.charCodeAt(0));
const plain = ARTICLE.join('\n\n');
const page = (body: string, head = ''): string =>
  `<!doctype html><html><head>${head}<title>La Gazette</title><style>p{color:red}</style></head><body><nav>Menu</nav>${body}</body></html>`;
const html = page(ARTICLE.map((text) => `<p>${text.replaceAll('’', '&rsquo;')}</p>`).join('\n'));
const editionOf = (input: string | Uint8Array): string => {
  const result = checkCopy(story, 'gazette', input);
  return result.ok ? result.value.verification.edition : result.error;
};

describe('what a reader hands in', () => {
  it('is checked as text, as a page, and as the bytes of either', () => {
    for (const input of [plain, ARTICLE.join('\n'), html, bytes(plain), bytes(`\ufeff${html}`)])
      expect(editionOf(input)).toBe('same');
  });

  it('is read in the encoding it says, or in the one it can only be', () => {
    const wide = new Uint8Array(2 + plain.length * 2);
    const view = new DataView(wide.buffer);
    for (const little of [true, false]) {
      view.setUint16(0, 0xfeff, little);
      Array.from({ length: plain.length }, (_, i) => {
        view.setUint16(2 + i * 2, plain.charCodeAt(i), little);
      });
      expect(editionOf(wide), String(little)).toBe('same');
    }
    expect(decodeCopy(raw('d\u00e9j\u00e0 \u00abvu\u00bb'))).toEqual({ ok: true, value: 'déjà «vu»' });
    const cyrillic = page('<p>\u00cf\u00f0\u00e8\u00e2\u00b3\u00f2</p>', '<meta charset="windows-1251">');
    expect(decodeCopy(raw(cyrillic))).toMatchObject({ ok: true, value: expect.stringContaining('Привіт') as string });
    expect(decodeCopy(raw('<meta charset="no-such-thing">caf\u00e9'))).toMatchObject({ ok: true });
  });

  it('is another article, or another edition, and said to be', () => {
    expect(editionOf(STRANGER.join('\n\n'))).toBe('other');
    const changed = plain.replace('trois ans après', 'quatre ans après');
    const result = checkCopy(story, 'gazette', changed);
    expect(result).toMatchObject({ ok: true, value: { verification: { edition: 'changed' } } });
    if (!result.ok) return;
    const differing = result.value.verification.paragraphs.filter(({ state }) => state === 'differs');
    expect(differing.map(({ p, found }) => [p, found])).toEqual([[1, 1]]);
    expect(Object.keys(result.value.excerpts)).toEqual(['1']);
    expect(result.value.excerpts[1]).toBe(changed.slice(0, 160));
  });

  it.each([
    ['', 'empty'],
    [' \n\u200b\ufeff\n', 'empty'],
    ['https://example.org/article?id=1', 'address'],
    ['\n file:///C:/articles/gazette.html ', 'address'],
  ])('is no text: %j', (text, code) => {
    expect(editionOf(text)).toBe(code);
    expect(editionOf(bytes(text))).toBe(code);
  });

  it.each([
    ['%PDF-1.7\n%\u00e2\u00e3', 'pdf'],
    ['PK\u0003\u0004\u0014\u0000', 'document'],
    ['{\\rtf1\\ansi', 'document'],
    ['\u0089PNG\r\n\u001a\n', 'image'],
    ['\u00ff\u00d8\u00ff\u00e0', 'image'],
    ['bplist00\u00d1', 'archive'],
    ['From: <Saved by Blink>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n', 'archive'],
    ['\u0000\u0001\u0002\u0003', 'binary'],
    ['abc\u0000def', 'binary'],
  ])('is a file of another kind: %j', (start, code) => {
    expect(editionOf(raw(start + 'x'.repeat(50)))).toBe(code);
  });

  it('is never refused with an error, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
        const result = checkCopy(story, 'gazette', input);
        if (result.ok) expect(result.value.verification.counts.quotes.verbatim).toBe(0);
      }),
      cases(),
    );
  });

  it('shows what stands there instead, in whole words', () => {
    const result = checkCopy(story, 'gazette', plain.replace('une trace partielle', 'aucune trace partielle'));
    if (!result.ok) throw new Error(result.error);
    const { instead, verification } = result.value;
    const words = verification.quotes.find(({ id }) => id === 'some-trace')?.segments[0];
    expect(words && instead.get(words)).toBe('d’aucune trace partielle d’un tel courrier');
  });

  it('gives what the check by itself gives', () => {
    const result = checkCopy(story, 'gazette', html);
    expect(result.ok && result.value.verification).toEqual(verifyCopy(story, 'gazette', html));
  });
});
