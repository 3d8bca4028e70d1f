/** The story told, as a row of stops: each step, then its parts. */
import type { Localised, Step } from './types.ts';

export interface Stop {
  /** From 0. */
  readonly step: number;
  /** 0 for the step itself, from 1 for its parts. */
  readonly sub: number;
  readonly view: string;
  readonly title: Localised;
  /** What is said; a part without words of its own keeps those of its step. */
  readonly caption: Localised;
  readonly notes: Localised | undefined;
  /** Seconds planned for the whole step. */
  readonly seconds: number | undefined;
  /** Whether words or the axis stand in the middle. */
  readonly centre: 'words' | 'time';
}

/** A view that names a quotation is about words, unless the step says otherwise. */
const centreOf = (view: string, said?: 'words' | 'time'): 'words' | 'time' =>
  said ?? (new URLSearchParams(view).has('quote') ? 'words' : 'time');

export const stopsOf = (steps: readonly Step[]): readonly Stop[] =>
  steps.flatMap(({ view, caption, notes, substeps = [], seconds, title = caption, centre }, step) => [
    { step, sub: 0, view, title, caption, notes, seconds, centre: centreOf(view, centre) },
    ...substeps.map((part, i) => ({
      step,
      sub: i + 1,
      view: part.view,
      title,
      caption: part.caption ?? caption,
      notes: part.notes ?? notes,
      seconds,
      centre: centreOf(part.view, part.centre),
    })),
  ]);
