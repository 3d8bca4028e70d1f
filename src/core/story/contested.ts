import type { StoryIndex } from './story-index.ts';

/** Whether any claim that a quotation makes is contested by another: then it is never shown without the word. */
export const isQuoteContested = (index: StoryIndex, quote: string): boolean =>
  index.claimsOfQuote(quote).some((claim) => index.isClaimContested(claim.id));
