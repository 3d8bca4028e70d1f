import { describe, expect, it } from 'vitest';
import type { Ends } from './edtf-windows.ts';
import { eventNetwork, type Extent, type Node } from './event-network.ts';
import { civil, DAY, HOUR, MINUTE } from './instant.ts';
import { ALLEN_RELATIONS, type AllenRelation } from './vocabulary.ts';
import type { Window } from './window.ts';

const w = (from: number, to: number): Window => ({ from: civil(from), to: civil(to) });
const day = (n: number): number => Date.UTC(2024, 4, n);
const point = (from: number, to: number): Ends => ({ start: w(from, to), end: w(from, to) });
const span = (first: number, last: number): Ends => ({
  start: w(day(first), day(first)),
  end: w(day(last + 1), day(last + 1)),
});
const ANYWHERE: Ends = { start: w(-Infinity, Infinity), end: w(-Infinity, Infinity) };
const DAYS = [DAY, DAY] as const;
const MINUTES = [MINUTE, MINUTE] as const;

const show = (at: number): string => {
  if (!Number.isFinite(at)) return at > 0 ? '+' : '-';
  const iso = new Date(at).toISOString();
  return at % DAY === 0 ? iso.slice(8, 10) : iso.slice(8, 16);
};
const shown = (x: Window): string => `${show(x.from)} ${show(x.to)}`;

type Network = ReturnType<typeof eventNetwork<string>>;

/** The windows of the nodes a test puts on a network, or its contradiction. */
function solved(build: (n: Network) => Node[]): string[] | readonly string[] {
  const network = eventNetwork<string>();
  const nodes = build(network);
  const result = network.solve();
  if (!result.ok) return ['contradiction', ...new Set(result.error)];
  return nodes.map((node) => {
    const { start, end } = result.value(node);
    return node.shape === 'point' ? shown(start) : `${shown(start)} / ${shown(end)}`;
  });
}

/** One thing of 10 to 20 May, and another said to stand in a relation to it. */
const beside = (relation: AllenRelation, shape: 'point' | 'span', anchor: Ends = span(10, 20), gap?: Extent) =>
  solved((n) => {
    const b = n.event(anchor.start.from === anchor.end.from ? 'point' : 'span', anchor, DAYS, 'anchor');
    const a = n.event(shape, ANYWHERE, DAYS, 'event');
    n.relate(a, relation, b, gap, 'link');
    return [a];
  })[0];

describe('Allen’s relations', () => {
  it.each<[AllenRelation, string, string]>([
    ['before', '- 11', '- 10 / - 11'],
    ['meets', '09 11', '- 10 / 10 11'],
    ['overlaps', '10 11', '- 10 / 11 21'],
    ['starts', '10 11', '10 10 / 11 21'],
    ['during', '10 21', '10 20 / 11 21'],
    ['finishes', '20 21', '10 20 / 21 21'],
    ['equals', '10 21', '10 10 / 21 21'],
    ['finishedBy', '20 21', '- 10 / 21 21'],
    ['contains', '- +', '- 10 / 21 +'],
    ['startedBy', '10 11', '10 10 / 21 +'],
    ['overlappedBy', '20 21', '10 20 / 21 +'],
    ['metBy', '20 22', '20 21 / 21 +'],
    ['after', '20 +', '20 + / 21 +'],
  ])('%s a span of 10 to 20 May: a point %s, a span %s', (relation, asPoint, asSpan) => {
    // A point holds nothing: what has both ends of a span within it cannot be one.
    const impossible = ['contains', 'finishedBy', 'startedBy'].includes(relation);
    if (impossible) expect(beside(relation, 'point')).toBe('contradiction');
    else expect(beside(relation, 'point')).toBe(asPoint);
    expect(beside(relation, 'span')).toBe(asSpan);
  });

  it('leave a point at its anchor’s moment where the anchor is a point', () => {
    const on10 = point(day(10), day(11));
    const others: Partial<Record<AllenRelation, string>> = {
      before: '- 11',
      after: '10 +',
      meets: '09 11',
      metBy: '10 12',
    };
    for (const relation of ALLEN_RELATIONS) {
      expect([relation, beside(relation, 'point', on10)]).toEqual([relation, others[relation] ?? '10 11']);
    }
  });

  it('tell what happened first on one day only by contradiction', () => {
    const two = (relation: AllenRelation) =>
      solved((n) => {
        const a = n.event('point', point(day(10), day(11)), DAYS, 'a');
        const b = n.event('point', point(day(10), day(11)), DAYS, 'b');
        n.relate(a, relation, b, undefined, 'link');
        n.relate(b, 'before', a, undefined, 'other');
        return [a, b];
      });
    expect(two('after')).toEqual(['10 11', '10 11']);
    expect(two('before')).toEqual(['contradiction', 'link', 'other']);
  });
});

describe('distances', () => {
  const daysOf = (min: number, max: number): Extent => ({ min: min * DAY, max: max * DAY, inDays: true });
  const from = (anchor: Ends, gap: Extent, coarsest: readonly [number, number] = DAYS) =>
    solved((n) => {
      const b = n.event('point', anchor, MINUTES, 'anchor');
      const a = n.event('point', ANYWHERE, coarsest, 'event');
      n.relate(a, 'before', b, gap, 'link');
      return [a];
    })[0];

  it('in days count calendar days, whatever the hour', () => {
    expect(from(point(day(20), day(21)), daysOf(5, 9))).toBe('11 16');
    expect(from(point(day(20) + 23 * HOUR, day(20) + 23 * HOUR + MINUTE), daysOf(5, 9))).toBe('11 16');
    expect(from(point(day(20), day(20) + MINUTE), daysOf(0, 0))).toBe('20 21');
  });

  it('in hours and minutes count minutes', () => {
    const at = point(day(20) + 9 * HOUR, day(20) + 9 * HOUR + MINUTE);
    const gap = { min: 90 * MINUTE, max: 90 * MINUTE, inDays: false };
    expect(from(at, gap, MINUTES)).toBe('20T07:30 20T07:31');
    expect(from(at, gap)).toBe('20 21');
  });

  it('may have one side only', () => {
    expect(from(point(day(20), day(21)), { min: 5 * DAY, inDays: true })).toBe('- 16');
    expect(from(point(day(20), day(21)), { max: 5 * DAY, inDays: true })).toBe('15 21');
  });

  it('that no two dates have are contradictions, those that some have are not', () => {
    const apart = (days: number) =>
      solved((n) => {
        const a = n.event('point', point(day(15), day(16)), DAYS, 'a');
        const b = n.event('point', point(day(20), day(21)), DAYS, 'b');
        n.relate(a, 'before', b, daysOf(days, days), 'link');
        return [a];
      });
    expect(apart(5)).toEqual(['15 16']);
    expect(apart(4)[0]).toBe('contradiction');
    expect(apart(6)[0]).toBe('contradiction');
  });

  it('over mixed units still end on whole days', () => {
    // Six hours after some time of the 15th, then two days on: the 17th or the 18th.
    const [, last] = solved((n) => {
      const e = n.event('point', point(day(15), day(16)), DAYS, 'e');
      const g = n.event('point', ANYWHERE, MINUTES, 'g');
      const k = n.event('point', ANYWHERE, DAYS, 'k');
      n.relate(g, 'after', e, { min: 6 * HOUR, max: 6 * HOUR, inDays: false }, 'six hours');
      n.relate(k, 'after', g, daysOf(2, 2), 'two days');
      return [g, k];
    });
    expect(last).toBe('17 19');
  });
});

describe('lengths', () => {
  const lasting = (stated: Ends, extent: Extent, coarsest: readonly [number, number] = DAYS) =>
    solved((n) => {
      const a = n.event('span', stated, coarsest, 'date');
      n.lasts(a, extent, 'length');
      return [a];
    });
  const open = (from: number, to: number): Ends => ({ start: w(from, to), end: w(-Infinity, Infinity) });

  it('in days count the days of both ends', () => {
    const three = { min: 3 * DAY, max: 3 * DAY, inDays: true };
    expect(lasting(open(day(1), day(1)), three)).toEqual(['01 01 / 04 04']);
    expect(lasting(open(day(1), day(4)), three)).toEqual(['01 04 / 04 07']);
    expect(lasting(span(1, 3), three)).toEqual(['01 01 / 04 04']);
    expect(lasting(span(1, 4), three)[0]).toBe('contradiction');
  });

  it('in minutes run from clock time to clock time', () => {
    const seven = { min: 7 * MINUTE, max: 7 * MINUTE, inDays: false };
    const nine = day(21) + 9 * HOUR;
    expect(lasting(open(nine, nine), seven, MINUTES)).toEqual(['21T09:00 21T09:00 / 21T09:07 21T09:07']);
    expect(lasting(span(21, 21), seven)).toEqual(['21 21 / 22 22']);
  });

  it('of a day, from a clock time, end that day or at that hour of the next', () => {
    const nine = day(21) + 9 * HOUR;
    const one = { min: DAY, max: DAY, inDays: true };
    expect(lasting(open(nine, nine), one, MINUTES)).toEqual(['21T09:00 21T09:00 / 21T09:01 23']);
  });

  it('of a point are nothing', () => {
    const network = eventNetwork<string>();
    const a = network.event('point', point(day(1), day(2)), DAYS, 'a');
    network.lasts(a, { min: 5 * DAY, max: 5 * DAY, inDays: true }, 'length');
    expect(network.solve().ok).toBe(true);
  });
});
