import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { boxesOf, meetings } from '../../../tests/fixtures/layout/boxes.ts';
import { measure } from '../../../tests/fixtures/layout/stories.ts';
import '../time/every-language.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { orderEvents } from '../query/order.ts';
import { resolveInZone } from '../story/resolve.ts';
import { indexStory } from '../story/story-index.ts';
import { DAY } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { layoutScene } from './compose.ts';
import { layoutItems } from './items.ts';
import type { Scene } from './scene.ts';
import { GUTTER_PX, LANE_HEAD_PX, NARROW_PX } from './stage.ts';
import { LABEL_HEIGHT, LABEL_WIDTH, stanceLines } from './stance-lines.ts';

const index = indexStory(story);
const resolution = resolveInZone(story, story.zone);
const { items, lanes } = layoutItems(index, resolution, orderEvents(story, resolution), {
  grouping: 'place',
  lang: 'fr',
  zoneOf: () => story.zone,
});
const WIDTH = 820;
const sceneOf = (from: string, to: string, heightPx = 1200) =>
  layoutScene({
    items,
    laneCount: lanes.length,
    view: span(Date.parse(from), Date.parse(to)),
    widthPx: WIDTH,
    heightPx,
    asOf: resolution.asOf,
    measure: (text) => text.length * 7.2,
  });
/** Whether anything of a label is seen. */
const shows = (scene: Scene, owner: string): boolean =>
  [...scene.marks, ...scene.clusters].some(({ id, label }) => id === owner && (label?.shownPx ?? 0) > 0);
const opening = sceneOf('2022-09-05', '2022-09-29');
const summary = (event: string, scene = opening) =>
  stanceLines(scene, index, event, WIDTH).lines.map((l) => [
    l.other,
    l.link.stance.type,
    l.link.stance.basis,
    l.link.incoming,
  ]);

describe('lines of stances', () => {
  it('run from the caution to the figure it contests, and from the figure to the caution', () => {
    expect(summary('interview')[0]).toEqual(['shoigu-300000', 'disputes', 'explicit', false]);
    expect(summary('shoigu-300000')).toEqual([
      ['interview', 'disputes', 'explicit', true],
      ['interview', 'repliesTo', 'inferred', true],
    ]);
  });

  it('are one where two answers run between the same events', () => {
    expect(summary('address')).toEqual([['interview', 'repliesTo', 'inferred', true]]);
  });

  it('are none for what has no place on the axis, or no stance', () => {
    expect(summary('loss-ratio')).toEqual([]);
    expect(summary('offensive-begins')).toEqual([]);
    expect(stanceLines(opening, index, 'no-such-event', WIDTH)).toEqual({ lines: [], labels: [] });
  });

  it('end at the left of both marks, and point at the claim that is spoken of', () => {
    const [line] = stanceLines(opening, index, 'interview', WIDTH).lines;
    const mark = (id: string) => opening.marks.find((m) => m.id === id);
    const [from, to] = [mark('interview'), mark('shoigu-300000')];
    const ends = [...(line?.d ?? '').matchAll(/-?\d+\.\d/g)].map(Number);
    if (from) expect(ends.slice(0, 2)).toEqual([Number((from.x0Px - 6).toFixed(1)), from.yPx + 10]);
    if (to) expect(ends.slice(-2)).toEqual([Number((to.x0Px - 6).toFixed(1)), to.yPx + 10]);
    expect(from ?? to).toBeDefined();
    expect(line?.head).toContain(`L${String(ends.at(-2)?.toFixed(1))} ${String(ends.at(-1)?.toFixed(1))}`);
    const back = stanceLines(opening, index, 'shoigu-300000', WIDTH).lines[0];
    const start = [...(back?.d ?? '').matchAll(/-?\d+\.\d/g)].map(Number).slice(0, 2);
    expect(back?.head).toContain(`L${String(start[0]?.toFixed(1))} ${String(start[1]?.toFixed(1))}`);
  });

  it('lead to the chip where a mark is gathered, and stay near the plot', () => {
    const far = sceneOf('1990-01-01', '2022-12-31', 300);
    expect(far.clusters.length).toBeGreaterThan(0);
    expect(summary('interview', far).length).toBeGreaterThan(0);
    const near = sceneOf('2022-09-06', '2022-09-07');
    for (const { d } of stanceLines(near, index, 'interview', WIDTH).lines)
      for (const [number] of d.matchAll(/-?\d+\.\d/g)) expect(Math.abs(Number(number))).toBeLessThan(3000);
  });

  it('say once what lines of one kind mean, beside them and over nothing else', () => {
    const { lines, labels } = stanceLines(opening, index, 'interview', WIDTH);
    expect(lines).toHaveLength(3);
    expect(labels.map(({ link }) => [link.stance.type, link.stance.basis])).toEqual([
      ['disputes', 'explicit'],
      ['repliesTo', 'inferred'],
    ]);
    const boxes = opening.marks.flatMap(({ label }) => (label ? [label] : []));
    for (const { xPx, yPx } of labels) {
      expect(xPx).toBeGreaterThan(0);
      const over = boxes.filter(
        (box) =>
          box.xPx < xPx + LABEL_WIDTH &&
          box.xPx + box.widthPx > xPx &&
          box.yPx < yPx + 17 &&
          box.yPx + box.heightPx > yPx - 17,
      );
      expect(over).toEqual([]);
    }
  });

  it('cover no words where the lines leave too little room on either side', () => {
    const shown = ['address', 'interview'];
    const few = layoutItems(
      index,
      resolution,
      orderEvents(story, resolution).filter(({ id }) => shown.includes(id)),
      { grouping: 'place', lang: 'fr', zoneOf: () => story.zone },
    );
    let seen = 0;
    for (const widthPx of [560, 640, 720, 830])
      for (let hours = 12; hours <= 72; hours += 6) {
        const from = Date.parse('2022-09-21') - hours * 3_600_000;
        const scene = layoutScene({
          items: few.items,
          laneCount: few.lanes.length,
          view: span(from, Date.parse('2022-09-28')),
          widthPx,
          heightPx: 300,
          asOf: resolution.asOf,
          measure: (text) => text.length * 6,
        });
        for (const { xPx, yPx } of stanceLines(scene, index, 'interview', widthPx).labels) {
          seen += 1;
          for (const { label } of scene.marks)
            if (label && xPx < label.xPx + label.shownPx && xPx + LABEL_WIDTH > label.xPx)
              expect(label.yPx >= yPx + 17 || label.yPx + label.heightPx <= yPx - 17).toBe(true);
        }
      }
    expect(seen).toBeGreaterThan(20);
  });

  it('keep their words inside the plot, wherever the marks are', () => {
    for (const day of ['2022-09-01', '2022-09-10', '2022-09-20', '2022-09-21'])
      for (const { xPx } of stanceLines(sceneOf(day, '2022-09-29'), index, 'interview', WIDTH).labels)
        expect(xPx).toBeGreaterThan(0);
  });

  it('have words that meet no label, no mark, no other words and no edge, at any width, height, zoom and language', () => {
    const told = (['fr', 'en'] as const).map((lang) =>
      layoutItems(index, resolution, orderEvents(story, resolution), {
        grouping: 'place',
        lang,
        zoneOf: () => story.zone,
      }),
    );
    const speakers = story.events
      .map(({ id }) => id)
      .filter((id) => summary(id, sceneOf('1990-01-01', '2023-12-31')).length > 0);
    expect(speakers.length).toBeGreaterThan(2);
    let words = 0;
    let left = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...told),
        fc.constantFrom(...speakers),
        fc.integer({ min: 320, max: 1440 }),
        fc.integer({ min: 200, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -0.2, max: 0.8, noNaN: true }),
        ({ items, lanes }, event, stagePx, heightPx, zoom, before) => {
          const length = 0.5 * DAY * 1000 ** zoom;
          const from = Date.parse('2022-09-21') - before * length;
          const widthPx = stagePx < NARROW_PX ? stagePx : stagePx - GUTTER_PX;
          const scene = layoutScene({
            items,
            laneCount: lanes.length,
            view: span(from, from + length),
            widthPx,
            heightPx,
            asOf: resolution.asOf,
            measure,
            laneHeadPx: stagePx < NARROW_PX ? LANE_HEAD_PX : 0,
          });
          const { labels } = stanceLines(scene, index, event, widthPx);
          const said = labels.map(({ xPx, yPx }, i) => ({
            owner: `words ${String(i)}`,
            what: 'label' as const,
            x0: xPx,
            x1: xPx + LABEL_WIDTH,
            y0: yPx - LABEL_HEIGHT / 2,
            y1: yPx + LABEL_HEIGHT / 2,
          }));
          for (const { x0, x1, y0, y1 } of said) {
            expect(Math.min(x0, y0)).toBeGreaterThanOrEqual(0);
            expect(x1).toBeLessThanOrEqual(widthPx);
            expect(y1).toBeLessThanOrEqual(scene.heightPx);
          }
          const drawn = boxesOf(scene).filter(({ what, owner }) => what !== 'label' || shows(scene, owner));
          expect(meetings([...drawn, ...said]).filter((one) => one.includes('words'))).toEqual([]);
          if (labels.length > 0) words++;
          else left++;
        },
      ),
      cases(20),
    );
    // They are not left out for nothing.
    expect(words).toBeGreaterThan(left / 4);
  });

  it('begin inside the plot on a mark that begins before it', () => {
    const inside = sceneOf('2022-09-21T04:00', '2022-09-23');
    const { lines, labels } = stanceLines(inside, index, 'interview', WIDTH);
    expect(lines).toHaveLength(3);
    for (const { d } of lines) {
      const [x0, , x1, , x2, , x3] = [...d.matchAll(/-?\d+\.\d/g)].map(Number);
      for (const x of [x0, x1, x2, x3]) expect(x).toBeGreaterThanOrEqual(0);
    }
    for (const { near, xPx } of labels) {
      expect(near).toBe('left');
      expect(xPx).toBeGreaterThan(0);
    }
  });
});
