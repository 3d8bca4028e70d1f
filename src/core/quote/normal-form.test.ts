import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { PIECES, walkDigest } from '../../../tests/fixtures/normal-form-walk.ts';
import { normalise } from './normal-form.ts';

/** Room for a greater number. */

const value = (text: string): string => {
  const result = normalise(text);
  if (!result.ok) throw new Error('refused');
  return result.value;
};

const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 24 }).map((pieces) => pieces.join(''));
const anyText = fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: 'grapheme' }));

describe('the normal form', () => {
  it('is its own normal form, composed, trimmed, with single spaces and nothing invisible (P3)', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = value(text);
        expect(value(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once).not.toMatch(/^ | $| {2}|[^\P{White_Space} ]/u);
        expect(once).not.toMatch(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/);
      }),
      cases(),
    );
  });

  it('is the same for decomposed text and for text with invisibles strewn in', () => {
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.tuple(fc.nat(40), fc.constantFrom('\u00ad', '\u200b', '\u2060'))),
        (text, strewn) => {
          const units = Array.from(text.normalize('NFD'));
          for (const [at, invisible] of strewn) units.splice(at, 0, invisible);
          expect(value(units.join(''))).toBe(value(text));
        },
      ),
      cases(),
    );
  });

  it('deletes before it composes', () => {
    // Composed first, the mark would stay apart from its letter, and a second pass would join them.
    expect(value('e\u00ad\u0301te\u0301')).toBe('\u00e9t\u00e9');
  });

  it('keeps what changes words, and every choice of the typesetter', () => {
    for (const kept of [
      'می\u200cخواهم',
      'क्\u200dष',
      '👩\u200d👧',
      'ﬁn',
      'Ⅳ',
      '“a”',
      "'a'",
      'a–b',
      'a\u2011b',
      'a…',
      'É é',
    ])
      expect(value(kept)).toBe(kept.normalize('NFC'));
  });

  it('knows every White_Space character, and only those', () => {
    const spaces = [0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000];
    for (let code = 9; code <= 13; code += 1) spaces.push(code);
    for (let code = 0x2000; code <= 0x200a; code += 1) spaces.push(code);
    for (const code of spaces) expect(value(`a${String.fromCodePoint(code)}b`), code.toString(16)).toBe('a b');
    expect(value('a\u180eb\u200cc\u2800d')).toBe('a\u180eb\u200cc\u2800d');
  });

  it('refuses a lone surrogate and says where', () => {
    expect(normalise('ab\ud83d')).toEqual({ ok: false, error: { code: 'lone-surrogate', at: 2 } });
    expect(normalise('\udc00ab')).toEqual({ ok: false, error: { code: 'lone-surrogate', at: 0 } });
    // Deleting what stands between them must not make a character out of two halves.
    expect(normalise('\ud83d\u00ad\ude00').ok).toBe(false);
    expect(normalise('😀').ok).toBe(true);
  });

  it('gives these bytes in every engine', () => {
    // The digest is written down so that any engine can be held to it.
    expect(walkDigest(2000)).toBe('5600dac8fe95658d8b674d8886c2181b87ddccae9a0bf4fc6724a9d88f8f2d26');
  });
});
