import { describe, expect, it } from 'vitest';
import { readReference, REFERENCES } from './references.ts';
import type { SchemaNode } from './schema-node.ts';
import { recordSchemas } from './schema.ts';
import type { RecordKind } from './types.ts';

const KINDS = Object.keys(recordSchemas) as RecordKind[];
const rulesOf = (kind: RecordKind): readonly string[] => REFERENCES[kind] ?? [];

/** Every path of a schema at which an id stands. */
function idPaths(node: SchemaNode, path: string): readonly string[] {
  switch (node.type) {
    case 'optional':
      return idPaths(node.wrapped, path);
    case 'object':
      return Object.entries(node.entries).flatMap(([key, entry]) => idPaths(entry, path ? `${path}.${key}` : key));
    case 'array':
      return idPaths(node.item, `${path}.*`);
    case 'union':
      return node.options.flatMap((option) => idPaths(option, path));
    case 'tuple':
    case 'record':
      return [];
    default:
      return node.pipe?.some((rule) => rule.message === 'id') ? [path] : [];
  }
}

describe('the list of references', () => {
  it.each(KINDS)('%s: every id in the schema but its own is a reference, and the reverse', (kind) => {
    const inSchema = idPaths(recordSchemas[kind] as unknown as SchemaNode, '').filter((path) => path !== 'id');
    const inRules = rulesOf(kind).map((rule) => readReference(rule).steps.join('.').replaceAll('+', '*'));
    // A translation's original is followed by itself: nothing may make an original of a translation.
    if (kind === 'sources') inRules.push('translation.of.source');
    expect([...inRules].sort()).toEqual([...new Set(inSchema)].sort());
  });

  it('every list a record can fall by stands before its own', () => {
    for (const kind of KINDS)
      for (const rule of rulesOf(kind).map(readReference))
        if (rule.fatal) expect(KINDS.indexOf(rule.kind)).toBeLessThan(KINDS.indexOf(kind));
  });

  it('every rule points to a list there is', () => {
    for (const kind of KINDS) for (const rule of rulesOf(kind)) expect(KINDS).toContain(readReference(rule).kind);
  });

  it('a required field never goes without its record', () => {
    for (const kind of KINDS)
      for (const rule of rulesOf(kind).map(readReference)) {
        if (rule.effect !== 'field') continue;
        let node = recordSchemas[kind] as unknown as SchemaNode;
        for (const step of rule.steps.slice(0, rule.cut + 1)) {
          if (node.type === 'optional') node = node.wrapped;
          if (node.type === 'object') node = node.entries[step] ?? node;
          else if (node.type === 'array') node = node.item;
        }
        expect(node.type, `${kind} ${rule.steps.join('.')}`).toBe('optional');
      }
  });
});

it('rules are read as they are written', () => {
  expect(readReference('!lane>lanes')).toEqual({
    steps: ['lane'],
    cut: -1,
    effect: 'record',
    kind: 'lanes',
    word: undefined,
    fatal: true,
  });
  expect(readReference('time.relative.*-.anchor>events|publication')).toEqual({
    steps: ['time', 'relative', '*', 'anchor'],
    cut: 2,
    effect: 'item',
    kind: 'events',
    word: 'publication',
    fatal: false,
  });
  expect(readReference('sources.+>sources')).toMatchObject({ cut: 1, effect: 'item', fatal: true });
});
