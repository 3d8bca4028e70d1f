import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { spotOf, wholeWords } from './spot.ts';

describe('the spot where words part', () => {
  it('runs from the first word that differs to the last', () => {
    expect(spotOf('perdant neuf à dix soldats', 'perdant onze à douze soldats')).toEqual({
      before: 'perdant ',
      expected: 'neuf à dix',
      found: 'onze à douze',
      after: ' soldats',
      cut: { start: false, end: false },
    });
    expect(spotOf('avant l’été', 'avant l’été')).toBeUndefined();
  });

  it('is empty on one side where words were put in or taken out', () => {
    expect(spotOf('a b', 'a x b')).toMatchObject({ before: 'a ', expected: '', found: 'x ', after: 'b' });
    expect(spotOf('a a', 'a')).toMatchObject({ before: 'a', expected: ' a', found: '', after: '' });
    expect(spotOf('', 'x')).toMatchObject({ before: '', expected: '', found: 'x', after: '' });
  });

  it('shortens what stands around it, by code points', () => {
    const around = '😀'.repeat(80);
    const spot = spotOf(`${around} onze ${around}`, `${around} douze ${around}`);
    expect(spot).toMatchObject({ expected: 'onze', found: 'douze', cut: { start: true, end: true } });
    expect(Array.from(spot?.before ?? '')).toHaveLength(60);
    expect(Array.from(spot?.after ?? '')).toHaveLength(60);
  });

  it('with its surroundings gives both texts back, whatever they are', () => {
    const words = fc
      .array(fc.constantFrom('a', 'b', 'ç', ' ', '\u00a0', '“', '😀'), { maxLength: 24 })
      .map((l) => l.join(''));
    fc.assert(
      fc.property(words, words, (expected, found) => {
        const spot = spotOf(expected, found);
        if (!spot) {
          expect(found).toBe(expected);
          return;
        }
        expect(spot.before + spot.expected + spot.after).toBe(expected);
        expect(spot.before + spot.found + spot.after).toBe(found);
        expect(spot.expected).not.toBe(spot.found);
      }),
      cases(),
    );
  });
});

describe('whole words', () => {
  it('reach to both ends of the words that are cut through', () => {
    expect(wholeWords('perdant onze à douze soldats', 10, 14)).toBe('onze à');
    expect(wholeWords('perdant onze à douze soldats', 8, 12)).toBe('onze');
    expect(wholeWords('“onze”', 1, 5)).toBe('onze');
    expect(wholeWords('abc', 0, 3)).toBe('abc');
    expect(wholeWords('', 0, 0)).toBe('');
  });
});
