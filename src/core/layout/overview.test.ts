import { describe, expect, it } from 'vitest';
import { civil } from '../time/instant.ts';
import { span } from '../time/span.ts';
import { handleOf, overviewMarks, overviewX } from './overview.ts';
import type { LayoutItem } from './scene.ts';

const item = (id: string, from: number, to: number, over: Partial<LayoutItem> = {}): LayoutItem => ({
  id,
  lane: 0,
  start: { from: civil(from), to: civil(to) },
  end: { from: civil(from), to: civil(to) },
  mark: 'window',
  mode: 'actual',
  title: id,
  detail: '',
  excerpt: '',
  quotes: 0,
  contested: false,
  context: false,
  importance: 3,
  ...over,
});
const whole = span(0, 1000);

describe('the overview', () => {
  it('maps the whole range to the whole width', () => {
    expect(overviewX(0, whole, 500)).toBe(0);
    expect(overviewX(1000, whole, 500)).toBe(500);
  });

  it('stacks what would cover, up to the levels there are', () => {
    const marks = overviewMarks(
      [item('a', 0, 100), item('b', 50, 60), item('c', 200, 210), item('d', 55, 58)],
      whole,
      500,
      900,
      2,
    );
    expect(marks.map((m) => [m.id, m.level])).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['d', 1],
    ]);
  });

  it('leaves undated events out and runs open ends to the story’s now', () => {
    const open = item('open', 100, 100, { end: { from: civil(Infinity), to: civil(Infinity) }, mark: 'ongoing' });
    const marks = overviewMarks([item('order', -Infinity, Infinity, { mark: 'order' }), open], whole, 500, 600);
    expect(marks).toHaveLength(1);
    expect(marks[0]?.x1Px).toBe(300);
  });

  it('has no more marks of a crowd than there is room for, and leaves out only what is covered', () => {
    const crowd = Array.from({ length: 20_000 }, (_, i) => item(String(i), i / 20, i / 20 + (i % 7)));
    const marks = overviewMarks(crowd, whole, 500, 900);
    expect(marks.length).toBeLessThan(5 * (500 / 6) + 500 + 20_000 / 7);
    expect(marks.length).toBeLessThan(crowd.length / 4);
    const kept = new Set(marks.map(({ id }) => id));
    for (const { id, start, end } of crowd) {
      if (kept.has(id)) continue;
      const x0 = overviewX(start.from, whole, 500);
      const x1 = Math.max(overviewX(end.to, whole, 500), x0 + 5);
      expect(marks.some((mark) => Math.abs(mark.x0Px - x0) < 1 && mark.x1Px + 1 > x1 - 1)).toBe(true);
    }
  });
});

describe('the handle of the strip', () => {
  const whole = span(0, 1000);
  it('has grips over the edges of a wide window', () => {
    expect(handleOf(span(200, 600), whole, 1000, 28)).toEqual({ x0Px: 200, x1Px: 600, from: 186, to: 614 });
  });
  it('can be taken hold of by its middle and both edges, however narrow the window, and stays on the strip', () => {
    for (const at of [0, 1, 300, 999]) {
      const { from, to, x0Px, x1Px } = handleOf(span(at, at + 1), whole, 1000, 44);
      expect(x1Px - x0Px).toBeGreaterThanOrEqual(6);
      expect(to - from).toBeGreaterThanOrEqual(3 * 44);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeLessThanOrEqual(1000);
    }
  });
});
