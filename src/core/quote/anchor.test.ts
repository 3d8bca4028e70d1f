import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { anchorQuote } from './anchor.ts';
import { codePointLength, isGraphemeEdge, sliceCodePoints, utf16Index } from './code-points.ts';

const points = (text: string): string[] => Array.from(text);
const clusters = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), (part) => part.segment);

/** Whole graphemes of every kind that has been cut in two by somebody. */
const GRAPHEMES = [
  ...['a', 'é', 'n\u0303', 'ї', 'и\u0306', 'e\u0323\u0302', 'ﬁ', '…', '’', '[', '7', ' ', ' ', ' '],
  ...['😀', '👍🏽', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇺🇦', '🇫🇷', '1️⃣', '❤️', '©', '🧑🏿‍🚀', '🌊'],
  ...[
    'ש\u05c1\u05b8',
    'לכל',
    'أَ',
    'بِّ',
    'می\u200cخ',
    '𠮷',
    '𪚥',
    '葛󠄀',
    '한',
    '각',
    'ᄀ\u1161\u11a8',
    'क्\u200dष',
    'நி',
    'ก็',
  ],
];

describe('offsets (P4)', () => {
  it('count code points, in 200 paragraphs of every script, and cut no grapheme', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...GRAPHEMES), { minLength: 3, maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (parts, x, y) => {
          const text = parts.join('').normalize('NFC').replace(/ +/g, ' ').trim();
          const whole = clusters(text);
          const [from, to] = [x % (whole.length + 1), y % (whole.length + 1)].sort((a, b) => a - b) as [number, number];
          const words = whole.slice(from, to).join('').trim();
          fc.pre(words !== '');
          const nth = [...text.matchAll(/[^]/gu)]
            .map((match) => match.index)
            .filter(
              (at) => text.startsWith(words, at) && isGraphemeEdge(text, at) && isGraphemeEdge(text, at + words.length),
            )
            .findIndex((at) => clusters(text.slice(0, at)).length >= from);
          const anchored = anchorQuote(['x', text], words, { p: 2, nth: nth + 1 });
          expect(anchored.ok).toBe(true);
          if (!anchored.ok) return;
          const { p, start, end, exact, prefix, suffix } = anchored.value;
          expect(p).toBe(2);
          expect(points(text).slice(start, end).join('')).toBe(words);
          expect(exact).toBe(words);
          expect(sliceCodePoints(text, start, end)).toBe(words);
          expect(text.slice(0, utf16Index(text, start)).endsWith(prefix)).toBe(true);
          expect(text.slice(utf16Index(text, end)).startsWith(suffix)).toBe(true);
          // Graphemes are never cut: cutting there and segmenting both sides gives the same clusters again.
          const cuts = [start - codePointLength(prefix), start, end, end + codePointLength(suffix)];
          const again = [0, ...cuts, codePointLength(text)].flatMap((cut, i, all) =>
            i === 0 ? [] : clusters(sliceCodePoints(text, all[i - 1] ?? 0, cut)),
          );
          expect(again).toEqual(whole);
          expect(codePointLength(prefix)).toBeLessThanOrEqual(32);
          expect(codePointLength(suffix)).toBeLessThanOrEqual(32);
        },
      ),
      cases(),
    );
  });

  it('agree with the segmenter on every cut of a text', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...GRAPHEMES, '\u200d', '\u0301', '🇩'), { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const edges = new Set([0, text.length]);
        for (const part of new Intl.Segmenter('en').segment(text)) edges.add(part.index);
        for (let at = 0; at <= text.length; at += 1) expect(isGraphemeEdge(text, at), String(at)).toBe(edges.has(at));
      }),
      cases(),
    );
  });

  it('turn into indices and back', () => {
    const text = 'a😀𠮷é🇺🇦';
    expect(codePointLength(text)).toBe(6);
    expect(Array.from({ length: 8 }, (_, i) => utf16Index(text, i))).toEqual([0, 1, 3, 5, 6, 8, 10, 10]);
    expect(sliceCodePoints('abc', 1, Infinity)).toBe('bc');
  });
});

describe('anchoring', () => {
  const article = ['Elle a dit “oui”, puis “oui, mais…”.', 'Et lui\u00a0: “oui”.'];

  it('gives paragraph, offsets and context', () => {
    expect(anchorQuote(article, 'oui, mais…')).toEqual({
      ok: true,
      value: { p: 1, start: 24, end: 34, exact: 'oui, mais…', prefix: 'Elle a dit “oui”, puis “', suffix: '”.' },
    });
    const long = anchorQuote([`${'abcdefghi '.repeat(6)}mot ${'klmnopqrs '.repeat(6)}`], 'mot');
    expect(long.ok && [long.value.prefix, long.value.suffix].map(codePointLength)).toEqual([32, 32]);
  });

  it('reads words in any form but not in another typography', () => {
    expect(anchorQuote(article, ' Et lui :\n“oui').ok).toBe(true);
    expect(anchorQuote(article, 'Et lui\u00ad : “oui”').ok).toBe(true);
    expect(anchorQuote(article, 'oui, mais...')).toEqual({ ok: false, error: { code: 'missing', places: [] } });
  });

  it('refuses to choose, and says between what', () => {
    const places = [
      { p: 1, start: 12, end: 15 },
      { p: 1, start: 24, end: 27 },
      { p: 2, start: 10, end: 13 },
    ];
    expect(anchorQuote(article, 'oui')).toEqual({ ok: false, error: { code: 'ambiguous', places } });
    expect(anchorQuote(article, 'oui', { p: 2 })).toMatchObject({ ok: true, value: places[2] });
    expect(anchorQuote(article, 'oui', { nth: 2 })).toMatchObject({ ok: true, value: places[1] });
    expect(anchorQuote(article, 'oui', { p: 1, nth: 2 })).toMatchObject({ ok: true, value: places[1] });
    expect(anchorQuote(article, 'oui', { p: 1, nth: 3 })).toMatchObject({ ok: false, error: { code: 'ambiguous' } });
  });

  it('never takes part of a grapheme', () => {
    for (const part of ['👩', '👧', 'e', '\u0301'])
      expect(anchorQuote(['👩‍👧 où e\u0323\u0301'], part), part).toMatchObject({ ok: false });
  });

  it('refuses nothing at all, and what is no text', () => {
    expect(anchorQuote(article, ' \u200b')).toMatchObject({ error: { code: 'empty' } });
    expect(anchorQuote(article, '\ud800')).toMatchObject({ error: { code: 'refused' } });
    expect(anchorQuote(['\ud800'], 'oui')).toMatchObject({ error: { code: 'refused', places: [{ p: 1 }] } });
  });
});
