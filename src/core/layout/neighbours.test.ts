import { describe, expect, it } from 'vitest';
import { civil } from '../time/instant.ts';
import { inNextLane, inOpenCluster } from './neighbours.ts';
import type { LayoutItem } from './scene.ts';

const item = (id: string, lane: number, at: number, mark: LayoutItem['mark'] = 'day'): LayoutItem => ({
  id,
  lane,
  start: { from: civil(at), to: civil(at + 1) },
  end: { from: civil(at), to: civil(at + 1) },
  mark,
  mode: 'actual',
  title: id,
  detail: '',
  excerpt: '',
  quotes: 0,
  contested: false,
  context: false,
  importance: 3,
});
const items = [item('a', 0, 0), item('b', 2, 10), item('c', 0, 20), item('d', 2, 30), item('u', 1, 5, 'order')];

describe('the nearest event of the next lane', () => {
  it('goes by time, over lanes that have none', () => {
    expect(inNextLane(items, 'a', 1)?.id).toBe('b');
    expect(inNextLane(items, 'c', 1)?.id).toBe('b');
    expect(inNextLane(items, 'd', -1)?.id).toBe('c');
  });
  it('stops at the outermost lane, and at what it does not know', () => {
    expect(inNextLane(items, 'a', -1)).toBeUndefined();
    expect(inNextLane(items, 'd', 1)).toBeUndefined();
    expect(inNextLane(items, 'x', 1)).toBeUndefined();
  });
});

describe('within an open cluster', () => {
  const crowd = [item('a', 0, 0), item('b', 1, 5), item('c', 0, 20), item('d', 0, 30), item('e', 0, 40)];
  const open = new Set(['0:a+3']);
  it('down and up go from member to member, and stop at its ends', () => {
    expect(inOpenCluster(crowd, open, 'a', 1)?.id).toBe('c');
    expect(inOpenCluster(crowd, open, 'c', 1)?.id).toBe('d');
    expect(inOpenCluster(crowd, open, 'd', -1)?.id).toBe('c');
    expect(inOpenCluster(crowd, open, 'd', 1)).toBeUndefined();
    expect(inOpenCluster(crowd, open, 'a', -1)).toBeUndefined();
  });
  it('is nowhere for what came out of none', () => {
    expect(inOpenCluster(crowd, open, 'b', 1)).toBeUndefined();
    expect(inOpenCluster(crowd, open, 'e', -1)).toBeUndefined();
    expect(inOpenCluster(crowd, new Set(['0:gone+3']), 'a', 1)).toBeUndefined();
  });
});
