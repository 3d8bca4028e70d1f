import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { largerThan, tooDeepAt } from './limits.ts';

it('counts the bytes of UTF-8', () => {
  const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), fc.string());
  fc.assert(
    fc.property(texts, (text) => {
      const bytes = new TextEncoder().encode(text).length;
      expect(largerThan(text, bytes)).toBe(false);
      expect(largerThan(text, bytes - 1)).toBe(true);
      expect(largerThan(text, bytes + 1)).toBe(false);
    }),
    cases(),
  );
});

it('finds the first place that is too deep', () => {
  expect(tooDeepAt(1, 0)).toBeUndefined();
  expect(tooDeepAt([], 1)).toBeUndefined();
  expect(tooDeepAt([], 0)).toEqual([]);
  expect(tooDeepAt({ a: [1, { b: 2 }], c: [[[]]] }, 3)).toEqual(['c', 0, 0]);
  expect(tooDeepAt({ a: [1, { b: 2 }], c: [[[]]] }, 4)).toBeUndefined();
});

it('agrees with the depth of any value', () => {
  const depth = (value: unknown): number =>
    typeof value === 'object' && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), fc.nat(8), (value, max) => {
      const at = tooDeepAt(value, max);
      expect(at === undefined).toBe(depth(value) <= max);
      if (at) expect(at).toHaveLength(max);
    }),
    cases(),
  );
});

it('ends on a value that contains itself', () => {
  const round: unknown[] = [];
  round.push(round);
  expect(tooDeepAt(round, 12)).toHaveLength(12);
});
