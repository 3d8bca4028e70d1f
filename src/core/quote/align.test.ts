import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import type { Source } from '../story/types.ts';
import { align, expectedIndex } from './align.ts';
import { makeCopy } from './copy.ts';
import { hashParagraphs } from './merkle.ts';

const sourceOf = (paragraphs: readonly string[]): Source => ({
  ...{ id: 's', kind: 'article', title: {}, lang: 'fr' },
  paragraphs: hashParagraphs(paragraphs),
});

describe('alignment by hash', () => {
  // Letters alone, so that every paragraph is its own normal form.
  const paragraph = fc.oneof(
    fc.string({ unit: fc.constantFrom('a', 'b', 'é', '🌊'), minLength: 1, maxLength: 45 }),
    fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 1, maxLength: 5 }),
    fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 40, maxLength: 80 }),
  );
  const paragraphs = fc.array(paragraph, { maxLength: 12 });

  it('finds every paragraph of a text in itself, joined ones included', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const source = sourceOf(texts);
        const aligned = align(makeCopy(texts), source);
        expect(aligned.map((group) => group.at)).toEqual(source.paragraphs?.map((leaf) => leaf.p - 1));
        const total = aligned.reduce((sum, group) => sum + group.count, 0);
        expect(total).toBe(texts.length);
        texts.forEach((_, i) => {
          expect(expectedIndex(aligned, i + 1)).toBe(i);
        });
      }),
      cases(),
    );
  });

  it('finds them behind other text, with their numbers moved on', () => {
    const other = fc.array(fc.string({ unit: fc.constantFrom('x', 'y'), minLength: 1, maxLength: 60 }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(other, paragraphs, other, (before, texts, after) => {
        const aligned = align(makeCopy([...before, ...texts, ...after]), sourceOf(texts));
        aligned.forEach((group) => {
          expect(group.at).toBe(before.length + group.p - 1);
        });
      }),
      cases(),
    );
  });

  it('expects a paragraph that was not found beside its nearest neighbour', () => {
    const aligned = [
      { p: 1, count: 1, at: undefined },
      { p: 2, count: 2, at: 4 },
      { p: 4, count: 1, at: undefined },
      { p: 5, count: 1, at: 9 },
    ];
    expect([1, 2, 3, 4, 5, 6].map((p) => expectedIndex(aligned, p))).toEqual([3, 4, 5, 6, 9, 10]);
    expect(expectedIndex([], 3)).toBe(2);
  });
});
