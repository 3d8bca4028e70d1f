import { readFileSync } from 'node:fs';
import { expect, it, describe } from 'vitest';
import { BROKEN_FIELDS } from '../../../tests/fixtures/stories/broken-fields.ts';
import { BROKEN_LINKS } from '../../../tests/fixtures/stories/broken-links.ts';
import { edit, lineOf, small, SMALL_TEXT } from '../../../tests/fixtures/stories/faults.ts';
import { parseStory, parseStoryValue, type ParsedStory } from './parse.ts';

const lines = (parsed: ParsedStory): readonly string[] => parsed.issues.map(lineOf);

function deepFrozen(value: unknown): boolean {
  return (
    typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(deepFrozen))
  );
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

describe('a valid story', () => {
  it('is read whole, without an issue', () => {
    const { story, issues } = parseStory(SMALL_TEXT);
    expect(issues).toEqual([]);
    expect(story).toEqual(small());
  });

  it('is frozen to its depths, and no part of it is the file', () => {
    const file = small();
    const { story } = parseStoryValue(file);
    expect(deepFrozen(story)).toBe(true);
    expect(deepFrozen(file)).toBe(false);
    expect(story?.events[0]).not.toBe((file['events'] as unknown[])[0]);
  });

  it('is read from a value that may not be written to', () => {
    const file = deepFreeze(edit(small(), { 'events.1.lane': 'hal', 'quotes.0.continues': 'q-more' }));
    expect(parseStoryValue(file).story?.events).toHaveLength(2);
  });

  it('may have a byte-order mark', () => {
    expect(parseStory(`\ufeff${SMALL_TEXT}`).issues).toEqual([]);
  });

  it('may be nothing but its header', () => {
    const { format, version, id, revision, languages, title, takeaway, asOf, zone } = small();
    const { story, issues } = parseStoryValue({
      format,
      version,
      id,
      revision,
      languages,
      title,
      takeaway,
      asOf,
      zone,
    });
    expect(issues).toEqual([]);
    expect(story?.events).toEqual([]);
    expect(story?.omissions).toEqual([]);
  });
});

describe('each fault is told exactly', () => {
  const told = (edits: Parameters<typeof edit>[1]): ParsedStory => parseStoryValue(edit(small(), edits));
  it.each([...BROKEN_FIELDS, ...BROKEN_LINKS])('%s', (_, edits, expected) => {
    expect(lines(told(edits))).toEqual(expected);
  });

  it('there is a story unless the file was refused', () => {
    for (const [, edits, expected] of [...BROKEN_FIELDS, ...BROKEN_LINKS])
      expect(told(edits).story === undefined).toBe(expected.some((line) => line.startsWith('refused')));
  });

  it('and what an issue left out is not there, and the rest is', () => {
    const { story } = told({ 'events.1.lane': 'hal', 'events.0.importance': 9, 'claims.0.about': ['cracks', 'crack'] });
    expect(story?.events.map((event) => event.id)).toEqual(['crack', 'works']);
    expect(story?.events[0]).not.toHaveProperty('importance');
    expect(story?.claims[0]?.about).toEqual(['crack']);
    expect(story?.claims).toHaveLength(2);
    expect(story?.quotes).toEqual([]);
  });

  it('a translation never turns into an original', () => {
    const lost = told({ 'sources.0.translation.of.source': 'nowhere' }).story;
    expect(lost?.sources[0]?.translation).toEqual({ of: { lang: 'und' }, by: 'human', reviewed: true });
  });

  it('stand-ins make a story of a header with little in it', () => {
    const parsed = parseStoryValue({
      format: 'dateline-story',
      version: 1,
      title: { uk: 'Міст' },
      asOf: '2024',
      zone: 5,
    });
    expect(parsed.story).toMatchObject({
      id: 'story',
      revision: '0',
      languages: ['uk'],
      takeaway: { uk: 'Міст' },
      zone: 'UTC',
    });
    expect(parsed.issues.map((issue) => issue.effect)).toEqual(['default', 'default', 'default', 'default', 'default']);
  });

  it('a language is missing only where a text has nothing in it', () => {
    const { issues } = told({ languages: ['fr', 'en', 'uk'] });
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['language-missing']));
    expect(issues.every((issue) => issue.severity === 'warning' && issue.effect === 'kept')).toBe(true);
    expect(issues[0]).toMatchObject({ path: 'title', expected: { as: 'choice', values: ['uk'] } });
  });
});

it('a file broken in many ways opens with what is whole', () => {
  const text = readFileSync(new URL('../../../tests/fixtures/stories/broken.json', import.meta.url), 'utf8');
  const { story, issues } = parseStory(text);
  expect(story?.events.map((event) => event.id)).toEqual(['works', 'reopening']);
  expect(story?.claims.map((claim) => claim.id)).toEqual(['safe', 'unsafe']);
  expect(story?.title).toEqual({ fr: 'Le vieux pont' });
  const count: Record<string, number> = {};
  for (const { effect } of issues) count[effect] = (count[effect] ?? 0) + 1;
  expect(count).toEqual({ ignored: 2, default: 2, kept: 1, field: 5, record: 16, item: 3, list: 1 });
});

describe('what is no story', () => {
  it.each([['null'], ['[]'], ['"dateline-story"'], ['5'], ['true']])('%s', (text) => {
    expect(lines(parseStory(text))).toEqual([expect.stringMatching(/^refused type \. found=/)]);
  });

  it('nothing at all', () => {
    for (const text of ['', ' \n', '\ufeff']) expect(lines(parseStory(text))).toEqual(['refused file-empty .']);
  });

  it('values JSON does not have', () => {
    for (const value of [undefined, NaN, Symbol('x'), () => 1, 10n, new Map(), new Date()])
      expect(parseStoryValue(value).story).toBeUndefined();
  });

  it('JSON with a fault in it: line, column and what stands there', () => {
    const [issue] = parseStory(SMALL_TEXT.replace('"revision": "1",', '"revision": "1",,')).issues;
    expect(issue).toMatchObject({
      severity: 'error',
      effect: 'refused',
      code: 'json',
      line: 5,
      column: 19,
      found: ',',
      expected: { as: 'json', token: 'key' },
    });
  });
});

describe('versions', () => {
  it('steps lead from old versions to this one, in order', () => {
    const old = { ...small(), version: -1, name: small()['title'], title: undefined };
    const migrations = [
      { from: 0, up: ({ named, ...rest }: Record<string, unknown>) => ({ ...rest, title: named }) },
      { from: -1, up: ({ name, ...rest }: Record<string, unknown>) => ({ ...rest, named: name }) },
    ];
    const { story, issues } = parseStoryValue(old, { migrations });
    expect(issues).toEqual([]);
    expect(story?.title).toEqual(small()['title']);
    expect(story?.version).toBe(1);
  });

  it('a step that stumbles over a file refuses it', () => {
    const migrations = [
      {
        from: 0,
        up: () => {
          throw new TypeError('x');
        },
      },
    ];
    expect(lines(parseStoryValue({ ...small(), version: 0 }, { migrations }))).toEqual([
      'refused older-version version found=0',
    ]);
  });
});

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
