import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { SMALL_TEXT } from '../../../tests/fixtures/stories/faults.ts';
import { parseStory } from './parse.ts';
import { repeatedKeys } from './repeated-keys.ts';

describe('keys that stand twice', () => {
  it.each([
    ['{"a":1,"a":2}', [[['a'], 1, 8]]],
    ['{"a":{"b":[1,{"c":0,\n "c":"{\\"c\\":1}"}]},"b":2}', [[['a', 'b', 1, 'c'], 2, 2]]],
    [
      '{"a":1,"\\u0061":2,"a":3}',
      [
        [['a'], 1, 8],
        [['a'], 1, 19],
      ],
    ],
    ['{"a":{"a":{"a":"a"}},"b":["a","a"]}', []],
    ['[{"a":1},{"a":1}]', []],
    ['"a"', []],
  ])('%s', (text, expected) => {
    expect(repeatedKeys(text, 9).map(({ at, line, column }) => [at, line, column])).toEqual(expected);
  });

  it('are never seen in what a program wrote, and always where one is written twice', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.string({ maxLength: 6 }), (value, key) => {
        const name = JSON.stringify(key);
        const inner = JSON.stringify(value);
        expect(repeatedKeys(`[${inner},{${name}:${inner}}]`, 9)).toEqual([]);
        expect(repeatedKeys(`[${inner},{${name}:${inner},${name}:0}]`, 9)).toMatchObject([{ at: [1, key] }]);
      }),
      cases(),
    );
  });

  it('are told with their place, and the last of them is read', () => {
    const text = SMALL_TEXT.replace('"takeaway"', '"revision": "9",\n  "takeaway"');
    const { story, issues } = parseStory(text);
    const before = text.slice(0, text.indexOf('"revision"', text.indexOf('"revision"') + 1));
    const told = issues.filter(({ code }) => code === 'repeated-key');
    expect(told).toMatchObject([{ severity: 'warning', effect: 'ignored', path: 'revision' }]);
    expect(told[0]?.line).toBe(before.split('\n').length);
    expect(story?.revision).toBe('9');
  });
});
