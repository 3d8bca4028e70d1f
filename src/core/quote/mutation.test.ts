/** One mistake in each quotation of a story, or in the copy it is checked against: every one must be noticed (P2). */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, cases } from '../../../tests/fixtures/cases.ts';
import { ARTICLE, makeStory } from '../../../tests/fixtures/quotation-story.ts';
import type { Passage, Quote, StoryFile } from '../story/types.ts';
import { sliceCodePoints } from './code-points.ts';
import { verifyStory } from './verify.ts';

const story = makeStory();
/** Each case makes a mutant of every quotation of the story: so many fewer cases for as many mutants. */
const MUTANTS = cases(story.quotes.length);
const passages = new Map(story.passages.map((passage) => [passage.id, passage]));

interface Mutation {
  readonly kind: 'letter' | 'typography' | 'swap' | 'shift' | 'paragraph' | 'context' | 'exact' | 'dangling';
  readonly a: number;
  readonly b: number;
  readonly c: number;
}

const ALPHABET = [
  'a',
  'e',
  'E',
  'é',
  'и',
  'і',
  ' ',
  '.',
  ',',
  '’',
  "'",
  '…',
  '\u0301',
  '\u200d',
  '\u00a0',
  '🌊',
  '0',
  '-',
];
const TYPOGRAPHY: readonly (readonly [string, string])[] = [
  ...([
    ['’', "'"],
    ['…', '...'],
    ['–', '-'],
    [' ', '\u00a0'],
    ['é', 'e\u0301'],
  ] as const),
];

/** A text with one code point inserted, removed or replaced by another. */
function edit(text: string, { a, b, c }: Mutation): string {
  const points = Array.from(text);
  const at = a % points.length;
  const old = points[at];
  const other = ALPHABET.filter((letter) => letter !== old)[b % (ALPHABET.length - 1)] ?? 'x';
  if (c % 3 === 0) points.splice(at, 0, other);
  else points.splice(at, 1, ...(c % 3 === 1 ? [] : [other]));
  return points.join('');
}

/** A quotation and its passages with one mistake. */
function mutate(quote: Quote, mutation: Mutation): { quote: Quote; passages: Passage[] } {
  const { kind, a, b, c } = mutation;
  const index = a % quote.segments.length;
  const segment = quote.segments[index];
  const passage = passages.get(segment?.passage ?? '');
  if (segment === undefined || passage === undefined) throw new Error(`${quote.id} is no quotation of the tests`);
  const own = quote.segments.map((one) => passages.get(one.passage)).filter((one) => one !== undefined);
  const withPassage = (change: Partial<Passage>): Passage[] =>
    own.map((one) => (one.id === passage.id ? { ...one, ...change } : one));
  const withText = (text: string): Quote => ({
    ...quote,
    segments: quote.segments.map((one, i) => (i === index ? { ...one, text } : one)),
  });
  const size = passage.end - passage.start;
  switch (kind) {
    case 'typography': {
      const [from, to] = TYPOGRAPHY.filter(([plain]) => segment.text.includes(plain))[b % 2] ?? ['', ''];
      if (from === '') return mutate(quote, { ...mutation, kind: 'letter' });
      const text = segment.text.replace(from, to);
      // In the words alone, or in the whole record, so that it agrees with itself.
      const end = passage.start + Array.from(text).length;
      return { quote: withText(text), passages: c % 2 === 0 ? own : withPassage({ exact: text, end }) };
    }
    case 'swap':
      if (quote.segments.length < 2) return mutate(quote, { ...mutation, kind: 'letter' });
      return { quote: { ...quote, segments: quote.segments.toReversed() }, passages: own };
    case 'shift': {
      const by = ((b % 5) + 1) * (c % 2 === 0 ? 1 : -1);
      const start = Math.max(0, passage.start + by);
      const moved = { start: start === passage.start ? start + 1 : start };
      const ends = [{ ...moved, end: moved.start + size }, moved, { end: passage.end + by }] as const;
      return { quote, passages: withPassage(ends[a % 3] ?? moved) };
    }
    case 'paragraph': {
      const p =
        [...ARTICLE.keys(), 98].map((i) => i + 1).filter((other) => other !== passage.p)[b % ARTICLE.length] ?? 99;
      return { quote, passages: withPassage({ p }) };
    }
    case 'context': {
      const side = c % 2 === 0 ? ('prefix' as const) : ('suffix' as const);
      // An insertion at the far end of a context would only make it longer than the text.
      const changed = edit(passage[side], { ...mutation, c: 2 });
      return { quote, passages: withPassage({ [side]: changed }) };
    }
    case 'exact':
      return { quote, passages: withPassage({ exact: edit(segment.text, mutation) }) };
    case 'dangling':
      return { quote, passages: own.filter((one) => one.id !== passage.id) };
    case 'letter': {
      const text = edit(segment.text, mutation);
      if (text === '') return mutate(quote, { ...mutation, c: 0 });
      const end = passage.start + Array.from(text).length;
      const records = [own, withPassage({ exact: text }), withPassage({ exact: text, end })];
      return { quote: withText(text), passages: records[b % 3] ?? own };
    }
  }
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    ...(['letter', 'letter', 'typography', 'swap', 'shift', 'paragraph', 'context', 'exact', 'dangling'] as const),
  ),
  a: fc.nat(),
  b: fc.nat(),
  c: fc.nat(),
});
const mutations = fc.array(mutation, { minLength: story.quotes.length, maxLength: story.quotes.length });

describe('a mistake in a quotation (P2)', () => {
  it('is noticed, in every mutant of the record', () => {
    const caught = { mutants: 0, verbatim: 0 };
    fc.assert(
      fc.property(mutations, (chosen) => {
        const mutants = story.quotes.map((quote, i) =>
          mutate(quote, chosen[i] ?? { kind: 'letter', a: 0, b: 0, c: 0 }),
        );
        const others = story.passages.filter(({ id }) => id === 'cue' || id === 'place');
        const mutated: StoryFile = {
          ...story,
          quotes: mutants.map(({ quote }) => quote),
          passages: [...mutants.flatMap((mutant) => mutant.passages), ...others],
          events: EVENTS,
        };
        const verification = verifyStory(mutated, 'gazette', ARTICLE);
        expect(verification.quotes.map((check) => check.id)).toEqual(story.quotes.map((quote) => quote.id));
        caught.mutants += verification.quotes.length;
        caught.verbatim += verification.counts.quotes.verbatim;
        expect(verification.quotes.filter((check) => check.verdict === 'verbatim')).toEqual([]);
        expect(verification.ok).toBe(false);
      }),
      MUTANTS,
    );
    expect(caught.mutants).toBeGreaterThanOrEqual(CASES);
    expect(caught.verbatim).toBe(0);
  });

  it('is noticed when it is in the copy: one code point changed inside each quotation', () => {
    fc.assert(
      fc.property(mutations, (chosen) => {
        const copy = [...ARTICLE];
        // From the last to the first passage of a paragraph, so that offsets stay true while editing.
        const order = [...story.quotes.entries()].sort(([, x], [, y]) => startOf(y) - startOf(x));
        for (const [i, quote] of order) {
          const passage = passages.get(quote.segments[0]?.passage ?? '');
          const change = chosen[i];
          if (passage === undefined || change === undefined) continue;
          const text = (copy[passage.p - 1] ?? '').normalize('NFC');
          const changed = edit(quote.segments[0]?.text ?? '', change);
          copy[passage.p - 1] =
            sliceCodePoints(text, 0, passage.start) + changed + sliceCodePoints(text, passage.end, Infinity);
        }
        const verification = verifyStory(story, 'gazette', copy);
        // Space beside space is one space: the normal form takes back what the edit did.
        const unlike = verification.quotes.filter((check) => check.verdict === 'verbatim');
        for (const check of unlike) {
          const place = check.segments[0]?.place;
          expect(place).toBeDefined();
          const at =
            place &&
            sliceCodePoints((copy[place.p - 1] ?? '').normalize('NFC').replace(/\s+/g, ' '), place.start, place.end);
          expect(at).toBe(check.segments[0]?.expected);
        }
        expect(unlike.length).toBeLessThanOrEqual(3);
      }),
      MUTANTS,
    );
  });

  it('is told apart where it is one of typography alone', () => {
    for (const [from, to] of [
      ['’', "'"],
      ['…', '...'],
      ['–', '-'],
    ] as const) {
      const copy = ARTICLE.map((paragraph) => paragraph.replaceAll(from, to));
      const { quotes, counts } = verifyStory(story, 'gazette', copy);
      for (const check of quotes)
        for (const segment of check.segments)
          expect(segment.verdict === 'folded', segment.expected).toBe(segment.expected.includes(from));
      expect(counts.quotes.folded).toBeGreaterThan(0);
      expect(counts.quotes.differs + counts.quotes.missing).toBe(0);
    }
  });
});

const startOf = (quote: Quote): number => passages.get(quote.segments[0]?.passage ?? '')?.start ?? 0;

/** The event all quotations belong to, so that one without any passage left is still looked for. */
const EVENTS: StoryFile['events'] = [
  {
    id: 'reopening',
    basis: 'article',
    kind: 'statement',
    title: { fr: 'Réouverture' },
    lane: 'port',
    time: { edtf: '2031-05-08', shape: 'point', precision: 'day', basis: 'stated' },
    factuality: { status: 'occurred', certainty: 'certain', polarity: '+', according: ['gazette'] },
    sources: ['gazette'],
  },
];
