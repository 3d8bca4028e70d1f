import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWhile } from './count-while.ts';

describe('counting by halves', () => {
  it('finds how many hold, whatever their number', () => {
    fc.assert(
      fc.property(fc.nat(2000), fc.nat(2000), (count, holding) => {
        const asked = new Set<number>();
        const found = countWhile(count, (index) => {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(count);
          asked.add(index);
          return index < holding;
        });
        expect(found).toBe(Math.min(count, holding));
        expect(asked.size).toBeLessThanOrEqual(Math.floor(Math.log2(count + 1)) + 1);
      }),
    );
  });
});
