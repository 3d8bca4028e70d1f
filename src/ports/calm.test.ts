import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calm } from './calm.ts';

/** A screen whose next paint comes when told, on a clock of its own. */
function screen() {
  let now = 0;
  let due: (() => void)[] = [];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return {
    afterPaint: (work: () => void): void => {
      due.push(work);
    },
    /** So long until what was changed is painted. */
    paint: (tookMs = 16): void => {
      now += tookMs;
      const works = due;
      due = [];
      for (const work of works) work();
    },
  };
}

describe('drawing what is asked for letter by letter', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  it('comes after the paint, and only for the last of several', () => {
    const { afterPaint, paint } = screen();
    const later = calm(afterPaint);
    const done: string[] = [];
    for (const letter of ['a', 'b', 'c']) later(() => done.push(letter));
    expect(done).toEqual([]);
    paint();
    expect(done).toEqual(['c']);
  });

  it('waits for the end of typing once it was dear, and no longer when it has become quick', () => {
    const { afterPaint, paint } = screen();
    const later = calm(afterPaint);
    const done: string[] = [];
    const draw = (letter: string): void => {
      later(() => done.push(letter));
    };
    draw('a');
    paint();
    paint(90);
    for (const letter of ['b', 'c', 'd']) {
      draw(letter);
      paint();
      vi.advanceTimersByTime(120);
    }
    expect(done).toEqual(['a']);
    vi.advanceTimersByTime(60);
    expect(done).toEqual(['a', 'd']);
    paint(16);
    draw('e');
    paint();
    expect(done).toEqual(['a', 'd', 'e']);
  });

  it('waits for the end of typing on a slow machine from the first letter', () => {
    const { afterPaint, paint } = screen();
    const later = calm(afterPaint, () => true);
    const done: string[] = [];
    later(() => done.push('a'));
    paint();
    expect(done).toEqual([]);
    vi.advanceTimersByTime(160);
    expect(done).toEqual(['a']);
  });
});
