import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { GAP_PX } from './geometry.ts';
import type { TextBlock } from './labels.ts';
import type { Habits, Unit } from './rows.ts';
import { rowHeight, settle, settleAll } from './settle.ts';

const block: TextBlock = { titleLines: ['x'], widthPx: 1, heightPx: 18, badgePx: 0 };
const unit = (head: number, bareLeft: number, label: number, heightPx = 26): Unit => {
  const own = { members: [head], head, block, weight: 5, bareLeft, bareRight: bareLeft + 24, heightPx };
  const other: Unit = { ...own, left: bareLeft - label, right: bareLeft + 24, side: 'left', other: undefined };
  return { ...own, left: bareLeft, right: bareLeft + 24 + label, side: 'right', other };
};
const units = fc
  .array(fc.tuple(fc.nat({ max: 2000 }), fc.nat({ max: 200 }), fc.constantFrom(26, 26, 38)), { maxLength: 40 })
  .map((list) => list.map(([left, label, height], head) => unit(head, left, label, height)));
const habits = fc.array(fc.nat({ max: 9 }), { maxLength: 40 }).map((rows): Habits => new Map(rows.entries()));
const rowOf = (rows: readonly (readonly Unit[])[], head: number): number =>
  rows.findIndex((row) => row.some((one) => one.head === head));

describe('settling', () => {
  it('loses nobody, keeps units apart, and stays within its room', () => {
    fc.assert(
      fc.property(units, habits, fc.nat({ max: 9 }), fc.nat({ max: 400 }), (list, used, most, heightPx) => {
        const { rows, left } = settle(list, { rows: most, heightPx }, used);
        const all = [...rows.flat(), ...left].map(({ head }) => head).sort((a, b) => a - b);
        expect(all).toEqual(list.map(({ head }) => head));
        expect(rows.length).toBeLessThanOrEqual(most);
        expect(rows.reduce((sum, row) => sum + rowHeight(row), 0)).toBeLessThanOrEqual(heightPx);
        for (const row of rows)
          for (const [i, one] of row.entries())
            if (i > 0) expect(one.left - (row[i - 1]?.right ?? 0)).toBeGreaterThanOrEqual(GAP_PX);
      }),
      cases(),
    );
  });

  it('moves nothing that it has settled once', () => {
    fc.assert(
      fc.property(units, habits, (list, used) => {
        const room = { rows: 10, heightPx: 300 };
        const first = settle(list, room, used);
        const kept: Habits = new Map(first.rows.flatMap((row, r) => row.map(({ head }) => [head, r] as const)));
        // Settled ones come first, as each was tried on its usual side before.
        const settled = first.rows.flat();
        const again = settle(settled, room, kept);
        expect(again.left).toEqual([]);
        for (const { head } of settled) expect(rowOf(again.rows, head)).toBe(kept.get(head));
      }),
      cases(),
    );
  });

  it('lets those who had a row have it before others', () => {
    const list = [unit(0, 0, 100), unit(1, 10, 100)];
    const { rows, left } = settle(list, { rows: 1, heightPx: 26 }, new Map([[1, 0]]));
    expect([rows.flat().map(({ head }) => head), left.map(({ head }) => head)]).toEqual([[1], [0]]);
    expect(settleAll(list, { rows: 1, heightPx: 26 }, new Map())).toBeUndefined();
    expect(settleAll(list, { rows: 2, heightPx: 52 }, new Map())).toHaveLength(2);
  });

  it('makes a row higher only when no further one can be had', () => {
    const low = [unit(0, 0, 20), unit(1, 500, 20)];
    const tall = unit(2, 1000, 20, 38);
    const heights = (rows: number): number[] =>
      settle([...low, tall], { rows, heightPx: 64 }, new Map()).rows.map(rowHeight);
    expect(heights(2)).toEqual([26, 38]);
    expect(heights(1)).toEqual([38]);
  });
});
