import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { boxesOf, meetings } from '../../../tests/fixtures/layout/boxes.ts';
import { coincident, inputOf, makeStory, measure, type LayoutStory } from '../../../tests/fixtures/layout/stories.ts';
import { civil, DAY, HOUR, MINUTE } from '../time/instant.ts';
import { span, type Span } from '../time/span.ts';
import { layoutScene } from './compose.ts';
import { hitBox, isSameAway } from './hit-box.ts';
import { levelOf } from './levels.ts';
import type { LayoutInput, LayoutItem, PlacedMark, Scene } from './scene.ts';

/** Every case is a scene, or two, of 200 events on average, each of which is checked. */
// A hundred at least: some of what is looked for is not in every scene.
const SCENES = { numRuns: Math.max(100, cases(100).numRuns) };
const MINUTES = 10 * MINUTE;
const CENTURIES = 300 * 365 * DAY;

const story = fc
  .record({
    seed: fc.nat({ max: 1e6 }),
    count: fc.integer({ min: 1, max: 400 }),
    lanes: fc.integer({ min: 1, max: 6 }),
    length: fc.constantFrom(3 * HOUR, 2 * DAY, 60 * DAY, 900 * DAY, CENTURIES),
    burst: fc.constantFrom(0, 0.5, 1),
    bars: fc.constantFrom(0, 0.2, 0.9),
  })
  .map(makeStory);
/** A view of ten minutes to centuries, somewhere near the story. */
const viewOf = (whole: LayoutStory): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.double({ min: -0.5, max: 1.5, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([where, zoom]) => {
      const length = Math.round(MINUTES * (CENTURIES / MINUTES) ** zoom);
      const from = Math.round(whole.from + where * (whole.to - whole.from) - length / 2);
      return span(from, from + length);
    });
const input = story.chain((whole) =>
  fc
    .record({
      view: viewOf(whole),
      widthPx: fc.integer({ min: 320, max: 1920 }),
      heightPx: fc.integer({ min: 120, max: 1000 }),
      laneHeadPx: fc.constantFrom(0, 20),
    })
    .map((over) => inputOf(whole, over)),
);
const dated = (items: readonly LayoutItem[]): string[] =>
  items.filter((item) => item.mark !== 'order').map(({ id }) => id);
const shown = (scene: Scene): string[] => [
  ...scene.marks.map(({ id }) => id),
  ...scene.clusters.flatMap(({ members }) => members),
];
const sorted = (ids: readonly string[]): string[] => [...ids].sort();
const pan = (view: Span, ms: number): Span => span(view.from + ms, view.to + ms);
const placesOf = (scene: Scene): unknown => ({
  detail: scene.detail,
  lanes: scene.lanes,
  marks: scene.marks.map(({ id, yPx, compact, label }) => [
    id,
    yPx,
    compact,
    label?.yPx,
    label?.titleLines,
    label?.align,
  ]),
  clusters: scene.clusters.map(({ id, yPx, members, label }) => [id, yPx, members, label.titleLines, label.align]),
});

describe('a scene', () => {
  it('shows every dated event once: as a mark or in one cluster', () => {
    fc.assert(
      fc.property(input, (given) => {
        const scene = layoutScene(given);
        expect(sorted(shown(scene))).toEqual(sorted(dated(given.items)));
        for (const { members, head } of scene.clusters) {
          expect(members.length).toBeGreaterThan(1);
          expect(members).toContain(head);
        }
        for (const { index, id, lane } of scene.marks) expect(given.items[index]).toMatchObject({ id, lane });
      }),
      SCENES,
    );
  });

  it('lets no label, mark or cluster meet another', () => {
    fc.assert(
      fc.property(input, (given) => {
        expect(meetings(boxesOf(layoutScene(given)))).toEqual([]);
      }),
      SCENES,
    );
  });

  it('leaves what stays out of view where a pointer would have met it, with what is written of it', () => {
    fc.assert(
      fc.property(input, fc.double({ min: -2, max: 2, noNaN: true }), (given, share) => {
        const before = new Map(layoutScene(given).marks.map((mark) => [mark.id, mark]));
        const moved = pan(given.view, Math.round(share * (given.view.to - given.view.from)));
        for (const now of layoutScene({ ...given, view: moved }).marks) {
          const last = before.get(now.id);
          if (!last || !isSameAway(last, now)) continue;
          expect(hitBox(now, given.widthPx)).toEqual(hitBox(last, given.widthPx));
          expect(now.label?.titleLines).toEqual(last.label?.titleLines);
        }
      }),
      SCENES,
    );
  });

  it('gives every event in view 24 by 24 pixels of its own to point at', () => {
    fc.assert(
      fc.property(input, (given) => {
        const boxes = layoutScene(given)
          .marks.filter(({ visible }) => visible)
          .map((mark) => ({ owner: mark.id, what: 'mark' as const, box: hitBox(mark, given.widthPx) }))
          .map(({ box, ...rest }) => ({
            ...rest,
            x0: box.xPx,
            x1: box.xPx + box.widthPx,
            y0: box.yPx,
            y1: box.yPx + box.heightPx,
          }));
        for (const { x0, x1, y0, y1 } of boxes) {
          expect(x1 - x0).toBeGreaterThanOrEqual(24 - 1e-6);
          expect(y1 - y0).toBeGreaterThanOrEqual(24);
        }
        const inside = boxes.filter(({ x0, x1 }) => x0 >= 0 && x1 <= given.widthPx);
        expect(meetings(inside)).toEqual([]);
      }),
      SCENES,
    );
  });

  it('stacks lanes from the top and keeps rows inside their lane', () => {
    fc.assert(
      fc.property(input, (given) => {
        const scene = layoutScene(given);
        expect(scene.lanes).toHaveLength(given.laneCount);
        let top = 0;
        for (const { yPx, heightPx, rows } of scene.lanes) {
          expect(yPx).toBe(top);
          expect(rows).toBeGreaterThanOrEqual(1);
          // One row of targets, with some air.
          expect(heightPx).toBeGreaterThanOrEqual(30 + (given.laneHeadPx ?? 0));
          top += heightPx;
        }
        expect(scene.heightPx).toBe(top);
        for (const one of [...scene.marks, ...scene.clusters]) {
          const lane = scene.lanes[one.lane];
          const bottom = Math.max(one.yPx + 24, one.label ? one.label.yPx + one.label.heightPx : 0);
          expect(one.yPx).toBeGreaterThanOrEqual((lane?.yPx ?? 0) + (given.laneHeadPx ?? 0));
          expect(bottom).toBeLessThanOrEqual((lane?.yPx ?? 0) + (lane?.heightPx ?? 0));
        }
      }),
      SCENES,
    );
  });

  it('keeps within the height unless every lane is down to one row', () => {
    fc.assert(
      fc.property(input, (given) => {
        const scene = layoutScene(given);
        if (scene.heightPx > given.heightPx) for (const { rows } of scene.lanes) expect(rows).toBe(1);
      }),
      SCENES,
    );
  });

  it('keeps a label within its bar, and in view as long as the bar has room for it there', () => {
    let sticky = 0;
    fc.assert(
      fc.property(input, (given) => {
        for (const { x0Px, x1Px, yPx, label } of layoutScene(given).marks) {
          if (!label || label.yPx < yPx + 10 || label.widthPx > x1Px - x0Px) continue;
          expect(label.xPx).toBeGreaterThanOrEqual(x0Px - 1e-6);
          if (label.shownPx > 0) expect(label.xPx + label.shownPx).toBeLessThanOrEqual(x1Px + 1e-6);
          if (x0Px >= 0 || x1Px <= 0) continue;
          sticky++;
          expect(label.xPx).toBeGreaterThanOrEqual(0);
        }
      }),
      SCENES,
    );
    expect(sticky).toBeGreaterThan(SCENES.numRuns / 10);
  });

  it('shows nothing of a label beyond the edges of the plot, and all of it where there is room', () => {
    const few = makeStory({ seed: 5, count: 60, lanes: 4, length: 60 * DAY, bars: 0.4 });
    const seen = { cut: 0, whole: 0, gone: 0 };
    for (let turn = 0; turn < 120; turn++) {
      const from = few.from + turn * 0.4 * DAY;
      const { marks, clusters } = layoutScene(inputOf(few, { view: span(from, from + 9 * DAY), widthPx: 700 }));
      for (const { label, x0, x1 } of [
        ...marks.map(({ label, x0Px, x1Px }) => ({ label, x0: x0Px, x1: x1Px })),
        ...clusters.map(({ label, chip0Px, chip1Px }) => ({ label, x0: chip0Px, x1: chip1Px })),
      ]) {
        if (!label) continue;
        const { xPx, shownPx, widthPx } = label;
        expect(shownPx).toBeLessThanOrEqual(widthPx + 1e-6);
        if (x1 <= 0 || x0 >= 700) expect(shownPx).toBe(0);
        // One that ends where its bar does may begin before it: out of view, it has slid to the edge, and is cut.
        else if (x0 >= 4 && (label.align ? xPx + shownPx - widthPx >= 0 : xPx > 4) && xPx + widthPx <= 700)
          expect(shownPx).toBeCloseTo(widthPx, 6);
        if (x1 <= 0 || x0 >= 700) continue;
        seen[shownPx === 0 ? 'gone' : Math.abs(shownPx - widthPx) < 1e-6 ? 'whole' : 'cut'] += 1;
        if (shownPx === 0) continue;
        expect(shownPx).toBeGreaterThanOrEqual(Math.min(44, widthPx) - 1e-6);
        expect(xPx).toBeGreaterThanOrEqual(-1e-6);
        expect(xPx + shownPx).toBeLessThanOrEqual(700 + 1e-6);
      }
    }
    expect(Math.min(seen.cut, seen.whole, seen.gone), JSON.stringify(seen)).toBeGreaterThan(20);
  });

  it('keeps the labels of a view that is come to by name within its edges, where either side has room', () => {
    const few = makeStory({ seed: 5, count: 24, lanes: 4, length: 60 * DAY });
    const view = span(few.from + 10 * DAY, few.from + 40 * DAY);
    const cut = (home?: Span): number => {
      const given = inputOf(few, { view, widthPx: 700, heightPx: 900, ...(home ? { home } : {}) });
      return layoutScene(given).marks.filter(
        ({ x0Px, x1Px, label }) => label && x0Px >= 0 && x1Px <= 700 && label.shownPx < label.widthPx - 1e-6,
      ).length;
    };
    expect(cut()).toBeGreaterThan(0);
    expect(cut(view)).toBeLessThan(cut());
  });

  it('has finite places everywhere, the certain part within the possible', () => {
    fc.assert(
      fc.property(input, (given) => {
        const scene = layoutScene(given);
        for (const m of scene.marks) {
          expect(m.x0Px).toBeLessThanOrEqual(m.certain0Px);
          expect(m.certain0Px).toBeLessThanOrEqual(m.certain1Px);
          expect(m.certain1Px).toBeLessThanOrEqual(m.x1Px);
          expect(Number.isFinite(m.x0Px + m.x1Px + m.yPx)).toBe(true);
        }
        for (const c of scene.clusters) {
          expect(c.chip0Px).toBeGreaterThanOrEqual(c.x0Px);
          expect(c.chip1Px).toBeLessThanOrEqual(c.x1Px + 1e-6);
          expect(c.span.from).toBeLessThan(c.span.to);
        }
        expect(JSON.stringify(scene)).not.toContain('null');
      }),
      SCENES,
    );
  });
});

describe('a scene in motion', () => {
  it('changes nothing but x when it is panned', () => {
    fc.assert(
      fc.property(input, fc.integer({ min: -1e12, max: 1e12 }), (given, ms) => {
        const before = layoutScene(given);
        const after = layoutScene({ ...given, items: [...given.items], view: pan(given.view, ms) });
        expect(placesOf(after)).toEqual(placesOf(before));
      }),
      SCENES,
    );
  });

  it('changes nothing but x within a zoom step', () => {
    let within = 0;
    fc.assert(
      fc.property(input, fc.double({ min: 0.88, max: 1.14, noNaN: true }), (given, factor) => {
        const { view, widthPx } = given;
        const zoomed = span(view.from, view.from + Math.round((view.to - view.from) * factor));
        const level = (v: Span): number => levelOf(widthPx / (v.to - v.from));
        fc.pre(level(zoomed) === level(view));
        within++;
        // Another list, so that nothing remembered makes them equal.
        const anew = { ...given, items: [...given.items], view: zoomed };
        expect(placesOf(layoutScene(anew))).toEqual(placesOf(layoutScene(given)));
      }),
      SCENES,
    );
    expect(within).toBe(SCENES.numRuns);
  });

  it('does not remember what was shown before: the order of calls makes no difference', () => {
    fc.assert(
      fc.property(input, input, (a, b) => {
        const fresh = (one: LayoutInput): LayoutInput => ({ ...one, items: [...one.items] });
        const first = JSON.stringify(layoutScene(a));
        layoutScene(b);
        layoutScene({ ...a, heightPx: a.heightPx + 50 });
        expect(JSON.stringify(layoutScene(a))).toBe(first);
        expect(JSON.stringify(layoutScene(fresh(a)))).toBe(first);
      }),
      SCENES,
    );
  });

  it('is the same in every zone of the machine', () => {
    const zone = process.env['TZ'];
    const scene = (): string =>
      JSON.stringify(layoutScene(inputOf(makeStory({ seed: 4, count: 120, lanes: 3, length: 40 * DAY }))));
    const seen = ['UTC', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Apia', 'Pacific/Marquesas'].map((name) => {
      process.env['TZ'] = name;
      return scene();
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(seen).size).toBe(1);
  });
});

describe('open clusters', () => {
  const crowd = makeStory({ seed: 7, count: 200, lanes: 2, length: 60 * DAY });
  const closed = layoutScene(inputOf(crowd));

  it('show their members one by one, and leave every other event where it was', () => {
    expect(closed.clusters.length).toBeGreaterThan(10);
    for (const cluster of closed.clusters.slice(0, 12)) {
      const scene = layoutScene(inputOf(crowd, { openClusters: new Set([cluster.id]) }));
      const before = new Map(closed.marks.map((mark) => [mark.id, mark]));
      const isOwn = ({ id }: PlacedMark): boolean => cluster.members.includes(id);
      expect(sorted(scene.marks.filter(isOwn).map(({ id }) => id))).toEqual(sorted(cluster.members));
      expect(scene.clusters.map(({ id }) => id)).toEqual(
        closed.clusters.map(({ id }) => id).filter((id) => id !== cluster.id),
      );
      const lane = scene.lanes[cluster.lane]?.yPx ?? 0;
      for (const mark of scene.marks)
        if (!isOwn(mark) && mark.lane === cluster.lane)
          expect(mark.yPx - lane).toBe((before.get(mark.id)?.yPx ?? 0) - lane);
      expect(scene.heightPx).toBeGreaterThan(closed.heightPx);
      expect(meetings(boxesOf(scene))).toEqual([]);
    }
  });

  it('can all be open at once', () => {
    const scene = layoutScene(inputOf(crowd, { openClusters: new Set(closed.clusters.map(({ id }) => id)) }));
    expect(scene.clusters).toEqual([]);
    expect(sorted(shown(scene))).toEqual(sorted(dated(crowd.items)));
    expect(meetings(boxesOf(scene))).toEqual([]);
  });

  it('part events that no zoom can part', () => {
    const same = coincident(90);
    for (const length of [MINUTES, DAY, 400 * DAY]) {
      const given = inputOf(same, { view: span(same.from, same.from + length) });
      const scene = layoutScene(given);
      expect(scene.clusters.length).toBeGreaterThan(0);
      const open = layoutScene({ ...given, openClusters: new Set(scene.clusters.map(({ id }) => id)) });
      expect(open.marks).toHaveLength(90);
      expect(meetings(boxesOf(open))).toEqual([]);
    }
  });

  it('have names that stay the same for the same members', () => {
    const again = layoutScene(inputOf(crowd, { view: pan(inputOf(crowd).view, 12_345_678) }));
    expect(again.clusters.map(({ id, members }) => [id, members])).toEqual(
      closed.clusters.map(({ id, members }) => [id, members]),
    );
    for (const { id, lane, members } of closed.clusters)
      expect(id).toBe(`${String(lane)}:${members[0] ?? ''}+${String(members.length)}`);
    expect(new Set(closed.clusters.map(({ id }) => id)).size).toBe(closed.clusters.length);
  });

  it('are ignored when they do not exist', () => {
    expect(layoutScene(inputOf(crowd, { openClusters: new Set(['0:nobody+3']) }))).toEqual(closed);
  });
});

describe('semantic zoom', () => {
  const few = makeStory({ seed: 3, count: 24, lanes: 3, length: 100 * DAY });
  const at = (heightPx: number): Scene => layoutScene(inputOf(few, { heightPx }));

  it('writes as much as there is room for', () => {
    const order = ['mark', 'title', 'detail', 'excerpt'];
    const seen = [150, 250, 350, 500, 800, 1200, 2000].map((height) => order.indexOf(at(height).detail));
    expect(seen).toEqual([...seen].sort());
    expect(seen[0]).toBe(0);
    expect(seen.at(-1)).toBe(3);
    const rich = at(2000);
    for (const { index, label } of rich.marks) {
      expect(label?.detail ?? '').toBe(few.items[index]?.detail);
      expect(label?.excerpt !== undefined).toBe(few.items[index]?.excerpt !== '');
    }
    for (const { label } of at(350).marks) expect(label?.titleLines.join('')).not.toBe('');
  });

  it('keeps the titles of the important longest', () => {
    const many = makeStory({ seed: 8, count: 200, lanes: 3, length: 100 * DAY });
    const scene = layoutScene(inputOf(many));
    const titled = new Set([...scene.marks.map(({ id }) => id), ...scene.clusters.map(({ head }) => head)]);
    const rate = (wanted: (item: LayoutItem) => boolean): number => {
      const those = many.items.filter((item) => item.mark !== 'order' && wanted(item));
      return those.filter(({ id }) => titled.has(id)).length / those.length;
    };
    const top = rate(({ importance, context }) => importance <= 2 && !context);
    expect(top).toBeGreaterThan(rate(({ importance }) => importance >= 4) + 0.2);
    expect(top).toBeGreaterThan(rate(({ context }) => context) + 0.2);
  });

  it('gives an empty lane a row all the same, and an empty story its lanes', () => {
    const scene = layoutScene(inputOf({ ...few, laneCount: 5 }));
    expect(scene.lanes.slice(3).map(({ heightPx, rows }) => [heightPx, rows])).toEqual([
      [40, 1],
      [40, 1],
    ]);
    const empty = layoutScene(inputOf({ ...few, items: [], laneCount: 2 }));
    expect(empty).toMatchObject({ heightPx: 80, marks: [], clusters: [] });
    expect(layoutScene(inputOf({ ...few, items: [], laneCount: 0 })).heightPx).toBe(0);
  });

  it('turns the labels at the end of the story inwards', () => {
    const scene = layoutScene(inputOf(few));
    const widest = 1280;
    for (const { label } of scene.marks) expect((label?.xPx ?? 0) + (label?.widthPx ?? 0)).toBeLessThanOrEqual(widest);
  });

  it('marks what is far outside the view as not visible, and what is in it as visible', () => {
    const view = span(few.from + 40 * DAY, few.from + 41 * DAY);
    for (const m of layoutScene(inputOf(few, { view })).marks) {
      const right = Math.max(m.x1Px, m.label ? m.label.xPx + m.label.widthPx : -Infinity);
      if (right >= 0 && Math.min(m.x0Px, m.label?.xPx ?? Infinity) <= 1280) expect(m.visible).toBe(true);
      if (right < -400 || m.x0Px > 2000) expect(m.visible).toBe(false);
    }
  });

  it('puts the as-of date where the scale puts it', () => {
    const scene = layoutScene(inputOf(few, { view: span(few.asOf, few.asOf + DAY) }));
    expect(scene.asOfPx).toBe(0);
  });

  it('counts what is certain from the latest start to the earliest end', () => {
    const from = few.from;
    const planned: LayoutItem = {
      ...(few.items[0] as LayoutItem),
      mark: 'planning',
      start: { from, to: civil(from + DAY) },
      end: { from: civil(from + 3 * DAY), to: civil(from + 4 * DAY) },
    };
    const given = { ...inputOf(few), items: [planned], view: span(from, from + 8 * DAY), widthPx: 800, measure };
    expect(layoutScene(given).marks[0]).toMatchObject({ x0Px: 0, certain0Px: 100, certain1Px: 300, x1Px: 400 });
    const point = { ...planned, end: planned.start };
    expect(layoutScene({ ...given, items: [point] }).marks[0]).toMatchObject({ certain0Px: 50, certain1Px: 50 });
  });
});
