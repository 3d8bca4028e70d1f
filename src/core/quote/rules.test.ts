import { describe, expect, it } from 'vitest';
import { makeStory } from '../../../tests/fixtures/quotation-story.ts';
import type { Passage, Quote, Source } from '../story/types.ts';
import { hasOuterMarks, passageFaults, quoteFaults, sourceFaults } from './rules.ts';

const story = makeStory();
const passages = new Map(story.passages.map((passage) => [passage.id, passage]));
const [source] = story.sources;
if (source === undefined) throw new Error('the story has no source');

function quote(id: string, change: Partial<Quote> = {}): Quote {
  const found = story.quotes.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`no quotation ${id}`);
  return { ...found, ...change };
}
const codes = (record: Quote, of: Source = source, by: ReadonlyMap<string, Passage> = passages): string[] =>
  quoteFaults(record, by, of).map((fault) => `${fault.code} ${fault.path}`);

describe('the rules of a quotation', () => {
  it('are kept by the story of the tests', () => {
    expect(story.quotes.flatMap((record) => codes(record))).toEqual([]);
    expect(story.passages.flatMap(passageFaults)).toEqual([]);
    expect(sourceFaults(source)).toEqual([]);
  });

  it('want segments in the order of the text, without overlap', () => {
    const { segments } = quote('counted');
    expect(codes(quote('counted', { segments: segments.toReversed() }))).toEqual(['order quotes/counted/segments/1']);
    const [first] = segments;
    if (first === undefined) throw new Error('no segment');
    expect(codes(quote('counted', { segments: [first, first] }))).toEqual(['order quotes/counted/segments/1']);
  });

  it('want a passage of this source with the same words', () => {
    const [segment] = quote('no-trace').segments;
    if (segment === undefined) throw new Error('no segment');
    const at = 'quotes/no-trace/segments/0';
    expect(codes(quote('no-trace', { segments: [{ ...segment, passage: 'nowhere' }] }))).toEqual([`no-passage ${at}`]);
    expect(codes(quote('no-trace'), { ...source, id: 'other' })).toEqual([`no-passage ${at}`]);
    expect(codes(quote('no-trace', { segments: [{ ...segment, text: `${segment.text}.` }] }))).toEqual([
      `other-words ${at}`,
    ]);
  });

  it('want brackets declared, and what is declared to be there', () => {
    expect(codes(quote('family', { insertions: [] }))).toEqual(['bracket quotes/family/segments/1']);
    for (const wrong of [
      { at: 52 },
      { at: 54 },
      { segment: 0 },
      { segment: 7 },
      { text: 'of Works' },
      { text: '[of]' },
    ])
      expect(codes(quote('family', { insertions: [{ segment: 1, at: 53, text: '[of Works]', ...wrong }] }))).toEqual([
        'insertion quotes/family/insertions/0',
        'bracket quotes/family/segments/1',
      ]);
  });

  it('want two insertions of one segment each at its place in the whole text', () => {
    const text = '[Elle] a vu [le] phare';
    const passage: Passage = { id: 'x', source: 'gazette', p: 1, start: 0, end: 22, prefix: '', suffix: '' };
    const record = quote('yes', {
      segments: [{ text, passage: 'x' }],
      insertions: [
        { segment: 0, at: 0, text: '[Elle]' },
        { segment: 0, at: 12, text: '[le]' },
      ],
    });
    expect(codes(record, source, new Map([['x', passage]]))).toEqual([]);
  });

  it('never let a translation pass for the speaker’s own words', () => {
    const translated: Source = { ...source, translation: { of: { lang: 'en' }, by: 'machine', reviewed: false } };
    expect(codes(quote('yes'), translated)).toEqual(['status quotes/yes']);
    expect(codes(quote('yes', { layer: 'translation' }), translated)).toEqual(['status quotes/yes']);
    expect(codes(quote('yes', { layer: 'translation' }))).toEqual(['status quotes/yes']);
    expect(codes(quote('yes', { verified: 'verbatim-in-translation' }))).toEqual(['status quotes/yes']);
    const right = { layer: 'translation', verified: 'verbatim-in-translation' } as const;
    expect(codes(quote('yes', right), translated)).toEqual([]);
    expect(codes(quote('yes', { verified: 'unverified' }))).toEqual([]);
  });
});

describe('outer quotation marks', () => {
  it('do not belong to the words', () => {
    for (const text of [
      '“oui”',
      '"oui"',
      '«\u00a0oui\u00a0»',
      '„так“',
      '‘yes’',
      '“oui',
      'oui”',
      '"oui',
      '“il dit “oui” là”',
    ])
      expect(hasOuterMarks(text), text).toBe(true);
  });

  it('are not the marks of a quotation within, nor apostrophes', () => {
    for (const text of ['oui', '“Oui” et “non”', 'le “oui”', '“oui” à tous', '’tis so', 'rock’n’', '"a" et "b"', ''])
      expect(hasOuterMarks(text), text).toBe(false);
  });
});

describe('the rules of passages and sources', () => {
  const passage: Passage = { id: 'x', source: 's', p: 1, start: 3, end: 5, prefix: '', suffix: '' };

  it('want words, and little context', () => {
    expect(passageFaults(passage)).toEqual([]);
    expect(passageFaults({ ...passage, end: 3 })).toEqual([{ code: 'empty-passage', path: 'passages/x' }]);
    expect(passageFaults({ ...passage, prefix: '🌊'.repeat(32) })).toEqual([]);
    expect(passageFaults({ ...passage, suffix: 'x'.repeat(33) })).toEqual([
      { code: 'long-context', path: 'passages/x' },
    ]);
  });

  it('want the root of the recorded hashes', () => {
    const fault = [{ code: 'root', path: 'sources/gazette/root' }];
    expect(sourceFaults({ ...source, root: '0'.repeat(64) })).toEqual(fault);
    expect(sourceFaults({ ...source, paragraphs: source.paragraphs?.toReversed() ?? [] })).toEqual(fault);
    const { root: _root, ...without } = source;
    expect(sourceFaults(without)).toEqual(fault);
  });
});
