/**
 * How many keys it takes to come to any of 200 events: the shortest way through the real commands of the chronology, by a
 * search over all of them from the page as it opens, or by the search field.
 */
import { describe, expect, it } from 'vitest';
import '../time/every-language.ts';
import { makeStory, measure, type LayoutStory } from '../../../tests/fixtures/layout/stories.ts';
import { clampView, frame, reveal, zoomAround } from '../layout/camera.ts';
import { inNextLane } from '../layout/neighbours.ts';
import { story as shipped } from '../../stories/kharkiv-2022/story.ts';
import { indexStory } from '../story/story-index.ts';
import { civil, DAY } from '../time/instant.ts';
import { inNextPeriod, periodLevel } from '../time/period-step.ts';
import { span, type Span } from '../time/span.ts';
import { axisTicks } from '../time/ticks.ts';
import { makeSearch, termsOf } from './search.ts';

const COUNT = 200;
const BUDGET = 12;
const WIDTH = 1280;
/** The search over keys goes no further than this. */
const MOST = 20;

interface State {
  readonly at: number;
  readonly view: Span;
  readonly keys: number;
}

/** The fewest keys to each event of the axis, by stage keys alone. */
function byStage(story: LayoutStory): number[] {
  const dated = story.items.filter(({ mark }) => mark !== 'order');
  const extents = dated.map(({ start, end }): Span => {
    const ends: number[] = [start.from, start.to, end.from, end.to].filter(Number.isFinite);
    return { from: civil(Math.min(...ends)), to: civil(Math.max(...ends)) };
  });
  const starts = extents.map(({ from }) => from);
  const whole = span(story.from, story.to);
  const everything = clampView(frame(whole, 0.03, 0.12), whole);
  const best = dated.map(() => Infinity);
  const seen = new Set<string>();
  const queue: State[] = [{ at: 0, view: everything, keys: 1 }];
  for (let state = queue.shift(); state !== undefined; state = queue.shift()) {
    const { at, view, keys } = state;
    const key = `${String(at)} ${String(Math.round(Math.log(view.to - view.from) * 4))}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const level = periodLevel(axisTicks(view, WIDTH, 'en', (text) => measure(text, 'title')));
    best[at] = Math.min(best[at] ?? Infinity, keys);
    if (keys >= MOST) continue;
    const to = (next: number | undefined): void => {
      const extent = extents[next ?? -1];
      if (next === undefined || !extent) return;
      queue.push({ at: next, view: clampView(reveal(view, extent), whole), keys: keys + 1 });
    };
    const inLane = (step: 1 | -1): number | undefined => {
      const id = inNextLane(story.items, dated[at]?.id ?? '', step)?.id;
      return id === undefined ? undefined : dated.findIndex((item) => item.id === id);
    };
    to(at + 1);
    to(at - 1);
    to(inLane(1));
    to(inLane(-1));
    to(0);
    to(dated.length - 1);
    const here = starts[at] ?? 0;
    to(inNextPeriod(starts, here, level, 1) ?? dated.length - 1);
    to(inNextPeriod(starts, here, level, -1) ?? 0);
    const middle = civil(((extents[at]?.from ?? 0) + (extents[at]?.to ?? 0)) / 2);
    for (const factor of [1.5, 1 / 1.5])
      queue.push({ at, view: clampView(zoomAround(view, factor, middle), whole), keys: keys + 1 });
    queue.push({ at, view: everything, keys: keys + 1 });
  }
  return best;
}

const PLACES = ['Kharkiv', 'Izium', 'Kupiansk', 'Balakliia', 'Lyman', 'Kherson', 'Donetsk', 'Luhansk', 'Odesa', 'Lviv'];
const ACTS = ['retaken', 'shelled', 'evacuated', 'visited', 'without power', 'reopened', 'denied', 'mined', 'filmed'];

/** The fewest keys to each of 200 events by search: `/`, what is typed, Enter on the first of what is found. */
function bySearch(): number[] {
  const [event] = shipped.events;
  if (!event) return [];
  const { short: _short, summary: _summary, place: _place, ...bare } = event;
  const events = Array.from({ length: COUNT }, (_, i) => ({
    ...bare,
    id: `e${String(i)}`,
    title: {
      en: `${PLACES[i % 10] ?? ''} ${ACTS[Math.floor(i / 10) % 9] ?? ''}, day ${String(1 + Math.floor(i / 3))}`,
    },
  }));
  const { find } = makeSearch(indexStory({ ...shipped, events, quotes: [], claims: [], stances: [] }));
  const first = (q: string): string | undefined => [...find(termsOf(q))][0];
  return events.map(({ id, title }) => {
    const words = title.en.toLowerCase().split(/,? /);
    const [place = '', act = ''] = words;
    const number = words.at(-1) ?? '';
    let best = Infinity;
    for (const a of [place, act])
      for (let n = 0; n <= 4; n += 1)
        for (const b of ['', number, act.slice(0, 2), act.slice(0, 3)]) {
          const q = [a.slice(0, n), b].filter(Boolean).join(' ');
          if (q !== '' && first(q) === id) best = Math.min(best, q.length + 2);
        }
    return best;
  });
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

describe('any of 200 events', () => {
  const stage = byStage(makeStory({ seed: 1, count: COUNT, lanes: 5, length: 120 * DAY }));
  const search = bySearch();

  it('is reached within twelve keys by the search field', () => {
    expect(search).toHaveLength(COUNT);
    expect(Math.max(...search)).toBeLessThanOrEqual(BUDGET);
  });

  it('is reached by the keys of the stage alone, most of them within eight', () => {
    expect(stage.length).toBeGreaterThan(COUNT - 10);
    expect(Math.max(...stage)).toBeLessThanOrEqual(MOST);
    expect(median(stage)).toBeLessThanOrEqual(8);
    expect(stage.filter((keys) => keys > BUDGET).length / stage.length).toBeLessThan(0.1);
  });
});
