import { describe, expect, it } from 'vitest';
import '../time/every-language.ts';
import { messages } from '../../i18n/en.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { assessedOf } from './assessed.ts';
import { localise } from './localise.ts';
import { indexStory } from './story-index.ts';
import type { Assessment } from './types.ts';

const graded: Assessment = {
  id: 'graded',
  claim: 'c-loss-ratio',
  scheme: 'admiralty',
  value: 'B2',
  by: 'fox-news-digital',
  rationale: { fr: 'Deux témoins.' },
};
const index = indexStory({ ...story, assessments: [...story.assessments, graded] });
const said = (claim: string) => assessedOf(index, claim, messages, (text) => localise(text, 'en', story.languages));

describe('what was made of a claim', () => {
  it('is the article’s own word, or a scheme’s value with its name', () => {
    expect(said('c-loss-ratio').map(({ verdict }) => verdict)).toEqual([
      'not independently verified by the outlet',
      'reliability (Admiralty scale): B2',
    ]);
  });

  it('says who, when where that is known, and why in a language there is', () => {
    const [own, other] = said('c-loss-ratio');
    expect([own?.by.text, own?.on, own?.rationale.lang]).toEqual(['Fox News Digital', '21 September 2022', 'en']);
    expect([other?.on, other?.rationale]).toEqual(['', { text: 'Deux témoins.', lang: 'fr' }]);
  });

  it('is nothing of a claim that nobody assessed', () => {
    expect(said('c-battlefield')).toEqual([]);
  });
});
