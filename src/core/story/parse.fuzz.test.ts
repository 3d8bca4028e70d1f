/** Stories mutated where it hurts: never an exception, never a story outside its schema, never a changed prototype. */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import * as v from 'valibot';
import { afterEach, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { small, SMALL_TEXT } from '../../../tests/fixtures/stories/faults.ts';
import { parseStory, parseStoryValue } from './parse.ts';
import { storySchema } from './schema.ts';

/** Each of these cases makes one to eight mutations, four and a half on average. */
const MUTATED = cases(4);

const HOSTILE: readonly unknown[] = [
  null,
  '',
  ' ',
  0,
  -1,
  1e308,
  0.5,
  true,
  [],
  {},
  [[]],
  [null],
  { fr: {} },
  { id: 'x' },
  '__proto__',
  'constructor',
  'toString',
  'gazette',
  'crack',
  'q-safe',
  'editor',
  '2024-02-30',
  '2024-05-03/2024-05-01',
  '[..]',
  'P',
  'PT0M',
  'Europe/Nowhere',
  '\u0000',
  '\ud800',
  '\u202e',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'x'.repeat(20_001),
  { toString: 1, valueOf: null },
  JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
];

interface Spot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

function spots(value: unknown, into: Spot[] = [], depth = 0): Spot[] {
  if (typeof value === 'object' && value !== null && depth < 12)
    for (const key of Object.keys(value)) {
      into.push({ holder: value as Record<string, unknown>, key });
      spots((value as Record<string, unknown>)[key], into, depth + 1);
    }
  return into;
}

/** Defines rather than assigns, so that a key named `__proto__` becomes one. */
const put = (holder: object, key: string, value: unknown): void => {
  Object.defineProperty(holder, key, { value, writable: true, enumerable: true, configurable: true });
};

const misspell = (text: string, at: number): string => {
  const i = at % (text.length + 1);
  return text.slice(0, i) + 'xX-_ é'.charAt(at % 6) + text.slice(i + (at % 3));
};

const mutation = fc.record({ at: fc.nat(), how: fc.nat(7), other: fc.nat(), any: fc.jsonValue({ maxDepth: 3 }) });

function mutate(file: object, { at, how, other, any }: { at: number; how: number; other: number; any: unknown }): void {
  const all = spots(file);
  const spot = all[at % Math.max(1, all.length)];
  if (!spot) return;
  const { holder, key } = spot;
  const value = holder[key];
  const from = all[other % all.length];
  if (how === 0) Reflect.deleteProperty(holder, key);
  else if (how === 1) put(holder, key, structuredClone(HOSTILE[other % HOSTILE.length]));
  else if (how === 2) put(holder, key, structuredClone(from?.holder[from.key]));
  else if (how === 3 && Array.isArray(value)) value.push(structuredClone(value[other % Math.max(1, value.length)]));
  else if (how === 4 && !Array.isArray(holder)) put(holder, misspell(key, other), value);
  else if (how === 5) put(holder, key, typeof value === 'string' ? misspell(value, other) : any);
  else if (how === 6 && !Array.isArray(holder))
    put(holder, ['__proto__', 'constructor', 'extra'][other % 3] ?? '', any);
  else if (how === 7 && Array.isArray(value)) value.reverse();
  else put(holder, key, any);
}

const CANARY = Reflect.ownKeys(Object.prototype).length;
afterEach(() => {
  expect(Reflect.ownKeys(Object.prototype)).toHaveLength(CANARY);
  expect(Reflect.ownKeys(Array.prototype).filter((key) => key === 'polluted')).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
});

function plain(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true;
  const proto: unknown = Object.getPrototypeOf(value);
  return (
    (proto === Object.prototype || proto === Array.prototype) &&
    !Object.hasOwn(value, '__proto__') &&
    Object.values(value).every(plain)
  );
}

it('mutated stories: what is read fits the schema, and is read again without loss', () => {
  let stories = 0;
  let issueCount = 0;
  fc.assert(
    fc.property(fc.array(mutation, { minLength: 1, maxLength: 8 }), (mutations) => {
      const file = small();
      for (const one of mutations) mutate(file, one);
      const { story, issues } = parseStoryValue(file);
      issueCount += issues.length;
      const unseen = issues.filter((issue) =>
        /[\p{Cc}\p{Cs}\u202a-\u202e]/u.test(`${issue.path}${issue.found ?? ''}${issue.nearest ?? ''}`),
      );
      expect(unseen).toEqual([]);
      if (!story) {
        expect(issues.some((issue) => issue.effect === 'refused')).toBe(true);
        return;
      }
      stories++;
      expect(isDeepStrictEqual(v.parse(storySchema, story), story)).toBe(true);
      expect(plain(story)).toBe(true);
      // What is left has nothing left to take out: reading it again changes nothing.
      const again = parseStory(JSON.stringify(story));
      expect(isDeepStrictEqual(again.story, story)).toBe(true);
      expect(again.issues.filter((issue) => issue.effect !== 'kept')).toEqual([]);
    }),
    MUTATED,
  );
  expect(stories).toBeGreaterThan(MUTATED.numRuns / 2);
  expect(issueCount).toBeGreaterThan(MUTATED.numRuns);
});

it('nothing vanishes without a word: with no issue, the story is the file', () => {
  fc.assert(
    fc.property(mutation, (one) => {
      const file = small();
      mutate(file, one);
      const { story, issues } = parseStoryValue(file);
      if (issues.every((issue) => issue.effect === 'kept')) {
        const lists = Object.fromEntries(Object.entries(story ?? {}).filter(([key]) => Object.hasOwn(file, key)));
        expect(lists).toEqual(file);
      }
    }),
    cases(),
  );
});

it('mutated texts: never an exception, and a place for every fault of JSON', () => {
  fc.assert(
    fc.property(fc.nat(SMALL_TEXT.length), fc.nat(6), fc.string({ maxLength: 4 }), (at, cut, insert) => {
      const text = SMALL_TEXT.slice(0, at) + insert + SMALL_TEXT.slice(at + cut);
      const { story, issues } = parseStory(text);
      for (const { code, line, column } of issues)
        if (code === 'json') expect([line, column].every((n) => n !== undefined && n > 0)).toBe(true);
      expect(story !== undefined || issues.length > 0).toBe(true);
    }),
    cases(),
  );
});

it('any value and any text at all', () => {
  fc.assert(
    fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (value) => {
      expect(parseStoryValue(value).issues.length).toBeGreaterThan(0);
      expect(parseStoryValue({ ...small(), events: [value], title: value, quotes: value })).toBeDefined();
    }),
    cases(),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseStory(text).story).toBeUndefined();
    }),
    cases(),
  );
});
