import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { PART, partOf, partWith } from './parts.ts';

const count = fc.integer({ min: 0, max: 20_000 });

describe('a long list in parts', () => {
  it('is one part as long as it is not long', () => {
    expect(partOf(0, 0)).toEqual({ from: 0, to: 0, number: 0, of: 1 });
    expect(partOf(300, 7)).toEqual({ from: 0, to: 300, number: 0, of: 1 });
    expect(partOf(301, 0)).toEqual({ from: 0, to: PART, number: 0, of: 4 });
    expect(partOf(301, 1, false)).toEqual({ from: 0, to: 301, number: 0, of: 1 });
    expect(partOf(301, 3)).toEqual({ from: 3 * PART, to: 301, number: 3, of: 4 });
  });

  it('has each of its members in just one part, in order, none of them empty or too long', () => {
    fc.assert(
      fc.property(count, (n) => {
        let next = 0;
        const { of } = partOf(n, 0);
        for (let number = 0; number < of; number += 1) {
          const part = partOf(n, number);
          expect(part).toMatchObject({ from: next, number, of });
          expect(part.to - part.from).toBeLessThanOrEqual(300);
          if (n > 0) expect(part.to).toBeGreaterThan(part.from);
          next = part.to;
        }
        expect(next).toBe(n);
      }),
      cases(10),
    );
  });

  it('finds the part of a member, and the nearest part to a number that is none', () => {
    fc.assert(
      fc.property(
        count,
        fc.integer({ min: -5, max: 20_000 }),
        fc.oneof(fc.integer(), fc.double()),
        (n, index, wild) => {
          const { from, to } = partOf(n, partWith(n, index));
          if (index >= 0 && index < n) {
            expect(index).toBeGreaterThanOrEqual(from);
            expect(index).toBeLessThan(to);
          }
          const { number, of } = partOf(n, wild);
          expect(Number.isInteger(number)).toBe(true);
          expect(number).toBeGreaterThanOrEqual(0);
          expect(number).toBeLessThan(of);
        },
      ),
      cases(),
    );
  });
});
