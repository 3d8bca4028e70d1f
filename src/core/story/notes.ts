/**
 * A presenter's notes, in a file of their own beside the story: the page and an embed never fetch it, so that what is
 * meant for one person is not sent to everybody.
 */
import * as v from 'valibot';
import type { Localised, StoryFile } from './types.ts';

const localised = v.record(v.string(), v.string());
const notesSchema = v.object({
  format: v.literal('dateline-notes'),
  version: v.literal(1),
  story: v.string(),
  /** By the step's id; those of its parts in their order, `null` where a part has none. */
  steps: v.record(
    v.string(),
    v.object({ notes: v.optional(localised), substeps: v.optional(v.array(v.nullable(localised))) }),
  ),
});
export type Notes = v.InferOutput<typeof notesSchema>;

/** The notes of a story, apart from it; undefined where it has none. */
export function notesOf(story: StoryFile): Notes | undefined {
  const noted = story.steps.filter(({ notes, substeps }) => notes ?? substeps?.some((part) => part.notes));
  if (noted.length === 0) return undefined;
  return {
    format: 'dateline-notes',
    version: 1,
    story: story.id,
    steps: Object.fromEntries(
      noted.map(({ id, notes, substeps }) => [
        id,
        {
          ...(notes ? { notes } : {}),
          ...(substeps ? { substeps: substeps.map((part) => part.notes ?? null) } : {}),
        },
      ]),
    ),
  };
}

/** A story without its notes. */
export function withoutNotes(story: StoryFile): StoryFile {
  const quiet = <T extends { readonly notes?: Localised | undefined }>({ notes: _, ...rest }: T): Omit<T, 'notes'> =>
    rest;
  return {
    ...story,
    steps: story.steps.map((step) => ({
      ...quiet(step),
      ...(step.substeps ? { substeps: step.substeps.map(quiet) } : {}),
    })),
  };
}

/** Reads a file of notes; undefined where it is none. */
export function readNotes(text: string): Notes | undefined {
  try {
    const read = v.safeParse(notesSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

/** A story with its notes again; those of another story change nothing. */
export function withNotes(story: StoryFile, notes: Notes): StoryFile {
  if (notes.story !== story.id) return story;
  const known = new Map(Object.entries(notes.steps));
  return {
    ...story,
    steps: story.steps.map((step) => {
      const own = known.get(step.id);
      return {
        ...step,
        ...(own?.notes ? { notes: own.notes } : {}),
        ...(step.substeps
          ? {
              substeps: step.substeps.map((part, i) => {
                const said = own?.substeps?.[i];
                return said ? { ...part, notes: said } : part;
              }),
            }
          : {}),
      };
    }),
  };
}
