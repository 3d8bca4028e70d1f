import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announcer } from './announcer.svelte.ts';

describe('what is said aloud', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is said at once, and the last of what came within a second once it is over', () => {
    const announcer = new Announcer();
    announcer.say('a');
    announcer.say('b');
    announcer.say('c');
    expect(announcer.said).toBe('a');
    vi.advanceTimersByTime(1000);
    expect(announcer.said).toBe('c');
    vi.advanceTimersByTime(5000);
    expect(announcer.said).toBe('c');
  });

  it('of sixty seconds of change is at most one sentence a second, and the last one is true', () => {
    const announcer = new Announcer();
    const heard = [''];
    let now = 0;
    for (; now < 60_000; now += 16) {
      announcer.settle(() => `at ${String(now)}`);
      vi.advanceTimersByTime(16);
      if (announcer.said !== heard.at(-1)) heard.push(announcer.said);
    }
    vi.advanceTimersByTime(1000);
    heard.push(announcer.said);
    // Silence first, then one a second.
    expect(heard.length).toBeLessThanOrEqual(62);
    expect(heard.length).toBeGreaterThan(55);
    expect(heard.at(-1)).toBe(`at ${String(now - 16)}`);
  });

  it('is heard again when it is said again', () => {
    const announcer = new Announcer();
    announcer.say('copied');
    vi.advanceTimersByTime(1000);
    const first = announcer.said;
    announcer.say('copied');
    expect(announcer.said).not.toBe(first);
    expect(announcer.said).toContain('copied');
  });

  it('ends with the page', () => {
    const announcer = new Announcer();
    announcer.settle(() => 'late');
    announcer.stop();
    vi.advanceTimersByTime(5000);
    expect(announcer.said).toBe('');
  });
});
