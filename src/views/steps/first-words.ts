import type { Localised } from '../../core/story/types.ts';
import { spanInWords } from '../../core/time/words.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** First words for a new step: the event it shows, else the time on screen. */
export function firstWords({ index, viewport, preferences: { lang } }: Explorer, view: string): Localised {
  const params = new URLSearchParams(view);
  const event = index.events.get(params.get('event') ?? index.quotes.get(params.get('quote') ?? '')?.event ?? '');
  return event?.title ?? { [lang]: spanInWords(viewport.view, lang) };
}
