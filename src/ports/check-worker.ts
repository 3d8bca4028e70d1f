import { err, type Result } from '../core/base/result.ts';
import type { CopyCheck } from '../core/quote/check-copy.ts';
import type { CopyProblem } from '../core/quote/decode-copy.ts';
import { answerCheck } from './answer-check.ts';
import address from './check.worker.ts?worker&url';
import type { CheckAnswer, CheckRequest } from './check-protocol.ts';
import { workerAddress } from './worker-address.ts';

/** Why a check has no answer: `stopped` by the reader, `too-long` for our patience, `failed` by a fault of ours. */
export type CheckError = CopyProblem | 'unreadable' | 'too-large' | 'too-long' | 'stopped' | 'failed';

const MAX_BYTES = 32 * 1024 * 1024;
/** Longer than ten times what a megabyte takes on a slow machine. */
const PATIENCE_MS = 60_000;

const isTooLarge = (input: string | Blob): boolean =>
  (typeof input === 'string' ? input.length : input.size) > MAX_BYTES;

/** Starts the worker; undefined where the page may have none (a page of its own file, an old frame). */
function start(): Worker | undefined {
  if (__EDITION__) return undefined;
  try {
    return new Worker(workerAddress(address), { type: 'module' });
  } catch {
    return undefined;
  }
}

/**
 * Checks a copy in a worker, or in the page itself where no worker runs. Nothing is sent anywhere: the worker is this page's
 * own. Never rejects.
 *
 * @param signal stops it
 */
export async function checkInWorker(
  request: CheckRequest,
  signal: AbortSignal,
): Promise<Result<CopyCheck, CheckError>> {
  if (isTooLarge(request.input)) return err('too-large');
  const worker = start();
  const answer = worker && (await ask(worker, request, signal));
  worker?.terminate();
  if (answer) return answer;
  return signal.aborted ? err('stopped') : answerCheck(request);
}

/** The worker's answer; undefined where it could not start, so that the page may try by itself. */
function ask(
  worker: Worker,
  request: CheckRequest,
  signal: AbortSignal,
): Promise<Result<CopyCheck, CheckError> | undefined> {
  return new Promise((resolve) => {
    const patience = setTimeout(() => {
      resolve(err('too-long'));
    }, PATIENCE_MS);
    const done = (answer: Result<CopyCheck, CheckError> | undefined): void => {
      clearTimeout(patience);
      resolve(answer);
    };
    signal.addEventListener(
      'abort',
      () => {
        done(err('stopped'));
      },
      { once: true },
    );
    worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      done(data);
    });
    worker.addEventListener('error', (event) => {
      // Told by what we do about it, not on the console.
      event.preventDefault();
      done(undefined);
    });
    try {
      worker.postMessage(request);
    } catch {
      done(undefined);
    }
  });
}
