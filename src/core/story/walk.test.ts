/** The walk reads valibot's schemas itself, so it is held against valibot here. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { small } from '../../../tests/fixtures/stories/faults.ts';
import type { Draft } from './issue.ts';
import { visitLeaf } from './leaf.ts';
import { REFUSED, type Leaf, type SchemaNode } from './schema-node.ts';
import { headerSchema, recordSchemas } from './schema.ts';
import type { RecordKind } from './types.ts';
import { walk } from './walk.ts';

function leaves(node: SchemaNode): readonly Leaf[] {
  switch (node.type) {
    case 'optional':
      return leaves(node.wrapped);
    case 'object':
      return Object.values(node.entries).flatMap(leaves);
    case 'array':
      return leaves(node.item);
    case 'record':
      return [...leaves(node.key), ...leaves(node.value)];
    case 'tuple':
      return node.items.flatMap(leaves);
    case 'union':
      return node.options.flatMap(leaves);
    default:
      return [node];
  }
}

const ALL = [
  ...new Set([headerSchema, ...Object.values(recordSchemas)].flatMap((s) => leaves(s as unknown as SchemaNode))),
];

const values = fc.oneof(
  fc.anything(),
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.double(),
  fc.stringMatching(/^[a-z0-9-]{0,70}$/),
  fc.stringMatching(/^[a-z]{1,4}(-[A-Za-z0-9]{1,9}){0,2}$/),
  fc.stringMatching(/^P(\d{1,6}[WD])?(T\d{1,6}[HM])?$/),
  fc.stringMatching(/^[0-9a-fA-F]{63,65}$/),
  fc.webUrl(),
  fc.constantFrom(
    'article',
    '+',
    1,
    5,
    'editor',
    'publication',
    'dateline-story',
    true,
    '',
    'x'.repeat(2001),
    'x'.repeat(20_001),
  ),
);

it('a leaf accepts what valibot accepts, and nothing else', () => {
  expect(ALL.length).toBeGreaterThan(30);
  fc.assert(
    fc.property(values, (value) => {
      for (const leaf of ALL) {
        const into = { drafts: [] as Draft[], languages: [] };
        const accepted = visitLeaf(leaf, value, [], into) !== REFUSED;
        if (accepted !== v.is(leaf as unknown as v.GenericSchema, value)) expect.fail(`${leaf.type}: ${String(value)}`);
        if (into.drafts.length !== (accepted ? 0 : 1)) expect.fail('one refusal, one draft');
      }
    }),
    cases(),
  );
});

describe.each(Object.keys(recordSchemas) as RecordKind[])('%s', (kind) => {
  const records = small()[kind] as Record<string, unknown>[];
  const schema: v.GenericSchema = recordSchemas[kind];

  it('the fixture has one', () => {
    expect(records.length).toBeGreaterThan(0);
    for (const record of records) expect(v.is(schema, record)).toBe(true);
  });

  it('refuses no more than valibot does, and what it lets through has been told or is accepted', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.anything(), (which, field, value) => {
        const record = { ...records[which % records.length] };
        const keys = Object.keys(record);
        const key = keys[field % keys.length] ?? '';
        record[key] = value;
        const into = { drafts: [] as Draft[], languages: [] };
        const out = walk(schema, record, [], into);
        if (out === REFUSED) expect(into.drafts.some((draft) => draft.effect === undefined)).toBe(true);
        else {
          expect(v.is(schema, out)).toBe(true);
          if (into.drafts.length === 0) expect(v.parse(schema, record)).toEqual(out);
        }
        if (v.is(schema, record) && into.drafts.length === 0) expect(out).not.toBe(REFUSED);
      }),
      cases(),
    );
  });
});
