/** What differs between two versions of a story: which fields of its header, which records of each list. */
import { headerSchema, recordSchemas } from './schema.ts';
import type { RecordKind, StoryEvent, StoryFile, StoryHeader } from './types.ts';

/** Ids of records, those of the later version in its order. */
export interface RecordChanges {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
}

export interface StoryChanges {
  /** Fields of the header that differ, but for `revision`, which always does, and `$schema`, which tells a reader nothing. */
  readonly header: readonly (keyof StoryHeader)[];
  readonly records: Readonly<Record<RecordKind, RecordChanges>>;
}

export const RECORD_KINDS = Object.keys(recordSchemas) as readonly RecordKind[];
const UNTOLD: ReadonlySet<string> = new Set(['revision', '$schema']);

type Loose = Readonly<Record<string, unknown>>;

/** Whether two values of a story say the same: the order of a record's fields, and fields that are undefined, say nothing. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  return fieldsOf(a as Loose, b as Loose).length === 0;
}

/** The fields two records differ in. */
function fieldsOf(a: Loose, b: Loose): readonly string[] {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((key) => !isSame(a[key], b[key]));
}

/** The fields that an event has changed in. */
export const changedFields = (before: StoryEvent, after: StoryEvent): readonly (keyof StoryEvent)[] =>
  fieldsOf(before, after) as readonly (keyof StoryEvent)[];

function listChanges(before: readonly { id: string }[], after: readonly { id: string }[]): RecordChanges {
  const old = new Map(before.map((record) => [record.id, record]));
  const now = new Map(after.map((record) => [record.id, record]));
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    changed: [...now].filter(([id, record]) => old.has(id) && !isSame(old.get(id), record)).map(([id]) => id),
    removed: [...old.keys()].filter((id) => !now.has(id)),
  };
}

/** Compares two versions of one story. The order of records is none of their contents. Linear. */
export function changesBetween(before: StoryFile, after: StoryFile): StoryChanges {
  const fields = Object.keys(headerSchema.entries) as readonly (keyof StoryHeader)[];
  return {
    header: fields.filter((field) => !UNTOLD.has(field) && !isSame(before[field], after[field])),
    records: Object.fromEntries(
      RECORD_KINDS.map((kind) => [kind, listChanges(before[kind], after[kind])]),
    ) as unknown as StoryChanges['records'],
  };
}
