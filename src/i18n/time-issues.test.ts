import { describe, expect, it } from 'vitest';
import { edit, small } from '../../tests/fixtures/stories/faults.ts';
import { parseStoryValue } from '../core/story/parse.ts';
import { resolveInZone } from '../core/story/resolve.ts';
import { TIME_ISSUES, type TimeIssue } from '../core/story/time-issue.ts';
import { EDTF_ERRORS } from '../core/time/edtf-value.ts';
import { ALLEN_RELATIONS } from '../core/time/vocabulary.ts';
import { describeTimeIssue } from './time-issues.ts';

function readable(sentence: string, lang: 'fr' | 'en'): void {
  expect(sentence.length).toBeGreaterThan(30);
  expect(sentence).not.toMatch(/undefined|\[object|NaN|Infinity| {2}/);
  expect(sentence).toMatch(/^[\p{L}«“].*\.$/u);
  expect(sentence).not.toMatch(lang === 'fr' ? / [;:?!»]|« |[“”]/ : /[«»]/);
}

const base: TimeIssue = {
  code: 'bad-edtf',
  severity: 'error',
  events: ['crack'],
  passages: [],
  path: 'events[0].time',
  found: 'x',
  expected: 'y',
};

describe.each(['fr', 'en'] as const)('in %s', (lang) => {
  it.each(TIME_ISSUES)('%s: a sentence for everything it may carry', (code) => {
    const sentences = EDTF_ERRORS.map((why) =>
      describeTimeIssue({ ...base, code, why: { code: why, at: 0, found: 'x', expected: 'y' } }, lang),
    );
    for (const sentence of sentences) readable(sentence, lang);
    for (const relation of ALLEN_RELATIONS)
      for (const anchor of ['publication', 'statement']) {
        const link = { event: 'crack', relation, anchor };
        const whole = {
          ...base,
          code,
          path: '',
          events: ['crack', 'statement'],
          nearest: '2024',
          passages: ['p', 'q'],
        };
        readable(describeTimeIssue({ ...whole, links: [link, { ...link, words: 'w', passage: 'p' }] }, lang), lang);
        readable(describeTimeIssue({ ...whole, events: [] }, lang), lang);
      }
  });

  it('every relation has words of its own', () => {
    const sentences = ALLEN_RELATIONS.map((relation) =>
      describeTimeIssue({ ...base, code: 'contradiction', links: [{ event: 'a', relation, anchor: 'b' }] }, lang),
    );
    expect(new Set(sentences).size).toBe(ALLEN_RELATIONS.length);
  });
});

const told = (edits: Parameters<typeof edit>[1], lang: string): readonly string[] => {
  const { story } = parseStoryValue(edit(small(), edits));
  return story ? resolveInZone(story, story.zone).issues.map((issue) => describeTimeIssue(issue, lang)) : [];
};

describe('what a reporter reads', () => {
  it('a contradiction names its links, their words and their passages', () => {
    const edits = {
      'events.0.time': {
        shape: 'point',
        precision: 'day',
        basis: 'stated',
        relative: [{ anchor: 'statement', relation: 'after', words: 'le lendemain', passage: 'p-when' }],
      },
    };
    const [en = ''] = told(edits, 'en');
    expect(en).toMatch(/^Events “crack” and “statement”: these times cannot all be true: /);
    expect(en).toContain('“crack” is after “statement” (“le lendemain”, passage “p-when”)');
    expect(en).toContain('“statement” is after “crack” (“une semaine après”, passage “p-when”)');
    expect(en).toMatch(/No guess is made: each keeps the dates it states itself, and these links are not used\.$/);
    const [fr = ''] = told(edits, 'fr');
    expect(fr).toContain(
      '«\u00a0crack\u00a0» est après «\u00a0statement\u00a0» («\u00a0le lendemain\u00a0», passage «\u00a0p-when\u00a0»)',
    );
  });

  it('bounds that go against their date', () => {
    expect(
      told({ 'events.2.time.bounds.es': { at: '2023-01' }, 'events.2.time.bounds.ls': { at: '2023-02' } }, 'en')[0],
    ).toBe(
      'Event “works” (events[2].time.bounds): the bounds “2023-01|2023-02 unknown|open” allow what the date “2024-06/..” excludes. The date is used, the bounds are not.',
    );
  });

  it('a scheduled event of the past', () => {
    expect(told({ 'events.0.factuality.status': 'scheduled' }, 'fr')).toEqual([
      'Événement «\u00a0crack\u00a0» (events[0].factuality.status)\u00a0: l’événement est prévu, mais sa date précède celle de la chronologie. Rien n’est changé.',
    ]);
  });

  it('the nearest form stands with the fault', () => {
    const why = { code: 'impossible-day', at: 8, found: '31', expected: '01..30', nearest: '2022-09-30' } as const;
    expect(describeTimeIssue({ ...base, found: '2022-09-31', why, nearest: '2022-09-30' }, 'en')).toBe(
      'Event “crack” (events[0].time): the date “2022-09-31” does not exist; the nearest valid form is “2022-09-30”. It is read without that date.',
    );
  });

  it('the small story has none', () => {
    expect(told({}, 'en')).toEqual([]);
  });
});
