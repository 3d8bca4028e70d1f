import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { hashParagraph, hashParagraphs, merkleRoot, SHORTEST } from './merkle.ts';

const digest = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leaf = (hash: string): Buffer => digest(Buffer.from([0]), Buffer.from(hash, 'hex'));
const node = (left: Buffer, right: Buffer): Buffer => digest(Buffer.from([1]), left, right);
const [a, b, c, d, e] = ['a', 'b', 'c', 'd', 'e'].map((text) => digest(text).toString('hex')) as [
  string,
  string,
  string,
  string,
  string,
];

describe('what a source commits to', () => {
  it('hashes the UTF-8 bytes of a paragraph', () => {
    expect(hashParagraph('Оксана 🌊')).toBe(digest('Оксана 🌊').toString('hex'));
  });

  it('builds the documented tree', () => {
    expect(merkleRoot([])).toBe(digest('').toString('hex'));
    expect(merkleRoot([a])).toBe(leaf(a).toString('hex'));
    expect(merkleRoot([a, b])).toBe(node(leaf(a), leaf(b)).toString('hex'));
    expect(merkleRoot([a, b, c])).toBe(node(node(leaf(a), leaf(b)), leaf(c)).toString('hex'));
    expect(merkleRoot([a, b, c, d, e])).toBe(
      node(node(node(leaf(a), leaf(b)), node(leaf(c), leaf(d))), leaf(e)).toString('hex'),
    );
  });

  it('gives another root for any other list: order, number, or a node passed off as a leaf', () => {
    const hashes = fc.array(fc.constantFrom(a, b, c, d), { maxLength: 9 });
    fc.assert(
      fc.property(hashes, hashes, (left, right) => {
        expect(merkleRoot(left) === merkleRoot(right)).toBe(left.join() === right.join());
      }),
      cases(),
    );
    expect(merkleRoot([node(leaf(a), leaf(b)).toString('hex')])).not.toBe(merkleRoot([a, b]));
  });

  it('joins a short paragraph to the next, and a last one to what stands before it', () => {
    const long = 'x'.repeat(SHORTEST);
    const recorded = hashParagraphs([long, 'deux mots', 'trois mots', long, long, 'fin', '🌊']);
    expect(recorded.map(({ p, codePoints }) => [p, codePoints])).toEqual([
      [1, 40],
      [2, 9 + 1 + 10 + 1 + 40],
      [5, 40 + 1 + 3 + 1 + 1],
    ]);
    expect(recorded[1]?.sha256).toBe(hashParagraph(`deux mots\ntrois mots\n${long}`));
    expect(hashParagraphs(['seul'])).toEqual([{ p: 1, sha256: hashParagraph('seul'), codePoints: 4 }]);
    expect(hashParagraphs([])).toEqual([]);
  });

  it('never records a stretch shorter than that, and covers every paragraph once', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }), { maxLength: 12 }), (raw) => {
        const paragraphs = raw.map((text) => text.replace(/\s/g, '_'));
        const recorded = hashParagraphs(paragraphs);
        const total = paragraphs.join('\n').length;
        if (total >= SHORTEST)
          for (const { codePoints } of recorded) expect(codePoints).toBeGreaterThanOrEqual(SHORTEST);
        const covered = recorded.reduce((sum, { codePoints }) => sum + codePoints + 1, -1);
        expect(covered).toBe(paragraphs.length === 0 ? -1 : total);
      }),
      cases(),
    );
  });
});
