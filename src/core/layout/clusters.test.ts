import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { crowd, lengthen, type ClusterSetting } from './clusters.ts';
import { GAP_PX } from './geometry.ts';
import type { TextBlock } from './labels.ts';
import type { Rows, Unit } from './rows.ts';

const block = (widthPx: number): TextBlock => ({ titleLines: ['x'], widthPx, heightPx: 18, badgePx: 0 });
const unit = (head: number, bareLeft: number, length: number, label: number, weight: number): Unit => {
  const own = {
    members: [head],
    head,
    block: block(label),
    weight,
    bareLeft,
    bareRight: bareLeft + length,
    heightPx: 26,
  };
  return { ...own, left: bareLeft, right: bareLeft + length + 8 + label, side: 'right', other: undefined };
};
const setting: ClusterSetting = {
  chipPx: (count) => 20 + 8 * String(count).length,
  labelOf: () => block(80),
  edgesAt: () => [-Infinity, Infinity],
  whole: [-Infinity, Infinity],
};
const room = (rows: number) => ({ rows, heightPx: 26 * rows });
const fill = (units: readonly Unit[], max: number): Rows => crowd(units, room(max), new Map(), setting);
const members = (rows: Rows): number[] =>
  rows
    .flat()
    .flatMap((u) => u.members)
    .sort((a, b) => a - b);
const units = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 3000 }),
      fc.oneof({ weight: 4, arbitrary: fc.constant(24) }, { weight: 1, arbitrary: fc.integer({ min: 24, max: 900 }) }),
      fc.integer({ min: 10, max: 160 }),
      fc.integer({ min: 1, max: 10 }),
    ),
    { maxLength: 150 },
  )
  .map((list) =>
    list.sort((a, b) => a[0] - b[0]).map(([left, length, label, w], i) => unit(i, left, length, label, w)),
  );

describe('clusters', () => {
  it('keep every event once, within the rows there are, apart from each other', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 8 }), (list, max) => {
        const rows = fill(list, max);
        expect(rows.length).toBeLessThanOrEqual(max);
        expect(members(rows)).toEqual(list.map(({ head }) => head));
        for (const row of rows)
          for (const [i, one] of row.entries())
            if (i > 0) expect(one.left - (row[i - 1]?.right ?? 0)).toBeGreaterThanOrEqual(GAP_PX);
      }),
      cases(),
    );
  });

  it('bear the title of their weightiest member and hold the start of each', () => {
    fc.assert(
      fc.property(units, fc.integer({ min: 1, max: 4 }), (list, max) => {
        for (const one of fill(list, max).flat()) {
          const own = list.filter(({ head }) => one.members.includes(head));
          expect(one.weight).toBe(Math.max(...own.map(({ weight }) => weight)));
          expect(own.find(({ head }) => head === one.head)?.weight).toBe(one.weight);
          expect(one.members).toContain(one.head);
          for (const { bareLeft } of own) {
            expect(bareLeft).toBeGreaterThanOrEqual(one.bareLeft);
            expect(bareLeft).toBeLessThanOrEqual(one.bareRight);
          }
        }
      }),
      cases(),
    );
  });

  it('are not made where there is room', () => {
    expect(fill([unit(0, 0, 24, 80, 5), unit(1, 10, 24, 80, 5)], 2).flat()).toHaveLength(2);
    expect(fill([unit(0, 0, 24, 80, 5), unit(1, 200, 24, 80, 5)], 1).flat()).toHaveLength(2);
  });

  it('take in the unimportant first', () => {
    const list = [unit(0, 0, 24, 100, 10), unit(1, 4, 24, 100, 2), unit(2, 8, 24, 100, 1), unit(3, 12, 24, 100, 9)];
    const rows = fill(list, 3).flat();
    expect(rows.map((u) => u.members).sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0))).toEqual([[0], [1], [2, 3]]);
    expect(rows.find((u) => u.members.length > 1)?.head).toBe(3);
  });

  it('leave short events a row beside long bars', () => {
    const bars = [0, 1, 2, 3].map((i) => unit(i, i * 10, 2000, 100, 8));
    const dots = [4, 5, 6, 7].map((i) => unit(i, i * 200, 24, 80, 1));
    const rows = fill([...bars, ...dots], 4).flat();
    for (const dot of dots) expect(rows.find((u) => u.members.includes(dot.head))?.members).toHaveLength(1);
  });

  it('put their title on the left where it would leave a view of the whole story', () => {
    const list = [unit(0, 500, 24, 80, 5), unit(1, 510, 24, 80, 4)];
    const rows = crowd(list, room(1), new Map(), { ...setting, edgesAt: () => [0, 560] });
    expect(rows.flat()).toMatchObject([{ head: 0, side: 'left', right: 534 }]);
    expect(members(rows)).toEqual([0, 1]);
  });
});

describe('shortened titles', () => {
  const long = { ...block(120), titleLines: ['in full'] };
  it('are written out where there is room, and only there', () => {
    const rows: Rows = [[unit(0, 0, 24, 80, 5), unit(1, 164, 24, 80, 5), unit(2, 300, 24, 80, 5)]];
    lengthen(rows, () => long, setting);
    // 164 − 12 − 0 leaves 120 after mark and gap; 300 − 12 − 164 leaves 92.
    expect(rows.flat().map((u) => u.block.titleLines)).toEqual([['in full'], ['x'], ['in full']]);
    expect(rows.flat().map((u) => u.right)).toEqual([152, 276, 452]);
  });

  it('turn to the other side of their mark, where that alone has room in the view', () => {
    const rows: Rows = [[unit(0, 300, 24, 80, 5)]];
    lengthen(rows, () => long, { ...setting, edgesAt: () => [0, 420] });
    expect(rows.flat().map(({ side, left, right }) => [side, left, right])).toEqual([['left', 172, 324]]);
    const tight: Rows = [[unit(0, 60, 24, 80, 5)]];
    lengthen(tight, () => long, { ...setting, edgesAt: () => [0, 180] });
    expect(tight.flat().map(({ side, left, right }) => [side, left, right])).toEqual([['right', 60, 212]]);
  });

  it('stay short at the end of a view of the whole story, and where the full title is higher', () => {
    const rows: Rows = [[unit(0, 0, 24, 80, 5)]];
    const shut = [0, 130] as const;
    lengthen(rows, () => long, { ...setting, edgesAt: () => shut, whole: shut });
    lengthen(rows, () => ({ ...long, heightPx: 36 }), setting);
    expect(rows.flat().map((u) => u.block.titleLines)).toEqual([['x']]);
  });
});
