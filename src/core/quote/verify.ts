import type { Passage, Source, StoryFile } from '../story/types.ts';
import { align, type Aligned, expectedIndex } from './align.ts';
import { checkQuotes } from './check-quotes.ts';
import { type Copy, makeCopy } from './copy.ts';
import { locate, type PassageWords } from './locate.ts';
import { hashParagraphs, merkleRoot } from './merkle.ts';
import { paragraphStates } from './paragraph-states.ts';
import { readings } from './paragraphs.ts';
import { recordedWords } from './recorded-words.ts';
import { passageFaults, sourceFaults } from './rules.ts';
import {
  type Edition,
  type Fault,
  type ParagraphCheck,
  type ParagraphState,
  type PassageCheck,
  type QuoteCheck,
  type Verdict,
  VERDICTS,
  type Verification,
} from './verification.ts';

const STATES: readonly ParagraphState[] = ['same', 'differs', 'missing', 'extra'];

/** How many items have each of the keys. */
function tally<K extends string>(keys: readonly K[], items: readonly K[]): Record<K, number> {
  const counts = Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;
  for (const item of items) counts[item] += 1;
  return counts;
}

const verdictsOf = (items: readonly { readonly verdict: Verdict }[]): Verdict[] => items.map((item) => item.verdict);

function editionOf(
  source: Source,
  copy: Copy,
  aligned: readonly Aligned[],
  paragraphs: readonly ParagraphCheck[],
  quotes: readonly QuoteCheck[],
): Edition {
  if (aligned.length === 0) return 'unknown';
  const same = aligned.filter((group) => group.at !== undefined);
  if (same.length === aligned.length && same.every(({ at = 0 }, i) => i === 0 || at > (same[i - 1]?.at ?? 0))) {
    const root = paragraphs.some((check) => check.state === 'extra')
      ? undefined
      : merkleRoot(hashParagraphs(copy.paragraphs).map((leaf) => leaf.sha256));
    return root === source.root && root !== undefined ? 'same' : 'contained';
  }
  // One stock paragraph, or two words of a quotation, do not make two texts editions of one.
  const found = quotes.filter((check) => check.verdict !== 'missing').length;
  return (same.length + found) / (aligned.length + quotes.length) >= 0.15 ? 'changed' : 'other';
}

/**
 * Checks everything a story takes from one source against a copy of that source, all of it here: nothing is sent, and
 * nothing of the copy is kept but the words that were found.
 *
 * @param paragraphs the copy's, in any form, empty ones left out (`splitParagraphs`, `paragraphsFromHtml`)
 */
export function verifyStory(story: StoryFile, sourceId: string, paragraphs: readonly string[]): Verification {
  const source = sourceOf(story, sourceId);
  const copy = makeCopy(paragraphs);
  return check(story, source, copy, align(copy, source));
}

/** The source, or an empty one, which nothing agrees with. */
const sourceOf = (story: StoryFile, id: string): Source =>
  story.sources.find((candidate) => candidate.id === id) ?? { id, kind: 'reference', title: {}, lang: 'und' };

function check(story: StoryFile, source: Source, copy: Copy, aligned: readonly Aligned[]): Verification {
  const faults: Fault[] = story.sources.includes(source)
    ? sourceFaults(source)
    : [{ code: 'no-source', path: `sources/${source.id}` }];
  const own = story.passages.filter((passage) => passage.source === source.id);
  const byId = new Map(story.passages.map((passage) => [passage.id, passage]));

  const known = new Map<string, PassageWords>();
  const look = (passage: Passage, words: string | undefined, approximate: boolean): PassageWords => {
    const key = `${passage.id} ${words ?? ''}`;
    const result = known.get(key) ?? locate(copy, expectedIndex(aligned, passage.p), passage, words, approximate);
    known.set(key, result);
    return result;
  };

  const quotes = checkQuotes(story, source, byId, copy, (passage, words) => look(passage, words, true));
  const recorded = recordedWords(story);
  const passages = own.map((passage): PassageCheck => {
    const said = recorded.get(passage.id) ?? [];
    const words = passage.exact ?? said[0]?.words;
    for (const record of said) if (record.words !== words) faults.push({ code: 'other-words', path: record.path });
    const { split, ...found } = look(passage, words, false);
    const broken = passageFaults(passage);
    if (split) broken.push({ code: 'split-grapheme', path: `passages/${passage.id}` });
    return { id: passage.id, ...found, faults: broken };
  });

  const lengths = (source.paragraphs ?? []).map((leaf) => leaf.codePoints);
  const traces = passages.map(({ place }, i) => ({ p: own[i]?.p ?? 0, place }));
  const states = paragraphStates(copy, aligned, lengths, traces);
  const edition = editionOf(source, copy, aligned, states, quotes);
  const items = [...quotes, ...passages];
  const whole = items.every((item) => item.verdict === 'verbatim' && item.faults.length === 0);
  const proven = edition === 'same' || edition === 'contained' || (edition === 'unknown' && items.length > 0);
  const date = source.modified ?? source.published?.edtf;
  return {
    source: source.id,
    ...(date !== undefined && { date }),
    translation: source.translation !== undefined,
    edition,
    quotes,
    passages,
    paragraphs: states,
    faults,
    refused: copy.refused,
    counts: {
      quotes: tally(VERDICTS, verdictsOf(quotes)),
      passages: tally(VERDICTS, verdictsOf(passages)),
      paragraphs: tally(
        STATES,
        states.map((item) => item.state),
      ),
    },
    ok: whole && proven && faults.length === 0,
  };
}

/** A check, and the paragraphs of the copy as they were read, in normal form. */
export interface CheckedReading {
  readonly verification: Verification;
  readonly paragraphs: readonly string[];
}

/**
 * Checks a story against a reader's copy, whatever form it has: a saved page, or text in paragraphs or lines. Of its
 * readings it takes the one with most recorded paragraphs, or else with about as many paragraphs as were recorded.
 */
export function verifyReading(story: StoryFile, sourceId: string, text: string): CheckedReading {
  const source = sourceOf(story, sourceId);
  const recorded = source.paragraphs?.length ?? 0;
  let best: { copy: Copy; aligned: Aligned[]; same: number; off: number } | undefined;
  for (const reading of readings(text)) {
    const copy = makeCopy(reading());
    const aligned = align(copy, source);
    const same = aligned.filter((group) => group.at !== undefined).length;
    const off = recorded === 0 ? 0 : Math.abs(copy.paragraphs.length - recorded);
    if (best === undefined || same > best.same || (same === best.same && off < best.off))
      best = { copy, aligned, same, off };
    if (same > 0 && same === recorded) break;
  }
  if (best === undefined) return { verification: verifyStory(story, sourceId, []), paragraphs: [] };
  return { verification: check(story, source, best.copy, best.aligned), paragraphs: best.copy.paragraphs };
}

/** The same, without the paragraphs. */
export const verifyCopy = (story: StoryFile, sourceId: string, text: string): Verification =>
  verifyReading(story, sourceId, text).verification;
