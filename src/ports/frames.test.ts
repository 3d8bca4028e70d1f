import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterPaint } from '../views/parts/after-paint.ts';
import { paced, type Pace } from './frames.ts';

/** A screen whose frames come when told, on a clock of its own. */
function screen() {
  let now = 0;
  let frames: FrameRequestCallback[] = [];
  vi.stubGlobal('document', { hidden: false });
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  vi.stubGlobal('requestAnimationFrame', (callback: FrameRequestCallback) => frames.push(callback));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return {
    /** So long until what was changed is painted. */
    paint: (tookMs: number): void => {
      now += tookMs;
      const due = frames;
      frames = [];
      for (const callback of due) callback(now);
      vi.advanceTimersByTime(1);
    },
  };
}

describe('a pace', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  const drawn = (pace: Pace, times: number, tookMs: number, paint: (ms: number) => void): void => {
    for (let i = 0; i < times; i += 1) {
      pace.draw(() => undefined);
      paint(tookMs);
    }
  };
  /** Whether the next is drawn at once. */
  const isPrompt = (pace: Pace): boolean => {
    const work = vi.fn();
    pace.draw(work);
    return work.mock.calls.length === 1;
  };

  it('draws at once as long as drawing is quick, and after one that was not', () => {
    const { paint } = screen();
    const pace = paced(afterPaint);
    drawn(pace, 20, 17, paint);
    drawn(pace, 2, 400, paint);
    expect(isPrompt(pace)).toBe(true);
  });

  it('draws after the paint, and only the last of several, once drawing was often dear', () => {
    const { paint } = screen();
    const pace = paced(afterPaint);
    drawn(pace, 3, 90, paint);
    const done: string[] = [];
    for (const name of ['a', 'b', 'c'])
      pace.draw(() => {
        done.push(name);
      });
    expect(done).toEqual([]);
    paint(10);
    expect(done).toEqual(['c']);
  });

  it('knows a slow machine by one very long drawing, as of the page itself, and three quick ones make it forget', () => {
    const { paint } = screen();
    const pace = paced(afterPaint);
    drawn(pace, 1, 600, paint);
    expect(pace.isDear()).toBe(true);
    for (let quick = 0; quick < 3; quick += 1) {
      expect(isPrompt(pace)).toBe(false);
      paint(10);
      paint(10);
    }
    expect(pace.isDear()).toBe(false);
  });

  it('goes back to drawing at once when that has become quick', () => {
    const { paint } = screen();
    const pace = paced(afterPaint);
    drawn(pace, 3, 90, paint);
    for (let quick = 0; quick < 3; quick += 1) {
      expect(isPrompt(pace)).toBe(false);
      paint(10);
      paint(10);
    }
    expect(isPrompt(pace)).toBe(true);
  });

  it('cuts a flight where drawing is dear, and flies it where it is not', () => {
    const { paint } = screen();
    const pace = paced(afterPaint);
    const seen: number[] = [];
    pace.animate(250, (t) => seen.push(t));
    expect(seen).toEqual([]);
    paint(16);
    expect(seen).toEqual([0]);
    drawn(pace, 4, 90, paint);
    seen.length = 0;
    pace.animate(250, (t) => seen.push(t));
    expect(seen).toEqual([1]);
  });

  it('draws at once in a window that is not painted', () => {
    const { paint } = screen();
    const pace = paced(afterPaint);
    drawn(pace, 3, 90, paint);
    vi.stubGlobal('document', { hidden: true });
    expect(isPrompt(pace)).toBe(true);
  });
});
