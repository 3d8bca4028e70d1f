import { describe, expect, it } from 'vitest';
import { ARTICLE, makeStory, STRANGER } from '../../../tests/fixtures/quotation-story.ts';
import { byParagraph } from './by-paragraph.ts';
import { verifyStory } from './verify.ts';

const story = makeStory();
const rows = (paragraphs: readonly string[], of = story) => byParagraph(of, verifyStory(of, 'gazette', paragraphs));
const replaced = (from: string, to: string): string[] => ARTICLE.map((text) => text.replace(from, to));

describe('a check laid out by paragraph', () => {
  it('has a row for each recorded paragraph, with its quotations, each once', () => {
    const found = rows(ARTICLE);
    // The third is hashed with the fourth, so the quotation of the fourth stands in the row of the third.
    expect(found.map(({ p, quotes }) => [p, quotes.map(({ id }) => id)])).toEqual([
      [1, ['before-summer']],
      [2, ['counted']],
      [3, ['lens']],
      [5, ['family']],
      [6, ['no-trace', 'some-trace']],
      [7, ['yes', 'yes-but']],
      [8, ['plaque']],
      [9, ['two-nights']],
      [10, ['tide']],
    ]);
    expect(found.every(({ state, passages }) => state === 'same' && passages.length === 0)).toBe(true);
  });

  it('tells where words differ, quotations and others apart', () => {
    const found = rows(replaced('he told a local radio station', 'he told a local newspaper'));
    const differing = found.filter(({ state }) => state !== 'same');
    expect(differing.map(({ p, state }) => [p, state])).toEqual([[5, 'differs']]);
    expect(differing[0]?.passages.map(({ id }) => id)).toEqual(['cue']);
  });

  it('keeps a row for quotations from a source that was never hashed, and one for those without a place', () => {
    const bare = {
      ...story,
      sources: story.sources.map(({ paragraphs: _, root: __, ...source }) => source),
      quotes: story.quotes.map((quote) =>
        quote.id === 'tide'
          ? { ...quote, segments: quote.segments.map((one) => ({ ...one, passage: 'lost' })) }
          : quote,
      ),
      events: [{ id: 'reopening', sources: ['gazette'], time: {} }] as unknown as typeof story.events,
    };
    const found = rows(ARTICLE, bare);
    expect(found.every(({ state }) => state === undefined)).toBe(true);
    expect(found.map(({ p }) => p)).toEqual([1, 2, 4, 5, 6, 7, 8, 9, undefined]);
    expect(found.at(-1)?.quotes.map(({ id }) => id)).toEqual(['tide']);
  });

  it('names every quotation of another article too', () => {
    expect(rows(STRANGER).flatMap(({ quotes }) => quotes)).toHaveLength(story.quotes.length);
  });
});
