import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { locateJsonFault } from './json-locate.ts';

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Text, line, column, what is found, what was expected, hint. */
const FAULTS: readonly (readonly [string, number, number, string, string, string | undefined])[] = [
  ['', 1, 1, '', 'value', 'cut-off'],
  ['{', 1, 2, '', 'key', 'cut-off'],
  ['[1, 2', 1, 6, '', 'comma', 'cut-off'],
  ['{"a": "b', 1, 9, '', 'quote', 'cut-off'],
  ['{"a": 1,}', 1, 9, '}', 'key', 'trailing-comma'],
  ['[1, 2, ]', 1, 8, ']', 'value', 'trailing-comma'],
  ['[,1]', 1, 2, ',', 'value', undefined],
  ['{"a" 1}', 1, 6, '1', 'colon', undefined],
  ['{"a": 1 "b": 2}', 1, 9, '"', 'comma', undefined],
  ['{\n  "a": 1\n  "b": 2\n}', 3, 3, '"', 'comma', undefined],
  ['{"a": 1}}', 1, 9, '}', 'end', undefined],
  ['{"a": 1] ', 1, 8, ']', 'comma', undefined],
  ['{a: 1}', 1, 2, 'a', 'key', undefined],
  ["{'a': 1}", 1, 2, "'", 'key', 'quotes'],
  ['{"a": “b”}', 1, 7, '“', 'value', 'quotes'],
  ['// note\n{}', 1, 1, '/', 'value', 'comment'],
  ['{} # note', 1, 4, '#', 'end', 'comment'],
  ['{"a": tru}', 1, 7, 'tru', 'value', undefined],
  ['{"a": undefined}', 1, 7, 'undefined', 'value', undefined],
  ['{"a": NaN}', 1, 7, 'NaN', 'value', undefined],
  ['{"a": 01}', 1, 7, '01', 'value', undefined],
  ['{"a": .5}', 1, 7, '.5', 'value', undefined],
  ['{"a": +5}', 1, 7, '+5', 'value', undefined],
  ['{"a": 1.}', 1, 7, '1.', 'value', undefined],
  ['{"a": "b\nc"}', 1, 9, '\n', 'quote', 'line-break'],
  ['{"a": "b\\x"}', 1, 9, '\\', 'escape', undefined],
  ['{"a": "\\u12"}', 1, 8, '\\', 'escape', undefined],
  ['{"é😀": x}', 1, 8, 'x', 'value', undefined],
  ['{\r\n"a": 1,\r\n\r"b" 2}', 4, 5, '2', 'colon', undefined],
  ['\u00a0{}', 1, 1, '\u00a0', 'value', undefined],
  ['<!doctype html>', 1, 1, '<', 'value', undefined],
];

describe('faults', () => {
  it.each(FAULTS)('%j', (text, line, column, found, expected, hint) => {
    expect(parses(text)).toBe(false);
    const { hint: told, ...fault } = locateJsonFault(text, 12) ?? {};
    expect({ ...fault, hint: told }).toEqual({ line, column, found, expected, hint });
  });

  it('a word found is cut', () => {
    expect(locateJsonFault('x'.repeat(500), 12)?.found).toBe('x'.repeat(40));
  });
});

it('depth: one below, at, one above', () => {
  const nest = (n: number): string => '['.repeat(n) + ']'.repeat(n);
  expect(locateJsonFault(nest(11), 12)).toBeUndefined();
  expect(locateJsonFault(nest(12), 12)).toBeUndefined();
  expect(locateJsonFault(nest(13), 12)).toEqual({ line: 1, column: 13, found: '[', expected: 'depth' });
  expect(locateJsonFault(nest(100_000), Infinity)).toBeUndefined();
});

it('whatever is JSON has no fault', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t', ' \n'), (value, space) => {
      expect(locateJsonFault(JSON.stringify(value, undefined, space), Infinity)).toBeUndefined();
    }),
    cases(),
  );
});

it('finds a fault in exactly the texts the engine refuses', () => {
  const pieces = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '"a"',
    '1',
    '-',
    '0',
    '.5',
    'e3',
    'true',
    'null',
    '\\',
    '\\u00e9',
    ' ',
    '\n',
    'x',
    "'",
    '\u0001',
  );
  const texts = fc.oneof(
    fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.tuple(fc.jsonValue(), fc.nat(), fc.nat(3), pieces).map(([value, at, cut, piece]) => {
      const text = JSON.stringify(value);
      const i = at % (text.length + 1);
      return text.slice(0, i) + piece + text.slice(i + cut);
    }),
    fc.string(),
  );
  fc.assert(
    fc.property(texts, (text) => {
      expect(locateJsonFault(text, Infinity) === undefined).toBe(parses(text));
    }),
    cases(),
  );
});
