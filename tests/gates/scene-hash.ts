/**
 * Everything about the story that ships which a reader sees placed or said, as one hash: the scene at three zooms, the
 * ticks, and every event's time in words. It is printed with the zone and the language of the process it ran in, so that
 * whoever compares hashes knows that they were made where they should be. Nothing here is Node's: any engine can make it.
 */
import { layoutScene } from '../../src/core/layout/compose.ts';
import { layoutItems } from '../../src/core/layout/items.ts';
import { orderEvents } from '../../src/core/query/order.ts';
import '../../src/core/time/every-language.ts';
import { eventTimeInWords } from '../../src/core/story/event-words.ts';
import { sha256, toHex } from '../../src/core/quote/sha256.ts';
import { resolveInZone } from '../../src/core/story/resolve.ts';
import { indexStory } from '../../src/core/story/story-index.ts';
import { DAY, HOUR } from '../../src/core/time/instant.ts';
import { span } from '../../src/core/time/span.ts';
import { axisTicks } from '../../src/core/time/ticks.ts';
import { spanInWords } from '../../src/core/time/words.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';
import { measure } from '../fixtures/layout/stories.ts';

/** A year, the week of the story, a few hours of its one known clock time. */
const VIEWS = [
  span(Date.UTC(2022, 0, 1), Date.UTC(2023, 0, 1)),
  span(Date.UTC(2022, 8, 16), Date.UTC(2022, 8, 16) + 7 * DAY),
  span(Date.UTC(2022, 8, 21, 6), Date.UTC(2022, 8, 21, 6) + 7 * HOUR),
];

export interface Fingerprint {
  readonly hash: string;
  readonly zone: string;
  readonly locale: string;
  /** How many marks, words and ticks went into the hash. */
  readonly parts: number;
}

/** The hash, and where it was made. */
export function fingerprint(): Fingerprint {
  const resolution = resolveInZone(story, story.zone);
  const index = indexStory(story);
  const zoneOf = (): string => story.zone;
  const events = orderEvents(story, resolution);
  const seen: unknown[] = [];
  for (const lang of story.languages) {
    for (const event of events)
      for (const form of ['long', 'short'] as const)
        seen.push(eventTimeInWords(index, resolution, event, zoneOf, lang, form));
    const { lanes, items } = layoutItems(index, resolution, events, { grouping: 'place', lang, zoneOf });
    const frame = { items, laneCount: lanes.length, widthPx: 1280, heightPx: 560, asOf: resolution.asOf, measure };
    for (const view of VIEWS) {
      const scene = layoutScene({ ...frame, view });
      const ticks = axisTicks(view, frame.widthPx, lang, (text) => measure(text, 'title'));
      seen.push(scene.heightPx, scene.lanes, ...scene.marks, ...scene.clusters, ticks, spanInWords(view, lang));
    }
  }
  const { timeZone, locale } = new Intl.DateTimeFormat().resolvedOptions();
  const hash = toHex(sha256(new TextEncoder().encode(JSON.stringify(seen))));
  return { hash, zone: timeZone, locale, parts: seen.length };
}
