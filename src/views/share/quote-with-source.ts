import { accountsOfQuote, doubtOf } from '../../core/story/contested.ts';
import { quoteLine } from '../../core/story/quote-text.ts';
import type { Quote } from '../../core/story/types.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/**
 * A quotation to paste: its words with their marks, who says them, where they stand, what was checked; that a claim in
 * it is contested or not verified, where it is; its address.
 */
export function quoteWithSource(explorer: Explorer, quote: Quote, link: string): string {
  const { index } = explorer;
  const messages = messagesFor(explorer.preferences.lang);
  const attribution = index.attributions.get(quote.attribution);
  const passage = index.passages.get(quote.segments[0]?.passage ?? '');
  const source = index.sources.get(passage?.source ?? '');
  const speaker = explorer.text(index.agents.get(attribution?.agents.at(-1) ?? '')?.name).text;
  const claims = index.claimsOfQuote(quote.id);
  const doubted = index.story.assessments.some(
    (a) => a.scheme === 'article' && claims.some(({ id }) => id === a.claim),
  );
  return [
    quoteLine(quote, source?.lang ?? messages.lang),
    `${speaker}, ${explorer.text(source?.title).text}, ${messages.paragraph(passage?.p ?? 0)} (${messages.verified[quote.verified]})`,
    ...[doubtOf(accountsOfQuote(index, quote.id), messages)].filter(Boolean),
    ...(doubted ? [messages.notVerified] : []),
    link,
  ].join('\n');
}
