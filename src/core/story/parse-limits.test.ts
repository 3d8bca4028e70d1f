/** What a hostile file may try: too much of everything, and names that mean something to an object. */
import { describe, expect, it } from 'vitest';
import { edit, lineOf, small, SMALL_TEXT } from '../../../tests/fixtures/stories/faults.ts';
import { parseStory, parseStoryValue, type ParsedStory } from './parse.ts';

const lines = (parsed: ParsedStory): readonly string[] => parsed.issues.map(lineOf);

describe('limits: one below, at, one above', () => {
  const story = (n: number): Record<string, unknown> => {
    const file = small();
    const [event] = file['events'] as Record<string, unknown>[];
    return { ...file, events: Array.from({ length: n }, (_, i) => ({ ...event, id: `e${String(i)}` })), quotes: [] };
  };

  it('bytes, of UTF-8', () => {
    const bytes = new TextEncoder().encode(SMALL_TEXT).length;
    expect(bytes).toBeGreaterThan(SMALL_TEXT.length);
    for (const [limit, expected] of [
      [bytes + 1, []],
      [bytes, []],
      [bytes - 1, ['refused file-too-large .']],
    ] as const)
      expect(lines(parseStory(SMALL_TEXT, { limits: { bytes: limit } }))).toEqual(expected);
  });

  it('events', () => {
    for (const [n, refused] of [
      [4, false],
      [5, false],
      [6, true],
    ] as const) {
      const { story: read, issues } = parseStoryValue(story(n), { limits: { events: 5 } });
      expect(read?.events.length).toBe(refused ? undefined : n);
      expect(issues.some((issue) => issue.code === 'too-many' && issue.found === '6')).toBe(refused);
    }
  });

  it('quotations', () => {
    for (const [quotes, expected] of [
      [3, []],
      [2, []],
      [1, ['refused too-many quotes found=2']],
    ] as const)
      expect(lines(parseStoryValue(small(), { limits: { quotes } }))).toEqual(expected);
  });

  it('depth', () => {
    const nest = (n: number): unknown => (n === 0 ? 1 : [nest(n - 1)]);
    for (const [n, expected] of [
      [10, ['ignored unknown-key extra']],
      [11, ['ignored unknown-key extra']],
      [12, ['refused too-deep extra[0][0][0][0][0][0][0][0][0][0][0]']],
    ] as const)
      expect(lines(parseStoryValue({ ...small(), extra: nest(n) }))).toEqual(expected);
  });

  it('texts', () => {
    for (const [n, expected] of [
      [19_999, []],
      [20_000, []],
      [20_001, ['item too-long title.fr']],
    ] as const)
      expect(lines(parseStoryValue(edit(small(), { 'title.fr': 'é'.repeat(n) })))).toEqual(
        expected.map((line) => `${line} found=${'é'.repeat(79)}…`),
      );
  });

  it('nesting far too deep for a stack, as text and as value, and a value inside itself', () => {
    const text = `{"format":${'['.repeat(200_000)}`;
    expect(lines(parseStory(text))).toEqual([expect.stringMatching(/^refused too-deep/)]);
    expect(lines(parseStory(text + ']'.repeat(200_000) + '}'))).toEqual([expect.stringMatching(/^refused too-deep/)]);
    const file = small();
    file['events'] = [file];
    expect(lines(parseStoryValue(file))).toEqual([expect.stringMatching(/^refused too-deep/)]);
  });

  it('issues: the first are told, the rest counted', () => {
    const file = story(50);
    for (const event of file['events'] as Record<string, unknown>[]) {
      event['lane'] = 'nowhere';
      event['importance'] = 9;
    }
    const { issues } = parseStoryValue(file, { limits: { issues: 10 } });
    expect(issues.filter((issue) => issue.code === 'reference')).toHaveLength(10);
    expect(issues.filter((issue) => issue.code === 'choice')).toHaveLength(10);
    expect(issues.at(-1)).toMatchObject({ severity: 'error', code: 'more' });
    const unlimited = parseStoryValue(file).issues.length;
    expect(Number(issues.at(-1)?.found)).toBe(unlimited - 20);
  });
});

describe('hostile names', () => {
  const HOSTILE = [
    '__proto__',
    'constructor',
    'prototype',
    'toString',
    'hasOwnProperty',
    'valueOf',
    '__defineGetter__',
  ];

  it.each(HOSTILE)('%s as a key, anywhere, is told and never copied', (name) => {
    const text = SMALL_TEXT.replaceAll('"id":', `${JSON.stringify(name)}: { "polluted": true }, "id":`);
    const { story, issues } = parseStory(text);
    expect(story).toEqual(small());
    expect(issues.length).toBeGreaterThan(20);
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['unknown-key']));
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it.each(HOSTILE)('%s as a language, an id, a reference, a choice', (name) => {
    const { story } = parseStory(
      SMALL_TEXT.replaceAll('"en":', JSON.stringify(name) + ':').replace('"crack"', JSON.stringify(name)),
    );
    expect(story?.events.map((event) => event.id)).toEqual(['statement', 'works']);
    expect(story?.events.every((event) => Object.keys(event.title).join() === 'fr')).toBe(true);
    const file = edit(small(), { 'events.0.lane': name, 'events.1.kind': name, 'events.2.zone': { [name]: name } });
    expect(parseStoryValue(file).story?.events.map((event) => event.id)).toEqual(['works']);
  });

  it('objects that cannot be turned into text', () => {
    const bad = { toString: 1, valueOf: null };
    const file = edit(small(), { 'events.0.kind': bad, 'events.1.title.fr': bad, 'events.2.time.edtf': bad, id: bad });
    expect(parseStoryValue(file).story?.id).toBe('story');
  });

  it('what only the prototype has is not read', () => {
    const file = Object.create(small()) as object;
    expect(parseStoryValue(file).story).toBeUndefined();
  });
});
