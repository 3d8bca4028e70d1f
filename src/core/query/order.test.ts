import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { timedStory, type TimedEvent } from '../../../tests/fixtures/edtf/timed-story.ts';
import { resolveStory } from '../story/resolve.ts';
import { topologicalRanks } from '../story/rank.ts';
import type { Passage } from '../story/types.ts';
import { civil } from '../time/instant.ts';
import { compareByTime, orderEvents, type OrderKey } from './order.ts';

const passage = (id: string, source: string, p: number, start: number): Passage => ({
  id,
  source,
  p,
  start,
  end: start + 1,
  prefix: '',
  suffix: '',
});

const inOrder = (events: readonly TimedEvent[], passages: readonly Passage[] = []): string => {
  const story = timedStory(events, { passages, asOf: '2025-01-01' });
  return orderEvents(story, resolveStory(story, civil))
    .map((e) => e.id)
    .join(' ');
};

describe('the order of events', () => {
  it('is by earliest start, then latest start', () => {
    expect(
      inOrder([
        { id: 'later', time: { edtf: '2024-05-04' } },
        { id: 'month', time: { edtf: '2024-05-XX' } },
        { id: 'first', time: { edtf: '2024-05-01' } },
        { id: 'earlier', time: { edtf: '2024-04-30' } },
      ]),
    ).toBe('earlier first month later');
  });

  it('is by rank on one day', () => {
    expect(
      inOrder([
        { id: 'b', time: { edtf: '2024-05-01', relative: [{ anchor: 'c', relation: 'after' }] } },
        { id: 'a', time: { edtf: '2024-05-01', relative: [{ anchor: 'b', relation: 'after' }] } },
        { id: 'c', time: { edtf: '2024-05-01' } },
      ]),
    ).toBe('c b a');
  });

  it('is by where they first stand in the sources, then by id', () => {
    const on = (id: string, ...passages: string[]): TimedEvent => ({ id, time: { edtf: '2024-05-01' }, passages });
    const passages = [
      passage('p9', 'article', 9, 4),
      passage('p2', 'article', 2, 8),
      passage('p2early', 'article', 2, 3),
      passage('other', 'undated', 1, 0),
    ];
    expect(
      inOrder(
        [
          on('z'),
          on('y'),
          on('elsewhere', 'other'),
          on('ninth', 'p9'),
          on('both', 'p9', 'p2'),
          on('early', 'p2early'),
          on('lost', 'gone'),
        ],
        passages,
      ),
    ).toBe('early both ninth elsewhere lost y z');
  });

  it('puts what has no date after what has, in rank', () => {
    expect(
      inOrder([
        { id: 'assessment', time: { relative: [{ anchor: 'retreat', relation: 'after' }] } },
        { id: 'retreat', time: {} },
        { id: 'dated', time: { edtf: '9999-12-31' }, status: 'unknown' },
        { id: 'anger', time: {} },
      ]),
    ).toBe('dated anger retreat assessment');
  });

  const key: fc.Arbitrary<OrderKey> = fc
    .record({
      from: fc.constantFrom(-Infinity, 0, 1),
      to: fc.constantFrom(1, 2, Infinity),
      rank: fc.nat(2),
      position: fc.constantFrom([0, 1, 1], [0, 1, 2], [0, 2, 0], [1, 1, 1], [Infinity]),
      id: fc.constantFrom('a', 'b', 'ä', 'B'),
    })
    .map(({ from, to, ...rest }) => ({ ...rest, time: { dated: true, start: { from: civil(from), to: civil(to) } } }));

  it('is total: antisymmetric, transitive, and equal only for the same', () => {
    fc.assert(
      fc.property(key, key, key, (a, b, c) => {
        expect(Math.sign(compareByTime(a, b))).toBe(0 - Math.sign(compareByTime(b, a)));
        if (compareByTime(a, b) <= 0 && compareByTime(b, c) <= 0) expect(compareByTime(a, c)).toBeLessThanOrEqual(0);
        if (compareByTime(a, b) === 0) expect(a).toEqual(b);
      }),
      cases(),
    );
  });
});

describe('topological rank', () => {
  it('is the longest way from what nothing comes before', () => {
    const ranks = topologicalRanks(6, [
      { event: 1, relation: 'after', anchor: 0 },
      { event: 1, relation: 'before', anchor: 2 },
      { event: 3, relation: 'during', anchor: 2 },
      { event: 3, relation: 'after', anchor: 0 },
      { event: 4, relation: 'equals', anchor: 3 },
    ]);
    expect([...ranks]).toEqual([0, 1, 2, 3, 0, 0]);
  });

  it('ends on a circle', () => {
    const ranks = topologicalRanks(3, [
      { event: 0, relation: 'meets', anchor: 1 },
      { event: 1, relation: 'meets', anchor: 0 },
      { event: 2, relation: 'before', anchor: 0 },
    ]);
    expect([...ranks]).toEqual([1, 0, 0]);
  });
});
