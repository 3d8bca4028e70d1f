/** Who speaks in an event: one answer for filter, table and export. */
import type { StoryIndex } from './story-index.ts';
import type { StoryEvent } from './types.ts';

/**
 * The agents whose words or statements an event holds: the innermost of each attribution, of its quotations first, then
 * of its claims, each once. Where it holds none, those who speak of it.
 */
export function speakersOf(index: StoryIndex, event: StoryEvent): readonly string[] {
  const within = [
    ...index.quotesOf(event.id).map((quote) => quote.attribution),
    ...index.claimsOf(event.id).flatMap((claim) => claim.saidIn),
  ];
  const attributions = within.length > 0 ? within : index.claimsAbout(event.id).flatMap((claim) => claim.saidIn);
  return [...new Set(attributions.flatMap((id) => index.attributions.get(id)?.agents.at(-1) ?? []))];
}
