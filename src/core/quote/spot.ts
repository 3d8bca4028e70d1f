import { codePointLength, sliceCodePoints } from './code-points.ts';
import type { WordsCheck } from './verification.ts';

/** Words around a spot, long ones shortened to what stands near it. */
export interface Spot {
  readonly before: string;
  readonly expected: string;
  readonly found: string;
  readonly after: string;
  /** Whether words were left out at the start or at the end. */
  readonly cut: { readonly start: boolean; readonly end: boolean };
}

/** Code points shown on either side of a difference. */
const AROUND = 60;

/** Where expected and found words part, with the words on either side that they share. */
export function spotOf({ expected, difference }: WordsCheck): Spot | undefined {
  if (!difference) return undefined;
  const end = difference.at + codePointLength(difference.expected);
  const length = codePointLength(expected);
  const [from, to] = [Math.max(0, difference.at - AROUND), Math.min(length, end + AROUND)];
  return {
    before: sliceCodePoints(expected, from, difference.at),
    expected: difference.expected,
    found: difference.found,
    after: sliceCodePoints(expected, end, to),
    cut: { start: from > 0, end: to < length },
  };
}
