import type { Localised, Step } from '../core/story/types.ts';

/** What can be written of a step, in one language; an empty text is taken away, but a caption stays what it was. */
export interface Written {
  readonly title?: string;
  readonly caption?: string;
  readonly notes?: string;
}

const inLanguage = (before: Localised | undefined, lang: string, text: string): Localised | undefined => {
  const { [lang]: _, ...others } = before ?? {};
  const after: Localised = text.trim() === '' ? others : { ...others, [lang]: text };
  return Object.keys(after).length > 0 ? after : undefined;
};

/** The steps of a story as somebody changes them: each change can be undone, none touches the story. */
export class StepsDraft {
  #steps: readonly Step[] = $state.raw([]);
  #saved: readonly Step[] = $state.raw([]);
  #past: readonly (readonly Step[])[] = $state.raw([]);
  readonly #onchange: (steps: readonly Step[]) => void;

  /** @param unsaved whether these steps were changed already, and are in no file */
  constructor(
    steps: readonly Step[],
    onchange: (steps: readonly Step[]) => void = () => undefined,
    { unsaved = false }: { readonly unsaved?: boolean } = {},
  ) {
    this.#steps = steps;
    this.#saved = unsaved ? [] : steps;
    this.#onchange = onchange;
  }

  get steps(): readonly Step[] {
    return this.#steps;
  }
  /** Whether something is not in a file yet. */
  get unsaved(): boolean {
    return this.#steps !== this.#saved;
  }
  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  /** Puts a new step behind another; -1: before all. Gives back where it stands. */
  add(after: number, view: string, caption: Localised): number {
    const taken = new Set(this.#steps.map(({ id }) => id));
    let n = this.#steps.length + 1;
    while (taken.has(`step-${String(n)}`)) n += 1;
    this.#put(this.#steps.toSpliced(after + 1, 0, { id: `step-${String(n)}`, view, caption }));
    return after + 1;
  }
  /** Shows another view at a step. */
  show(at: number, view: string): void {
    this.#change(at, (step) => ({ ...step, view }));
  }
  write(at: number, lang: string, { title, caption, notes }: Written): void {
    this.#change(at, (step) => {
      const { title: oldTitle, notes: oldNotes, ...rest } = step;
      const newTitle = title === undefined ? oldTitle : inLanguage(oldTitle, lang, title);
      const newNotes = notes === undefined ? oldNotes : inLanguage(oldNotes, lang, notes);
      return {
        ...rest,
        caption: (caption === undefined ? undefined : inLanguage(step.caption, lang, caption)) ?? step.caption,
        ...(newTitle ? { title: newTitle } : {}),
        ...(newNotes ? { notes: newNotes } : {}),
      };
    });
  }
  /** How long to stay; undefined: not planned. */
  time(at: number, seconds: number | undefined): void {
    this.#change(at, ({ seconds: _, ...step }) => (seconds === undefined ? step : { ...step, seconds }));
  }
  /** Moves a step up (-1) or down (1); gives back where it stands. */
  move(at: number, by: 1 | -1): number {
    const step = this.#steps[at];
    const to = at + by;
    if (!step || to < 0 || to >= this.#steps.length) return at;
    this.#put(this.#steps.toSpliced(at, 1).toSpliced(to, 0, step));
    return to;
  }
  remove(at: number): void {
    if (this.#steps[at]) this.#put(this.#steps.toSpliced(at, 1));
  }
  undo(): void {
    const before = this.#past.at(-1);
    if (!before) return;
    this.#past = this.#past.slice(0, -1);
    this.#steps = before;
    this.#onchange(before);
  }
  /** Takes the same steps with more of what was written of them; not once something was changed. */
  complete(steps: readonly Step[]): void {
    if (this.unsaved || this.canUndo) return;
    this.#steps = steps;
    this.#saved = steps;
  }
  /** Says that what stands here is in a file. */
  saved(): void {
    this.#saved = this.#steps;
  }

  #change(at: number, how: (step: Step) => Step): void {
    const step = this.#steps[at];
    if (!step) return;
    const next = how(step);
    if (JSON.stringify(next) !== JSON.stringify(step)) this.#put(this.#steps.with(at, next));
  }
  #put(steps: readonly Step[]): void {
    this.#past = [...this.#past.slice(-99), this.#steps];
    this.#steps = steps;
    this.#onchange(steps);
  }
}
