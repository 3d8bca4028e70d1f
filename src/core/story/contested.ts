import type { StoryIndex } from './story-index.ts';

/** Whether any claim that a quotation makes is contested by another: then it is never shown without the word. */
export const isQuoteContested = (index: StoryIndex, quote: string): boolean =>
  index.claimsOfQuote(quote).some((claim) => index.isClaimContested(claim.id));

/** A text that says something contested, with the word for that in it; any other text as it is. */
export const withDoubt = (text: string, contested: boolean, word: string): string =>
  contested && text !== '' ? `${text} · ${word}` : text;

/** An event's title, or any text that stands for the event, as it is said where nothing beside it can carry the word. */
export const titleWithDoubt = (index: StoryIndex, event: string, title: string, word: string): string =>
  withDoubt(title, index.isContested(event), word);
