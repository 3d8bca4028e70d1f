/**
 * A story as readable HTML, made when it is built: the same events, in the same order, dated by the same words as on the
 * chronology. Every text passes `escape`; nothing of a story is markup.
 */
import { orderEvents } from '../src/core/query/order.ts';
import { eventTimeInWords } from '../src/core/story/event-words.ts';
import '../src/core/time/every-language.ts';
import { localise } from '../src/core/story/localise.ts';
import { accountsOfQuote, doubtOf, titleWithDoubt, withDoubt } from '../src/core/story/contested.ts';
import { quoteLine } from '../src/core/story/quote-text.ts';
import { readResolution } from '../src/core/story/resolution-json.ts';
import { indexStory } from '../src/core/story/story-index.ts';
import type { Localised, Quote, StoryEvent, StoryFile } from '../src/core/story/types.ts';
import { embedWords } from '../src/i18n/embed-words.ts';
import { frameWords } from '../src/i18n/frame-words.ts';
import { en } from '../src/i18n/en.ts';
import { fr } from '../src/i18n/fr.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it stands in an element or a quoted attribute. */
export const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark] ?? mark);

/** What a page says of itself in its head, and what it shows. */
export interface Reading {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly html: string;
}

/** The parts of a story as text in one language. */
export function reader(story: StoryFile, times: string, lang = story.languages[0] ?? 'en') {
  const index = indexStory(story);
  const resolution = readResolution(times);
  const messages = lang.startsWith('fr') ? fr : en;
  const words = { ...frameWords(lang), ...embedWords(lang) };
  const say = (text: Localised | undefined) => localise(text, lang, story.languages);
  const html = (text: Localised | undefined, tag: string, attributes = ''): string => {
    const { text: content, lang: own } = say(text);
    const mark = own === lang ? '' : ` lang="${escape(own)}"`;
    return content === '' ? '' : `<${tag}${mark}${attributes}>${escape(content)}</${tag}>`;
  };
  const when = (event: StoryEvent): string =>
    eventTimeInWords(index, resolution, event, () => story.zone, lang, 'long');
  /** An event's title where nothing beside it carries the word. */
  const titleOf = (event: StoryEvent): string => titleWithDoubt(index, event.id, say(event.title).text, messages);
  const speakerOf = (quote: Quote): string => {
    const attribution = index.attributions.get(quote.attribution);
    return say(index.agents.get(attribution?.agents.at(-1) ?? '')?.name).text;
  };
  const sourceOf = (quote: Quote) => {
    const passage = index.passages.get(quote.segments[0]?.passage ?? '');
    return { passage, source: index.sources.get(passage?.source ?? '') };
  };
  const wordsOf = (quote: Quote): string => quoteLine(quote, sourceOf(quote).source?.lang ?? lang);
  const doubted = (quote: Quote, text: string): string => withDoubt(text, accountsOfQuote(index, quote.id), messages);
  /** A contested claim never stands without the word. */
  const contested = (accounts: number): string => (accounts > 0 ? ` · ${escape(doubtOf(accounts, messages))}` : '');
  const quotation = (quote: Quote): string => {
    const { passage, source } = sourceOf(quote);
    const own = source?.lang ?? lang;
    const where = words.said(speakerOf(quote), `${say(source?.title).text}, ${messages.paragraph(passage?.p ?? 0)}`);
    return `<figure><blockquote lang="${escape(own)}"><p>${escape(wordsOf(quote))}</p></blockquote><figcaption>${escape(where)} · ${escape(messages.verified[quote.verified])}${contested(accountsOfQuote(index, quote.id))}</figcaption></figure>`;
  };
  const whenLine = (one: StoryEvent): string => escape(when(one)) + contested(index.accountsOf(one.id));
  const event = (one: StoryEvent, level: 'h1' | 'h2'): string => {
    const context = one.basis === 'context' ? ` · ${escape(messages.contextFull)}` : '';
    const quotes = index.quotesOf(one.id).map(quotation).join('');
    return `<p class="when">${whenLine(one)}${context}</p>${html(one.title, level)}${html(one.summary, 'p', ' class="summary"')}${quotes}`;
  };
  return {
    ...{ index, resolution, messages, words, lang, say, html, when, whenLine, titleOf, doubted },
    ...{ speakerOf, wordsOf, quotation, event },
  };
}

/** The whole story in one language, for a frame. */
export function storyReading(story: StoryFile, times: string, lang?: string): Reading {
  const read = reader(story, times, lang);
  const events = orderEvents(story, read.resolution);
  const items = events
    .map((one) => `<li${one.basis === 'context' ? ' class="context"' : ''}>${read.event(one, 'h2')}</li>`)
    .join('\n');
  return {
    lang: read.lang,
    title: read.say(story.title).text,
    description: read.say(story.takeaway).text,
    html: `<article class="reading" lang="${escape(read.lang)}" tabindex="0">${read.html(story.title, 'h1')}${read.html(story.takeaway, 'p', ' class="takeaway"')}\n<ol>\n${items}\n</ol>\n<p class="credit"><a href="./" target="_blank" rel="noopener">${escape(read.messages.brand)} · ${escape(read.words.whole)}</a></p></article>`,
  };
}
