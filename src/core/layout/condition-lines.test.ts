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
import type { StoryFile } from '../story/types.ts';
import { DAY } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { layoutScene } from './compose.ts';
import { conditionLines, WORD_PX } from './condition-lines.ts';
import { layoutItems } from './items.ts';

/** The story with two prospects that hang on events: one on an event itself, one on a claim made in one. */
const CONDITIONS: Readonly<Record<string, { readonly event: string } | { readonly claim: string }>> = {
  'if-putin-stops': { event: 'address' },
  'if-zelensky-stops': { claim: 'c-300000' },
};
const story: StoryFile = {
  ...shipped,
  events: shipped.events.map((event) => {
    const condition = CONDITIONS[event.id];
    return condition ? { ...event, factuality: { ...event.factuality, condition } } : event;
  }),
};
const index = indexStory(story);
const resolution = resolveInZone(story, story.zone);
const itemise = (lang: string, of = index) =>
  layoutItems(of, resolution, orderEvents(story, resolution), { grouping: 'place', lang, zoneOf: () => story.zone });
const { items, lanes } = itemise('fr');
const WORD = 16;
const sceneOf = (from: number, length: number, widthPx = 820, heightPx = 900) =>
  layoutScene({
    items,
    laneCount: lanes.length,
    view: span(from, from + length),
    widthPx,
    heightPx,
    asOf: resolution.asOf,
    measure,
  });
const opening = sceneOf(Date.parse('2022-09-05'), 24 * DAY);

describe('lines from a condition to what hangs on it', () => {
  it('lead from the event, or from where the claim is made, and carry their word', () => {
    const lines = conditionLines(opening, index, 820, WORD);
    expect(lines.map(({ id, on }) => [id, on])).toEqual([
      ['if-putin-stops', 'address'],
      ['if-zelensky-stops', 'shoigu-300000'],
    ]);
    for (const { id, d, head, word } of lines) {
      const mark = opening.marks.find((one) => one.id === id);
      const ends = [...d.matchAll(/-?\d+\.\d/g)].map(Number);
      expect(ends.at(-1)).toBeCloseTo((mark?.yPx ?? 0) + 10, 1);
      expect(ends.at(-2)).toBeCloseTo((mark?.x0Px ?? 0) - 6, 1);
      expect(head).not.toBe('');
      expect(word).toBeDefined();
    }
  });

  it('are none where the condition is but a text: there the word stands before the title, unless the title begins with it', () => {
    expect(conditionLines(opening, indexStory(shipped), 820, WORD)).toEqual([]);
    const title = (events: StoryFile['events'], lang: string) =>
      itemise(lang, indexStory({ ...story, events })).items.find(({ id }) => id === 'if-putin-stops')?.title;
    expect(title(shipped.events, 'fr')).toMatch(/^Si Poutine/);
    const renamed = shipped.events.map((event) => ({ ...event, short: { fr: 'La paix', en: 'Peace' } }));
    const told = layoutItems(
      index,
      resolution,
      renamed.filter(({ id }) => id === 'if-putin-stops'),
      { grouping: 'place', lang: 'fr', zoneOf: () => story.zone },
    );
    expect(told.items[0]?.title).toBe('si…\u00a0La paix');
  });

  it('have words that meet no label, no mark and no edge, at any width, height and zoom', () => {
    let words = 0;
    let lines = 0;
    fc.assert(
      fc.property(
        fc.integer({ min: 200, max: 1400 }),
        fc.integer({ min: 150, max: 900 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: -0.2, max: 0.8, noNaN: true }),
        (widthPx, heightPx, zoom, before) => {
          const length = 0.5 * DAY * 1000 ** zoom;
          const scene = sceneOf(Date.parse('2022-09-21') - before * length, length, widthPx, heightPx);
          const drawn = conditionLines(scene, index, widthPx, WORD);
          const said = drawn.flatMap(({ id, word }) =>
            word
              ? [
                  {
                    owner: `word of ${id}`,
                    what: 'label' as const,
                    x0: word.x - WORD / 2,
                    x1: word.x + WORD / 2,
                    y0: word.y - WORD_PX / 2,
                    y1: word.y + WORD_PX / 2,
                  },
                ]
              : [],
          );
          const gone = new Set(
            [...scene.marks, ...scene.clusters].flatMap(({ id, label }) => (label?.shownPx === 0 ? [id] : [])),
          );
          const boxes = boxesOf(scene).filter(({ what, owner }) => what !== 'label' || !gone.has(owner));
          expect(meetings([...boxes, ...said]).filter((one) => one.includes('word of'))).toEqual([]);
          for (const { x0, x1 } of said) {
            expect(x0).toBeGreaterThanOrEqual(0);
            expect(x1).toBeLessThanOrEqual(widthPx);
          }
          words += said.length;
          lines += drawn.length;
        },
      ),
      cases(20),
    );
    expect(words).toBeGreaterThan(lines / 3);
  });
});
