import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { nearest } from './nearest.ts';

/** Fewest edits between a pattern and any stretch of a text, the slow and obvious way. */
function fewest(pattern: string, text: string): number {
  let row = Array.from({ length: text.length + 1 }, () => 0);
  for (let i = 1; i <= pattern.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= text.length; j += 1) {
      const same = pattern[i - 1] === text[j - 1] ? 0 : 1;
      next.push(Math.min((row[j - 1] ?? 0) + same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.min(...row);
}
const between = (a: string, b: string): number => {
  // Anchored at both ends by characters that occur nowhere else, and too many to be worth editing.
  const [left, right] = ['<'.repeat(20), '>'.repeat(20)];
  return fewest(left + a + right, left + b + right);
};

describe('the nearest stretch', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 12 });

  it('has the fewest edits, and as many as it says', () => {
    fc.assert(
      fc.property(
        letters,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 30 }),
        fc.nat(12),
        (a, b, limit) => {
          const found = nearest(a, b, limit);
          const least = fewest(a, b);
          expect(found.length > 0).toBe(least <= limit);
          for (const { start, end, errors } of found) {
            expect(errors).toBe(least);
            expect(between(a, b.slice(start, end))).toBe(errors);
          }
        },
      ),
      cases(),
    );
  });

  it('finds words with a letter lost, added or changed', () => {
    expect(nearest('marée', 'une maree entière', 2)).toContainEqual({ start: 4, end: 9, errors: 1 });
    expect(nearest('marée', 'une mrée entière', 2)).toContainEqual({ start: 4, end: 8, errors: 1 });
    expect(nearest('marée', 'une marrée entière', 2)).toContainEqual({ start: 4, end: 10, errors: 1 });
    expect(nearest('marée', 'une lune entière', 2)).toEqual([]);
  });
});
