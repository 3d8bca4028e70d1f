import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { measure } from '../../../tests/fixtures/layout/stories.ts';
import '../time/every-language.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { orderEvents } from '../query/order.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import type { StoryEvent } from '../story/types.ts';
import { span } from '../time/span.ts';
import { anchorAlong, BRACKET_PX, brackets, bracketsPx, type Chip } from './brackets.ts';
import { layoutScene } from './compose.ts';
import { layoutItems } from './items.ts';

const index = indexStory(story);
const resolution = resolveInZone(story, story.zone);
const ordered = orderEvents(story, resolution);
const undated = ordered.filter(({ id }) => !resolution.times.get(id)?.dated);
const { items, lanes } = layoutItems(index, resolution, ordered, {
  grouping: 'place',
  lang: 'en',
  zoneOf: () => story.zone,
});
const WIDTH = 800;
const sceneOf = (from: string, to: string, heightPx = 600) =>
  layoutScene({
    items,
    laneCount: lanes.length,
    view: span(Date.parse(from), Date.parse(to)),
    widthPx: WIDTH,
    heightPx,
    asOf: resolution.asOf,
    measure,
  });
const one = (id: string, relative: StoryEvent['time']['relative']): StoryEvent => {
  const [event] = undated;
  if (!event) throw new Error('The story has no undated event.');
  return { ...event, id, time: { ...event.time, relative } };
};
const chipOf = (event: string): Chip | undefined => (event === 'e' ? { x: 100, top: 60 } : undefined);
const related = (relation: string): StoryEvent => one('e', [{ anchor: 'a', relation, words: 'w' } as never]);
const lines = (relation: string, axisX: number | undefined = 300) =>
  brackets([related(relation)], chipOf, () => axisX, -10, 20);

describe('brackets of what has an order and no date', () => {
  it('run from the chip to the side of the anchor on which the event lies, and an arrow says which', () => {
    const [before] = lines('before');
    const [after] = lines('after');
    const [during] = lines('during');
    expect(before?.d).toBe('M100.0 60.0V20.0H297.0V-10.0');
    expect(after?.d).toBe('M100.0 60.0V20.0H303.0V-10.0');
    expect(during?.d).toBe('M100.0 60.0V20.0H300.0V-10.0');
    expect(before?.head).toMatch(/^M297\.0 -10\.0H288\.0/);
    expect(after?.head).toMatch(/^M303\.0 -10\.0H312\.0/);
    expect(during?.head).toBe('');
    expect(lines('meets')[0]?.d).toBe(before?.d);
    expect(lines('metBy')[0]?.d).toBe(after?.d);
  });

  it('lead to the chip of an anchor that has no date either', () => {
    const both = (event: string): Chip => (event === 'e' ? { x: 100, top: 60 } : { x: 400, top: 64 });
    const [line] = brackets([related('before')], both, () => 300, -10, 20);
    expect(line).toMatchObject({ d: 'M100.0 60.0V20.0H390.0V64.0', head: '' });
  });

  it('are none to the day of the article, to what is not there, or from a chip pushed out of sight', () => {
    const published = one('e', [{ anchor: 'publication', relation: 'before', words: 'w' } as never]);
    expect(brackets([published], chipOf, () => 300, -10, 20)).toEqual([]);
    expect(brackets([related('before')], chipOf, () => undefined, -10, 20)).toEqual([]);
    expect(
      brackets(
        [related('before')],
        () => undefined,
        () => 300,
        -10,
        20,
      ),
    ).toEqual([]);
    expect(brackets([one('e', undefined)], chipOf, () => 300, -10, 20)).toEqual([]);
    expect(bracketsPx([published, one('f', undefined)])).toBe(0);
  });

  it('each have a height of their own, within the room that is kept for them', () => {
    const room = bracketsPx(undated);
    const all = brackets(
      undated,
      () => ({ x: 100, top: room }),
      () => 300,
      -10,
      0,
    );
    expect(all.length).toBeGreaterThan(2);
    const heights = all.map(({ d }) => Number(/V(-?[\d.]+)H/.exec(d)?.[1]));
    expect(new Set(heights).size).toBe(heights.length);
    expect(Math.max(...heights)).toBeLessThan(room);
    expect(Math.min(...heights.map((y, i) => (i > 0 ? y - (heights[i - 1] ?? 0) : BRACKET_PX)))).toBe(BRACKET_PX);
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('find every anchor on the axis, as a mark or in a cluster, and stay over the plot', () => {
    const dated = ordered.filter(({ id }) => resolution.times.get(id)?.dated);
    let gathered = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...dated),
        fc.integer({ min: 0, max: 20_000 }),
        fc.integer({ min: 1, max: 9000 }),
        fc.constantFrom(120, 300, 600),
        ({ id }, before, days, heightPx) => {
          const day = 86_400_000;
          const from = Date.parse('2022-09-21') - before * 0.1 * day;
          const scene = sceneOf(new Date(from).toISOString(), new Date(from + days * day).toISOString(), heightPx);
          const x = anchorAlong(scene, id, WIDTH);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(WIDTH);
          if (!scene.marks.some((mark) => mark.id === id)) gathered += 1;
        },
      ),
      cases(20),
    );
    expect(gathered).toBeGreaterThan(0);
    expect(anchorAlong(sceneOf('2022-09-01', '2022-09-30'), undated[0]?.id ?? '', WIDTH)).toBeUndefined();
  });
});
