import type { Localised, Step } from '../core/story/types.ts';

/** What can be written of a step, in one language; an empty text is taken away, but a caption stays what it was. */
export interface Written {
  readonly title?: string;
  readonly caption?: string;
  readonly notes?: string;
}

type Part = NonNullable<Step['substeps']>[number];

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
  /** Puts a part behind the others of a step; without words of its own it keeps the step's. Gives back where it stands. */
  addPart(at: number, view: string): number {
    const { length } = this.#partsOf(at);
    this.#parts(at, (parts) => [...parts, { view }]);
    return length;
  }
  showPart(at: number, part: number, view: string): void {
    this.#part(at, part, (old) => ({ ...old, view }));
  }
  /** An empty text is taken away: the part's caption is then the step's. */
  writePart(at: number, part: number, lang: string, { caption, notes }: Omit<Written, 'title'>): void {
    this.#part(at, part, ({ caption: oldCaption, notes: oldNotes, ...rest }) => {
      const newCaption = caption === undefined ? oldCaption : inLanguage(oldCaption, lang, caption);
      const newNotes = notes === undefined ? oldNotes : inLanguage(oldNotes, lang, notes);
      return { ...rest, ...(newCaption ? { caption: newCaption } : {}), ...(newNotes ? { notes: newNotes } : {}) };
    });
  }
  /** Moves a part up (-1) or down (1) within its step; gives back where it stands. */
  movePart(at: number, part: number, by: 1 | -1): number {
    const to = part + by;
    const moved = this.#partsOf(at)[part];
    if (!moved || to < 0 || to >= this.#partsOf(at).length) return part;
    this.#parts(at, (parts) => parts.toSpliced(part, 1).toSpliced(to, 0, moved));
    return to;
  }
  removePart(at: number, part: number): void {
    this.#parts(at, (parts) => parts.toSpliced(part, 1));
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

  #partsOf(at: number): readonly Part[] {
    return this.#steps[at]?.substeps ?? [];
  }
  #parts(at: number, how: (parts: readonly Part[]) => readonly Part[]): void {
    this.#change(at, ({ substeps = [], ...step }) => {
      const parts = how(substeps);
      return parts.length > 0 ? { ...step, substeps: parts } : step;
    });
  }
  #part(at: number, part: number, how: (part: Part) => Part): void {
    this.#parts(at, (parts) => parts.map((one, i) => (i === part ? how(one) : one)));
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
