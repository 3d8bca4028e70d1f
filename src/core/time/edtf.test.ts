import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASES, cases } from '../../../tests/fixtures/cases.ts';
import { ACCEPTED } from '../../../tests/fixtures/edtf/accepted.ts';
import { arbitraryEdtf, nearProfile } from '../../../tests/fixtures/edtf/arbitrary.ts';
import { REJECTED } from '../../../tests/fixtures/edtf/rejected.ts';
import { approximation } from './approximation.ts';
import { printEdtf } from './edtf-print.ts';
import { EDTF_ERRORS } from './edtf-value.ts';
import { edtfWindows } from './edtf-windows.ts';
import { parseEdtf } from './edtf.ts';
import { civil } from './instant.ts';

/** For longer runs. */

const at = (text: string): number => {
  if (text === '-') return -Infinity;
  return text === '+' ? Infinity : Date.parse(text.includes('T') ? `${text}Z` : text);
};

describe('texts of the profile', () => {
  it.each(ACCEPTED)('%s: from %s to %s', (text, from, to) => {
    const read = parseEdtf(text);
    if (!read.ok) expect.unreachable(read.error.code);
    expect(printEdtf(read.value)).toBe(text);
    const { start } = edtfWindows(read.value, {
      shape: 'point',
      precision: 'none',
      qualifier: 'plain',
      convention: approximation(),
      toCivil: civil,
    });
    expect([start.from, start.to]).toEqual([at(from), at(to)]);
  });
});

describe('texts outside the profile', () => {
  it.each(REJECTED.map(([text, code, index, nearest]) => ({ text, code, index, nearest })))(
    '$text: $code',
    ({ text, code, index, nearest }) => {
      const read = parseEdtf(text);
      if (read.ok) expect.unreachable('accepted');
      expect([read.error.code, read.error.at, read.error.nearest]).toEqual([code, index, nearest]);
      if (read.error.found.length < 24) expect(text.slice(index)).toContain(read.error.found);
    },
  );

  it('has a case for every reason', () => {
    expect(EDTF_ERRORS.filter((code) => !REJECTED.some((r) => r[1] === code))).toEqual([]);
  });
});

it('has at least 250 cases written by hand', () => {
  expect(new Set([...ACCEPTED, ...REJECTED].map(([text]) => text)).size).toBeGreaterThanOrEqual(250);
});

describe('printing', () => {
  it('is undone by reading', () => {
    fc.assert(
      fc.property(arbitraryEdtf, (value) => {
        expect(parseEdtf(printEdtf(value))).toEqual({ ok: true, value });
      }),
      cases(),
    );
  });

  it('undoes reading, whatever was accepted', () => {
    let accepted = 0;
    fc.assert(
      fc.property(nearProfile, (text) => {
        const read = parseEdtf(text);
        if (!read.ok) return;
        accepted++;
        expect(printEdtf(read.value)).toBe(text);
      }),
      cases(),
    );
    expect(accepted).toBeGreaterThan(CASES / 50);
  });
});

describe('whatever is written', () => {
  const refusesWell = (text: string): void => {
    const read = parseEdtf(text);
    if (read.ok) return;
    const { code, at: index, found, nearest } = read.error;
    expect(EDTF_ERRORS).toContain(code);
    expect(index >= 0 && index <= text.length && found.length <= 24).toBe(true);
    if (nearest === undefined) return;
    expect(nearest).not.toBe(text);
    expect(parseEdtf(nearest).ok).toBe(true);
  };

  it('never throws; a refusal points into the text; a nearest text is accepted and another', () => {
    fc.assert(fc.property(nearProfile, refusesWell), cases());
  });

  it('holds for any text of up to a thousand characters', () => {
    const any = fc.string({ unit: 'binary', maxLength: 1000, size: 'max' });
    fc.assert(fc.property(any, refusesWell), cases());
  });

  it('takes time in proportion to the length, on texts made to be slow', () => {
    const hostile: readonly ((n: number) => string)[] = [
      (n) => '2'.repeat(n),
      (n) => '?'.repeat(n),
      (n) => '/'.repeat(n),
      (n) => ' '.repeat(n) + '2',
      (n) => `2024${' '.repeat(n)}05`,
      (n) => '2024 '.repeat(n / 5),
      (n) => `[${'2024,'.repeat(n / 5)}`,
      (n) => `[${'2024,'.repeat(n / 5)}2024]`,
      (n) => `[${'2024-5,'.repeat(n / 7)}2024]`,
      (n) => `[${'['.repeat(n)}`,
      (n) => `[${'.'.repeat(n)}]`,
      (n) => 'u'.repeat(n),
      (n) => 'x'.repeat(n),
      (n) => 'T'.repeat(n),
      (n) => `2024-05-07T${'1'.repeat(n)}`,
      (n) => `2024-05-07T14:05:30.${'1'.repeat(n)}Z`,
      (n) => '2024-'.repeat(n / 5),
      (n) => '–'.repeat(n),
      (n) => 'é '.repeat(n / 2),
      (n) => `2024/${'9'.repeat(n)}`,
    ];
    // The processor's time, not the clock's: what else the machine does is no matter.
    const cost = (text: string): number => {
      const costs = Array.from({ length: 5 }, () => {
        const before = process.cpuUsage();
        for (let k = 0; k < 5; k++) parseEdtf(text);
        const { user, system } = process.cpuUsage(before);
        return (user + system) / 1000;
      });
      return Math.min(...costs);
    };
    for (const make of hostile) {
      cost(make(2000));
      // Ten times the length: a quadratic step would cost a hundred times as much. Under half a millisecond it is noise, and
      // a machine busy with something else is given another try.
      let ratio = Infinity;
      for (let tries = 0; tries < 6 && ratio >= 40; tries++)
        ratio = Math.min(ratio, cost(make(20_000)) / Math.max(cost(make(2000)), 0.5));
      expect(ratio, make(20)).toBeLessThan(40);
    }
  });
});
