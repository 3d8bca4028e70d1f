/** Events as other programs take them, with calendars or timelines of their own: a row, its words, and whole days. */
import { titleWithDoubt, type DoubtWords } from '../story/contested.ts';
import { localise } from '../story/localise.ts';
import { quoteLine } from '../story/quote-text.ts';
import type { Resolution } from '../story/resolve.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, StoryEvent } from '../story/types.ts';
import { civil, DAY, type Civil } from '../time/instant.ts';
import type { ResolvedTime } from '../time/window.ts';
import { eventRows, type Row, type RowOptions } from './rows.ts';

/** Words said in an event. */
export interface Spoken {
  readonly text: string;
  readonly lang: string;
  readonly speaker: string;
}

export interface Entry extends Row {
  readonly summary: string;
  readonly spoken: readonly Spoken[];
  /** Titles and addresses of what it rests on; an address may be empty. */
  readonly readIn: readonly { readonly title: string; readonly url: string }[];
  /** The days it may touch as far as they have bounds, the last one excluded; undefined where there is no date at all. */
  readonly days: { readonly from: Civil; readonly to: Civil } | undefined;
  /** Whether the day, or the days of its start and end, are exactly known. */
  readonly exact: boolean;
}

/** A civil day in figures; undefined for years that are not written with four. */
export function dayParts(
  at: Civil,
): { readonly year: string; readonly month: string; readonly day: string } | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(new Date(at).toISOString()) ?? [];
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

/** Whole days around all that may have been, infinite sides left out. */
function daysOf(time: ResolvedTime): Entry['days'] {
  const ends: number[] = [time.start.from, time.start.to, time.end.from, time.end.to].filter(Number.isFinite);
  if (!time.dated || ends.length === 0) return undefined;
  const from = Math.floor(Math.min(...ends) / DAY) * DAY;
  return { from: civil(from), to: civil(Math.max(Math.ceil(Math.max(...ends) / DAY) * DAY, from + DAY)) };
}

export interface EntryOptions extends RowOptions {
  /** The words for what is contested: they stand in every title of such an event. */
  readonly doubt: DoubtWords;
}

/** `events` in their order. Linear. */
export function entriesOf(
  index: StoryIndex,
  resolution: Resolution,
  events: readonly StoryEvent[],
  options: EntryOptions,
): readonly Entry[] {
  const { lang } = options;
  const say = (text: Localised | undefined): string => localise(text, lang, index.story.languages).text;
  return eventRows(index, resolution, events, options).map((row): Entry => {
    const event = index.events.get(row.id);
    const time = resolution.times.get(row.id);
    const known = time?.qualifier === 'plain' && (time.shape === 'point' || time.start.from === time.start.to);
    return {
      ...row,
      title: titleWithDoubt(index, row.id, row.title, options.doubt),
      summary: say(event?.summary),
      spoken: index.quotesOf(row.id).map((quote) => {
        const passage = index.passages.get(quote.segments[0]?.passage ?? '');
        const own = index.sources.get(passage?.source ?? '')?.lang ?? lang;
        const agent = index.attributions.get(quote.attribution)?.agents.at(-1) ?? '';
        return { text: quoteLine(quote, own), lang: own, speaker: say(index.agents.get(agent)?.name) };
      }),
      readIn: (event?.sources ?? []).map((id) => ({
        title: say(index.sources.get(id)?.title) || id,
        url: index.sources.get(id)?.url ?? '',
      })),
      days: time && daysOf(time),
      exact: known && ['instant', 'day', 'span'].includes(row.exactness),
    };
  });
}
