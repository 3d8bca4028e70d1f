import type { StoryIndex } from './story-index.ts';

/** The words for what is contested; the messages of the interface are such words. */
export interface DoubtWords {
  readonly contested: string;
  /** How many accounts of it are known: "2 accounts". */
  readonly accounts: (n: number) => string;
}

/** How many accounts are known of what a quotation says; 0 where no claim in it is contested. */
export const accountsOfQuote = (index: StoryIndex, quote: string): number =>
  Math.max(0, ...index.claimsOfQuote(quote).map((claim) => index.accountsOfClaim(claim.id)));

/** Whether any claim that a quotation makes is contested by another: then it is never shown without the word. */
export const isQuoteContested = (index: StoryIndex, quote: string): boolean => accountsOfQuote(index, quote) > 0;

/** What every surface says of something contested: the word, and how many accounts there are. Empty for 0 accounts. */
export const doubtOf = (accounts: number, words: DoubtWords): string =>
  accounts > 0 ? `${words.contested} · ${words.accounts(accounts)}` : '';

/** A text that says something contested, with the words for that in it; any other text as it is. */
export const withDoubt = (text: string, accounts: number, words: DoubtWords): string =>
  accounts > 0 && text !== '' ? `${text} · ${doubtOf(accounts, words)}` : text;

/** An event's title, or any text that stands for the event, as it is said where nothing beside it can carry the words. */
export const titleWithDoubt = (index: StoryIndex, event: string, title: string, words: DoubtWords): string =>
  withDoubt(title, index.accountsOf(event), words);
