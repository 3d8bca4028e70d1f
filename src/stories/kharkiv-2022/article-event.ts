/** What every event of the article has in common, so that it is written once. */
import type { Factuality, StoryEvent } from '../../core/story/types.ts';

/** The outlet: whoever else speaks, the article speaks first. */
const OUTLET = 'fox-news-digital';

/**
 * Factuality as the article gives it. `by`: who says so inside the article; nobody where the outlet says it itself.
 *
 * `certainty` is the innermost speaker's own: what is stated flatly is `certain` for whoever states it, and what others
 * make of it is said by stances and assessments.
 */
export const said = (status: Factuality['status'], ...by: readonly string[]): Factuality => ({
  status,
  certainty: 'certain',
  polarity: '+',
  according: [OUTLET, ...by],
});

export const event = (given: Omit<StoryEvent, 'basis' | 'sources'>): StoryEvent => ({
  ...given,
  basis: 'article',
  sources: ['article'],
});
