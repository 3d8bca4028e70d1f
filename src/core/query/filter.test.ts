import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { story } from '../../stories/kharkiv-2022/story.ts';
import { indexStory } from '../story/story-index.ts';
import { FACETS, isFiltering, type Facet, type FilterState } from './facets.ts';
import { facetValues, makeSieve } from './filter.ts';

const index = indexStory(story);
const sieve = makeSieve(index);
const values = new Map(story.events.map((event) => [event.id, facetValues(index, event)]));
const valuesIn = (facet: Facet): string[] => [...new Set([...values.values()].flatMap((v) => v[facet]))];

const filters: fc.Arbitrary<FilterState> = fc.record(
  {
    q: fc.constantFrom('mobilis', 'putin', 'guerre', 'zzz', ''),
    ...Object.fromEntries(FACETS.map((f) => [f, fc.subarray([...valuesIn(f), 'nobody'])])),
  },
  { requiredKeys: [] },
);

describe('filters', () => {
  it('leave everything when nothing is asked', () => {
    expect(sieve.keep({}).size).toBe(story.events.length);
    expect(sieve.keep({ q: ' ', speaker: [] }).size).toBe(story.events.length);
    expect(isFiltering({ q: ' ', speaker: [] })).toBe(false);
    expect(isFiltering({ place: ['kyiv'] })).toBe(true);
  });

  it('take any value within a facet, and every facet', () => {
    const article = sieve.keep({ basis: ['article'] });
    const putin = sieve.keep({ speaker: ['putin'] });
    const two = sieve.keep({ speaker: ['putin', 'stoltenberg'] });
    expect(putin.size).toBeGreaterThan(0);
    expect(two.size).toBeGreaterThan(putin.size);
    expect([...sieve.keep({ speaker: ['putin'], basis: ['article'] })]).toEqual(
      [...putin].filter((id) => article.has(id)),
    );
    expect(sieve.keep({ speaker: ['nobody'] }).size).toBe(0);
  });

  it('say how many each value would leave: as many as it does', () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...FACETS), (asked, facet) => {
        const counts = sieve.counts(asked)[facet];
        expect([...counts.keys()].sort()).toEqual(valuesIn(facet).sort());
        for (const [value, n] of counts) expect(n).toBe(sieve.keep({ ...asked, [facet]: [value] }).size);
      }),
      cases(),
    );
  });

  it('only ever leave what each of them alone leaves', () => {
    fc.assert(
      fc.property(filters, (asked) => {
        const left = sieve.keep(asked);
        const alone = Object.entries(asked).map(([key, value]) => sieve.keep({ [key]: value }));
        expect([...left]).toEqual(story.events.map((e) => e.id).filter((id) => alone.every((set) => set.has(id))));
      }),
      cases(),
    );
  });
});
