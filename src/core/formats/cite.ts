/** What a citation says, whatever form it is given: gathered once from a story. */
import { accountsOfQuote, doubtOf, type DoubtWords } from '../story/contested.ts';
import { localise } from '../story/localise.ts';
import { quoteLine } from '../story/quote-text.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, Quote, StoryEvent } from '../story/types.ts';

/** The words a citation needs, in one language. */
export interface CiteWords extends DoubtWords {
  readonly lang: string;
  readonly publisher: string;
  readonly notVerified: string;
  readonly verified: Readonly<Record<Quote['verified'], string>>;
  readonly paragraph: (p: number) => string;
  readonly version: (revision: string) => string;
  readonly accessed: (day: string) => string;
  readonly context: string;
  readonly status: Readonly<Record<StoryEvent['factuality']['status'], string>>;
}

/** One thing cited: a view, an event or a quotation. Texts are as they stand in the story; each form escapes its own. */
export interface Citation {
  /** Starts with a letter; letters, digits, hyphens. */
  readonly key: string;
  /** What is cited: the chronology's title, the event's, or the words themselves with their marks. */
  readonly title: string;
  /** Who says the words, for a quotation. */
  readonly speaker?: string;
  /** The chronology something is cited from. */
  readonly container?: string;
  readonly publisher: string;
  readonly lang: string;
  /** Of the data. */
  readonly version: string;
  /** The day it was looked at, `YYYY-MM-DD`. */
  readonly accessed: string;
  /** The permalink; empty for a story that is only on this device. */
  readonly link: string;
  /** What must be known with it: when, where from, contested, not verified. In words, each once. */
  readonly notes: readonly string[];
}

export type Cited =
  | { readonly kind: 'view' }
  | { readonly kind: 'event'; readonly event: StoryEvent; readonly when: string }
  | { readonly kind: 'quote'; readonly quote: Quote; readonly when: string };

/**
 * Gathers a citation.
 *
 * @param accessed today where the reader is, `YYYY-MM-DD`
 */
export function citation(index: StoryIndex, cited: Cited, words: CiteWords, link: string, accessed: string): Citation {
  const { story } = index;
  const local = (text: Localised | undefined): string => localise(text, words.lang, story.languages).text;
  const sources = (ids: readonly string[]): string => ids.map((id) => local(index.sources.get(id)?.title)).join('; ');
  const base = { publisher: words.publisher, version: story.revision, accessed, link };
  const storyTitle = local(story.title);

  if (cited.kind === 'view')
    return {
      ...base,
      key: `dateline-${story.id}`,
      title: storyTitle,
      lang: localise(story.title, words.lang, story.languages).lang,
      notes: [],
    };
  if (cited.kind === 'event') {
    const { event } = cited;
    const title = localise(event.title, words.lang, story.languages);
    return {
      ...base,
      key: `dateline-${story.id}-${event.id}`,
      title: title.text,
      container: storyTitle,
      lang: title.lang,
      notes: [
        cited.when,
        words.status[event.factuality.status],
        event.basis === 'context' ? words.context : '',
        doubtOf(index.accountsOf(event.id), words),
        sources(event.sources),
      ].filter((note) => note !== ''),
    };
  }
  const { quote } = cited;
  const attribution = index.attributions.get(quote.attribution);
  const passage = index.passages.get(quote.segments[0]?.passage ?? '');
  const source = index.sources.get(passage?.source ?? '');
  const claims = index.claimsOfQuote(quote.id);
  const doubted = story.assessments.some((a) => a.scheme === 'article' && claims.some(({ id }) => id === a.claim));
  const lang = source?.lang ?? story.languages[0] ?? words.lang;
  const speaker = local(index.agents.get(attribution?.agents.at(-1) ?? '')?.name);
  return {
    ...base,
    key: `dateline-${story.id}-${quote.id}`,
    title: quoteLine(quote, lang),
    ...(speaker === '' ? {} : { speaker }),
    container: storyTitle,
    lang,
    notes: [
      cited.when,
      source ? local(source.title) : '',
      passage ? words.paragraph(passage.p) : '',
      words.verified[quote.verified],
      doubtOf(accountsOfQuote(index, quote.id), words),
      doubted ? words.notVerified : '',
    ].filter((note) => note !== ''),
  };
}
