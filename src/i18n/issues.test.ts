import { describe, expect, it } from 'vitest';
import { BROKEN_FIELDS } from '../../tests/fixtures/stories/broken-fields.ts';
import { BROKEN_LINKS } from '../../tests/fixtures/stories/broken-links.ts';
import { edit, small, SMALL_TEXT } from '../../tests/fixtures/stories/faults.ts';
import { EFFECTS, ISSUE_CODES, TYPES, type Effect, type Expected, type Issue } from '../core/story/issue.ts';
import { parseStory, parseStoryValue } from '../core/story/parse.ts';
import { FORMS } from '../core/story/schema.ts';
import type { RecordKind } from '../core/story/types.ts';
import { KINDS } from '../core/story/integrity.ts';
import { EDTF_ERRORS } from '../core/time/edtf-value.ts';
import { describeIssue } from './issues.ts';

type IssueLanguage = 'fr' | 'en';

const LANGUAGES: readonly IssueLanguage[] = ['fr', 'en'];

/** True of every sentence, whatever the issue carries. */
function total(sentence: string): void {
  expect(sentence.length).toBeGreaterThan(15);
  expect(sentence).not.toMatch(/undefined|\[object|NaN|Infinity|function|=>/);
  expect(sentence).toMatch(/^[\p{Lu}\p{N}«“].*[.?!]$/u);
}

/** True of what a reader gets to see. */
function readable(sentence: string, lang: IssueLanguage): void {
  total(sentence);
  expect(sentence).not.toMatch(/[?!…]\.$| {2}|“”|«\u00a0\u00a0»/);
  expect(sentence).not.toMatch(lang === 'fr' ? / [;:?!»]|« |[“”]/ : /[«»]/);
}

const EXPECTED: readonly (Expected | undefined)[] = [
  undefined,
  ...TYPES.map((type) => ({ as: 'type', type }) as const),
  ...FORMS.map((form) => ({ as: 'form', form }) as const),
  ...KINDS.map((kind) => ({ as: 'record', kind }) as const),
  ...EDTF_ERRORS.map((why) => ({ as: 'date', why, part: '13' }) as const),
  { as: 'choice', values: ['a', 2, 'c'] },
  { as: 'choice', values: ['a'] },
  { as: 'range', min: 0, max: 20_000 },
  { as: 'range', min: 2, max: 2 },
  { as: 'text', text: 'words' },
  ...(['value', 'key', 'colon', 'comma', 'end', 'quote', 'escape', 'depth'] as const).map(
    (token) => ({ as: 'json', token }) as const,
  ),
  ...(['trailing-comma', 'comment', 'quotes', 'cut-off', 'line-break'] as const).map(
    (hint) => ({ as: 'json', token: 'value', hint }) as const,
  ),
];

const RECORDS: readonly (Issue['record'] | undefined)[] = [
  undefined,
  ...KINDS.map((kind: RecordKind) => ({ kind, id: 'an-id', index: 3 })),
  { kind: 'events', index: 0 },
];

describe.each(LANGUAGES)('in %s', (lang) => {
  it.each(ISSUE_CODES)('%s: a sentence for everything it may carry', (code) => {
    const full = { found: '5', ids: ['a', 'b'], used: 'x', nearest: 'y', line: 3, column: 4 };
    const say = (effect: Effect, record: Issue['record'], expected: Expected | undefined): void => {
      const path = record ? 'events[3].time.bounds' : 'title';
      const bare: Issue = { severity: 'error', code, effect, path };
      const issue = { ...bare, ...(record && { record }), ...(expected && { expected }) };
      total(describeIssue({ ...issue, ...full }, lang));
      total(describeIssue(issue, lang));
    };
    for (const expected of EXPECTED) say('field', RECORDS[1], expected);
    for (const effect of EFFECTS) for (const record of RECORDS) say(effect, record, undefined);
  });

  it('names every kind of record, and says what became of it', () => {
    for (const record of RECORDS)
      for (const effect of EFFECTS) {
        const issue: Issue = { severity: 'error', code: 'empty', effect, path: 'title', ...(record && { record }) };
        total(describeIssue(issue, lang));
      }
    const sentences = KINDS.map((kind) =>
      describeIssue(
        { severity: 'error', code: 'empty', effect: 'record', path: 'x[0].y', record: { kind, index: 0 } },
        lang,
      ),
    );
    expect(new Set(sentences).size).toBe(KINDS.length);
  });

  it('every fault of the fixtures makes readable sentences', () => {
    for (const [, edits] of [...BROKEN_FIELDS, ...BROKEN_LINKS])
      for (const issue of parseStoryValue(edit(small(), edits)).issues) readable(describeIssue(issue, lang), lang);
  });

  it('every reason a date is refused has words of its own', () => {
    const sentences = EDTF_ERRORS.map((why) =>
      describeIssue(
        {
          severity: 'error',
          code: 'date',
          effect: 'record',
          path: 'asOf',
          found: 'D',
          expected: { as: 'date', why, part: 'P' },
        },
        lang,
      ),
    );
    expect(new Set(sentences).size).toBe(EDTF_ERRORS.length);
  });
});

const told = (edits: Parameters<typeof edit>[1], lang: IssueLanguage): string => {
  const [issue] = parseStoryValue(edit(small(), edits)).issues;
  return issue ? describeIssue(issue, lang) : '';
};

describe('what a reporter reads', () => {
  it.each<[string, Parameters<typeof edit>[1], string, string]>([
    [
      'a date that does not exist',
      { 'events.2.time.edtf': '2022-09-31' },
      'Event “works” (events[2]): the date “2022-09-31” does not exist; the nearest valid one is 2022-09-30. The event is left out.',
      'Événement «\u00a0works\u00a0» (events[2])\u00a0: la date «\u00a02022-09-31\u00a0» n’existe pas\u202f; la plus proche qui soit valable est 2022-09-30. L’événement est laissé de côté.',
    ],
    [
      'a lane that is not there',
      { 'events.2.lane': 'rivver' },
      'Event “works” (events[2]): “lane” names the lane “rivver”, which is not in the file. Did you mean “river”? The event is left out.',
      'Événement «\u00a0works\u00a0» (events[2])\u00a0: «\u00a0lane\u00a0» nomme le couloir «\u00a0rivver\u00a0», qui n’est pas dans le fichier. Vouliez-vous dire «\u00a0river\u00a0»\u202f? L’événement est laissé de côté.',
    ],
    [
      'a newer version',
      { version: 3 },
      'This file is made for a newer version of Dateline (version 3); this one reads up to 1. The story cannot be opened.',
      'Ce fichier est fait pour une version plus récente de Dateline (version 3)\u202f; celle-ci lit jusqu’à 1. La chronologie ne peut pas être ouverte.',
    ],
    [
      'a misspelt key',
      { 'steps.0.secnods': 5 },
      'Step “start” (steps[0]): the key “secnods” is not known. Did you mean “seconds”? It is not read.',
      'Étape «\u00a0start\u00a0» (steps[0])\u00a0: la clé «\u00a0secnods\u00a0» n’est pas connue. Vouliez-vous dire «\u00a0seconds\u00a0»\u202f? Elle n’est pas lue.',
    ],
    [
      'a zone at the top',
      { zone: 'Europe/Pariss' },
      '“Europe/Pariss” in “zone” is no time zone known here; zones are named like “Europe/Kyiv”. Did you mean “Europe/Paris”? “UTC” is used in its place.',
      '«\u00a0Europe/Pariss\u00a0» en «\u00a0zone\u00a0» n’est pas un fuseau connu ici\u202f; les fuseaux se nomment comme «\u00a0Europe/Kyiv\u00a0». Vouliez-vous dire «\u00a0Europe/Paris\u00a0»\u202f? «\u00a0UTC\u00a0» est pris à sa place.',
    ],
  ])('%s', (_, edits, en, fr) => {
    expect(told(edits, 'en')).toBe(en);
    expect(told(edits, 'fr')).toBe(fr);
  });

  it('a comma too many in the file itself', () => {
    const [issue] = parseStory(SMALL_TEXT.replace('"CC0",', '"CC0",\n}')).issues;
    expect(issue && describeIssue(issue, 'en')).toMatch(
      /^The file cannot be read from line \d+, column 1: “}” where a key in double quotes should stand \(take out the comma before it\)\. The story cannot be opened\.$/,
    );
  });

  it('what an author wrote is quoted, never obeyed', () => {
    const [issue] = parseStoryValue(edit(small(), { 'events.0.kind': '<b>\u202ex</b>' })).issues;
    expect(issue && describeIssue(issue, 'en')).toContain('“kind” is “<b>\\u202ex</b>”');
  });
});
