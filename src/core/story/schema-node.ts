/** What the walk over a schema and the check of its leaves share: schemas as data, and faults as they are found. */
import type { Draft, Expected, IssueCode, TypeName } from './issue.ts';

/** Stands for a value that cannot be used. The drafts say why. */
export const REFUSED: unique symbol = Symbol('refused');

/** As much of valibot's schema objects as is read here. */
export type SchemaNode =
  | { readonly type: 'object'; readonly entries: Readonly<Record<string, SchemaNode>> }
  | { readonly type: 'array'; readonly item: SchemaNode; readonly pipe?: readonly Rule[] }
  | { readonly type: 'tuple'; readonly items: readonly SchemaNode[] }
  | { readonly type: 'record'; readonly key: SchemaNode; readonly value: SchemaNode }
  | { readonly type: 'union'; readonly options: readonly SchemaNode[] }
  | { readonly type: 'optional'; readonly wrapped: SchemaNode }
  | Leaf;
export interface Leaf extends Rule {
  readonly type: 'string' | 'number' | 'boolean' | 'picklist' | 'literal';
  readonly options?: readonly (string | number)[];
  readonly literal?: string | number;
  readonly pipe?: readonly Rule[];
}
/** Where the walk is: pushed and popped, copied into drafts. */
export type Path = (string | number)[];
/** One step of a pipe: the schema it starts from, or something asked of the value. */
export interface Rule {
  readonly kind: 'schema' | 'validation';
  readonly type: string;
  readonly requirement?: unknown;
  readonly message?: unknown;
}

export interface Walk {
  /** Faults found so far. Their effect is undefined until it is known what they take with them. */
  readonly drafts: Draft[];
  /** The languages every text of the story should be in. */
  languages: readonly string[];
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Notes a fault at a place. Always `REFUSED`, for the caller to return. */
export function refuse(
  into: Walk,
  code: IssueCode,
  at: Readonly<Path>,
  value: unknown,
  rest?: Partial<Draft>,
): typeof REFUSED {
  into.drafts.push({ code, at: [...at], value, ...rest });
  return REFUSED;
}

export const asType = (name: TypeName): { readonly expected: Expected } => ({
  expected: { as: 'type', type: name },
});

/** What a field's schema asks for, in a word. */
export function expectedOf(node: SchemaNode): { readonly expected?: Expected } {
  switch (node.type) {
    case 'optional':
      return expectedOf(node.wrapped);
    case 'object':
      return asType('object');
    case 'array':
    case 'tuple':
      return asType('list');
    case 'record':
      return asType('texts');
    case 'string':
      return asType('text');
    case 'number':
      return asType(node.pipe?.some((rule) => rule.type === 'integer') ? 'whole-number' : 'number');
    case 'boolean':
      return asType('yes-no');
    case 'picklist':
      return { expected: { as: 'choice', values: node.options ?? [] } };
    case 'literal':
      return { expected: { as: 'choice', values: node.literal === undefined ? [] : [node.literal] } };
    case 'union':
      return {};
  }
}
