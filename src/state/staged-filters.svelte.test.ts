import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { makeSieve } from '../core/query/filter.ts';
import { indexStory } from '../core/story/story-index.ts';
import { story } from '../stories/kharkiv-2022/story.ts';
import { Filters } from './filters.svelte.ts';
import { StagedFilters } from './staged-filters.svelte.ts';

const index = indexStory(story);
/** As long as what filters has not come. */
const loadNothing = (): Promise<typeof makeSieve> => new Promise(() => undefined);
const leftOf = (filters: Filters): number => story.events.filter((event) => filters.leaves(event, filters)).length;
const drawn = (filters: Filters): number => story.events.filter((event) => filters.leaves(event)).length;

/** Filters that draw when `paint` is called, and what of them is drawn. */
async function pending() {
  const waiting: (() => void)[] = [];
  const filters = new StagedFilters(
    index,
    () => Promise.resolve(makeSieve),
    (work) => waiting.push(work),
  );
  filters.prepare();
  await Promise.resolve();
  return {
    filters,
    /** The next frame comes: the last asked for is drawn. */
    paint: (): void => {
      waiting.pop()?.();
      waiting.length = 0;
      flushSync();
    },
  };
}

describe('what is asked for', () => {
  it('is counted at once and drawn after', async () => {
    const { filters, paint } = await pending();
    const all = drawn(filters);
    filters.search('mobilisation');
    expect(leftOf(filters)).toBeGreaterThan(0);
    expect(leftOf(filters)).toBeLessThan(all);
    expect(drawn(filters)).toBe(all);
    expect(filters.drawn.state).toEqual({});
    expect(filters.pieces).toBeUndefined();
    paint();
    expect(drawn(filters)).toBe(leftOf(filters));
    expect(filters.drawn.state).toEqual({ q: 'mobilisation' });
    expect(filters.pieces?.('Mobilisation générale')[0]).toEqual({ text: 'Mobilisation', hit: true });
  });

  it('leaves what is drawn the same until then', async () => {
    const { filters, paint } = await pending();
    const before = filters.drawn;
    filters.search('mobilisation');
    expect(filters.drawn).toBe(before);
    paint();
    expect(filters.drawn).not.toBe(before);
    const after = filters.drawn;
    filters.search('mobilisation');
    filters.search('');
    expect(filters.drawn).toBe(after);
  });

  it('is what the last of several letters left', async () => {
    const { filters, paint } = await pending();
    const all = drawn(filters);
    for (const q of ['m', 'mo', 'mob', 'mobx']) filters.search(q);
    expect(leftOf(filters)).toBe(0);
    expect(drawn(filters)).toBe(all);
    paint();
    expect(drawn(filters)).toBe(0);
  });

  it('counts what stands around the article without having loaded what filters', () => {
    const waiting: (() => void)[] = [];
    const filters = new StagedFilters(index, loadNothing, (work) => waiting.push(work));
    const article = story.events.filter(({ basis }) => basis === 'article').length;
    filters.context = false;
    expect(leftOf(filters)).toBe(article);
    expect(drawn(filters)).toBe(story.events.length);
    waiting[0]?.();
    expect(drawn(filters)).toBe(article);
  });

  it('is forgotten where an address asks for something else, and drawn with it', async () => {
    const { filters, paint } = await pending();
    filters.search('mobilisation');
    filters.set({ basis: ['context'] });
    expect(filters.drawn.state).toEqual({});
    paint();
    expect(filters.drawn.state).toEqual({ basis: ['context'] });
    expect(drawn(filters)).toBe(leftOf(filters));
  });

  it('is known to be typed while letters come, and pressed when a filter or a button asks for it', async () => {
    const typed: boolean[] = [];
    const filters = new StagedFilters(
      index,
      () => Promise.resolve(makeSieve),
      (_, isTyped) => typed.push(isTyped),
    );
    filters.prepare();
    await Promise.resolve();
    filters.search('m');
    filters.search('mo');
    filters.context = false;
    filters.toggle('place', 'moscow');
    filters.clear();
    expect(typed).toEqual([true, true, false, false, false]);
  });

  it('is drawn at once when what it leaves is gone to', async () => {
    const { filters, paint } = await pending();
    filters.search('mobilisation');
    filters.settle();
    expect(drawn(filters)).toBe(leftOf(filters));
    const { drawn: there } = filters;
    paint();
    expect(filters.drawn).toBe(there);
  });

  it('is drawn at once where nothing has to wait', () => {
    const prompt = new StagedFilters(index, loadNothing, (work) => {
      work();
    });
    for (const filters of [new Filters(index), prompt]) {
      filters.context = false;
      expect(filters.drawn.state).toEqual({ basis: ['article'] });
      expect(drawn(filters)).toBe(leftOf(filters));
    }
  });
});
