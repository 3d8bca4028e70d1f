/**
 * Reads a story file. Nothing an author wrote makes it throw: what is good is read, what is not is left out, and every
 * difference between file and story is an issue.
 */
import type { Entries, Entry } from './fresh.ts';
import { readHeader } from './header.ts';
import { checkIntegrity, KINDS } from './integrity.ts';
import { IssueLog, type Draft, type Issue } from './issue.ts';
import { locateJsonFault } from './json-locate.ts';
import { largerThan, LIMITS, tooDeepAt, type Limits } from './limits.ts';
import { migrate, MIGRATIONS, type Migration } from './migrate.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { FORMAT, ID_PATTERN, recordSchemas, VERSION } from './schema.ts';
import type { RecordKind, StoryFile } from './types.ts';
import { isObject, REFUSED, type Walk } from './schema-node.ts';
import { settle, walk } from './walk.ts';

export interface ParsedStory {
  /** Undefined when the file as a whole cannot be read; frozen to its depths otherwise. */
  readonly story: StoryFile | undefined;
  /** Keys that stand twice, then in the order of the file: header, records, then how records stand to one another. */
  readonly issues: readonly Issue[];
}

/** For tests, and for hosts that read less. */
export interface ParseOptions {
  readonly limits?: Partial<Limits>;
  readonly migrations?: readonly Migration[];
}

type Place = Pick<Issue, 'line' | 'column'>;

const refused = (draft: Draft, place?: Place): ParsedStory => {
  const log = new IssueLog(1);
  log.add({ ...draft, effect: 'refused' }, undefined, place);
  return { story: undefined, issues: log.done() };
};

/**
 * Reads the text of a story file (JSON, a byte-order mark is allowed). Records that do not fit the format are left out
 * one by one, optional fields that do not are left out of their records; see `header.ts` for the top of the file.
 */
export function parseStory(text: string, options: ParseOptions = {}): ParsedStory {
  const limits = { ...LIMITS, ...options.limits };
  if (largerThan(text, limits.bytes))
    return refused({ code: 'file-too-large', at: [], expected: { as: 'range', min: 0, max: limits.bytes } });
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (json.trim() === '') return refused({ code: 'file-empty', at: [] });
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    const fault = locateJsonFault(json, limits.depth);
    if (!fault || fault.expected === 'depth')
      return refused({ code: 'too-deep', at: [], expected: { as: 'range', min: 0, max: limits.depth } }, fault);
    const { line, column, found, expected: token, hint } = fault;
    return refused(
      { code: 'json', at: [], value: found, expected: { as: 'json', token, ...(hint && { hint }) } },
      { line, column },
    );
  }
  const log = new IssueLog(limits.issues);
  for (const { at, line, column } of repeatedKeys(json, limits.issues))
    log.add({ code: 'repeated-key', at, effect: 'ignored' }, undefined, { line, column });
  const { story, issues } = parseStoryValue(value, options);
  return { story, issues: [...log.done(), ...issues] };
}

/** Reads a story from a value as JSON gives it: what `parseStory` does once the text has been parsed. */
export function parseStoryValue(value: unknown, options: ParseOptions = {}): ParsedStory {
  const limits = { ...LIMITS, ...options.limits };
  if (!isObject(value)) return refused({ code: 'type', at: [], value, expected: { as: 'type', type: 'object' } });
  const deep = tooDeepAt(value, limits.depth);
  if (deep) return refused({ code: 'too-deep', at: deep, expected: { as: 'range', min: 0, max: limits.depth } });

  const { format, version } = value;
  if (format !== FORMAT)
    return refused({
      code: 'not-a-story',
      at: ['format'],
      value: format,
      expected: { as: 'text', text: FORMAT },
    });
  const versions = { as: 'range', min: VERSION, max: VERSION } as const;
  if (typeof version !== 'number' || !Number.isInteger(version))
    return refused({
      code: version === undefined ? 'missing' : 'type',
      at: ['version'],
      value: version,
      expected: { as: 'type', type: 'whole-number' },
    });
  if (version > VERSION) return refused({ code: 'newer-version', at: ['version'], value: version, expected: versions });
  const file = migrate(value, version, VERSION, options.migrations ?? MIGRATIONS);
  if (!file.ok) return refused({ code: 'older-version', at: ['version'], value: file.error, expected: versions });

  for (const kind of ['events', 'quotes'] as const) {
    const list = file.value[kind];
    if (Array.isArray(list) && list.length > limits[kind])
      return refused({
        code: 'too-many',
        at: [kind],
        value: list.length,
        expected: { as: 'range', min: 0, max: limits[kind] },
      });
  }
  return read(file.value, new IssueLog(limits.issues));
}

function read(file: Readonly<Record<string, unknown>>, log: IssueLog): ParsedStory {
  const into: Walk = { drafts: [], languages: [] };
  const header = readHeader(file, into);
  for (const draft of into.drafts.splice(0)) log.add(draft);

  const leftOut = Object.fromEntries(KINDS.map((kind) => [kind, new Set()])) as Record<RecordKind, Set<string>>;
  const entries = Object.fromEntries(
    KINDS.map((kind) => [
      kind,
      readList(kind, Object.hasOwn(file, kind) ? file[kind] : undefined, into, leftOut[kind], log),
    ]),
  ) as unknown as Entries;
  checkIntegrity(entries, leftOut, log);
  if (!header) return { story: undefined, issues: log.done() };

  const lists = KINDS.map((kind) => [kind, entries[kind].map((entry) => entry.record)] as const);
  const story = freeze({ ...header, ...Object.fromEntries(lists) }) as unknown as StoryFile;
  return { story, issues: log.done() };
}

/** The records of one list that fit their schema, the first of each id. A list that is not there is empty. */
function readList(
  kind: RecordKind,
  list: unknown,
  into: Walk,
  leftOut: Set<string>,
  log: IssueLog,
): readonly Entry<RecordKind>[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    log.add({ code: 'type', at: [kind], value: list, effect: 'list', expected: { as: 'type', type: 'list' } });
    return [];
  }
  const entries: Entry<RecordKind>[] = [];
  const seen = new Map<string, number>();
  for (let index = 0; index < list.length; index++) {
    const raw: unknown = list[index];
    const id = isObject(raw) && typeof raw['id'] === 'string' && ID_PATTERN.test(raw['id']) ? raw['id'] : undefined;
    const record = walk(recordSchemas[kind], raw, [kind, index], into) as Entry<RecordKind>['record'] | typeof REFUSED;
    settle(into.drafts, 0, 'record');
    const first = id === undefined ? undefined : seen.get(id);
    if (record === REFUSED) {
      if (id !== undefined) leftOut.add(id);
    } else if (first !== undefined)
      into.drafts.push({
        code: 'duplicate-id',
        at: [kind, index, 'id'],
        value: record.id,
        effect: 'record',
        expected: { as: 'text', text: `${kind}[${String(first)}]` },
      });
    else {
      seen.set(record.id, index);
      leftOut.delete(record.id);
      entries.push({ record, index });
    }
    for (const draft of into.drafts.splice(0)) log.add(draft, { kind, index, ...(id !== undefined && { id }) });
  }
  return entries;
}

/** Freezes a value of the format's own shape, which is never deep. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freeze(part);
    Object.freeze(value);
  }
  return value;
}
