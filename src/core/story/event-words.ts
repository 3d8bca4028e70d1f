/** An event's time in language: the one path from a story to `timeInWords`, for label, panel, list and link alike. */
import { isolate, isRightToLeft, partsOf } from '../base/bidi.ts';
import { languageOf } from '../time/languages.ts';
import { instantAt, offsetAt, offsetLabel } from '../time/zone.ts';
import { timeInWords } from '../time/words.ts';
import { localise, type LocalText } from './localise.ts';
import type { Resolution } from './resolve.ts';
import type { StoryIndex } from './story-index.ts';
import type { StoryEvent } from './types.ts';

const baseOf = (lang: string): string => lang.toLowerCase().split('-')[0] ?? lang;

/** Which clock the axis is read in, for one event. */
export type ZoneOf = (event: StoryEvent) => string;

/** The event's own condition ("if Putin stops fighting"), as a text in the language wanted. */
export function conditionOf(index: StoryIndex, event: StoryEvent, lang: string): LocalText | undefined {
  const condition = event.factuality.condition;
  if (!condition) return undefined;
  const text =
    'text' in condition
      ? condition.text
      : 'event' in condition
        ? index.events.get(condition.event)?.title
        : index.claims.get(condition.claim)?.text;
  return text && localise(text, lang, index.story.languages);
}

/**
 * What stands before a title on the axis where the event hangs on a condition that is but a text, to which no line can lead: "if…".
 * Empty where the title begins with such a word itself, and before a title that is borrowed from another language.
 */
export function conditionLead({ factuality }: StoryEvent, title: LocalText, lang: string): string {
  const { condition, conditionWord } = languageOf(lang);
  const on = factuality.condition;
  if (!on || !('text' in on) || title.lang !== baseOf(lang) || condition(title.text) === title.text) return '';
  return `${conditionWord}…\u00a0`;
}

/**
 * When an event happened, as exactly as the source knows it, in words and in the language each is in: the sentence is of
 * the interface, what it quotes or names of the story.
 */
export function eventTimeParts(
  index: StoryIndex,
  resolution: Resolution,
  event: StoryEvent,
  zoneOf: ZoneOf,
  lang: string,
  form: 'long' | 'short',
): readonly LocalText[] {
  const resolved = resolution.times.get(event.id);
  if (!resolved) return [];
  const relative = event.time.relative?.[0];
  const anchor = relative && relative.anchor !== 'publication' ? index.events.get(relative.anchor) : undefined;
  const anchorTitle = anchor && localise(anchor.short ?? anchor.title, lang, index.story.languages);
  const base = baseOf(lang);
  const sourceLang = index.sources.get(event.sources[0] ?? '')?.lang ?? base;
  const sourceWords = event.time.words ?? relative?.words;
  const zone = zoneOf(event);
  const at = resolved.start.from;
  const clock = resolved.precision === 'minute' || resolved.precision === 'hour';
  const condition = conditionOf(index, event, lang);
  const foreign = new Map<string, string>();
  const place = (text: string, own: string): string => {
    if (own === base || text === '') return text;
    foreign.set(text, own);
    return isolate(text);
  };
  const said = timeInWords(
    {
      resolved,
      form,
      ...(sourceWords !== undefined && resolved.computed ? { sourceWords: place(sourceWords, sourceLang) } : {}),
      ...(clock && Number.isFinite(at)
        ? { zoneLabel: offsetLabel(offsetAt(instantAt(at, zone, 'earlier'), zone), lang) }
        : {}),
      ...(condition ? { condition: place(condition.text, condition.lang) } : {}),
      ...(anchorTitle ? { anchorTitle: place(anchorTitle.text, anchorTitle.lang) } : {}),
      ...(relative ? { relation: relative.relation } : {}),
    },
    lang,
  );
  return partsOf(said, (own) => foreign.get(own) ?? anchorTitle?.lang ?? base, base);
}

/** The same as one text. Never empty for an event of the story. */
export function eventTimeInWords(...told: Parameters<typeof eventTimeParts>): string {
  const lang = told[4];
  const keeps = isRightToLeft(lang) ? isolate : (text: string): string => text;
  return eventTimeParts(...told)
    .map((part) => (part.lang === baseOf(lang) ? part.text : keeps(part.text)))
    .join('');
}
