import { describe, expect, it } from 'vitest';
import { classify, modeOf, type Unclassified } from './classify.ts';
import { civil, DAY, HOUR, MINUTE } from './instant.ts';
import { settle, type Settled } from './resolve-one.ts';
import { NO_BOUND, POLARITIES, PRECISIONS, QUALIFIERS, SHAPES, STATUSES } from './vocabulary.ts';
import { MARK_CLASSES, MARK_MODES, type MarkClass, type Window } from './window.ts';

const w = (from: number, to: number): Window => ({ from: civil(from), to: civil(to) });
const known = (more: Partial<Unclassified>): Unclassified => ({
  shape: 'point',
  start: w(0, DAY),
  end: w(0, DAY),
  qualifier: 'plain',
  status: 'occurred',
  dated: true,
  ...more,
});
const span = (start: Window, end: Window, more: Partial<Unclassified> = {}): Unclassified =>
  known({ shape: 'span', start, end, ...more });
const point = (from: number, to: number, more: Partial<Unclassified> = {}): Unclassified =>
  known({ start: w(from, to), end: w(from, to), ...more });

describe('classes', () => {
  it.each<[string, Unclassified, MarkClass]>([
    ['a minute', point(HOUR, HOUR + MINUTE), 'instant'],
    ['a second', point(HOUR, HOUR + 1000), 'instant'],
    ['an hour', point(HOUR, 2 * HOUR), 'window'],
    ['a calendar day', point(3 * DAY, 4 * DAY), 'day'],
    ['a calendar day before 1970', point(-3 * DAY, -2 * DAY), 'day'],
    ['24 hours that are no calendar day', point(HOUR, HOUR + DAY), 'window'],
    ['a month', point(0, 31 * DAY), 'window'],
    ['an approximate day', point(0, 3 * DAY, { qualifier: 'approximate' }), 'approximate'],
    ['an uncertain day', point(0, DAY, { qualifier: 'uncertain' }), 'uncertain'],
    ['uncertain and approximate', point(0, 3 * DAY, { qualifier: 'both' }), 'uncertain'],
    ['undated', point(-Infinity, DAY, { dated: false, qualifier: 'uncertain' }), 'order'],
    ['both ends exact', span(w(0, 0), w(DAY, DAY)), 'span'],
    ['the start uncertain', span(w(0, DAY), w(3 * DAY, 3 * DAY)), 'planning'],
    ['the end uncertain', span(w(0, 0), w(DAY, 3 * DAY)), 'planning'],
    ['an approximate span', span(w(0, DAY), w(3 * DAY, 4 * DAY), { qualifier: 'approximate' }), 'approximate'],
    ['going on', span(w(0, 0), w(DAY, Infinity), { openEnd: 'open' }), 'ongoing'],
    ['going on by status', span(w(0, 0), w(DAY, Infinity), { openEnd: 'unknown', status: 'ongoing' }), 'ongoing'],
    ['about when, going on', span(w(0, 9), w(DAY, Infinity), { openEnd: 'open', qualifier: 'approximate' }), 'ongoing'],
    ['its end not stated', span(w(0, 0), w(DAY, Infinity), { openEnd: 'unknown' }), 'torn'],
    ['its start not stated', span(w(-Infinity, 0), w(DAY, DAY), { openStart: 'unknown' }), 'torn'],
    ['an undated span', span(w(-Infinity, Infinity), w(-Infinity, Infinity), { dated: false }), 'order'],
  ])('%s: %#', (_, given, expected) => {
    expect(classify(given)).toBe(expected);
  });
});

describe('modes', () => {
  it('follow the status, a denial first', () => {
    expect(STATUSES.map((s) => modeOf(s, '+'))).toEqual([
      'actual',
      'actual',
      'scheduled',
      'scheduled',
      'conditional',
      'conditional',
      'denied',
      'actual',
    ]);
    expect(STATUSES.map((s) => modeOf(s, '-'))).toEqual(STATUSES.map(() => 'denied'));
    expect(modeOf('scheduled', 'u')).toBe('scheduled');
  });
});

describe('settling', () => {
  const settled = (more: Partial<Settled>): Settled => ({
    shape: 'span',
    start: w(-Infinity, Infinity),
    end: w(-Infinity, Infinity),
    precision: 'none',
    qualifier: 'plain',
    status: 'occurred',
    polarity: '+',
    basis: 'stated',
    computed: false,
    asOf: civil(100 * DAY),
    ...more,
  });

  it('draws what has not happened yet from the story’s now, if it is only known to come after something', () => {
    const t = settle(settled({ status: 'conditional', start: w(90 * DAY, Infinity), end: w(90 * DAY, Infinity) }));
    expect([t.start, t.end, t.dated, t.openEnd, t.mark]).toEqual([
      w(100 * DAY, 100 * DAY),
      w(100 * DAY, Infinity),
      true,
      'unknown',
      'torn',
    ]);
  });

  it('keeps a later earliest start, and an open end that is stated', () => {
    const late = w(110 * DAY, Infinity);
    const t = settle(settled({ status: 'predicted', start: late, end: late, openEnd: 'open' }));
    expect([t.start, t.openEnd, t.mark]).toEqual([w(110 * DAY, 110 * DAY), 'open', 'ongoing']);
  });

  it('does not date what has happened, nor what is known on the other side only, nor a point', () => {
    const after = w(90 * DAY, Infinity);
    expect(settle(settled({ start: after, end: after })).dated).toBe(false);
    expect(settle(settled({ status: 'scheduled', end: w(-Infinity, 90 * DAY) })).dated).toBe(false);
    expect(settle(settled({ status: 'scheduled', shape: 'point', start: after, end: after })).dated).toBe(false);
  });

  it('is total: every shape, qualifier, bound, status, polarity and precision has a class and a mode', () => {
    const sides = [-Infinity, 0, DAY, 50 * DAY, Infinity];
    const windows = sides.flatMap((a) =>
      sides.filter((b) => a <= b && !(a === b && !Number.isFinite(a))).map((b) => w(a, b)),
    );
    const classes = new Set<string>();
    const modes = new Set<string>();
    for (const shape of SHAPES)
      for (const qualifier of QUALIFIERS)
        for (const status of STATUSES)
          for (const polarity of POLARITIES)
            for (const open of [...NO_BOUND, undefined])
              for (const start of windows)
                for (const end of shape === 'point' ? [start] : windows) {
                  if (start.from > end.from || start.to > end.to) continue;
                  for (const precision of PRECISIONS.slice(0, 3)) {
                    const t = settle(
                      settled({
                        shape,
                        qualifier,
                        status,
                        polarity,
                        precision,
                        start,
                        end,
                        openStart: open,
                        openEnd: open,
                      }),
                    );
                    classes.add(t.mark);
                    modes.add(t.mode);
                    if (t.openEnd !== (t.end.to === Infinity ? (open ?? 'unknown') : undefined)) expect.unreachable();
                    if (t.openStart !== (t.start.from === -Infinity ? (open ?? 'unknown') : undefined))
                      expect.unreachable();
                    if (t.dated !== (t.mark !== 'order')) expect.unreachable();
                  }
                }
    expect([...MARK_CLASSES].filter((c) => !classes.has(c))).toEqual([]);
    expect([...MARK_MODES].filter((m) => !modes.has(m))).toEqual([]);
  });
});
