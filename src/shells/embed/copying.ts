/** What a reader may take along: the words of a quotation with their source, and links. */
import type { Quote } from '../../core/story/types.ts';
import { encodeAddress } from '../../core/view-state/address.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { messagesFor } from '../../i18n/messages.ts';
import { copyText } from '../../ports/clipboard.ts';
import { pageAddress } from '../../ports/embed/frame.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { quoteWithSource } from '../../views/share/quote-with-source.ts';

export interface CopyingOptions {
  readonly explorer: Explorer;
  /** What of our own address belongs to the whole page's, too. */
  readonly base: string;
  /** Whether the host lets us write to the clipboard. */
  readonly allowed: boolean;
  readonly say: (text: string) => void;
  /** Shows what could not be copied, so that it can be by hand; nothing takes it away. */
  readonly show: (shown?: Shown) => void;
}

/** What could not be copied, and that it could not. */
export interface Shown {
  readonly said: string;
  readonly text: string;
}

export interface Copying {
  readonly quote: (quote: Quote) => Promise<void>;
  readonly link: () => Promise<void>;
}

export function copying({ explorer, base, allowed, say, show }: CopyingOptions): Copying {
  const messages = () => messagesFor(explorer.preferences.lang);
  const offer = async (text: string, done: string): Promise<void> => {
    const copied = allowed && (await copyText(text));
    const said = embedWords(explorer.preferences.lang).linkIs;
    if (copied) show();
    else show({ said, text });
    say(copied ? done : said);
  };
  return {
    quote: (quote) =>
      offer(
        quoteWithSource(explorer, quote, pageAddress(encodeAddress({ quote: quote.id }, base))),
        messages().citationCopied,
      ),
    link: () => offer(pageAddress(encodeAddress(explorer.viewState, base)), messages().linkCopied),
  };
}
