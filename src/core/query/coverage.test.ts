import { describe, expect, it } from 'vitest';
import { makeStory } from '../../../tests/fixtures/quotation-story.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { indexStory } from '../story/story-index.ts';
import type { StoryFile } from '../story/types.ts';
import { coverageOf, voicesOf } from './coverage.ts';

const of = (file: StoryFile) => coverageOf(indexStory(file));
const shipped = of(story);

describe('the coverage of the shipped story', () => {
  it('counts events, quotations, speakers and stances', () => {
    expect(shipped.source?.id).toBe('article');
    expect(shipped.events.article + shipped.events.context).toBe(story.events.length);
    expect(shipped.events.context).toBe(story.events.filter((e) => e.basis === 'context').length);
    expect(shipped.quotes.total).toBe(13);
    expect(shipped.quotes.verified).toEqual({
      verbatim: 0,
      'verbatim-in-translation': 13,
      'folded-match': 0,
      unverified: 0,
    });
    expect(shipped.stances).toEqual({ explicit: 3, inferred: 5 });
    expect(shipped.claims).toEqual({ total: 21, contested: 1, unverified: 1 });
  });

  it('counts six speakers, three without a name, and not the outlet that speaks for itself', () => {
    expect(shipped.speakers).toEqual({ total: 6, unnamed: 3 });
    expect([...voicesOf(story)].sort()).toEqual([
      ...['putin', 'shoigu', 'stoltenberg', 'uk-defence-chief', 'ukrainian-official', 'western-officials'],
    ]);
  });

  it('has something from each of the sixteen paragraphs', () => {
    expect(shipped.paragraphs.map(({ p }) => p)).toEqual(Array.from({ length: 16 }, (_, i) => i + 1));
    expect(shipped.paragraphs.every(({ used }) => used)).toBe(true);
    expect(shipped.paragraphs.flatMap(({ p, quotes }) => (quotes > 0 ? [[p, quotes]] : []))).toEqual([
      ...[
        [2, 2],
        [3, 1],
        [4, 1],
        [5, 2],
        [8, 1],
        [12, 2],
        [13, 1],
        [15, 2],
        [16, 1],
      ],
    ]);
  });

  it('rests on one article, with reports around it', () => {
    expect(shipped.single).toBe(true);
    expect(shipped.sources.article.map(({ id }) => id)).toEqual(['article']);
    expect(shipped.sources.context.length).toBeGreaterThan(5);
    expect(shipped.sources.context).not.toContain(shipped.source);
  });
});

describe('coverage', () => {
  it('tells what was left out, with the reason where there is one', () => {
    const cut = of({
      ...makeStory(),
      omissions: [{ id: 'o1', source: 'gazette', p: 3, reason: { fr: 'Une rubrique.' } }],
    });
    // The third paragraph is too short to be hashed alone, so its number stands in no record but the omission's.
    expect(cut.paragraphs.map(({ p, used }) => [p, used])).toEqual([
      ...[
        [1, true],
        [2, true],
        [3, false],
        [4, true],
        [5, true],
        [6, true],
        [7, true],
        [8, true],
        [9, true],
        [10, true],
      ],
    ]);
    expect(cut.paragraphs[2]?.reason).toEqual({ fr: 'Une rubrique.' });
  });

  it('does not take a passage for used because it was recorded', () => {
    const idle = { ...story, claims: [], attributions: [], quotes: [], events: [] };
    expect(of(idle).paragraphs.some(({ used }) => used)).toBe(false);
    expect(of(idle)).toMatchObject({ single: false, speakers: { total: 0 }, quotes: { total: 0 } });
  });

  it('has an answer for a story without sources', () => {
    expect(of({ ...story, sources: [] })).toMatchObject({ source: undefined, paragraphs: [], single: true });
  });
});
