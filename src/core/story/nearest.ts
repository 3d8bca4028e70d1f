/**
 * The nearest valid form of something that is not valid: said to the author, never used in its place.
 */
import { ID_PATTERN } from './schema.ts';

/** Longer texts are not misspelt words. */
const MAX_WORD = 64;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

/**
 * Edits (insert, delete, replace, swap of neighbours) between two texts, or Infinity when there are more than `max`.
 * Optimal string alignment, three rows.
 */
export function distance(a: string, b: string, max: number): number {
  if (Math.abs(a.length - b.length) > max) return Infinity;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
      if (edits < least) least = edits;
    }
    if (least > max) return Infinity;
    before = last;
    last = row;
  }
  const edits = last[b.length] ?? Infinity;
  return edits > max ? Infinity : edits;
}

/**
 * The candidate most like `found`: the same but for case and accents, else within a third of its length in edits, else
 * one of which either begins with the other. The first of equals. Undefined when none is like it.
 */
export function nearest(found: string, candidates: Iterable<string>): string | undefined {
  if (found.length > MAX_WORD) return undefined;
  const word = plain(found);
  if (word === '') return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  let beginning: string | undefined;
  for (const candidate of candidates) {
    const other = plain(candidate);
    const edits = distance(word, other, Math.min(least - 1, other.length - 1));
    if (edits < least) {
      best = candidate;
      least = edits;
    }
    if (Math.min(word.length, other.length) > 2 && (other.startsWith(word) || word.startsWith(other)))
      beginning ??= candidate;
  }
  return best ?? beginning;
}

/** What an author most likely meant by a text that is not of a form, by the form's name. Undefined when unclear. */
export const REPAIRS: Readonly<Record<string, (text: string) => string>> = {
  id: (text) =>
    plain(text)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 64),
  language: (text) =>
    text
      .trim()
      .replaceAll('_', '-')
      .replace(/^[A-Za-z]+/, (head) => head.toLowerCase()),
  url: (text) =>
    text
      .trim()
      .replaceAll(' ', '%20')
      .replace(/^(?:\w+:(?:\/\/)?)/, (scheme) => scheme.toLowerCase())
      .replace(/^(?:\/\/)?(?=[\w-]+(?:\.[\w-]+)+(?:[/?#]|$))/, 'https://'),
  sha256: (text) => text.trim().toLowerCase(),
  duration: (text) =>
    text
      .trim()
      .toUpperCase()
      .replace(/^P?T?(?=\d+[WD]$)/, 'P')
      .replace(/^P?T?(?=\d+[HM]$)/, 'PT'),
};

/** A valid id as near as can be to a text, for a file whose own id is missing or bad. */
export function slug(text: string): string | undefined {
  const id = REPAIRS['id']?.(text) ?? '';
  return ID_PATTERN.test(id) ? id : undefined;
}
