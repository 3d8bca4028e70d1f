import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GAP_PX } from './geometry.ts';
import type { TextBlock } from './labels.ts';
import { fillRows, turning, type Rows, type Unit } from './rows.ts';

const block: TextBlock = { titleLines: ['x'], widthPx: 1, heightPx: 18, badgePx: 0 };
const unit = (head: number, bareLeft: number, label: number): Unit => {
  const own = { members: [head], head, block, weight: 5, bareLeft, bareRight: bareLeft + 24 };
  const other: Unit = { ...own, left: bareLeft - label, right: bareLeft + 24, side: 'left', other: undefined };
  return { ...own, left: bareLeft, right: bareLeft + 24 + label, side: 'right', other };
};
const units = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 200 })), { maxLength: 120 })
  .map((list) => list.sort((a, b) => a[0] - b[0]).map(([left, label], i) => unit(i, left, label)));

const expectApart = (rows: Rows): void => {
  for (const row of rows)
    for (const [i, one] of row.entries())
      if (i > 0) expect(one.left - (row[i - 1]?.right ?? 0)).toBeGreaterThanOrEqual(GAP_PX);
};
const heads = (rows: Rows): number[] =>
  rows
    .flat()
    .map(({ head }) => head)
    .sort((a, b) => a - b);

describe('rows', { timeout: 60_000 }, () => {
  it('take each unit once and keep them apart', () => {
    fc.assert(
      fc.property(units, (list) => {
        const rows = fillRows(list, Infinity) ?? [];
        expectApart(rows);
        expect(heads(rows)).toEqual(list.map(({ head }) => head));
      }),
      { numRuns: 2000 },
    );
  });

  it('are as few as can be', () => {
    fc.assert(
      fc.property(units, (list) => {
        const most = Math.max(
          0,
          ...list.map((a) => list.filter((b) => b.left <= a.left && b.right + GAP_PX > a.left).length),
        );
        expect(fillRows(list, Infinity)).toHaveLength(most);
      }),
      { numRuns: 1000 },
    );
  });

  it('are undefined where more would be needed than are allowed', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 8 }), (list, max) => {
        const needed = fillRows(list, Infinity)?.length ?? 0;
        expect(fillRows(list, max) === undefined).toBe(needed > max);
      }),
      { numRuns: 1000 },
    );
  });

  it('are filled from the top', () => {
    expect(
      fillRows([unit(0, 0, 10), unit(1, 5, 10), unit(2, 200, 10)], 3)?.map((row) => row.map((u) => u.head)),
    ).toEqual([[0, 2], [1]]);
  });
});

describe('rows that events are used to', { timeout: 60_000 }, () => {
  it('are kept where they are free, and cost no further row', () => {
    fc.assert(
      fc.property(units, fc.array(fc.nat({ max: 6 }), { maxLength: 120 }), (list, liked) => {
        const max = fillRows(list, Infinity)?.length ?? 0;
        const rows = fillRows(list, max, undefined, new Map(liked.entries())) ?? [];
        expectApart(rows);
        expect(heads(rows)).toEqual(list.map(({ head }) => head));
        expect(rows.length).toBeLessThanOrEqual(max);
      }),
      { numRuns: 1000 },
    );
    const far = [unit(0, 0, 10), unit(1, 10, 10), unit(2, 500, 10)];
    expect(fillRows(far, 2, undefined, new Map([[2, 1]]))?.map((row) => row.map((u) => u.head))).toEqual([[0], [1, 2]]);
  });
});

describe('turning labels', { timeout: 60_000 }, () => {
  it('makes one row do for two neighbours whose labels would meet', () => {
    const two = [unit(0, 300, 100), unit(1, 340, 100)];
    expect(fillRows(two, 1)).toBeUndefined();
    const rows = fillRows(two, 1, turning) ?? [];
    expectApart(rows);
    expect(rows.flat().map(({ side }) => side)).toEqual(['left', 'right']);
  });

  it('loses nobody, and gives up rather than let labels meet', () => {
    let done = 0;
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 8 }), (list, max) => {
        const rows = fillRows(list, max, turning);
        if (!rows) return;
        done++;
        expect(rows.length).toBeLessThanOrEqual(max);
        expectApart(rows);
        expect(heads(rows)).toEqual(list.map(({ head }) => head));
      }),
      { numRuns: 2000 },
    );
    expect(done).toBeGreaterThan(100);
  });
});
