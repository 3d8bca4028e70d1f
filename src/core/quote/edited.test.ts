/** Quotations looked for in an article that was edited all over (P5). */
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { ARTICLE, makeStory, STRANGER } from '../../../tests/fixtures/quotation-story.ts';
import { codePointLength, sliceCodePoints } from './code-points.ts';
import { verifyStory } from './verify.ts';

/** In each, some hundred edits are made and every quotation is looked for. */
// A share of trials needs enough of them, however few cases are asked for.
const TRIALS = Math.max(100, cases(100).numRuns);

const story = makeStory();
const passages = new Map(story.passages.map((passage) => [passage.id, passage]));
const normal = ARTICLE.map((text) => text.normalize('NFC'));

/** Numbers from 0 to 1, the same in every run. */
function random(seed: number): () => number {
  let state = seed + 1;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

interface Edited {
  readonly text: string;
  /** Code points of the original → code points of the edited text. */
  readonly at: (codePoint: number) => number;
}

/** Changes a share of a text's pieces; those that stay keep their places known. */
function edit(text: string, pieces: readonly string[], share: number, next: () => number, other: () => string): Edited {
  const marks: number[] = [];
  let out = '';
  for (const piece of pieces) {
    let written = piece;
    if (next() < share) {
      const how = next();
      if (how < 1 / 3) written = other();
      else written = how < 2 / 3 ? '' : piece + other();
    }
    const before = codePointLength(out);
    for (let i = 0; i < codePointLength(piece); i += 1) marks.push(before + Math.min(i, codePointLength(written)));
    out += written;
  }
  marks.push(codePointLength(out));
  expect(pieces.join('')).toBe(text);
  return { text: out, at: (codePoint) => marks[Math.min(codePoint, marks.length - 1)] ?? 0 };
}

const LETTERS = Array.from('aeinorstluđкаєів ,');
const WORDS = STRANGER.join(' ').match(/\S+\s/g) ?? [];
const pick = <T>(from: readonly T[], next: () => number): T => from[Math.floor(next() * from.length)] ?? (from[0] as T);

const EDITORS: Record<string, (text: string, next: () => number) => Edited> = {
  letters: (text, next) => edit(text, Array.from(text), 0.1, next, () => pick(LETTERS, next)),
  words: (text, next) => edit(text, text.match(/\S+\s?/g) ?? [], 0.1, next, () => pick(WORDS, next)),
};

/** The segments of all quotations: how many there are, were found where they are, elsewhere, or taken for verbatim wrongly. */
function trial(editor: string, seed: number) {
  const next = random(seed * 7919 + editor.length);
  const edited = normal.map(
    (text) => (EDITORS[editor] ?? EDITORS['letters'])?.(text, next) ?? { text, at: (x: number) => x },
  );
  // Sentences of other articles around, and the paragraphs turned, so that no place can be guessed.
  const order = [...normal.keys()].sort((a, b) => ((a * 7 + seed) % 10) - ((b * 7 + seed) % 10));
  const copy = [...STRANGER.slice(0, 2), ...order.map((i) => edited[i]?.text ?? ''), ...STRANGER.slice(2)];
  const count = { all: 0, found: 0, elsewhere: 0, wrong: 0 };
  const verification = verifyStory(story, 'gazette', copy);
  for (const check of verification.quotes) {
    const record = story.quotes.find((quote) => quote.id === check.id);
    check.segments.forEach((segment, i) => {
      const passage = passages.get(record?.segments[i]?.passage ?? '');
      const truth = passage && edited[passage.p - 1];
      if (passage === undefined || truth === undefined) throw new Error(`${check.id} is no quotation of the tests`);
      const { place } = segment;
      const [start, end] = [truth.at(passage.start), truth.at(passage.end)];
      const there =
        place !== undefined &&
        order[place.p - 3] === passage.p - 1 &&
        // The normal form takes back spaces beside spaces: a few code points of play.
        place.start < end + 4 &&
        place.end > start - 4;
      count.all += 1;
      if (there) count.found += 1;
      else if (place !== undefined) count.elsewhere += 1;
      if (segment.verdict === 'verbatim' || segment.verdict === 'moved') {
        const text = place === undefined ? '' : (copy[place.p - 1] ?? '').replace(/\s+/g, ' ').trim();
        const same = place !== undefined && sliceCodePoints(text, place.start, place.end) === segment.expected;
        if (!same || (segment.verdict === 'verbatim' && !there)) count.wrong += 1;
      }
    });
  }
  return count;
}

describe('quotations in an edited article (P5)', () => {
  for (const editor of Object.keys(EDITORS))
    it(`are found though one in ten of its ${editor} changed, and never taken for verbatim elsewhere`, () => {
      const sum = { all: 0, found: 0, elsewhere: 0, wrong: 0 };
      for (let seed = 0; seed < TRIALS; seed += 1) {
        const count = trial(editor, seed);
        for (const key of ['all', 'found', 'elsewhere', 'wrong'] as const) sum[key] += count[key];
      }
      expect(sum.wrong).toBe(0);
      expect(sum.found / sum.all, JSON.stringify(sum)).toBeGreaterThanOrEqual(0.95);
      expect(sum.elsewhere / sum.all, JSON.stringify(sum)).toBeLessThanOrEqual(0.01);
    });

  it('are not found in other articles', () => {
    for (let seed = 0; seed < TRIALS; seed += 1) {
      const next = random(seed);
      const copy = Array.from({ length: 20 }, () => Array.from({ length: 40 }, () => pick(WORDS, next)).join(''));
      const { counts } = verifyStory(story, 'gazette', copy);
      expect(counts.quotes.missing).toBe(story.quotes.length);
    }
  });
});
