/** An event's time in language: the one path from a story to `timeInWords`, for label, panel, list and link alike. */
import { instantAt, offsetAt, offsetLabel } from '../time/zone.ts';
import { timeInWords } from '../time/words.ts';
import { localise } from './localise.ts';
import type { Resolution } from './resolve.ts';
import type { StoryIndex } from './story-index.ts';
import type { StoryEvent } from './types.ts';

/** Which clock the axis is read in, for one event. */
export type ZoneOf = (event: StoryEvent) => string;

/** The event's own condition ("if Putin stops fighting"), as a text in the language wanted. */
export function conditionOf(index: StoryIndex, event: StoryEvent, lang: string): string | undefined {
  const condition = event.factuality.condition;
  if (!condition) return undefined;
  const text =
    'text' in condition
      ? condition.text
      : 'event' in condition
        ? index.events.get(condition.event)?.title
        : index.claims.get(condition.claim)?.text;
  return text ? localise(text, lang, index.story.languages).text : undefined;
}

/** When an event happened, as exactly as the source knows it, in words. Never empty. */
export function eventTimeInWords(
  index: StoryIndex,
  resolution: Resolution,
  event: StoryEvent,
  zoneOf: ZoneOf,
  lang: string,
  form: 'long' | 'short',
): string {
  const resolved = resolution.times.get(event.id);
  if (!resolved) return '';
  const relative = event.time.relative?.[0];
  const anchor = relative && relative.anchor !== 'publication' ? index.events.get(relative.anchor) : undefined;
  const anchorTitle = anchor && localise(anchor.short ?? anchor.title, lang, index.story.languages).text;
  const sourceWords = event.time.words ?? relative?.words;
  const zone = zoneOf(event);
  const at = resolved.start.from;
  const clock = resolved.precision === 'minute' || resolved.precision === 'hour';
  const condition = conditionOf(index, event, lang);
  return timeInWords(
    {
      resolved,
      form,
      ...(sourceWords !== undefined && resolved.computed ? { sourceWords } : {}),
      ...(clock && Number.isFinite(at)
        ? { zoneLabel: offsetLabel(offsetAt(instantAt(at, zone, 'earlier'), zone), lang) }
        : {}),
      ...(condition !== undefined ? { condition } : {}),
      ...(anchorTitle !== undefined ? { anchorTitle } : {}),
      ...(relative ? { relation: relative.relation } : {}),
    },
    lang,
  );
}
