/** The story against the article itself, wherever a copy of it lies beside the repository; skipped elsewhere. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { story } from './story.ts';

const codePoints = (text: string): string[] => Array.from(text);
const passages = new Map(story.passages.map((passage) => [passage.id, passage]));
const article = story.sources.find((source) => source.id === 'article');

/** Every string of the story with the key it stands under. */
function strings(value: unknown, key = ''): { key: string; text: string }[] {
  if (typeof value === 'string') return [{ key, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => strings(inner, name));
}

const COPY = new URL('../../../../shared/story/article.fr.txt', import.meta.url);
const hasCopy = existsSync(COPY);

describe('against a copy of the article', () => {
  const paragraphs = hasCopy
    ? readFileSync(COPY, 'utf8')
        .split(/\n\s*\n/u)
        .map((block) => block.normalize('NFC').replace(/\s+/gu, ' ').trim())
    : [];
  const cut = (p: number, start: number, end?: number): string =>
    codePoints(paragraphs[p - 1] ?? '')
      .slice(Math.max(0, start), end)
      .join('');

  it.skipIf(!hasCopy)('every hash and length is that of the paragraph', () => {
    expect(article?.paragraphs).toEqual(
      paragraphs.map((text, i) => ({
        p: i + 1,
        sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
        codePoints: codePoints(text).length,
      })),
    );
  });

  it.skipIf(!hasCopy)('every passage, its words and its contexts are what stands there', () => {
    for (const { id, p, start, end, exact, prefix, suffix } of story.passages) {
      if (exact !== undefined) expect(cut(p, start, end), id).toBe(exact);
      expect(cut(p, start - codePoints(prefix).length, start), id).toBe(prefix);
      expect(cut(p, end, end + codePoints(suffix).length), id).toBe(suffix);
    }
    for (const { id, segments } of story.quotes)
      for (const { text, passage } of segments) {
        const at = passages.get(passage);
        expect(at && cut(at.p, at.start, at.end), id).toBe(text);
      }
  });

  it.skipIf(!hasCopy)('cues and expressions of time are the words of their passages', () => {
    const worded = [
      ...story.attributions.flatMap((a) => (a.cue ? [a.cue] : [])),
      ...story.events.flatMap((e) => [e.time, ...(e.time.relative ?? [])]),
    ];
    let checked = 0;
    for (const { words, passage } of worded) {
      if (words === undefined) continue;
      expect(passages.get(passage ?? '')?.exact).toBe(words);
      checked += 1;
    }
    expect(checked).toBeGreaterThan(20);
    const unnamed = story.agents.flatMap((a) => (a.anonymity ? [a.anonymity.words] : []));
    for (const words of unnamed)
      expect(
        paragraphs.some((text) => text.includes(words)),
        words,
      ).toBe(true);
  });

  it.skipIf(!hasCopy)('less than half of what stands between quotations can be read here', () => {
    const shown = paragraphs.map((text) => codePoints(text).map(() => false));
    const quotedAt = paragraphs.map((text) => codePoints(text).map(() => false));
    const mark = (rows: boolean[][], p: number, start: number, end: number): void => {
      rows[p - 1]?.fill(true, Math.max(0, start), end);
    };
    const quoted = new Set(story.quotes.flatMap((q) => q.segments.map((segment) => segment.passage)));
    for (const { id, p, start, end, exact, prefix, suffix } of story.passages) {
      mark(shown, p, start - codePoints(prefix).length, start);
      mark(shown, p, end, end + codePoints(suffix).length);
      if (exact !== undefined) mark(shown, p, start, end);
      if (quoted.has(id)) mark(quotedAt, p, start, end);
    }
    const between = shown.flatMap((row, i) => row.filter((_, at) => quotedAt[i]?.[at] === false));
    expect(between.length).toBeGreaterThan(2000);
    expect(between.filter(Boolean).length / between.length).toBeLessThan(0.5);
  });

  it.skipIf(!hasCopy)('no run of eight of its words stands in our own', () => {
    const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
    const runs = (words: readonly string[]): string[] => words.slice(7).map((_, i) => words.slice(i, i + 8).join(' '));
    const known = new Set(paragraphs.flatMap((text) => runs(wordsOf(text))));
    const own = strings(story).filter(({ key }) => !['exact', 'prefix', 'suffix', 'text', 'words'].includes(key));
    expect(own.length).toBeGreaterThan(500);
    expect(own.filter(({ text }) => runs(wordsOf(text)).some((run) => known.has(run)))).toEqual([]);
    // The check itself must be able to see one.
    expect(runs(wordsOf(paragraphs[0] ?? '')).every((run) => known.has(run))).toBe(true);
  });
});
