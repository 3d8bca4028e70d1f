import { bench, describe } from 'vitest';
import { makeSieve } from '../../src/core/query/filter.ts';
import { makeSearch, termsOf } from '../../src/core/query/search.ts';
import { indexStory } from '../../src/core/story/story-index.ts';
import type { StoryFile } from '../../src/core/story/types.ts';
import { story } from '../../src/stories/kharkiv-2022/story.ts';

const EVENTS = 10_000;

/** The shipped story over and over, each copy with ids of its own, until there are 10,000 events. */
function large(): StoryFile {
  const copies = Math.ceil(EVENTS / story.events.length);
  const all = Array.from({ length: copies }, (_, i) => {
    const own = (id: string): string => `${id}-${String(i)}`;
    return {
      events: story.events.map((event) => ({
        ...event,
        id: own(event.id),
        // Texts of its own, or folding them once would be folding them all.
        title: Object.fromEntries(Object.entries(event.title).map(([lang, text]) => [lang, `${text} ${String(i)}`])),
      })),
      quotes: story.quotes.map((quote) => ({ ...quote, id: own(quote.id), event: own(quote.event) })),
      claims: story.claims.map((claim) => ({
        ...claim,
        id: own(claim.id),
        ...(claim.event === undefined ? {} : { event: own(claim.event) }),
        ...(claim.about ? { about: claim.about.map(own) } : {}),
      })),
    };
  });
  return {
    ...story,
    events: all.flatMap((copy) => copy.events),
    quotes: all.flatMap((copy) => copy.quotes),
    claims: all.flatMap((copy) => copy.claims),
  };
}

const index = indexStory(large());
const sieve = makeSieve(index);
sieve.keep({ q: 'once' });
let turn = 0;
/** Never the same twice, so that nothing is answered from memory. */
const next = (): string => `mobilis ${['putin', 'otan', 'ukr', 'guer'][turn++ % 4] ?? ''}`;

describe('finding among 10,000 events, against reading every title once', () => {
  bench('reading every title', () => {
    index.story.events.filter((event) =>
      Object.values(event.title).some((title) => title.toLowerCase().includes('mob')),
    );
  });
  bench('a search of two words', () => {
    sieve.keep({ q: next() });
  });
  bench('a search, three filters and all the counts', () => {
    const asked = { q: next(), basis: ['article'], speaker: ['putin', 'stoltenberg'], kind: ['address', 'statement'] };
    sieve.keep(asked);
    sieve.counts(asked);
  });
  let sliced = makeSearch(index);
  bench('folding the texts, one slice of 200 events', () => {
    if (sliced.warm(200)) sliced = makeSearch(index);
  });
  bench(
    'folding the texts, once for a story',
    () => {
      makeSearch(index).find(termsOf('mobilis'));
    },
    { iterations: 3 },
  );
});
