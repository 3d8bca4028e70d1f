/**
 * What is said aloud, politely: at most once a second, and of all that wanted to be said meanwhile the last. So whoever
 * listens to sixty seconds of zooming hears sixty sentences at most, and the last of them is true.
 */
export class Announcer {
  #said: string = $state.raw('');
  #next: (() => string) | undefined;
  #resting: ReturnType<typeof setTimeout> | undefined;
  readonly #everyMs: number;

  constructor(everyMs = 1000) {
    this.#everyMs = everyMs;
  }

  /** The text of the live region. */
  get said(): string {
    return this.#said;
  }

  /** Says something now, or as soon as the second is over. */
  say(text: string): void {
    this.#next = () => text;
    if (this.#resting === undefined) this.#speak();
  }
  /** Says what is so once a second has passed: of something that keeps changing. Asked for when it is said. */
  settle(text: () => string): void {
    this.#next = text;
    this.#resting ??= setTimeout(this.#speak, this.#everyMs);
  }
  /** Says nothing more. */
  stop(): void {
    clearTimeout(this.#resting);
    this.#next = undefined;
  }

  readonly #speak = (): void => {
    const next = this.#next;
    this.#resting = undefined;
    if (!next) return;
    this.#next = undefined;
    const text = next();
    // The same sentence again is only heard when it is a new text.
    this.#said = text === this.#said ? `${text}\u200b` : text;
    this.#resting = setTimeout(this.#speak, this.#everyMs);
  };
}
