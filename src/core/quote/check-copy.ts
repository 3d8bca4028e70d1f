import { err, ok, type Result } from '../base/result.ts';
import type { StoryFile } from '../story/types.ts';
import { sliceCodePoints } from './code-points.ts';
import { type CopyProblem, decodeCopy } from './decode-copy.ts';
import { withoutInvisibles } from './normal-form.ts';
import { wholeWords } from './spot.ts';
import type { Verification, WordsCheck } from './verification.ts';
import { verifyReading } from './verify.ts';

/** What a reader's copy says of a source, with as much of the copy as it takes to show where it differs. */
export interface CopyCheck {
  readonly verification: Verification;
  /** The beginning of each paragraph of the copy that differs, by its number in the copy. */
  readonly excerpts: Readonly<Record<number, string>>;
  /** For words that stand there otherwise: those that do, in whole words, by what was expected. */
  readonly instead: ReadonlyMap<WordsCheck, string>;
}

/** Code points of a paragraph that are kept to know it by. */
const EXCERPT = 160;
const ADDRESS = /^(?:https?|file):\/{2}\S*$/i;

/**
 * Checks what a reader pasted (a text) or dropped (the bytes of a file) against one source of a story. What is plainly no
 * copy of an article is said to be so, and not searched.
 */
export function checkCopy(
  story: StoryFile,
  source: string,
  input: string | Uint8Array,
): Result<CopyCheck, CopyProblem> {
  const decoded = typeof input === 'string' ? ok(input) : decodeCopy(input);
  if (!decoded.ok) return decoded;
  const text = decoded.value;
  if (!/\P{White_Space}/u.test(withoutInvisibles(text))) return err('empty');
  if (ADDRESS.test(text.trim())) return err('address');
  const { verification, paragraphs } = verifyReading(story, source, text);
  const excerpts: Record<number, string> = {};
  for (const { state, found } of verification.paragraphs)
    if (state === 'differs' && found !== undefined)
      excerpts[found] = sliceCodePoints(paragraphs[found - 1] ?? '', 0, EXCERPT);
  const instead = new Map<WordsCheck, string>();
  for (const check of [...verification.quotes.flatMap(({ segments }) => segments), ...verification.passages])
    if (check.place && check.found !== undefined)
      instead.set(check, wholeWords(paragraphs[check.place.p - 1] ?? '', check.place.start, check.place.end));
  return ok({ verification, excerpts, instead });
}
