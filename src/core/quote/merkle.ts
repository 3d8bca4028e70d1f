/**
 * What a source record commits to, so that a copy can be checked without shipping it.
 *
 * - Paragraph hash: SHA-256 of the UTF-8 bytes of the normal form.
 * - Leaf: SHA-256 of the byte 00 and the 32 bytes of a paragraph hash.
 * - Node: SHA-256 of the byte 01, the left child and the right child. A list of n > 1 leaves is parted after the greatest
 *   power of two below n (the tree of RFC 6962, section 2.1). The prefixes keep a node from passing for a leaf.
 * - Root: the node over all leaves, in hexadecimal. It can be computed from the record alone.
 *
 * A hash commits, it does not conceal: a paragraph of a few words could be guessed. One under 40 code points is therefore
 * joined to the next by a line feed (which no normal form contains) before it is hashed, again until 40 are reached; what
 * is left at the end is joined to what stands before it. The record carries the number of the first paragraph, and the
 * numbers of the others are left out.
 */
import { codePointLength } from './code-points.ts';
import { fromHex, sha256, toHex } from './sha256.ts';

/** Code points below which a paragraph is joined to the next. */
export const SHORTEST = 40;

/** One hashed paragraph, as `source.paragraphs` has it. */
export interface ParagraphHash {
  /** Number of the paragraph, from 1; of the first one where some are joined. */
  readonly p: number;
  readonly sha256: string;
  /** Length of what was hashed, joining line feeds included. */
  readonly codePoints: number;
}

/** SHA-256, in hexadecimal, of a paragraph in normal form. */
export const hashParagraph = (normal: string): string => toHex(sha256(new TextEncoder().encode(normal)));

/** The hashes of a source's paragraphs, all in normal form, in order. */
export function hashParagraphs(paragraphs: readonly string[]): ParagraphHash[] {
  const groups: { p: number; text: string }[] = [];
  let open: { p: number; text: string } | undefined;
  paragraphs.forEach((text, i) => {
    open = open === undefined ? { p: i + 1, text } : { p: open.p, text: `${open.text}\n${text}` };
    if (codePointLength(open.text) < SHORTEST) return;
    groups.push(open);
    open = undefined;
  });
  if (open !== undefined) {
    const before = groups.pop();
    groups.push(before === undefined ? open : { p: before.p, text: `${before.text}\n${open.text}` });
  }
  return groups.map(({ p, text }) => ({ p, sha256: hashParagraph(text), codePoints: codePointLength(text) }));
}

/** The hash of a prefix byte and one or two digests. */
function joined(prefix: number, left: Uint8Array, right?: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + (right?.length ?? 0));
  bytes[0] = prefix;
  bytes.set(left, 1);
  if (right !== undefined) bytes.set(right, 1 + left.length);
  return sha256(bytes);
}

/** The Merkle root over paragraph hashes, hexadecimal in and out; SHA-256 of nothing for an empty list. */
export function merkleRoot(hashes: readonly string[]): string {
  const over = (from: number, to: number): Uint8Array => {
    if (to - from === 1) return joined(0, fromHex(hashes[from] ?? ''));
    let half = 1;
    while (half * 2 < to - from) half *= 2;
    return joined(1, over(from, from + half), over(from + half, to));
  };
  return toHex(hashes.length === 0 ? sha256(new Uint8Array()) : over(0, hashes.length));
}
