import { err, ok, type Result } from '../base/result.ts';
import { hashParagraphs, merkleRoot, type ParagraphHash } from './merkle.ts';
import { NORM, normalise } from './normal-form.ts';

/** What a source's record carries of its text. */
export interface SourceRecord {
  readonly norm: typeof NORM;
  readonly root: string;
  readonly paragraphs: readonly ParagraphHash[];
}

/** The record of a source's paragraphs, given in any form; or the number of the first that is not well-formed text. */
export function sourceRecord(paragraphs: readonly string[]): Result<SourceRecord, { readonly p: number }> {
  const normal: string[] = [];
  for (const [i, paragraph] of paragraphs.entries()) {
    const result = normalise(paragraph);
    if (!result.ok) return err({ p: i + 1 });
    normal.push(result.value);
  }
  const hashes = hashParagraphs(normal);
  return ok({ norm: NORM, root: merkleRoot(hashes.map((leaf) => leaf.sha256)), paragraphs: hashes });
}
