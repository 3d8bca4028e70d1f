import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { fold, foldLoose, unfold } from './fold.ts';

const texts = fc
  .array(fc.constantFrom('a', 'é', ' ', '…', '.', '“', '”', '’', '«', '–', '\u2011', '\n', '🌊'), { maxLength: 20 })
  .map((parts) => parts.join(''));

describe('the fold', () => {
  it('makes typography plain and leaves words alone', () => {
    expect(fold('« L’été » – “c’est‑à‑dire”…')).toBe('" L\'été " - "c\'est-à-dire"...');
    expect(fold('Été')).not.toBe(fold('Ete'));
    expect(fold('Non')).not.toBe(fold('non'));
  });

  it('reads what is not in normal form', () => {
    expect(foldLoose('L\u00adUKRAINE\u00a0 GAGNE')).toBe('LUKRAINE GAGNE');
  });

  it('can be followed back: each index of the text from its index in the fold', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, cut) => {
        const at = Math.min(cut, text.length);
        expect(unfold(text, fold(text.slice(0, at)).length)).toBe(at);
      }),
      cases(),
    );
  });

  it('takes an index inside an ellipsis for the ellipsis', () => {
    expect(unfold('a…b', 2)).toBe(1);
    expect(unfold('a…b', 3)).toBe(1);
  });
});
