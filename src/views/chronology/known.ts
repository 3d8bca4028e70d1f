import type { StoryEvent } from '../../core/story/types.ts';
import type { FirstMessages } from '../../i18n/fr-first.ts';

/**
 * What is to be known of an event beside its time, each after a ` · `: its standing, how surely, whether it is of the context,
 * and how much was said.
 * @param more what else there is to say; an empty text says nothing
 */
export const knownOf = (
  { factuality, basis }: StoryEvent,
  messages: FirstMessages,
  quotes: number,
  more = '',
): string =>
  [
    messages.status[factuality.status],
    messages.status[factuality.certainty],
    basis === 'context' && messages.contextFull,
    quotes > 0 && messages.quotesCount(quotes),
    more,
  ]
    .map((word) => (word ? ` · ${word}` : ''))
    .join('');
