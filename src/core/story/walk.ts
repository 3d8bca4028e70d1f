/**
 * Checks a value against a schema and copies what is good, field by field. The schema says what is allowed; this says
 * what becomes of what is not: a bad required field takes its record with it, a bad optional field only itself, an
 * unknown key is never copied. Depth is the schema's, whatever the value's.
 */
import type * as v from 'valibot';
import type { Draft, Effect } from './issue.ts';
import { checkNamed, DATES, visitLeaf } from './leaf.ts';
import { nearest } from './nearest.ts';
import {
  expectedOf,
  isObject,
  refuse,
  REFUSED,
  asType,
  type SchemaNode,
  type Path,
  type Rule,
  type Walk,
} from './schema-node.ts';

/** Optional, but without them the record would claim to know more than its source does: bad, they take it with them. */
const TELLING = new Set(['edtf', 'qualifier', 'bounds', 'translation']);
/** Lists that mean something else when one entry is missing. */
const WHOLE = /^(?:attributions\.agents|quotes\.segments|sources\.paragraphs|\w+\.factuality\.according)$/;
/** Says of every fault since `mark` that is not settled yet what it took with it. */
export function settle(drafts: readonly Draft[], mark: number, effect: Effect, used?: string): void {
  for (let i = mark; i < drafts.length; i++) {
    const draft = drafts[i];
    if (!draft || draft.effect) continue;
    draft.effect = effect;
    draft.used = used;
  }
}

/** When the last part is gone, what was wrong with the parts is what is wrong with the whole. False: nothing was. */
function reopen({ drafts }: Walk, begin: number): boolean {
  for (let i = begin; i < drafts.length; i++) {
    const draft = drafts[i];
    if (draft?.effect === 'item') draft.effect = undefined;
  }
  return drafts.length > begin;
}

/** The checked copy of `value`, or `REFUSED`. `at` is where the value stands; it is put back as it was. */
export function walk(schema: v.GenericSchema, value: unknown, at: Path, into: Walk): unknown {
  return visit(schema as unknown as SchemaNode, value, at, into);
}

/**
 * The checked copy of one field of an object; undefined where it may be absent and is, `REFUSED` where it cannot be
 * used or is missing.
 */
export function walkField(
  schema: v.GenericSchema,
  key: string,
  holder: Readonly<Record<string, unknown>>,
  into: Walk,
): unknown {
  return visitField(schema as unknown as SchemaNode, key, holder, [], into);
}

function visit(node: SchemaNode, value: unknown, at: Path, into: Walk): unknown {
  switch (node.type) {
    case 'optional':
      return visit(node.wrapped, value, at, into);
    case 'object':
      return visitObject(node.entries, value, at, into);
    case 'array':
      return visitArray(node.item, node.pipe, value, at, into);
    case 'tuple':
      return visitTuple(node.items, value, at, into);
    case 'record':
      return visitTexts(node.key, node.value, value, at, into);
    case 'union':
      return visitUnion(node.options, value, at, into);
    default:
      return visitLeaf(node, value, at, into);
  }
}

function visitObject(entries: Readonly<Record<string, SchemaNode>>, value: unknown, at: Path, into: Walk) {
  if (!isObject(value)) return refuse(into, 'type', at, value, asType('object'));
  unknownKeys(value, Object.keys(entries), at, into);
  const out: Record<string, unknown> = {};
  let whole = true;
  for (const [key, entry] of Object.entries(entries)) {
    const mark = into.drafts.length;
    const part = visitField(entry, key, value, at, into);
    if (part !== REFUSED) {
      if (part !== undefined) out[key] = part;
    } else if (entry.type === 'optional' && !TELLING.has(key)) settle(into.drafts, mark, 'field');
    else whole = false;
  }
  return whole ? out : REFUSED;
}

/** The field `key` of `holder`, or undefined where an optional one is absent. */
function visitField(
  entry: SchemaNode,
  key: string,
  holder: Readonly<Record<string, unknown>>,
  at: Path,
  into: Walk,
): unknown {
  at.push(key);
  const value = Object.hasOwn(holder, key) ? holder[key] : undefined;
  let part: unknown;
  if (value !== undefined) part = checkNamed(key, visit(entry, value, at, into), at, into);
  else if (entry.type !== 'optional')
    part = refuse(into, 'missing', at, undefined, DATES.has(key) ? asType('date') : expectedOf(entry));
  at.pop();
  return part;
}

/** Tells of keys the format does not know. They are not read. */
export function unknownKeys(
  value: object,
  known: readonly string[],
  at: readonly (string | number)[],
  into: Walk,
): void {
  for (const key of Object.keys(value))
    if (!known.includes(key))
      into.drafts.push({
        code: 'unknown-key',
        at: [...at, key],
        effect: 'ignored',
        nearest: () => nearest(key, known),
      });
}

function visitArray(
  item: SchemaNode,
  rules: readonly Rule[] | undefined,
  value: unknown,
  at: Path,
  into: Walk,
): unknown {
  if (!Array.isArray(value)) return refuse(into, 'type', at, value, asType('list'));
  const out: unknown[] = [];
  const begin = into.drafts.length;
  let whole = true;
  for (let i = 0; i < value.length; i++) {
    const mark = into.drafts.length;
    at.push(i);
    const part = visit(item, value[i], at, into);
    at.pop();
    if (part !== REFUSED) out.push(part);
    else if (WHOLE.test(at.filter((key) => typeof key === 'string').join('.'))) whole = false;
    else settle(into.drafts, mark, 'item');
  }
  if (whole && rules?.some((rule) => rule.type === 'min_length' && out.length < Number(rule.requirement)))
    return reopen(into, begin) ? REFUSED : refuse(into, 'empty', at, undefined, asType('list'));
  return whole ? out : REFUSED;
}

function visitTuple(items: readonly SchemaNode[], value: unknown, at: Path, into: Walk): unknown {
  if (!Array.isArray(value)) return refuse(into, 'type', at, value, asType('list'));
  if (value.length !== items.length)
    return refuse(into, 'length', at, value.length, {
      expected: { as: 'range', min: items.length, max: items.length },
    });
  const out = items.map((item, i) => {
    at.push(i);
    const part = visit(item, value[i], at, into);
    at.pop();
    return part;
  });
  return out.includes(REFUSED) ? REFUSED : out;
}

/** A text in one or more languages. One with none left says nothing, so it is refused. */
function visitTexts(keyNode: SchemaNode, textNode: SchemaNode, value: unknown, at: Path, into: Walk): unknown {
  const [first = 'en'] = into.languages;
  if (!isObject(value))
    return refuse(into, 'type', at, value, {
      ...asType('texts'),
      nearest: () => (typeof value === 'string' ? JSON.stringify({ [first]: value }) : undefined),
    });
  const out: Record<string, unknown> = {};
  const begin = into.drafts.length;
  for (const key of Object.keys(value)) {
    const mark = into.drafts.length;
    at.push(key);
    if (visit(keyNode, key, at, into) !== REFUSED) {
      const text = visit(textNode, value[key], at, into);
      if (text !== REFUSED) out[key] = text;
    }
    at.pop();
    settle(into.drafts, mark, 'item');
  }
  if (Object.keys(out).length === 0) {
    return reopen(into, begin) ? REFUSED : refuse(into, 'empty', at, undefined, asType('texts'));
  }
  const missing = into.languages.filter((lang) => !Object.hasOwn(value, lang));
  // A rendering helps those who do not read the quotation's own language: it has no text in that one.
  if (missing.length > 0 && at.at(-1) !== 'rendering')
    refuse(into, 'language-missing', at, undefined, { effect: 'kept', expected: { as: 'choice', values: missing } });
  return out;
}

/** The first option that fits. Where none does, the faults told are those of the option the author seems to mean. */
function visitUnion(options: readonly SchemaNode[], value: unknown, at: Path, into: Walk): unknown {
  const { drafts } = into;
  const mark = drafts.length;
  let told: readonly Draft[] = [];
  let meant = false;
  for (const option of options) {
    const part = visit(option, value, at, into);
    if (part !== REFUSED) return part;
    const faults = drafts.splice(mark);
    if (meant) continue;
    told = faults;
    meant =
      option.type === 'object' &&
      isObject(value) &&
      Object.keys(option.entries).some((key) => Object.hasOwn(value, key));
  }
  const keys = options.flatMap((option) => (option.type === 'object' ? Object.keys(option.entries).slice(0, 1) : []));
  if (meant || keys.length === 0 || !isObject(value)) {
    drafts.push(...told);
    return REFUSED;
  }
  return refuse(into, 'keys', at, value, { expected: { as: 'choice', values: keys } });
}
