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
const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;

/** The share of dated events whose title stands in the scene. */
const labelled = (scene: Scene): number => {
  const events = scene.marks.length + scene.clusters.reduce((sum, { members }) => sum + members.length, 0);
  return (scene.marks.filter(({ label }) => label).length + scene.clusters.length) / events;
};

describe('labels at 1280 by 560 pixels, the whole story in view', { timeout: 60_000 }, () => {
  it('are there for at least 90 % of 50 events, and meet nothing', () => {
    const scenes = stories(50).map((story) => layoutScene(inputOf(story)));
    expect(mean(scenes.map(labelled))).toBeGreaterThanOrEqual(0.9);
    expect(scenes.flatMap((scene) => meetings(boxesOf(scene)))).toEqual([]);
  });

  it('are there for at least 45 % of 200 events, and meet nothing', () => {
    const scenes = stories(200).map((story) => layoutScene(inputOf(story)));
    expect(mean(scenes.map(labelled))).toBeGreaterThanOrEqual(0.45);
    expect(scenes.flatMap((scene) => meetings(boxesOf(scene)))).toEqual([]);
  });
});

describe('labels while zooming', { timeout: 60_000 }, () => {
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

  it('change rows in at most 2 % of cases at each per cent, on average over all stories', () => {
    const shares = [20, 50, 200].flatMap((count) =>
      [1, 4].flatMap((lanes) =>
        [1, 2, 3].map((seed) => {
          const story = makeStory({ seed, count, lanes, length: 120 * DAY });
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
          return changed / both;
        }),
      ),
    );
    expect(mean(shares)).toBeLessThanOrEqual(0.02);
    expect(mean(shares)).toBeGreaterThan(0);
  });
});
