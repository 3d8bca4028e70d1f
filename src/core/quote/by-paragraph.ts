/** A check of a copy laid out as its source is: paragraph by paragraph, with what is quoted from each. */
import type { StoryFile } from '../story/types.ts';
import type { ParagraphState, PassageCheck, QuoteCheck, Verification } from './verification.ts';

export interface ParagraphRow {
  /** First number in the source; undefined for quotations that have no place in it. */
  readonly p: number | undefined;
  /** Undefined where no paragraph was recorded to compare with. */
  readonly state: ParagraphState | undefined;
  /** Number in the copy. */
  readonly found: number | undefined;
  readonly quotes: readonly QuoteCheck[];
  /** Other words and places of it that are not where they were recorded; a quotation's own words are not told twice. */
  readonly passages: readonly PassageCheck[];
}

/** The rows, in the order of the source; what the copy has beyond it is only counted in the verification. */
export function byParagraph(story: StoryFile, verification: Verification): readonly ParagraphRow[] {
  const places = new Map(
    story.passages.flatMap((passage) => (passage.source === verification.source ? [[passage.id, passage.p]] : [])),
  );
  const recorded = verification.paragraphs.filter((check) => check.p !== undefined);
  const numbers = recorded.map((check) => check.p ?? 0).sort((a, b) => a - b);
  // Short paragraphs were joined to the one before: what stands in them stands in its row.
  const rowOf = (p: number): number => numbers.findLast((first) => first <= p) ?? p;

  const quotes = new Map<number | undefined, QuoteCheck[]>();
  const own = new Set<string>();
  const segments = new Map(story.quotes.map((quote) => [quote.id, quote.segments.map(({ passage }) => passage)]));
  for (const check of verification.quotes) {
    const ids = check.part === 'quote' ? (segments.get(check.id) ?? []) : [];
    for (const id of ids) own.add(id);
    const p = ids.map((id) => places.get(id)).find((place) => place !== undefined);
    const row = p === undefined ? undefined : rowOf(p);
    quotes.set(row, [...(quotes.get(row) ?? []), check]);
  }
  const passages = new Map<number, PassageCheck[]>();
  for (const check of verification.passages) {
    const p = places.get(check.id);
    if (p === undefined || own.has(check.id) || check.verdict === 'verbatim') continue;
    passages.set(rowOf(p), [...(passages.get(rowOf(p)) ?? []), check]);
  }
  const states = new Map(recorded.map((check) => [check.p, check]));
  const all = new Set([...numbers, ...[...quotes.keys(), ...passages.keys()].filter((p) => p !== undefined)]);
  const rows = [...all]
    .sort((a, b) => a - b)
    .map((p): ParagraphRow => {
      const { state, found } = states.get(p) ?? {};
      return { p, state, found, quotes: quotes.get(p) ?? [], passages: passages.get(p) ?? [] };
    });
  const loose = quotes.get(undefined);
  return loose ? [...rows, { p: undefined, state: undefined, found: undefined, quotes: loose, passages: [] }] : rows;
}
