/** A story's events as rows: what table, CSV and JSON all show, made once. */
import { eventTimeInWords, type ZoneOf } from '../story/event-words.ts';
import { localise } from '../story/localise.ts';
import type { Resolution } from '../story/resolve.ts';
import { speakersOf } from '../story/speakers.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, StoryEvent } from '../story/types.ts';
import { DAY } from '../time/instant.ts';
import type { MarkClass } from '../time/window.ts';
import type { Certainty, Status } from '../time/vocabulary.ts';

export interface Row {
  readonly id: string;
  /** Place in resolved time order, from 1: events of which only an order is known come last. */
  readonly order: number;
  /** Time in words, as label, list and panel say it. */
  readonly when: string;
  /**
   * The first and the last it may touch, as civil dates of the axis: `2022-09-21`, the day included, or with a clock
   * `2022-09-21T09:00`. Undefined where the source gives no bound.
   */
  readonly earliest: string | undefined;
  readonly latest: string | undefined;
  /** How exactly the time is known. */
  readonly exactness: MarkClass;
  readonly title: string;
  /** Language of the title. */
  readonly lang: string;
  readonly place: string;
  readonly speakers: readonly string[];
  readonly status: Status;
  readonly certainty: Certainty;
  readonly quotes: number;
  /** Whether a claim made in it is contested by another. */
  readonly contested: boolean;
  /** How many accounts of it are known then; else 0. */
  readonly accounts: number;
  readonly basis: StoryEvent['basis'];
  readonly sources: readonly string[];
  /** Its address; empty where the story has none that works for others. */
  readonly link: string;
}

export interface RowOptions {
  readonly lang: string;
  readonly zoneOf: ZoneOf;
  /** The address of an event. */
  readonly linkOf: (event: string) => string;
}

/** A bound of a window. As an end, a midnight is the end of the day before: a day known to the day ends on it. */
function bound(at: number, end: boolean, start: number): string | undefined {
  if (!Number.isFinite(at)) return undefined;
  const whole = at % DAY === 0;
  const shown = whole && end && at > start ? at - DAY : at;
  // A clock at one end and none at the other would compare wrongly: a lone midnight is a day.
  return new Date(shown).toISOString().slice(0, whole ? 10 : 16);
}

/**
 * Makes the row of an event, given its place in the order; undefined for one without a time. Remembers what it has made: the same
 * event has the same row until another maker is asked for, its place aside.
 */
export function rowMaker(
  index: StoryIndex,
  resolution: Resolution,
  { lang, zoneOf, linkOf }: RowOptions,
): (event: StoryEvent, order: number) => Row | undefined {
  const local = (text: Localised | undefined) => localise(text, lang, index.story.languages);
  const made = new Map<StoryEvent, Row>();
  const make = (event: StoryEvent, order: number): Row | undefined => {
    const time = resolution.times.get(event.id);
    if (!time) return undefined;
    const title = local(event.title);
    return {
      id: event.id,
      order,
      when: eventTimeInWords(index, resolution, event, zoneOf, lang, 'long'),
      earliest: bound(time.start.from, false, time.start.from),
      latest: bound(time.end.to, true, time.start.from),
      exactness: time.mark,
      title: title.text,
      lang: title.lang,
      place: local(index.places.get(event.place ?? '')?.name).text,
      speakers: speakersOf(index, event).map((id) => local(index.agents.get(id)?.name).text || id),
      status: event.factuality.status,
      certainty: event.factuality.certainty,
      quotes: index.quotesOf(event.id).length,
      contested: index.isContested(event.id),
      accounts: index.accountsOf(event.id),
      basis: event.basis,
      sources: event.sources.map((id) => local(index.sources.get(id)?.title).text || id),
      link: linkOf(event.id),
    };
  };
  return (event, order) => {
    const known = made.get(event);
    const row = known?.order === order ? known : known ? { ...known, order } : make(event, order);
    if (row) made.set(event, row);
    return row;
  };
}

/** `events` in resolved time order; the rows keep it. Linear. `rowOf`: a maker that has made some before. */
export function eventRows(
  index: StoryIndex,
  resolution: Resolution,
  events: readonly StoryEvent[],
  options: RowOptions,
  rowOf = rowMaker(index, resolution, options),
): readonly Row[] {
  return events.flatMap((event, i) => rowOf(event, i + 1) ?? []);
}
