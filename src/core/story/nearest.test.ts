import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { distance, nearest, REPAIRS, slug } from './nearest.ts';
import { ID_PATTERN } from './schema.ts';

/** Optimal string alignment, as plainly as it can be written. */
function plainDistance(a: string, b: string): number {
  const d = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const cost = a[i - 1] === b[j - 1] ? 0 : 1;
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return Math.min(d(i - 1, j) + 1, d(i, j - 1) + 1, d(i - 1, j - 1) + cost, swapped ? d(i - 2, j - 2) + 1 : Infinity);
  };
  return d(a.length, b.length);
}

describe('distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

  it('is that of the definition, as far as it looks', () => {
    fc.assert(
      fc.property(word, word, fc.nat(6), (a, b, max) => {
        const edits = plainDistance(a, b);
        expect(distance(a, b, max)).toBe(edits <= max ? edits : Infinity);
      }),
      cases(),
    );
  });

  it('is the same both ways', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(distance(a, b, 50)).toBe(distance(b, a, 50));
      }),
      cases(),
    );
  });
});

describe('nearest', () => {
  const KINDS = ['action', 'statement', 'interview', 'address', 'report', 'claim', 'session', 'prospect'];
  it.each([
    ['adress', 'address'],
    ['ADDRESS', 'address'],
    ['intervew', 'interview'],
    ['clami', 'claim'],
    ['prosp', 'prospect'],
    ['reporting', 'report'],
    ['déclaration', undefined],
    ['x', undefined],
    ['', undefined],
    ['claim'.repeat(20), undefined],
    ['\u0301', undefined],
  ])('%s → %s', (found, expected) => {
    expect(nearest(found, KINDS)).toBe(expected);
  });

  it('does not change letters of one-letter candidates', () => {
    expect(nearest('x', ['+', '-', 'u'])).toBeUndefined();
    expect(nearest('U', ['+', '-', 'u'])).toBe('u');
  });

  it('takes the first of equals, whatever the case and accents', () => {
    expect(nearest('Ete', ['éte', 'ète'])).toBe('éte');
    expect(nearest('bat', ['cat', 'rat'])).toBe('cat');
  });
});

describe('repairs', () => {
  it.each([
    ['id', 'Étape Un!', 'etape-un'],
    ['id', '--a--', 'a'],
    ['language', ' FR_fr', 'fr-fr'],
    ['url', 'www.example.org', 'https://www.example.org'],
    ['url', 'HTTPS://Example.org/A', 'https://Example.org/A'],
    ['url', '//example.org/a b', 'https://example.org/a%20b'],
    ['url', 'mailto:A@b.org', 'mailto:A@b.org'],
    ['sha256', 'ABC', 'abc'],
    ['duration', '7d', 'P7D'],
    ['duration', 'P30M', 'PT30M'],
    ['duration', 'pt5h', 'PT5H'],
  ])('%s: %s → %s', (form, text, expected) => {
    expect(REPAIRS[form]?.(text)).toBe(expected);
  });

  it('a slug is an id or nothing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('constructor', 'Prototype', '___')),
        (text) => {
          const id = slug(text);
          expect(id === undefined || ID_PATTERN.test(id)).toBe(true);
        },
      ),
      cases(),
    );
    expect(slug('constructor')).toBeUndefined();
  });
});
