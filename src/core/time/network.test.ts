import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, cases } from '../../../tests/fixtures/cases.ts';
import { solveNetwork, type Constraint } from './network.ts';

/** All shortest paths at once, the plainest way there is. */
function floydWarshall(size: number, constraints: readonly Constraint[]): number[][] | undefined {
  const d = Array.from({ length: size }, (_, i) => new Float64Array(size).fill(Infinity).fill(0, i, i + 1));
  for (const { from, to, weight } of constraints) {
    const row = d[from];
    if (row) row[to] = Math.min(row[to] ?? Infinity, weight);
  }
  for (const [k, through] of d.entries())
    for (const row of d) {
      const first = row[k] ?? Infinity;
      if (first === Infinity) continue;
      for (let j = 0; j < size; j++) row[j] = Math.min(row[j] ?? Infinity, first + (through[j] ?? Infinity));
    }
  return d.some((row, i) => (row[i] ?? 0) < 0) ? undefined : d.map((row) => [...row]);
}

const network = fc.integer({ min: 1, max: 30 }).chain((size) => {
  const variable = fc.nat(size - 1);
  // Weights lean to the positive side, so that about half of the networks are consistent.
  const constraint = fc.record({ from: variable, to: variable, weight: fc.integer({ min: -4, max: 20 }) });
  return fc.record({ size: fc.constant(size), constraints: fc.array(constraint, { maxLength: 60, size: 'max' }) });
});

describe('the solver', () => {
  it('agrees with all-pairs shortest paths: verdict, windows, and a true negative cycle', () => {
    const verdicts = { consistent: 0, contradictory: 0 };
    fc.assert(
      fc.property(network, ({ size, constraints }) => {
        const expected = floydWarshall(size, constraints);
        const solved = solveNetwork(size, constraints);
        expect(solved.ok).toBe(expected !== undefined);
        if (solved.ok) {
          verdicts.consistent++;
          expect([...solved.value.high]).toEqual(expected?.[0]);
          expect([...solved.value.low].map((x) => x + 0)).toEqual(expected?.map((row) => 0 - (row[0] ?? 0)));
          return;
        }
        verdicts.contradictory++;
        const cycle = solved.error.flatMap((i) => constraints[i] ?? []);
        expect(cycle.length).toBeGreaterThan(0);
        expect(cycle.reduce((sum, c) => sum + c.weight, 0)).toBeLessThan(0);
        cycle.forEach((c, i) => {
          expect(cycle[(i + 1) % cycle.length]?.from).toBe(c.to);
        });
        expect(new Set(cycle.map((c) => c.from)).size).toBe(cycle.length);
      }),
      cases(),
    );
    expect(Math.min(verdicts.consistent, verdicts.contradictory)).toBeGreaterThan(CASES / 20);
  });

  it('finds a contradiction that no date can be reached from', () => {
    const solved = solveNetwork(3, [
      { from: 1, to: 2, weight: -1 },
      { from: 2, to: 1, weight: 0 },
    ]);
    expect(solved).toEqual({ ok: false, error: [0, 1] });
  });

  it('finds a statement that contradicts itself', () => {
    expect(solveNetwork(2, [{ from: 1, to: 1, weight: -1 }])).toEqual({ ok: false, error: [0] });
  });

  it('leaves what nothing bounds unbounded', () => {
    const solved = solveNetwork(3, [{ from: 0, to: 1, weight: 5 }]);
    if (!solved.ok) expect.unreachable();
    expect([...solved.value.low]).toEqual([-0, -Infinity, -Infinity]);
    expect([...solved.value.high]).toEqual([0, 5, Infinity]);
  });

  it('stays linear in practice on long chains, told forwards and backwards', () => {
    // Every step one millisecond after the one before; only the first is dated.
    const chain = (n: number, backwards: boolean): Constraint[] => {
      const steps = Array.from({ length: n - 2 }, (_, i) => ({ from: i + 2, to: i + 1, weight: -1 }));
      return [{ from: 1, to: 0, weight: -7 }, ...(backwards ? steps.reverse() : steps)];
    };
    for (const backwards of [false, true]) {
      const solved = solveNetwork(20_000, chain(20_000, backwards));
      if (!solved.ok) expect.unreachable();
      expect(solved.value.low[19_999]).toBe(7 + 19_998);
    }
  });
});
