/** Story → what layout needs to know of it. One pass, plain output. */
import { conditionLead, eventTimeInWords, type ZoneOf } from '../story/event-words.ts';
import { localise } from '../story/localise.ts';
import type { Resolution } from '../story/resolve.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { StoryEvent } from '../story/types.ts';
import { isOnlyAfter } from '../time/window.ts';
import type { LayoutItem } from './scene.ts';

export type Grouping = 'place' | 'speaker' | 'none';

/** A lane as drawn. The only lane (`all`) and that of events without a speaker (`other`) are named by the interface. */
export interface LaneHead {
  readonly id: string;
  readonly label: string;
  /** Language of the label. */
  readonly lang: string;
  readonly sublabel?: string;
  readonly hue: StoryHue;
}
export type StoryHue = StoryIndex['story']['lanes'][number]['hue'];

export interface Itemised {
  readonly lanes: readonly LaneHead[];
  readonly items: readonly LayoutItem[];
}

export interface ItemOptions {
  readonly grouping: Grouping;
  readonly lang: string;
  readonly zoneOf: ZoneOf;
}

const HUES = ['blue', 'violet', 'earth', 'gold', 'green', 'slate'] as const;

/** Who speaks in an event: the innermost agent of its first quotation or claim, or of what is claimed about it. */
export function speakerOf(index: StoryIndex, event: StoryEvent): string | undefined {
  const claims = [...index.claimsOf(event.id), ...index.claimsAbout(event.id)];
  const attribution = index.quotesOf(event.id)[0]?.attribution ?? claims.flatMap((c) => c.saidIn)[0];
  return index.attributions.get(attribution ?? '')?.agents.at(-1);
}

/** `events` in resolved time order, already filtered. */
export function layoutItems(
  index: StoryIndex,
  resolution: Resolution,
  events: readonly StoryEvent[],
  options: ItemOptions,
): Itemised {
  const { lang, grouping } = options;
  const { languages } = index.story;
  const text = (t: Parameters<typeof localise>[0]): string => localise(t, lang, languages).text;
  const localised = (t: Parameters<typeof localise>[0]): { label: string; lang: string } => {
    const { text: label, lang: own } = localise(t, lang, languages);
    return { label, lang: own };
  };
  const lanes: LaneHead[] = [];
  const laneAt = new Map<string, number>();
  const addLane = (head: LaneHead): number => {
    const known = laneAt.get(head.id);
    if (known !== undefined) return known;
    laneAt.set(head.id, lanes.length);
    lanes.push(head);
    return lanes.length - 1;
  };
  if (grouping === 'place')
    for (const lane of index.story.lanes)
      if (events.some((e) => e.lane === lane.id))
        addLane({
          id: lane.id,
          ...localised(lane.label),
          hue: lane.hue,
          ...(lane.sublabel ? { sublabel: text(lane.sublabel) } : {}),
        });
  const laneOf = (event: StoryEvent): number => {
    if (grouping === 'none') return addLane({ id: 'all', label: '', lang, hue: 'slate' });
    if (grouping === 'place') return laneAt.get(event.lane) ?? 0;
    const speaker = index.agents.get(speakerOf(index, event) ?? '');
    if (!speaker) return addLane({ id: 'other', label: '', lang, hue: 'slate' });
    return addLane({ id: speaker.id, ...localised(speaker.name), hue: HUES[laneAt.size % 5] ?? 'slate' });
  };

  const items = events.flatMap((event): LayoutItem[] => {
    const time = resolution.times.get(event.id);
    if (!time) return [];
    const quotes = index.quotesOf(event.id);
    const speaker = index.agents.get(speakerOf(index, event) ?? '');
    const when = eventTimeInWords(index, resolution, event, options.zoneOf, lang, 'short');
    const title = localise(event.short ?? event.title, lang, index.story.languages);
    return [
      {
        id: event.id,
        lane: laneOf(event),
        start: time.start,
        end: time.end,
        mark: time.mark,
        mode: time.mode,
        title: conditionLead(event, title, lang) + title.text,
        detail: [when, speaker && grouping !== 'speaker' ? text(speaker.name) : ''].filter(Boolean).join(' · '),
        excerpt: quotes[0]?.segments[0]?.text ?? '',
        quotes: quotes.length,
        contested: index.isContested(event.id),
        accounts: index.accountsOf(event.id),
        context: event.basis === 'context',
        qualifier: time.qualifier,
        unknown: time.status === 'unknown',
        after: isOnlyAfter(time),
        importance: event.importance ?? 3,
      },
    ];
  });
  return { lanes, items };
}
