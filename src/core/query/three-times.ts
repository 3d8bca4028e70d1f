/**
 * The three times of what is told: when it happened, when it was said, when that was published; and how far apart. A
 * source that reports on Wednesday what was said on Tuesday of a retreat in May gives all three.
 */
import type { Resolution } from '../story/resolve.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Source, StoryEvent } from '../story/types.ts';
import { approximation } from '../time/approximation.ts';
import { edtfWindows } from '../time/edtf-windows.ts';
import { parseEdtf } from '../time/edtf.ts';
import { DAY, MINUTE, type Civil, type Instant } from '../time/instant.ts';
import { settle } from '../time/resolve-one.ts';
import { finestOf, qualifierOf } from '../time/stated.ts';
import type { ResolvedTime, Window } from '../time/window.ts';
import { civilAt, instantAt } from '../time/zone.ts';

/** How long after: milliseconds, the least and the most; negative where it comes before. Whole days between dates. */
export interface Lag {
  readonly min: number;
  readonly max: number;
  /** Counted in days of the calendar: a lag of 0 is the same day, not the same moment. */
  readonly inDays: boolean;
}

/** An event, and how long after it the telling came; no lag where a date is missing on either side. */
export interface TimedEvent {
  readonly event: StoryEvent;
  readonly lag: Lag | undefined;
}

export interface Published {
  readonly source: Source;
  /** Undefined where the date is not known. */
  readonly time: ResolvedTime | undefined;
  /** From what was said, or else from what happened. */
  readonly lag: Lag | undefined;
}

export interface ThreeTimes {
  /** What is spoken of; empty where nothing that happened is. Lags run from there to the saying, or to publication. */
  readonly happened: readonly TimedEvent[];
  /** Where it is said; empty where the source tells it in its own name. Lags run from there to publication. */
  readonly said: readonly TimedEvent[];
  readonly published: readonly Published[];
}

/**
 * From the end of one time to the start of another, both on the clock of one zone; between moments it is counted in the world,
 * where a clock that is put forward loses no hour. Undefined where neither end has a bound.
 */
export function lagBetween(a: ResolvedTime, b: ResolvedTime, zone: string): Lag | undefined {
  if (!a.dated || !b.dated) return undefined;
  const first = a.shape === 'span' ? a.end : a.start;
  const second = b.start;
  const ends = [first.from, first.to, second.from, second.to];
  if (!ends.every(Number.isFinite)) return undefined;
  const dates = [first, second].some(({ from, to }) => to - from >= DAY);
  if (!dates) {
    const at = (reading: Civil): number => instantAt(reading, zone, 'earlier');
    // A minute is a moment; in anything wider the moment may lie anywhere.
    const latest = ({ from, to }: Window): number => at(to - from <= MINUTE ? from : to);
    return { min: at(second.from) - latest(first), max: latest(second) - at(first.from), inDays: false };
  }
  const day = (at: number): number => Math.floor(at / DAY) * DAY;
  // A window ends where its last day does: the day before the first that is out.
  const last = ({ from, to }: { from: Civil; to: Civil }): number => day(Math.max(from, to - 1));
  return { min: day(second.from) - last(first), max: last(second) - day(first.from), inDays: true };
}

/** When a source was published, as it says itself or as the story derives it. */
export function publishedTime(
  { story }: StoryIndex,
  source: Source,
  resolution: Resolution,
  toCivil: (at: Instant) => Civil,
): ResolvedTime | undefined {
  const read = source.published && parseEdtf(source.published.edtf);
  if (!source.published || !read?.ok) return undefined;
  const qualifier = qualifierOf(read.value);
  const precision = finestOf(read.value);
  const reading = {
    shape: 'point',
    precision,
    qualifier: 'plain',
    convention: approximation(story.approximation),
    toCivil,
  } as const;
  return settle({
    ...edtfWindows(read.value, reading),
    ...{ shape: 'point', precision, qualifier, status: 'occurred', polarity: '+' },
    ...{ basis: source.published.basis, computed: false, asOf: resolution.asOf },
  });
}

const SAYINGS: ReadonlySet<StoryEvent['kind']> = new Set(['statement', 'interview', 'address', 'claim', 'report']);

/** Whether an event is that something is said, rather than that it is done. */
export const isSaying = (event: StoryEvent): boolean => SAYINGS.has(event.kind);

/** Happened or going on, with a date: what has a time to be compared with. */
const isPast = (event: StoryEvent, resolution: Resolution): boolean =>
  ['occurred', 'ongoing'].includes(event.factuality.status) && (resolution.times.get(event.id)?.dated ?? false);

/**
 * The three times of one event, in the story's zone, so that all are on one clock: `resolution` is the story's own. Of something said, what happened is what its claims are about; of something done, what was
 * said is where others speak of it.
 */
export function threeTimes(index: StoryIndex, resolution: Resolution, event: StoryEvent): ThreeTimes {
  const { zone } = index.story;
  const timeOf = (one: StoryEvent | undefined): ResolvedTime | undefined => one && resolution.times.get(one.id);
  const lag = (from: StoryEvent | undefined, to: ResolvedTime | undefined): Lag | undefined => {
    const start = timeOf(from);
    return start && to && lagBetween(start, to, zone);
  };
  const eventsOf = (ids: readonly string[]): StoryEvent[] =>
    [...new Set(ids)].flatMap((id) => (id === event.id ? [] : (index.events.get(id) ?? [])));

  const saying = isSaying(event);
  const spokenOf = eventsOf(index.claimsOf(event.id).flatMap((claim) => claim.about ?? []));
  const told = index.claimsAbout(event.id);
  const places = eventsOf(told.flatMap((claim) => claim.event ?? [])).filter(isSaying);
  const happened = saying ? spokenOf.filter((one) => one.kind !== 'prospect' && isPast(one, resolution)) : [event];
  const said = saying ? [event] : places;

  const published = event.sources.flatMap((id): Published[] => {
    const source = index.sources.get(id);
    if (!source) return [];
    const time = publishedTime(index, source, resolution, (at) => civilAt(at, zone));
    return [{ source, time, lag: lag(event, time) }];
  });
  return {
    happened: happened.map((one) => ({ event: one, lag: saying ? lag(one, timeOf(event)) : undefined })),
    said: said.map((one) => ({ event: one, lag: saying ? undefined : lag(event, timeOf(one)) })),
    published,
  };
}
