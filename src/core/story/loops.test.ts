import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { cutLoops } from './loops.ts';

function cutAll(pointers: readonly (number | undefined)[]): {
  cuts: string[];
  loops: (readonly string[])[];
  next: Map<string, string>;
} {
  const next = new Map<string, string>();
  pointers.forEach((to, from) => {
    if (to !== undefined) next.set(String(from), String(to));
  });
  const cuts: string[] = [];
  const loops: (readonly string[])[] = [];
  cutLoops(
    pointers.map((_, i) => String(i)),
    (id) => next.get(id),
    (last, loop) => {
      cuts.push(last);
      loops.push(loop);
      next.delete(last);
    },
  );
  return { cuts, loops, next };
}

it('cuts each loop once, at the record that closes it', () => {
  expect(cutAll([1, 2, 0, 0]).cuts).toEqual(['2']);
  expect(cutAll([3, 0, 1, 2]).loops).toEqual([['0', '3', '2', '1']]);
  expect(cutAll([0]).cuts).toEqual(['0']);
  expect(cutAll([1, 0, 3, 2]).cuts).toEqual(['1', '3']);
  expect(cutAll([1, 2, 3, undefined]).cuts).toEqual([]);
});

it('leaves no loop, and cuts no more than there were', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.nat(19), { nil: undefined }), { maxLength: 20 }), (pointers) => {
      const { cuts, loops, next } = cutAll(pointers);
      for (const start of next.keys()) {
        let here: string | undefined = start;
        for (let steps = 0; here !== undefined; steps++) {
          expect(steps).toBeLessThanOrEqual(pointers.length + 1);
          here = next.get(here);
        }
      }
      expect(new Set(loops.flat()).size).toBe(loops.flat().length);
      expect(cuts).toHaveLength(loops.length);
    }),
    cases(),
  );
});

it('one long chain is as quick as many short ones', () => {
  const steps = { n: 0 };
  const size = 100_000;
  cutLoops(
    Array.from({ length: size }, (_, i) => String(i)),
    (id) => {
      steps.n++;
      return id === '0' ? undefined : String(Number(id) - 1);
    },
    () => expect.unreachable(),
  );
  expect(steps.n).toBe(size);
});
