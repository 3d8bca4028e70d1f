/** A story's steps as sheets of paper, slides or sections: what each shows, says and rests on. */
import type { Grouping } from '../layout/items.ts';
import { eventView } from '../layout/camera.ts';
import { finiteExtent, storyExtent } from '../layout/extent.ts';
import { isFiltering } from '../query/facets.ts';
import { makeSieve } from '../query/filter.ts';
import { orderEvents } from '../query/order.ts';
import type { Resolution } from '../story/resolve.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { Localised, Quote, Step, StoryEvent } from '../story/types.ts';
import type { Span } from '../time/span.ts';
import { decodeAddress } from '../view-state/address.ts';
import type { Substeps } from '../view-state/print-options.ts';
import { spanOfRange } from '../view-state/time-range.ts';

/** What is said at one moment. */
export interface Said {
  readonly caption: Localised;
  readonly notes: Localised | undefined;
}

/** A part of a step, where it shares the step's sheet. */
export interface Part extends Said {
  /** The quotation it is about, where it is not the step's own. */
  readonly quote: Quote | undefined;
}

export interface Sheet extends Said {
  /** `3` for the third step, `3.1` for its first part. */
  readonly label: string;
  /** The view as its step has it: a query string. */
  readonly view: string;
  readonly span: Span;
  readonly grouping: Grouping;
  /** The event that is chosen, and the quotation. */
  readonly selected: string | undefined;
  readonly quote: Quote | undefined;
  /** What it shows, in time order: the events within the span, and the chosen one wherever it stands. */
  readonly events: readonly StoryEvent[];
  /** What is said and quoted in the step's parts, where they share its sheet. */
  readonly parts: readonly Part[];
}

/** The quotations of a sheet, each once: its step's own, and those of the parts that share it. */
export const quotesOn = ({ quote, parts }: Pick<Sheet, 'quote' | 'parts'>): readonly Quote[] => [
  ...new Set([quote, ...parts.map((part) => part.quote)].flatMap((one) => one ?? [])),
];

interface Moment extends Said {
  readonly label: string;
  readonly view: string;
  readonly parts: readonly (Said & { readonly view: string })[];
}

/** A part without words of its own keeps those of its step; its notes are its own. */
function momentsOf(steps: readonly Step[], substeps: Substeps): readonly Moment[] {
  return steps.flatMap(({ view, caption, notes, substeps: parts = [] }, i): Moment[] => {
    const label = String(i + 1);
    const said = parts.map((part) => ({ view: part.view, caption: part.caption ?? caption, notes: part.notes }));
    const step = { label, view, caption, notes };
    if (substeps === 'merge') return [{ ...step, parts: said }];
    return [
      { ...step, parts: [] },
      ...parts.map((part, j) => ({
        label: `${label}.${String(j + 1)}`,
        view: part.view,
        caption: part.caption ?? caption,
        notes: part.notes,
        parts: [],
      })),
    ];
  });
}

/** What a view's query shows: the stretch of time, what is chosen, and the events that fall into it. */
export function viewedBy(
  index: StoryIndex,
  resolution: Resolution,
  query: string,
): Pick<Sheet, 'span' | 'grouping' | 'selected' | 'quote' | 'events'> {
  const { story } = index;
  const { state } = decodeAddress(query);
  const whole = storyExtent(resolution.times.values(), resolution.asOf);
  const opening = decodeAddress(story.opening ?? '').state.time;
  const home = opening ? spanOfRange(opening, whole) : whole;
  const quote = index.quotes.get(state.quote ?? '');
  const wanted = quote?.event ?? state.event;
  const selected = wanted !== undefined && index.events.has(wanted) ? wanted : undefined;
  const extentOf = (id: string): Span | undefined => {
    const time = resolution.times.get(id);
    return time && finiteExtent(time);
  };
  const extent = selected === undefined ? undefined : extentOf(selected);
  const unsaid = extent ? eventView(extent, home) : home;
  const span = state.time ? spanOfRange(state.time, whole) : unsaid;
  const kept = isFiltering(state) ? makeSieve(index).keep(state) : undefined;
  const events = orderEvents(story, resolution).filter(({ id }) => {
    if (id === selected) return true;
    const own = resolution.times.get(id)?.dated === true ? extentOf(id) : undefined;
    return own !== undefined && own.from < span.to && own.to >= span.from && (kept?.has(id) ?? true);
  });
  return { span, grouping: state.lanes ?? 'place', selected, quote, events };
}

/**
 * One sheet for each step, or for each step and each of its parts.
 * @param steps the story's, unless told: those of a story that ships have their notes in a file apart
 */
export const sheetsOf = (
  index: StoryIndex,
  resolution: Resolution,
  substeps: Substeps,
  steps: readonly Step[] = index.story.steps,
): readonly Sheet[] =>
  momentsOf(steps, substeps).map((moment) => {
    const viewed = viewedBy(index, resolution, moment.view);
    const parts = moment.parts.map(({ view, caption, notes }): Part => {
      const { quote } = viewedBy(index, resolution, view);
      return { caption, notes, quote: quote?.id === viewed.quote?.id ? undefined : quote };
    });
    // A part that says, quotes and notes nothing of its own has nothing to print.
    const telling = parts.filter((part) => part.caption !== moment.caption || part.notes || part.quote);
    return { ...moment, ...viewed, parts: telling };
  });
