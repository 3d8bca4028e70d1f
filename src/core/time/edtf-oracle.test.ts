import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { arbitraryEdtf, nearProfile } from '../../../tests/fixtures/edtf/arbitrary.ts';
import { DIVERGENCES, LEFT_OUT, TAKEN_BY_FAULT, type Difference } from '../../../tests/fixtures/edtf/divergences.ts';
import { approximation, type Approximation } from './approximation.ts';
import { printEdtf } from './edtf-print.ts';
import { edtfWindows } from './edtf-windows.ts';
import type { Edtf } from './edtf-value.ts';
import { parseEdtf } from './edtf.ts';
import { civil } from './instant.ts';

/** The same texts every time, unless a longer run is asked for: another library's rare habits are no news of ours. */
const SEED = process.env['DATELINE_FUZZ'] === undefined ? { seed: 20_220_921 } : {};

function ask(text: string): ReturnType<typeof edtf> | undefined {
  try {
    return edtf(text);
  } catch {
    return undefined;
  }
}

/** It gives `~` no width, so neither does ours here. */
const still = { ms: 0, months: 0 };
const unwidened: Approximation = {
  ...approximation(),
  reach: {
    minute: still,
    hour: still,
    day: still,
    week: still,
    month: still,
    quarter: still,
    year: still,
    decade: still,
  },
};

function differences(value: Edtf): Difference[] {
  const text = printEdtf(value);
  const oracle = ask(text);
  if (!oracle) return ['refuses'];
  const { start } = edtfWindows(value, {
    shape: 'point',
    precision: 'none',
    qualifier: 'plain',
    convention: unwidened,
    toCivil: civil,
  });
  const found: Difference[] = [];
  if (oracle.toEDTF() !== text) found.push('prints');
  if (oracle.min !== start.from) found.push('min');
  if (oracle.max !== (start.to === Infinity ? Infinity : start.to - 1)) found.push('max');
  return found;
}

describe('edtf.js as a second opinion', () => {
  it.each(DIVERGENCES)('still differs: $id, as in $example', ({ example, shows, when }) => {
    const read = parseEdtf(example);
    if (!read.ok) expect.unreachable(read.error.code);
    expect(when(read.value)).toBe(true);
    expect(differences(read.value)).toContain(shows);
  });

  it('differs from ours within the profile only where the list says so', () => {
    fc.assert(
      fc.property(arbitraryEdtf, (value) => {
        for (const difference of differences(value)) {
          const known = DIVERGENCES.some((d) => d.shows === difference && d.when(value));
          expect(known, `${difference}: ${printEdtf(value)}`).toBe(true);
        }
      }),
      { ...cases(), ...SEED },
    );
  });

  it.each(TAKEN_BY_FAULT)('still takes what is none: $id, as in $example', ({ example, is }) => {
    const read = parseEdtf(example);
    if (read.ok) expect.unreachable(example);
    else expect(is(example, read.error.code)).toBe(true);
    expect(ask(example)).toBeDefined();
  });

  it('accepts nothing that we refuse, save what the profile leaves out', () => {
    fc.assert(
      fc.property(nearProfile, (text) => {
        const read = parseEdtf(text);
        if (read.ok || LEFT_OUT.has(read.error.code)) return;
        const { code } = read.error;
        if (TAKEN_BY_FAULT.some(({ is }) => is(text, code))) return;
        expect(ask(text), `${code}: ${text}`).toBeUndefined();
      }),
      { ...cases(), ...SEED },
    );
  });
});
