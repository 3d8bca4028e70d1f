/** The published JSON Schema, held against the validator by a small reader of just the keywords it uses. */
import { describe, expect, it } from 'vitest';
import { storyJsonSchema } from '../../config/story-schema.ts';
import { parseStoryValue } from '../../src/core/story/parse.ts';
import { BROKEN_FIELDS } from '../fixtures/stories/broken-fields.ts';
import { edit, small } from '../fixtures/stories/faults.ts';

type Json = Readonly<Record<string, unknown>>;
const SCHEMA = storyJsonSchema();

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const size = (text: string): number => Array.from(text).length;

function isType(type: unknown, value: unknown): boolean {
  if (type === 'object') return isObject(value);
  if (type === 'array') return Array.isArray(value);
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

/** One keyword each: whether a value passes it. */
const KEYWORDS: Readonly<Record<string, (given: never, value: never, schema: Json) => boolean>> = {
  type: isType,
  const: (given: unknown, value: unknown) => given === value,
  enum: (given: unknown[], value: unknown) => given.includes(value),
  anyOf: (given: Json[], value: unknown) => given.some((option) => passes(option, value)),
  $ref: (given: string, value: unknown) =>
    passes((SCHEMA['$defs'] as Json)[given.replace('#/$defs/', '')] as Json, value),
  properties: (given: Json, value: unknown) =>
    !isObject(value) ||
    Object.keys(value).every((key) => !Object.hasOwn(given, key) || passes(given[key] as Json, value[key])),
  required: (given: string[], value: unknown) => !isObject(value) || given.every((key) => Object.hasOwn(value, key)),
  additionalProperties: (given: Json | false, value: unknown, { properties = {} }: Json) =>
    !isObject(value) ||
    Object.keys(value).every((key) => Object.hasOwn(properties as Json, key) || (given && passes(given, value[key]))),
  propertyNames: (given: Json, value: unknown) =>
    !isObject(value) || Object.keys(value).every((key) => passes(given, key)),
  minProperties: (given: number, value: unknown) => !isObject(value) || Object.keys(value).length >= given,
  prefixItems: (given: Json[], value: unknown) =>
    !Array.isArray(value) || given.every((item, i) => passes(item, value[i])),
  items: (given: Json | false, value: unknown, { prefixItems = [] }: Json) =>
    !Array.isArray(value) ||
    value.slice((prefixItems as Json[]).length).every((item) => given !== false && passes(given, item)),
  minItems: (given: number, value: unknown) => !Array.isArray(value) || value.length >= given,
  minLength: (given: number, value: unknown) => typeof value !== 'string' || size(value) >= given,
  maxLength: (given: number, value: unknown) => typeof value !== 'string' || size(value) <= given,
  minimum: (given: number, value: unknown) => typeof value !== 'number' || value >= given,
  maximum: (given: number, value: unknown) => typeof value !== 'number' || value <= given,
  pattern: (given: string, value: unknown) => typeof value !== 'string' || new RegExp(given, 'u').test(value),
  $schema: () => true,
  $defs: () => true,
  title: () => true,
  description: () => true,
};

function passes(schema: Json, value: unknown): boolean {
  return Object.entries(schema).every(([keyword, given]) => {
    const check = KEYWORDS[keyword];
    if (!check) throw new Error(`No reader for the keyword ${keyword}`);
    return check(given as never, value as never, schema);
  });
}

it('accepts a story', () => {
  expect(passes(SCHEMA, small())).toBe(true);
  const { quotes: _, ...without } = small();
  expect(passes(SCHEMA, without)).toBe(true);
});

/** What a schema cannot say: that dates and zones exist, that every language is there. */
const BEYOND = /^\w+ (?:date|single-date|zone|language-missing|reference-left-out) /;

describe('refuses what the validator refuses, dates and zones aside', () => {
  it.each(BROKEN_FIELDS)('%s', (_, edits, lines) => {
    const file = edit(small(), edits);
    expect(passes(SCHEMA, file)).toBe(lines.every((line) => BEYOND.test(line)));
  });
});

it('accepts what the validator makes of a broken file', () => {
  for (const [, edits] of BROKEN_FIELDS) {
    const { story } = parseStoryValue(edit(small(), edits));
    if (story) expect(passes(SCHEMA, story)).toBe(true);
  }
});

it('names its lists, describes them, and leaves them free to be absent', () => {
  const { properties, required, $defs } = SCHEMA as { properties: Json; required: string[]; $defs: Json };
  for (const kind of Object.keys($defs)) {
    expect(properties[kind]).toMatchObject({ type: 'array', items: { $ref: `#/$defs/${kind}` } });
    expect((properties[kind] as Json)['description']).toMatch(/^[A-Z].*\.$/);
    expect(required).not.toContain(kind);
  }
  expect(required).toEqual(['format', 'version', 'id', 'revision', 'languages', 'title', 'takeaway', 'asOf', 'zone']);
});
