import type { Result } from '../core/base/result.ts';

/** Where a check stands. `T` is what it finds, `E` why there is no answer. */
export type CheckPhase<T, E> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'refused'; readonly error: E };

/** One check at a time: a new one stops the one before it, whose answer then comes too late to be shown. */
export class CopyChecking<T, E> {
  #phase: CheckPhase<T, E> = $state.raw({ kind: 'idle' });
  #running: AbortController | undefined;
  readonly #check: (input: string | Blob, signal: AbortSignal) => Promise<Result<T, E>>;

  /** `check` never rejects. */
  constructor(check: (input: string | Blob, signal: AbortSignal) => Promise<Result<T, E>>) {
    this.#check = check;
  }

  get phase(): CheckPhase<T, E> {
    return this.#phase;
  }

  async run(input: string | Blob): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.#phase = { kind: 'working' };
    const answer = await this.#check(input, running.signal);
    if (this.#running !== running) return;
    this.#running = undefined;
    this.#phase = answer.ok ? { kind: 'done', value: answer.value } : { kind: 'refused', error: answer.error };
  }

  /** Stops what is running, if anything is; its answer says so. */
  stop(): void {
    this.#running?.abort();
  }
}
