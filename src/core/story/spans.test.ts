import { describe, expect, it } from 'vitest';
import { makeCopyStory } from '../../../tests/fixtures/copy-story.ts';
import { parseStory } from './parse.ts';

const story = makeCopyStory();
const codes = (text: string): string[] =>
  parseStory(text).issues.flatMap((i) => (i.severity === 'error' ? [i.code] : []));

describe('passages of a source whose short paragraphs are hashed together', () => {
  it('may stand in a paragraph whose number the record leaves out', () => {
    expect(story.sources[0]?.paragraphs?.map(({ p }) => p)).not.toContain(4);
    expect(story.passages.some(({ p }) => p === 4)).toBe(true);
    expect(codes(JSON.stringify(story))).toEqual([]);
  });

  it('may not stand beyond what was hashed, nor after the last', () => {
    const move = (change: object): string =>
      JSON.stringify({
        ...story,
        passages: story.passages.map((one) => (one.id === 'place' ? { ...one, ...change } : one)),
      });
    expect(codes(move({ p: 4, start: 5, end: 30 }))).toEqual([]);
    expect(codes(move({ p: 4, start: 5, end: 3000 }))).toEqual(['passage-outside']);
    expect(codes(move({ p: 11 }))).toEqual(['passage-paragraph']);
  });
});
