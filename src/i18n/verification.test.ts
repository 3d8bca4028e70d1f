import { describe, expect, it } from 'vitest';
import { ARTICLE, makeStory, STRANGER } from '../../tests/fixtures/quotation-story.ts';
import { verifyStory } from '../core/quote/verify.ts';
import type { FaultCode, Verification } from '../core/quote/verification.ts';
import '../core/time/every-language.ts';
import { verifyInWords } from './verification.ts';

const story = makeStory();
const check = (paragraphs: readonly string[]): Verification => verifyStory(story, 'gazette', paragraphs);
const headlines = (verification: Verification): string[] => [
  verifyInWords(verification, 'en').headline,
  verifyInWords(verification, 'fr').headline,
];

describe('a verification in words', () => {
  it('says that all is well', () => {
    expect(headlines(check(ARTICLE))).toEqual([
      '11 of 11 quotations found word for word; every paragraph is that of the edition of 12 May 2031.',
      '11 citations sur 11 retrouvées mot pour mot\u202f; chaque paragraphe est celui de l’édition du 12 mai 2031.',
    ]);
    expect(verifyInWords(check(ARTICLE), 'en')).toMatchObject({
      sentences: ['16 of 16 passages at the recorded place.'],
      quotes: [],
      faults: [],
    });
  });

  it('says which edition it is not', () => {
    const edited = ARTICLE.map((text) =>
      text.replace('vingt nœuds', 'trente nœuds').replace('la corriger', 'la refaire'),
    );
    expect(headlines(check(edited))).toEqual([
      '10 of 11 quotations found word for word; 2 paragraphs differ from the edition of 12 May 2031.',
      '10 citations sur 11 retrouvées mot pour mot\u202f; 2 paragraphes diffèrent de l’édition du 12 mai 2031.',
    ]);
    expect(verifyInWords(check(edited), 'en').quotes).toEqual([
      {
        id: 'tide',
        text: 'tide: differs, paragraph 10, character 109, expected “corriger”, found “refaire”',
      },
    ]);
    expect(headlines(check([...ARTICLE.slice(5), ...ARTICLE.slice(0, 5)]))[0]).toContain('the order of paragraphs');
    expect(headlines(check(STRANGER))[1]).toContain('semble être un autre');
  });

  it('says what is about a whole edition, or gone from it', () => {
    expect(verifyInWords(check([...ARTICLE, ...STRANGER.slice(0, 1)]), 'fr').sentences).toContain(
      'Votre copie contient 1 paragraphe de plus que la source.',
    );
    const { sentences } = verifyInWords(check([...ARTICLE.slice(0, 8), ...ARTICLE.slice(9)]), 'en');
    expect(sentences).toContain('1 quotation not found.');
    expect(sentences).toContain('1 paragraph of the source is missing.');
  });

  it('never lets a translation pass for the speaker’s own words', () => {
    const translated = { ...check(ARTICLE), translation: true };
    expect(verifyInWords(translated, 'en').sentences.join(' ')).toContain('not with the speaker’s own words');
    expect(verifyInWords(translated, 'fr').sentences.join(' ')).toContain('est une traduction');
    expect(verifyInWords(check(ARTICLE), 'fr').sentences.join(' ')).not.toContain('traduction');
  });

  it('dates the edition by its last change, and leaves alone what is no whole date', () => {
    const dated = (date: string): string[] => headlines({ ...check(ARTICLE), date });
    expect(dated('2031-06-01T10:00:00Z')[1]).toContain('l’édition du 1er juin 2031');
    expect(dated('2031-12-31')[0]).toContain('31 December 2031');
    expect(dated('2031-05~')[0]).toContain('the edition of 2031-05~');
    const { date: _date, ...undated } = check(ARTICLE);
    expect(headlines(undated)[0]).toContain('that of the recorded edition');
  });

  it('fits a status line', () => {
    for (const verification of [check(ARTICLE), check(STRANGER), { ...check(ARTICLE), edition: 'unknown' as const }])
      for (const headline of headlines(verification)) expect(headline.length, headline).toBeLessThanOrEqual(120);
  });

  it('has words for every fault', () => {
    const codes: readonly FaultCode[] = [
      ...(['no-source', 'no-passage', 'empty-passage', 'other-words', 'long-context', 'order', 'outer-marks'] as const),
      ...(['bracket', 'insertion', 'split-grapheme', 'status', 'root'] as const),
    ];
    const faults = codes.map((code) => ({ code, path: `x/${code}` }));
    for (const lang of ['fr', 'en'] as const) {
      const said = verifyInWords({ ...check(ARTICLE), faults }, lang).faults;
      expect(new Set(said).size).toBe(codes.length);
      for (const sentence of said) expect(sentence).not.toContain('undefined');
    }
  });
});
