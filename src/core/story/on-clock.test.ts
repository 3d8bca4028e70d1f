import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { anyEvents } from '../../../tests/fixtures/edtf/arbitrary-story.ts';
import { timedStory, type TimedEvent } from '../../../tests/fixtures/edtf/timed-story.ts';
import { onClock } from './on-clock.ts';
import { resolveInZone } from './resolve.ts';

const MOSCOW = 'Europe/Moscow';
const NEW_YORK = 'America/New_York';

const minute = { precision: 'minute' } as const;
const EVENTS: readonly TimedEvent[] = [
  { id: 'moscow', time: { ...minute, edtf: '2024-05-07T09:00+03:00' } },
  {
    id: 'later',
    time: { ...minute, relative: [{ anchor: 'moscow', relation: 'after', gap: { min: 'PT1H', max: 'PT1H' } }] },
  },
  // Seven hours earlier by its own clock, ten minutes later in the world.
  {
    id: 'stated',
    time: { ...minute, edtf: '2024-05-07T02:10-04:00', relative: [{ anchor: 'moscow', relation: 'after' }] },
  },
  { id: 'day', time: { edtf: '2024-05-07' } },
  { id: 'morning', time: { edtf: '2024-05-07', relative: [{ anchor: 'moscow', relation: 'before' }] } },
];

const shown = (zoneOf: (event: { id: string }) => string): Record<string, string> => {
  const story = timedStory(EVENTS, { zone: MOSCOW });
  const own = resolveInZone(story, MOSCOW);
  expect(own.issues).toEqual([]);
  const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);
  return Object.fromEntries(
    [...onClock(story, own, zoneOf).times].map(([id, { start }]) => [id, `${iso(start.from)}/${iso(start.to)}`]),
  );
};

describe('times on another clock', () => {
  it('are solved in the story’s zone and converted, event by event', () => {
    const on = shown(({ id }) => (id === 'moscow' ? MOSCOW : NEW_YORK));
    expect(on['moscow']).toBe('2024-05-07T09:00/2024-05-07T09:01');
    expect(on['later']).toBe('2024-05-07T03:00/2024-05-07T03:01');
    expect(on['stated']).toBe('2024-05-07T02:10/2024-05-07T02:11');
  });

  it('leaves dates without a clock where they are, also where a moment bounds them', () => {
    const on = shown(() => NEW_YORK);
    expect(on['day']).toBe('2024-05-07T00:00/2024-05-08T00:00');
    expect(on['morning']).toMatch(/^2024-05-07T00:00\/2024-05-0[78]/);
  });

  it('keeps every window in order, and the class and order of every event, in any zones', () => {
    const zones = fc.array(fc.constantFrom(MOSCOW, NEW_YORK, 'Asia/Kolkata', 'Pacific/Apia'), { minLength: 1 });
    fc.assert(
      fc.property(anyEvents, zones, (events, kept) => {
        const story = timedStory(events, { zone: MOSCOW });
        const own = resolveInZone(story, MOSCOW);
        const zoneOf = ({ id }: { id: string }): string => kept[id.length % kept.length] ?? MOSCOW;
        const moved = onClock(story, own, zoneOf);
        expect([...moved.times.keys()]).toEqual([...own.times.keys()]);
        for (const [id, t] of moved.times) {
          expect(t.start.from <= t.start.to && t.end.from <= t.end.to).toBe(true);
          expect(t.start.from <= t.end.from && t.start.to <= t.end.to).toBe(true);
          expect(t.mark).toBe(own.times.get(id)?.mark);
        }
      }),
      cases(300),
    );
  });
});
