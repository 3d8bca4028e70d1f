import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changed,
  isLater,
  newSide,
  readMessage,
  received,
  type Body,
  type DeckState,
  type Message,
  type Side,
} from './deck-sync.ts';
import { STANDING } from './talk-timer.ts';

const STATE: DeckState = {
  step: 0,
  sub: 0,
  view: '',
  screen: 'shown',
  bare: false,
  started: false,
  still: false,
  lang: 'en',
  timer: STANDING,
};
const at = (step: number): DeckState => ({ ...STATE, step });
const message = (from: string, body: Body, deck = 'one'): Message => ({ v: 1, deck, from, role: 'audience', ...body });
const stateOf = ({ state, stamp }: Side): Body => ({ type: 'state', state, stamp });

/** Lets two windows answer one another until both are silent. */
function settle(a: Side, b: Side): [Side, Side] {
  const sides = new Map([
    [a.me, a],
    [b.me, b],
  ]);
  const post: [string, Message][] = [
    [b.me, message(a.me, { type: 'heartbeat', stamp: a.stamp })],
    [a.me, message(b.me, { type: 'hello' })],
  ];
  for (let i = 0; post.length > 0; i += 1) {
    expect(i, 'two windows talk for ever').toBeLessThan(50);
    const [to, said] = post.shift()!;
    const { side, answer } = received(sides.get(to)!, said);
    sides.set(to, side);
    if (answer) post.push([said.from, message(to, answer)]);
  }
  return [sides.get(a.me)!, sides.get(b.me)!];
}

describe('two windows of a talk', () => {
  it('end in the same state, whoever leads, whatever is lost, doubled or late', () => {
    const act = fc.record({
      by: fc.constantFrom('a', 'b'),
      step: fc.integer({ min: 0, max: 500 }),
      fate: fc.constantFrom('arrives', 'arrives', 'lost', 'doubled', 'late'),
    });
    fc.assert(
      fc.property(fc.array(act, { maxLength: 60 }), (acts) => {
        const sides = { a: newSide('a', at(0)), b: newSide('b', at(0)) };
        const late: ['a' | 'b', Message][] = [];
        const bring = (to: 'a' | 'b', said: Message): void => {
          sides[to] = received(sides[to], said).side;
        };
        for (const { by, step, fate } of acts) {
          const [me, other] = by === 'a' ? (['a', 'b'] as const) : (['b', 'a'] as const);
          sides[me] = changed(sides[me], at(step));
          const said = message(me, stateOf(sides[me]));
          if (fate === 'late') late.unshift([other, said]);
          else if (fate !== 'lost') bring(other, said);
          if (fate === 'doubled') bring(other, said);
        }
        for (const [to, said] of late) bring(to, said);
        const [a, b] = settle(sides.a, sides.b);
        expect(a.state).toEqual(b.state);
        expect(a.stamp).toEqual(b.stamp);
      }),
    );
  });

  it('follow 500 quick steps to the last', () => {
    let [a, b] = [newSide('a', at(0)), newSide('b', at(0))];
    for (let i = 1; i <= 500; i += 1) {
      a = changed(a, at(i));
      b = received(b, message('a', stateOf(a))).side;
    }
    expect(b.state.step).toBe(500);
    expect(b.stamp).toEqual(a.stamp);
  });

  it('give a window that comes back the state of the one that stayed', () => {
    const stayed = changed(changed(newSide('a', at(0)), at(3)), at(4));
    const [a, b] = settle(stayed, newSide('b', at(0)));
    expect([a.state.step, b.state.step]).toEqual([4, 4]);
  });

  it('let the name decide between states made at once', () => {
    expect(isLater({ seq: 2, from: 'b' }, { seq: 2, from: 'a' })).toBe(true);
    expect(isLater({ seq: 2, from: 'a' }, { seq: 2, from: 'a' })).toBe(false);
    expect(isLater({ seq: 2, from: 'a' }, { seq: 3, from: '' })).toBe(false);
  });
});

describe('what another window sent', () => {
  it('is read when it is whole, of this deck, and not our own', () => {
    const said = message('a', stateOf(changed(newSide('a', at(0)), at(3))));
    expect(readMessage(said, 'one', 'b')).toEqual(said);
    expect(readMessage(said, 'two', 'b')).toBeUndefined();
    expect(readMessage(said, 'one', 'a')).toBeUndefined();
    for (const body of [
      { type: 'hello', story: true },
      { type: 'laser', dot: { x: 0.5, y: 1 } },
      { type: 'laser' },
      { type: 'bye' },
      { type: 'story', text: '{}' },
    ] as const)
      expect(readMessage(message('a', body), 'one', 'b')).toEqual(message('a', body));
  });

  it('is dropped when it is anything else', () => {
    const said = message('a', stateOf(newSide('a', at(0))));
    const odd: unknown[] = [
      null,
      7,
      'x'.repeat(1000),
      [],
      {},
      { ...said, v: 2 },
      { ...said, from: '__proto__' },
      { ...said, type: 'eval' },
      { ...said, state: { ...at(0), step: -1 } },
      { ...said, state: { ...at(0), step: 1.5 } },
      { ...said, state: { ...at(0), screen: 'pink' } },
      { ...said, state: { ...at(0), view: 'x'.repeat(2001) } },
      { ...said, state: { ...at(0), timer: { mode: 'up', total: 0, spent: Infinity } } },
      message('a', { type: 'laser', dot: { x: 2, y: 0 } }),
    ];
    for (const data of odd) expect(readMessage(data, 'one', 'b')).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(readMessage(data, 'one', 'b')).toBeUndefined();
      }),
    );
  });
});
