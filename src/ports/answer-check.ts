import { err } from '../core/base/result.ts';
import { checkCopy } from '../core/quote/check-copy.ts';
import type { CheckAnswer, CheckRequest } from './check-protocol.ts';

/** Reads what was handed in and checks it, wherever this runs. Never rejects: nobody would be there to hear it. */
export async function answerCheck({ story, source, input }: CheckRequest): Promise<CheckAnswer> {
  let copy: string | Uint8Array;
  try {
    copy = typeof input === 'string' ? input : new Uint8Array(await input.arrayBuffer());
  } catch {
    return err('unreadable');
  }
  try {
    return checkCopy(story, source, copy);
  } catch {
    return err('failed');
  }
}
