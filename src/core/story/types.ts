/** The story's types, inferred from the schema. Nothing is written twice. */
import type * as v from 'valibot';
import type { headerSchema, recordSchemas, storySchema } from './schema.ts';

/** Everything below is frozen after parsing. */
type Deep<T> = T extends (infer U)[]
  ? readonly Deep<U>[]
  : T extends object
    ? { readonly [K in keyof T]: Deep<T[K]> }
    : T;

/** A story as it stands in a file. */
export type StoryFile = Deep<v.InferOutput<typeof storySchema>>;
export type StoryHeader = Deep<v.InferOutput<typeof headerSchema>>;
export type RecordKind = keyof typeof recordSchemas;
export type RecordOf<K extends RecordKind> = Deep<v.InferOutput<(typeof recordSchemas)[K]>>;

export type Source = RecordOf<'sources'>;
export type Agent = RecordOf<'agents'>;
export type Place = RecordOf<'places'>;
export type Lane = RecordOf<'lanes'>;
export type Passage = RecordOf<'passages'>;
export type Attribution = RecordOf<'attributions'>;
export type StoryEvent = RecordOf<'events'>;
export type Quote = RecordOf<'quotes'>;
export type Claim = RecordOf<'claims'>;
export type Stance = RecordOf<'stances'>;
export type Assessment = RecordOf<'assessments'>;
export type Relation = RecordOf<'relations'>;
export type Step = RecordOf<'steps'>;
export type Omission = RecordOf<'omissions'>;

export type TimeSpec = StoryEvent['time'];
export type Factuality = StoryEvent['factuality'];

/** A text keyed by language, BCP 47. */
export type Localised = Readonly<Record<string, string>>;
