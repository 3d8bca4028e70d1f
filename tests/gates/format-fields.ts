/** The fields of the story format as the schema has them, in the notation of docs/story-format.md. */
import type { SchemaNode } from '../../src/core/story/schema-node.ts';
import { DATES } from '../../src/core/story/leaf.ts';
import { readReference, REFERENCES } from '../../src/core/story/references.ts';

export interface Field {
  /** `time.bounds.es.at`; a list's entries are `segments[].text`. Bold where the field must be there. */
  readonly name: string;
  readonly form: string;
}

const code = (text: string): string => `\`${text}\``;
const named = (key: string, node: SchemaNode): string => (node.type === 'optional' ? code(key) : `**${code(key)}**`);

/** What a pattern's name means to a reader. */
const FORMS: Readonly<Record<string, string>> = { clean: 'text', sha256: 'hash', url: 'address' };
/** Parts that are told in sections of their own. */
export const APART: readonly string[] = ['time', 'factuality'];

/** The list the ids of a field are looked up in, by the field's path. */
type Targets = ReadonlyMap<string, string>;

/** Which field of a kind of record names records of which list. */
export function targetsOf(kind: string): Targets {
  const rules = kind in REFERENCES ? (REFERENCES[kind as keyof typeof REFERENCES] ?? []) : [];
  const own = rules
    .map(readReference)
    .map((rule): [string, string] => [rule.steps.join('.').replace(/\.[*+]/g, '[]'), rule.kind]);
  return new Map([...own, ['translation.of.source', 'sources']]);
}

const isSmall = (node: SchemaNode): boolean => node.type === 'object' && Object.keys(node.entries).length === 1;

/** A part in a few words; `path` is where it stands in its record. */
function formOf(node: SchemaNode, path: string, targets: Targets): string {
  const within = (inner: SchemaNode, more = ''): string => formOf(inner, path + more, targets);
  switch (node.type) {
    case 'object':
      return isSmall(node)
        ? Object.entries(node.entries)
            .map(([key, inner]) => `{ ${key}: ${within(inner, `.${key}`)} }`)
            .join('')
        : 'object';
    case 'array':
      return `list: ${within(node.item, '[]')}`;
    case 'tuple':
      return `${String(node.items.length)} numbers`;
    case 'record':
      return 'texts';
    case 'union':
      return node.options.map((option) => within(option)).join(' or ');
    case 'optional':
      return within(node.wrapped);
    case 'picklist':
      return (node.options ?? []).map((option) => code(String(option))).join(' ');
    case 'literal':
      return code(String(node.literal));
    case 'boolean':
      return 'true or false';
    case 'number':
      return node.pipe?.some((rule) => rule.type === 'integer') === true ? 'whole number' : 'number';
    case 'string': {
      if (DATES.has(path.replace(/.*\./, ''))) return 'date';
      const form = formName(node);
      const target = targets.get(path);
      return form === 'id' && target !== undefined ? `id in ${code(target)}` : (FORMS[form] ?? form);
    }
  }
}

/** The name of the form a text must take; it may stand in the schema this one builds on. */
function formName(node: SchemaNode): string {
  const pipe = 'pipe' in node ? (node.pipe ?? []) : [];
  const own = pipe.findLast((rule) => rule.type === 'regex')?.message;
  if (typeof own === 'string') return own;
  const [base] = pipe;
  return base === undefined || base === node ? 'clean' : formName(base as SchemaNode);
}

/** The objects inside a part that have fields worth a line of their own. */
function objectsIn(node: SchemaNode): readonly (readonly [prefix: string, node: SchemaNode])[] {
  switch (node.type) {
    case 'optional':
      return objectsIn(node.wrapped);
    case 'array':
      return objectsIn(node.item).map(([prefix, part]) => [`[]${prefix}`, part]);
    case 'union':
      return node.options.every(isSmall) ? [] : node.options.flatMap(objectsIn);
    case 'object':
      return [['', node]];
    default:
      return [];
  }
}

/** Every field of a record, those of its parts after it. */
export function fieldsOf(record: SchemaNode, targets: Targets, path = '', leave: readonly string[] = APART): Field[] {
  if (record.type !== 'object') return [];
  return Object.entries(record.entries).flatMap(([key, node]) => {
    const at = path + key;
    if (leave.includes(at)) return [{ name: named(at, node), form: 'see below' }];
    const parts = objectsIn(node).flatMap(([prefix, part]) => fieldsOf(part, targets, `${at}${prefix}.`, leave));
    return [{ name: named(at, node), form: formOf(node, at, targets) }, ...parts];
  });
}
