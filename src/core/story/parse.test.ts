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
