import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import './every-language.ts';
import { dateInWords } from './lengths.ts';

const two = (n: number): string => String(n).padStart(2, '0');

describe('a plain date in words', () => {
  it('says as much as is written: a day, a month, a year', () => {
    expect(dateInWords('2022-09-21', 'en')).toBe('21 September 2022');
    expect(dateInWords('2022-09', 'en')).toBe('September 2022');
    expect(dateInWords('2022', 'en')).toBe('2022');
    expect(dateInWords('2022-10-01', 'fr')).toBe('1er octobre 2022');
    expect(dateInWords('2022-09', 'fr')).toBe('septembre 2022');
  });

  it('is empty for what is no date of ours, and for none', () => {
    for (const other of [
      undefined,
      '',
      '22',
      '2022-9',
      '2022-09-21T09:00',
      'soon',
      'abcd',
      'abcd-ef-gh',
      '2022-13',
      '2022-02-30',
    ])
      expect(dateInWords(other, 'en')).toBe('');
  });

  it('names the year and the day that are written, in every language, from the year 1 on', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.constantFrom('fr', 'en', 'uk'),
        (year, month, day, lang) => {
          const said = dateInWords(`${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`, lang);
          const numbers = [...said.matchAll(/\d+/g)].map(Number);
          expect(numbers).toContain(year);
          expect(numbers).toContain(day);
          expect(said).toMatch(/\p{L}{3}/u);
        },
      ),
      cases(),
    );
  });
});
