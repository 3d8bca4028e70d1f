import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import './every-language.ts';
import { exactLengthInWords, monthsLater, shortLengthInWords } from './exact-length.ts';
import { DAY, HOUR, MINUTE } from './instant.ts';

const at = (iso: string): number => Date.parse(`${iso}Z`);

describe('an exact length', () => {
  it('is named by its two largest units', () => {
    const said = (from: string, to: string, lang = 'en'): string => exactLengthInWords(at(from), at(to), lang);
    expect(said('2022-06-02T00:00', '2022-09-14T00:00')).toBe('3 months and 12 days');
    expect(said('2022-06-02T00:00', '2022-09-14T00:00', 'fr')).toBe('3 mois et 12 jours');
    expect(said('2022-06-02T00:00', '2022-09-14T00:00', 'uk')).toBe('3 місяці і 12 днів');
    expect(said('2022-06-02T00:00', '2022-09-14T00:00', 'ar')).toContain('12 يومًا');
    expect(said('2022-06-01T00:00', '2022-07-01T00:00')).toBe('1 month');
    expect(said('2019-03-01T00:00', '2022-06-15T00:00')).toBe('3 years and 3 months');
    expect(said('2022-06-01T00:00', '2022-06-02T07:00')).toBe('1 day and 7 hours');
    expect(said('2022-06-01T00:00', '2022-06-01T00:07')).toBe('7 minutes');
  });

  it('counts months to the same day, or to the last there is', () => {
    expect(monthsLater(at('2022-01-31T09:00'), 1)).toBe(at('2022-02-28T09:00'));
    expect(monthsLater(at('2022-01-31T09:00'), -2)).toBe(at('2021-11-30T09:00'));
    expect(monthsLater(at('2022-11-15T00:00'), 14)).toBe(at('2024-01-15T00:00'));
  });

  it('is said of any stretch, never empty', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('0900-01-01T00:00'), max: at('2900-01-01T00:00') }),
        fc.integer({ min: MINUTE, max: 90_000 * DAY }),
        fc.constantFrom('en', 'fr', 'uk', 'ar'),
        (from, length, lang) => {
          expect(exactLengthInWords(from, from + length, lang)).toMatch(/\d|[^\s]/);
          expect(exactLengthInWords(from, from + length, lang)).not.toMatch(/-|NaN|undefined/);
          expect(shortLengthInWords(length, lang)).not.toBe('');
        },
      ),
      cases(),
    );
  });
});

describe('a short length', () => {
  it('is in days, not in months, whose letter is that of minutes', () => {
    expect(shortLengthInWords(61 * DAY, 'en')).toBe('61d');
    expect(shortLengthInWords(61 * DAY, 'fr')).toBe('61j');
    expect(shortLengthInWords(1200 * DAY, 'en')).toBe('3y');
    expect(shortLengthInWords(5 * HOUR, 'en')).toBe('5h');
    expect(shortLengthInWords(45 * MINUTE, 'en')).toBe('45m');
  });
});
