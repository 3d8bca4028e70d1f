/** What the windows of a talk remember, and the form it must have to be believed. */
import * as v from 'valibot';
import { timerSchema } from './deck-sync.ts';

/** The name of a story's talk in this window, by the story's id. */
const deckSchema = v.record(v.string(), v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/)));
/** The title of a story of the reader's own that was told here. */
const ownSchema = v.pipe(v.string(), v.maxLength(1000));
/** Whether single letters act. */
const lettersSchema = v.boolean();

export const LAYOUTS = ['screen', 'notes', 'desk'] as const;
export type Layout = (typeof LAYOUTS)[number];
const presenterSchema = v.object({
  layout: v.picklist(LAYOUTS),
  /** Size of the notes, in hundredths. */
  size: v.pipe(v.number(), v.integer(), v.minValue(80), v.maxValue(300)),
});

/** Gives a value back where it has the form of a schema, else undefined. */
const reader =
  <T>(schema: v.GenericSchema<unknown, T>) =>
  (value: unknown): T | undefined => {
    const read = v.safeParse(schema, value);
    return read.success ? read.output : undefined;
  };

export const readDeck = reader(deckSchema);
export const readOwn = reader(ownSchema);
export const readLetters = reader(lettersSchema);
export const readPresenter = reader(presenterSchema);
export const readTimer = reader(timerSchema);
