import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromLetters, toLetters } from './letters.ts';

describe('bytes as letters', () => {
  it('are read back, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = toLetters(bytes);
        expect([...fromLetters(text)]).toEqual([...bytes]);
        expect(text).toMatch(/^[ -;=-~]*$/);
      }),
    );
  });

  it('take less room than base 64, and pass over what a program broke lines with', () => {
    const bytes = Uint8Array.from({ length: 30_000 }, (_, i) => (i * 2_654_435_761) >>> 24);
    const text = toLetters(bytes);
    expect(text.length).toBeLessThan(bytes.length * 1.23);
    expect([...fromLetters(text.replace(/.{76}/g, '$&\n'))]).toEqual([...bytes]);
  });
});
