import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { boxesOf, meetings } from '../../../tests/fixtures/layout/boxes.ts';
import { measure } from '../../../tests/fixtures/layout/stories.ts';
import '../time/every-language.ts';
import { story as shipped } from '../../stories/kharkiv-2022/story.ts';
import { orderEvents } from '../query/order.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import type { Stance, StoryFile } from '../story/types.ts';
import { DAY } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { layoutScene } from './compose.ts';
import type { Point } from './curves.ts';
import { layoutItems } from './items.ts';
import { LABEL_HEIGHT, LABEL_WIDTH, stanceLines, stancesBeside } from './stance-lines.ts';

const inferred = (id: string, from: string, to: string, type: Stance['type']): Stance => ({
  id,
  from,
  to,
  type,
  by: 'editor',
  basis: 'inferred',
  note: { en: 'for the test' },
});
/** The story that ships, and stances between what has a date and what has none. */
const story: StoryFile = {
  ...shipped,
  stances: [
    ...shipped.stances,
    inferred('ratio-figure', 'c-loss-ratio', 'c-300000', 'supports'),
    inferred('ratio-arms', 'c-arms', 'c-loss-ratio', 'disputes'),
  ],
};
const index = indexStory(story);
const resolution = resolveInZone(story, story.zone);
const { items, lanes } = layoutItems(index, resolution, orderEvents(story, resolution), {
  grouping: 'place',
  lang: 'en',
  zoneOf: () => story.zone,
});
const WIDTH = 820;
const sceneOf = (from: number, to: number, widthPx = WIDTH, heightPx = 600) =>
  layoutScene({
    items,
    laneCount: lanes.length,
    view: span(from, to),
    widthPx,
    heightPx,
    asOf: resolution.asOf,
    measure,
  });
const scene = sceneOf(Date.parse('2022-09-05'), Date.parse('2022-09-29'));
const CHIP: Point = { x: 240, y: scene.heightPx + 60 };
const chips =
  (at: Readonly<Record<string, Point>>) =>
  (event: string): Point | undefined =>
    at[event];
const numbers = (d: string): number[] => [...d.matchAll(/-?\d+\.\d/g)].map(Number);

describe('lines of stances to what stands beside the axis', () => {
  it('run from the chip of the chosen event up to the marks of the others, and back', () => {
    const chipOf = chips({ 'loss-ratio': CHIP });
    const from = stancesBeside(scene, index, 'loss-ratio', WIDTH, chipOf).lines;
    expect(from.map(({ other }) => other).sort()).toEqual(['interview', 'shoigu-300000']);
    for (const { d } of from) expect(numbers(d).slice(0, 2)).toEqual([CHIP.x, CHIP.y]);
    const back = stancesBeside(scene, index, 'shoigu-300000', WIDTH, chipOf).lines;
    expect(back.map(({ id, other }) => [id, other])).toEqual([['ratio-figure', 'loss-ratio']]);
    expect(numbers(back[0]?.d ?? '').slice(-2)).toEqual([CHIP.x, CHIP.y]);
  });

  it('point down at a chip and to the right at a mark, where the claim stands that is spoken of', () => {
    const chipOf = chips({ 'loss-ratio': CHIP });
    const at = (event: string, id: string): string =>
      stancesBeside(scene, index, event, WIDTH, chipOf).lines.find((line) => line.id === id)?.head ?? '';
    // It says that the ratio is wrong: the head is at the chip, whichever of both is chosen.
    const atChip = `L${CHIP.x.toFixed(1)} ${CHIP.y.toFixed(1)}`;
    expect(at('interview', 'ratio-arms')).toContain(atChip);
    expect(at('loss-ratio', 'ratio-arms')).toContain(atChip);
    expect(at('loss-ratio', 'ratio-figure')).not.toContain(atChip);
  });

  it('are only those; what is along the axis is drawn there', () => {
    const along = stanceLines(scene, index, 'interview', WIDTH).lines.map(({ id }) => id);
    const beside = stancesBeside(scene, index, 'interview', WIDTH, chips({ 'loss-ratio': CHIP })).lines.map(
      ({ id }) => id,
    );
    expect(along.length).toBeGreaterThan(1);
    expect(beside).toEqual(['ratio-arms']);
    expect(along).not.toContain('ratio-arms');
    expect(stancesBeside(scene, index, 'interview', WIDTH, () => undefined)).toEqual({ lines: [], labels: [] });
  });

  it('arch over the chips where both ends stand beside the axis', () => {
    const other = 'counter-offensive';
    const said = index.claimsOf(other)[0]?.id ?? '';
    const both = indexStory({ ...story, stances: [inferred('two', 'c-loss-ratio', said, 'supports')] });
    const chipOf = chips({ 'loss-ratio': CHIP, [other]: { x: 520, y: CHIP.y + 40 } });
    const [line] = stancesBeside(scene, both, 'loss-ratio', WIDTH, chipOf).lines;
    expect(line?.other).toBe(other);
    const [x0, y0, , y1, , y2, x3, y3] = numbers(line?.d ?? '');
    expect([x0, y0, x3, y3]).toEqual([CHIP.x, CHIP.y, 520, CHIP.y + 40]);
    expect(Math.max(y1 ?? 0, y2 ?? 0)).toBeLessThan(CHIP.y);
  });

  it('stay within the width of the plot at their ends, and have words that cover nothing', () => {
    let words = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('loss-ratio', 'interview', 'shoigu-300000'),
        fc.integer({ min: 320, max: 1300 }),
        fc.integer({ min: 200, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -0.2, max: 0.8, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (event, widthPx, heightPx, zoom, before, where) => {
          const length = 0.5 * DAY * 1000 ** zoom;
          const from = Date.parse('2022-09-21') - before * length;
          const one = sceneOf(from, from + length, widthPx, heightPx);
          const chipOf = chips({ 'loss-ratio': { x: where * widthPx, y: one.heightPx + 50 } });
          const { lines, labels } = stancesBeside(one, index, event, widthPx, chipOf);
          expect(lines.length).toBeGreaterThan(0);
          for (const { d } of lines) {
            const ends = numbers(d);
            for (const x of [ends[0], ends.at(-2)]) {
              expect(x).toBeGreaterThanOrEqual(0);
              expect(x).toBeLessThanOrEqual(widthPx);
            }
          }
          const own = [...stanceLines(one, index, event, widthPx).labels, ...labels].map(({ xPx, yPx }, i) => ({
            owner: `words ${String(i)}`,
            what: 'label' as const,
            x0: xPx,
            x1: xPx + LABEL_WIDTH,
            y0: yPx - LABEL_HEIGHT / 2,
            y1: yPx + LABEL_HEIGHT / 2,
          }));
          const shown = new Set(
            [...one.marks, ...one.clusters].filter(({ label }) => (label?.shownPx ?? 0) > 0).map(({ id }) => id),
          );
          const drawn = boxesOf(one).filter(({ what, owner }) => what !== 'label' || shown.has(owner));
          expect(meetings([...drawn, ...own]).filter((met) => met.includes('words'))).toEqual([]);
          words += labels.length;
        },
      ),
      cases(20),
    );
    expect(words).toBeGreaterThan(0);
  });
});
