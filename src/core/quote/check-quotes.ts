import type { Passage, Source, StoryFile } from '../story/types.ts';
import type { Copy } from './copy.ts';
import { type PassageWords, seek } from './locate.ts';
import { quoteFaults } from './rules.ts';
import { type QuoteCheck, type Verdict, VERDICTS, type WordsCheck } from './verification.ts';

/** The worst of some verdicts; `differs` where only part of the words was found, or the record is at fault. */
function worst(verdicts: readonly Verdict[], broken: boolean): Verdict {
  if (verdicts.every((verdict) => verdict === 'missing')) return 'missing';
  if (broken || verdicts.includes('missing')) return 'differs';
  return VERDICTS.findLast((verdict) => verdicts.includes(verdict)) ?? 'missing';
}

/** Whether segments stand in the copy in reading order. */
const inOrder = (segments: readonly WordsCheck[]): boolean =>
  segments.every(({ place }, i) => {
    const before = segments[i - 1]?.place;
    return !place || !before || before.p < place.p || (before.p === place.p && before.end <= place.start);
  });

/**
 * Checks the quotations a story takes from one source: those with a passage in it, and those without any passage whose
 * event rests on it. `check` says how a passage's words fared.
 */
export function checkQuotes(
  story: StoryFile,
  source: Source,
  passages: ReadonlyMap<string, Passage>,
  copy: Copy,
  check: (passage: Passage, words: string) => PassageWords,
): QuoteCheck[] {
  const checks: QuoteCheck[] = [];
  const events = new Set(story.events.filter((event) => event.sources.includes(source.id)).map((event) => event.id));
  for (const quote of story.quotes) {
    const sources = new Set(quote.segments.map((segment) => passages.get(segment.passage)?.source));
    if (sources.has(source.id) || (sources.size === 1 && sources.has(undefined) && events.has(quote.event))) {
      const faults = quoteFaults(quote, passages, source);
      const segments = quote.segments.map(({ text, passage: id }, i): WordsCheck => {
        const passage = passages.get(id);
        if (passage?.source !== source.id) return { verdict: 'missing', expected: text };
        const { split, ...words } = check(passage, text);
        if (split) faults.push({ code: 'split-grapheme', path: `quotes/${quote.id}/segments/${String(i)}` });
        return words;
      });
      if (!inOrder(segments) && !faults.some((fault) => fault.code === 'order'))
        faults.push({ code: 'order', path: `quotes/${quote.id}` });
      const broken = faults.some((fault) => fault.code !== 'status');
      const verdicts = segments.map((segment) => segment.verdict);
      checks.push({
        id: quote.id,
        part: 'quote',
        verdict: worst(verdicts, broken),
        segments,
        faults,
      });
    }
    if (quote.original?.source === source.id) {
      const found = seek(copy, { exact: quote.original.text, prefix: '', suffix: '' }, 0, true);
      // It has no recorded place, so it cannot have moved.
      const verdict = found.verdict === 'moved' ? 'verbatim' : found.verdict;
      checks.push({ id: quote.id, part: 'original', verdict, segments: [{ ...found, verdict }], faults: [] });
    }
  }
  return checks;
}
