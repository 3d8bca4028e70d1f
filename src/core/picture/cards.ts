/**
 * Pictures of one event and of one quotation: what a preview shows, and what a reader takes along. An event is shown on the
 * chronology among what the article tells; a quotation by its words.
 */
import { eventView } from '../layout/camera.ts';
import { finiteExtent } from '../layout/extent.ts';
import { accountsOfQuote, doubtOf, type DoubtWords } from '../story/contested.ts';
import { eventTimeInWords } from '../story/event-words.ts';
import { localise } from '../story/localise.ts';
import { quoteLine } from '../story/quote-text.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, Quote, StoryEvent } from '../story/types.ts';
import { drawQuote, type QuoteInput } from './draw-quote.ts';
import { drawView, type PictureInput } from './draw-view.ts';
import type { Drawing } from './drawing.ts';

/** The messages of the interface are such words. */
export interface CardWords extends DoubtWords {
  readonly notVerified: string;
  readonly paragraph: (p: number) => string;
  readonly verified: Readonly<Record<Quote['verified'], string>>;
}

/** A view of a story, of which `events` are all there are and `view` is the one it opens with. */
export type EventCardInput = Omit<PictureInput, 'selected' | 'stances' | 'undated' | 'openClusters'>;

/**
 * An event on the chronology, with what it contests or answers. Context is left out but where it is the event's own, so that
 * the rest has room for words.
 */
export function drawEvent(input: EventCardInput, event: StoryEvent): Drawing {
  const { index, resolution, lang, framing = {} } = input;
  const say = (text: Localised | undefined): string => localise(text, lang, index.story.languages).text;
  const time = resolution.times.get(event.id);
  const extent = time && finiteExtent(time);
  const linked = new Set(index.linkedEvents(index.claimsOf(event.id)));
  const dated = (one: StoryEvent): boolean => resolution.times.get(one.id)?.dated ?? false;
  const when = eventTimeInWords(index, resolution, event, input.zoneOf, lang, 'long');
  return drawView({
    ...input,
    events: input.events.filter(
      (one) => one.id === event.id || (dated(one) && (one.basis !== 'context' || linked.has(one.id))),
    ),
    view: extent ? eventView(extent, input.view) : input.view,
    selected: event.id,
    stances: true,
    undated: !dated(event),
    framing: {
      ...framing,
      ...(framing.title === undefined ? {} : { title: say(event.title) }),
      ...(framing.lede === undefined ? {} : { lede: when }),
    },
  });
}

/** A quotation by its words, its speaker and its proof. */
export function drawQuotation(
  index: StoryIndex,
  quote: Quote,
  words: CardWords,
  /** When it was said, in words. */
  when: string,
  credit: string,
  size: Omit<QuoteInput, 'card' | 'id'>,
  /** What a step of the talk says of it. */
  caption?: string,
): Drawing {
  const say = (text: Localised | undefined): string => localise(text, size.lang, index.story.languages).text;
  const speaker = index.agents.get(index.attributions.get(quote.attribution)?.agents.at(-1) ?? '');
  const passage = index.passages.get(quote.segments[0]?.passage ?? '');
  const source = index.sources.get(passage?.source ?? '');
  const wordsLang = source?.lang ?? size.lang;
  const claims = index.claimsOfQuote(quote.id);
  const doubts = [
    ...[doubtOf(accountsOfQuote(index, quote.id), words)].filter(Boolean),
    ...(index.story.assessments.some((a) => a.scheme === 'article' && claims.some(({ id }) => id === a.claim))
      ? [words.notVerified]
      : []),
  ];
  return drawQuote({
    ...size,
    id: quote.id,
    card: {
      words: quoteLine(quote, wordsLang),
      wordsLang,
      speaker: say(speaker?.name),
      lines: [
        [say(speaker?.role), when].filter(Boolean).join(' · '),
        [say(source?.title), passage ? words.paragraph(passage.p) : '', words.verified[quote.verified]]
          .filter(Boolean)
          .join(' · '),
      ],
      ...(doubts.length > 0 ? { doubt: doubts.join(' · ') } : {}),
      ...(caption === undefined ? {} : { caption }),
      credit,
    },
  });
}
