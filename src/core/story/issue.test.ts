import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { IssueLog, printPath, shown, typeOf } from './issue.ts';

describe('shown', () => {
  it.each([
    ['text', 'text'],
    ['', ''],
    [5, '5'],
    [null, 'null'],
    [undefined, 'undefined'],
    [true, 'true'],
    [[], '[]'],
    [[1], '[…]'],
    [{}, '{…}'],
    ['a\nb', 'a\\u000ab'],
    ['a\u202eb', 'a\\u202eb'],
    ['a\ud800', 'a\\ud800'],
    ['é 😀 «\u00a0x\u202f»', 'é 😀 «\u00a0x\u202f»'],
    ['x'.repeat(79), 'x'.repeat(79)],
    ['x'.repeat(80), `${'x'.repeat(79)}…`],
    ['😀'.repeat(50), `${'😀'.repeat(39)}…`],
  ])('%j → %s', (value, expected) => {
    expect(shown(value)).toBe(expected);
  });

  it('is short, and has nothing in it that hides or turns text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.anything()), (value) => {
        const text = shown(value);
        expect(text.length).toBeLessThanOrEqual(80);
        expect(text).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
      cases(),
    );
  });
});

it('paths', () => {
  expect(printPath([])).toBe('');
  expect(printPath(['events', 3, 'time', 'edtf'])).toBe('events[3].time.edtf');
  expect(printPath(['$schema'])).toBe('$schema');
  expect(printPath(['a b', 'fr-CA', ''])).toBe('["a b"].fr-CA[""]');
  expect(printPath(['a\u202e'])).toBe('["a\\u202e"]');
  expect(printPath(Array.from({ length: 500 }, () => 'deep')).length).toBe(201);
});

it('kinds of values', () => {
  expect([undefined, null, '', 0, false, [], {}].map(typeOf)).toEqual([
    'nothing',
    'nothing',
    'text',
    'number',
    'yes-no',
    'list',
    'object',
  ]);
});

describe('the log', () => {
  it('tells errors from warnings by what they took', () => {
    const log = new IssueLog(10);
    for (const effect of ['refused', 'record', 'list', 'default', 'field', 'item', 'ignored', 'kept'] as const)
      log.add({ code: 'type', at: [], effect });
    expect(
      log
        .done()
        .map((issue) => issue.severity[0])
        .join(''),
    ).toBe('eeeewwww');
  });

  it('keeps room for errors when there are many warnings, and makes no form it does not tell', () => {
    const log = new IssueLog(2);
    let asked = 0;
    const nearest = (): string => `n${String(++asked)}`;
    for (let i = 0; i < 100; i++) log.add({ code: 'type', at: [i], effect: 'kept', nearest });
    log.add({ code: 'type', at: ['x'], effect: 'record', nearest });
    expect(log.done().map((issue) => [issue.code, issue.path, issue.nearest])).toEqual([
      ['type', '[0]', 'n1'],
      ['type', '[1]', 'n2'],
      ['type', 'x', 'n3'],
      ['more', '', undefined],
    ]);
    expect(log.done().at(-1)).toMatchObject({ severity: 'warning', found: '98' });
  });

  it('a nearest form that could not be shown as it is, is not', () => {
    const log = new IssueLog(10);
    for (const text of ['ok', 'a\u202eb', 'x'.repeat(100)]) log.add({ code: 'type', at: [], nearest: () => text });
    expect(log.done().map((issue) => issue.nearest)).toEqual(['ok', undefined, undefined]);
  });
});
