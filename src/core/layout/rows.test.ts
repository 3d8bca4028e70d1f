import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { GAP_PX } from './geometry.ts';
import type { TextBlock } from './labels.ts';
import { fillRows, type Rows, type Unit } from './rows.ts';

const block: TextBlock = { titleLines: ['x'], widthPx: 1, heightPx: 18, badgePx: 0 };
const unit = (head: number, bareLeft: number, label: number): Unit => {
  const own = { members: [head], head, block, weight: 5, bareLeft, bareRight: bareLeft + 24, heightPx: 26 };
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

describe('rows', () => {
  it('take each unit once and keep them apart', () => {
    fc.assert(
      fc.property(units, (list) => {
        const rows = fillRows(list, Infinity) ?? [];
        expectApart(rows);
        expect(heads(rows)).toEqual(list.map(({ head }) => head));
      }),
      cases(),
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
      cases(),
    );
  });

  it('are undefined where more would be needed than are allowed', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 0, max: 8 }), (list, max) => {
        const needed = fillRows(list, Infinity)?.length ?? 0;
        expect(fillRows(list, max) === undefined).toBe(needed > max);
      }),
      cases(),
    );
  });

  it('are filled from the top', () => {
    expect(
      fillRows([unit(0, 0, 10), unit(1, 5, 10), unit(2, 200, 10)], 3)?.map((row) => row.map((u) => u.head)),
    ).toEqual([[0, 2], [1]]);
  });
});
