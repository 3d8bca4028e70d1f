/**
 * One view of a story, as plain data: what a link, a step of a told sequence, a printed page and an embed all hold.
 * Field names are those of the public address (`?time=…&event=…`); `undefined` is always "as the story opens".
 */
import type { TimeRange } from './time-range.ts';

export const VIEWS = ['timeline', 'list', 'table', 'claims'] as const;
export type ViewName = (typeof VIEWS)[number];

export const LANE_GROUPINGS = ['place', 'speaker', 'none'] as const;
export type LaneGrouping = (typeof LANE_GROUPINGS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Whose clock the axis is read in: the story's, each event's own, or the reader's. */
export const CLOCKS = ['story', 'event', 'reader'] as const;
export type Clock = (typeof CLOCKS)[number];

/** How the axis counts where that is not the calendar: from the first event, from the chosen one, or one by one in order. */
export const AXES = ['since', 'chosen', 'order'] as const;
/** `fold`: long stretches without a new event are drawn narrow. */
export const GAPS = ['fold'] as const;

/** `off`: keys that write a character do nothing on the stage. */
export const CHARACTER_KEYS = ['off'] as const;

export interface ViewState {
  readonly time?: TimeRange;
  readonly event?: string;
  readonly quote?: string;
  readonly view?: ViewName;
  readonly lanes?: LaneGrouping;
  readonly lang?: string;
  readonly theme?: Theme;
  readonly zone?: Clock;
  readonly axis?: (typeof AXES)[number];
  readonly gaps?: (typeof GAPS)[number];
  readonly keys?: (typeof CHARACTER_KEYS)[number];
  readonly q?: string;
  readonly speaker?: readonly string[];
  readonly place?: readonly string[];
  readonly kind?: readonly string[];
  readonly certainty?: readonly string[];
  readonly basis?: readonly string[];
  readonly source?: readonly string[];
}

export type ViewField = keyof ViewState;

/** What of a view is the reader's own wish and stays true of any story: not its times, choices or filters. */
export const readersWishes = (state: ViewState): ViewState => {
  const { view, lang, theme, zone, keys } = state;
  return {
    ...(view === undefined ? {} : { view }),
    ...(lang === undefined ? {} : { lang }),
    ...(theme === undefined ? {} : { theme }),
    ...(zone === undefined ? {} : { zone }),
    ...(keys === undefined ? {} : { keys }),
  };
};
