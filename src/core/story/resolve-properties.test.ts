import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, cases } from '../../../tests/fixtures/cases.ts';
import { anyEvents, trueWorld } from '../../../tests/fixtures/edtf/arbitrary-story.ts';
import { timedStory } from '../../../tests/fixtures/edtf/timed-story.ts';
import { orderEvents } from '../query/order.ts';
import { FIRST_CIVIL, LAST_CIVIL } from '../time/civil-day.ts';
import { classify } from '../time/classify.ts';
import { civil } from '../time/instant.ts';
import type { ResolvedTime } from '../time/window.ts';
import { resolveStory, type Resolution } from './resolve.ts';
import type { StoryFile } from './types.ts';

const resolve = (story: StoryFile): Resolution => resolveStory(story, civil);

/** What must hold of any resolved time, true or not. */
function expectSound(t: ResolvedTime): void {
  const { start, end } = t;
  for (const w of [start, end]) {
    expect(w.from <= w.to).toBe(true);
    for (const at of [w.from, w.to]) {
      expect(!Number.isFinite(at) || (at >= FIRST_CIVIL && at <= LAST_CIVIL)).toBe(true);
    }
  }
  expect(start.from <= end.from && start.to <= end.to).toBe(true);
  if (t.shape === 'point') expect(end).toEqual(start);
  if (t.shape === 'point' && t.dated) expect(start.to).toBeGreaterThan(start.from);
  expect(t.openStart !== undefined).toBe(start.from === -Infinity);
  expect(t.openEnd !== undefined).toBe(end.to === Infinity);
  expect(t.mark).toBe(classify(t));
  expect(t.mark === 'order').toBe(!t.dated);
}

describe('stories in which everything is true', () => {
  it('hold no contradiction, and every window holds what happened', () => {
    let computed = 0;
    fc.assert(
      fc.property(trueWorld, ({ truths, events }) => {
        const { times, issues } = resolve(timedStory(events, { asOf: '2025-01-01' }));
        expect(issues).toEqual([]);
        for (const { id, shape, first, last } of truths) {
          const t = times.get(id);
          if (!t) expect.unreachable(id);
          expectSound(t);
          if (t.computed) computed++;
          expect(t.start.from <= first && last < t.end.to).toBe(true);
          if (shape === 'point') expect(first).toBeLessThan(t.start.to);
          // Starts are written as the first moments of days or minutes, ends as what follows them.
          else expect(first - t.start.to < 86_400_000 && t.end.from - last <= 86_400_000).toBe(true);
        }
      }),
      cases(),
    );
    expect(computed).toBeGreaterThan(CASES / 4);
  });

  it('resolve the same, and stand in the same order, however their events are shuffled', () => {
    fc.assert(
      fc.property(
        trueWorld.chain(({ events }) =>
          fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
        ),
        ([events, shuffled]) => {
          const [a, b] = [timedStory(events), timedStory(shuffled)];
          const [ra, rb] = [resolve(a), resolve(b)];
          for (const [id, t] of ra.times) expect(rb.times.get(id)).toEqual(t);
          expect(orderEvents(b, rb).map((e) => e.id)).toEqual(orderEvents(a, ra).map((e) => e.id));
        },
      ),
      cases(),
    );
  });
});

describe('stories in which anything is told', () => {
  it('always resolve, soundly, and contradictions leave events with their own dates', () => {
    let contradictions = 0;
    fc.assert(
      fc.property(anyEvents, (events) => {
        const story = timedStory(events, { asOf: '2024-03-10' });
        const { times, issues, rank } = resolve(story);
        const ids = new Set(events.map((e) => e.id));
        expect([times.size, rank.size]).toEqual([ids.size, ids.size]);
        for (const t of times.values()) expectSound(t);
        for (const issue of issues) {
          expect(issue.events.every((id) => ids.has(id))).toBe(true);
          // Without links it is an event at odds with itself; what others say of it still holds.
          if (issue.code !== 'contradiction' || issue.links?.length === 0) continue;
          contradictions++;
          expect(issue.events.length).toBeGreaterThan(0);
          for (const id of issue.events) expect(times.get(id)?.computed).toBe(false);
        }
        expect(new Set(orderEvents(story, { times, issues, rank, asOf: civil(0) })).size).toBe(ids.size);
      }),
      cases(),
    );
    expect(contradictions).toBeGreaterThan(CASES / 10);
  });
});
