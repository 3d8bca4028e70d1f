import type * as v from 'valibot';
import type { recordSchemas } from './schema.ts';
import type { RecordKind } from './types.ts';

/** A record the parser has copied and not yet frozen. */
export type Fresh<K extends RecordKind> = v.InferOutput<(typeof recordSchemas)[K]>;

/** A record that passed its schema, with its place in the file. */
export interface Entry<K extends RecordKind> {
  readonly record: Fresh<K>;
  readonly index: number;
}

export type Entries = { [K in RecordKind]: Entry<K>[] };
