import { foldWords, termsOf } from '../../core/query/search.ts';
import { accountsOfQuote, titleWithDoubt, withDoubt } from '../../core/story/contested.ts';
import { quoteLine } from '../../core/story/quote-text.ts';
import { decodeAddress, encodeAddress } from '../../core/view-state/address.ts';
import { firstMessagesFor } from '../../i18n/messages.ts';
import type { Deck } from '../../state/deck.svelte.ts';

/** Something a talk can go to: a step, or a view beside its steps. */
export type Found =
  | {
      readonly kind: 'steps';
      readonly id: string;
      readonly label: string;
      readonly lang: string;
      readonly step: number;
    }
  | {
      readonly kind: 'events' | 'quotes';
      readonly id: string;
      readonly label: string;
      readonly lang: string;
      readonly view: string;
    };

/** More of a kind is no help to somebody with a room waiting. */
const MOST = 8;

const finder = (query: string): ((...texts: readonly string[]) => boolean) => {
  const starts = termsOf(query).map((term) => ` ${term}`);
  return (...texts) => {
    const line = ` ${texts.map(foldWords).join(' | ')}`;
    return starts.every((start) => line.includes(start));
  };
};

/** Steps by number, title, date or what they are about; events and quotations by theirs. Nothing asked: all steps. */
export function findInTalk(deck: Deck, query: string): readonly Found[] {
  const { explorer, stops } = deck;
  const { index, order } = explorer;
  const asked = query.trim();
  const words = firstMessagesFor(explorer.preferences.lang);
  const fits = finder(asked);
  const eventWords = (id: string | undefined): readonly string[] => {
    const event = index.events.get(id ?? '');
    if (!event) return [];
    return [
      explorer.text(event.title).text,
      explorer.when(event),
      explorer.when(event, 'short'),
      event.time.edtf ?? '',
    ];
  };
  const steps = stops
    .filter(({ sub }) => sub === 0)
    .filter((stop) => {
      if (asked === '' || asked === String(stop.step + 1)) return true;
      const { event, quote } = decodeAddress(stop.view).state;
      return fits(
        explorer.text(stop.title).text,
        explorer.text(stop.caption).text,
        ...eventWords(event ?? index.quotes.get(quote ?? '')?.event),
      );
    })
    .map(({ step, title, view }): Found => {
      const { text, lang } = explorer.text(title);
      const { event = '', quote = '' } = decodeAddress(view).state;
      const accounts = Math.max(index.accountsOf(event), accountsOfQuote(index, quote));
      const label = withDoubt(`${String(step + 1)}. ${text}`, accounts, words);
      return { kind: 'steps', id: `step-${String(step)}`, label, lang, step };
    });
  if (asked === '') return steps;
  const events = order
    .filter((event) => fits(...eventWords(event.id)))
    .slice(0, MOST)
    .map((event): Found => {
      const { text, lang } = explorer.text(event.title);
      const label = titleWithDoubt(index, event.id, `${text} · ${explorer.when(event, 'short')}`, words);
      return { kind: 'events', id: `event-${event.id}`, label, lang, view: encodeAddress({ event: event.id }) };
    });
  const quotes = index.story.quotes
    .flatMap((quote) => {
      const speaker = index.agents.get(index.attributions.get(quote.attribution)?.agents.at(-1) ?? '');
      const source = index.sources.get(index.passages.get(quote.segments[0]?.passage ?? '')?.source ?? '');
      const lang = source?.lang ?? 'en';
      const name = explorer.text(speaker?.name).text;
      return fits(quoteLine(quote, lang), name, quote.rendering?.[explorer.preferences.lang] ?? '')
        ? [{ quote, lang, name }]
        : [];
    })
    .slice(0, MOST)
    .map(({ quote, lang, name }): Found => {
      const label = withDoubt(`${quoteLine(quote, lang)} ${name}`, accountsOfQuote(index, quote.id), words);
      return { kind: 'quotes', id: `quote-${quote.id}`, label, lang, view: encodeAddress({ quote: quote.id }) };
    });
  return [...steps.slice(0, MOST), ...events, ...quotes];
}
