/**
 * How well scenes can be read, in the measures of Li, Plaisant and Shneiderman (HCIL 98-05): how many events have a
 * label, how many labels meet, how many change rows when the view is zoomed by one per cent.
 */
import { describe, expect, it } from 'vitest';
import { boxesOf, meetings } from '../../../tests/fixtures/layout/boxes.ts';
import { inputOf, makeStory, type LayoutStory } from '../../../tests/fixtures/layout/stories.ts';
import { DAY } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { layoutScene } from './compose.ts';
import type { Scene } from './scene.ts';

const LANES = [1, 2, 3, 4];
const SEEDS = [1, 2, 3, 4, 5, 6];
const stories = (count: number): LayoutStory[] =>
  LANES.flatMap((lanes) =>
    SEEDS.map((seed) => makeStory({ seed, count, lanes, length: 120 * DAY, burst: 0.25, bars: 0.15 })),
  );

/** The share of dated events whose title stands in the scene. */
const labelled = (scene: Scene): number => {
  const events = scene.marks.length + scene.clusters.reduce((sum, { members }) => sum + members.length, 0);
  return (scene.marks.filter(({ label }) => label).length + scene.clusters.length) / events;
};

describe('labels at 1280 by 560 pixels, the whole story in view', () => {
  it.each([
    [50, 0.9],
    [200, 0.45],
  ])('of %i events at least a share of %f have one, in every story, and none meets another', (count, share) => {
    for (const story of stories(count)) {
      const scene = layoutScene(inputOf(story));
      expect(labelled(scene)).toBeGreaterThanOrEqual(share);
      expect(meetings(boxesOf(scene))).toEqual([]);
    }
  });
});

describe('labels while zooming', () => {
  /** Row of each labelled event within its lane, by the order of tops. */
  const rowsOf = (scene: Scene): Map<string, number> => {
    const tops = scene.lanes.map((_, lane) =>
      [...new Set([...scene.marks, ...scene.clusters].filter((one) => one.lane === lane).map(({ yPx }) => yPx))].sort(
        (a, b) => a - b,
      ),
    );
    return new Map([
      ...scene.marks.map(({ id, lane, yPx }) => [id, tops[lane]?.indexOf(yPx) ?? 0] as const),
      ...scene.clusters.map(({ head, lane, yPx }) => [head, tops[lane]?.indexOf(yPx) ?? 0] as const),
    ]);
  };

  // What is measured: the share of labels, shown before and after, whose row is another after zooming in by one per cent,
  // over 200 such zooms from the whole story inwards (a seventh of it at the end).
  const shapes = [20, 50, 200].flatMap((count) =>
    [1, 2, 4].flatMap((lanes) => [1, 2, 3, 4].map((seed) => ({ count, lanes, seed }))),
  );
  it.each(shapes)(
    'change rows in at most 2 % of cases at each per cent: $count events, $lanes lanes, seed $seed',
    (shape) => {
      const story = makeStory({ ...shape, length: 120 * DAY });
      let both = 0;
      let changed = 0;
      let before: Map<string, number> | undefined;
      for (let step = 0; step < 200; step++) {
        const view = span(story.from, story.from + ((story.to - story.from) * 1.15) / 1.01 ** step);
        const now = rowsOf(layoutScene(inputOf(story, { view })));
        for (const [id, row] of before ?? []) {
          if (!now.has(id)) continue;
          both++;
          if (now.get(id) !== row) changed++;
        }
        before = now;
      }
      expect(both).toBeGreaterThan(1000);
      expect(changed / both).toBeLessThanOrEqual(0.02);
    },
  );
});
