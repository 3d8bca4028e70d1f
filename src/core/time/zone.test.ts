import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases as runs } from '../../../tests/fixtures/cases.ts';
import cases from '../../../tests/fixtures/zones/cases.json' with { type: 'json' };
import { civil, DAY, HOUR, instant, MINUTE } from './instant.ts';
import { civilAt, instantAt, isZone, offsetAt, offsetLabel } from './zone.ts';

const at = (iso: string) => instant(Date.parse(iso));
const reading = (text: string) => civil(Date.parse(`${text}Z`));
const shown = (c: number): string => new Date(c).toISOString().slice(0, 19);
const iso = (i: number): string => new Date(i).toISOString().replace('.000', '');

describe('what the clock of a zone shows', () => {
  it.each(cases.moments)('$instant in $zone is $reading ($why)', (c) => {
    expect(shown(civilAt(at(c.instant), c.zone))).toBe(c.reading);
    expect(offsetAt(at(c.instant), c.zone)).toBeCloseTo(c.offset, 9);
  });

  it.each(cases.readings)('$reading in $zone lies between $earlier and $later ($why)', (c) => {
    expect(iso(instantAt(reading(c.reading), c.zone, 'earlier'))).toBe(c.earlier);
    expect(iso(instantAt(reading(c.reading), c.zone, 'later'))).toBe(c.later);
  });

  it('has days of 0, 23, 23.5, 24, 24.5 and 25 hours', () => {
    const length = (day: string, zone: string): number => {
      const from = reading(`${day}T00:00:00`);
      return instantAt(civil(from + DAY), zone, 'later') - instantAt(from, zone, 'later');
    };
    expect(length('2022-03-27', 'Europe/Paris')).toBe(23 * HOUR);
    expect(length('2022-09-21', 'Europe/Paris')).toBe(24 * HOUR);
    expect(length('2022-10-30', 'Europe/Paris')).toBe(25 * HOUR);
    expect(length('2022-10-02', 'Australia/Lord_Howe')).toBe(23.5 * HOUR);
    expect(length('2022-04-03', 'Australia/Lord_Howe')).toBe(24.5 * HOUR);
    expect(length('2011-12-29', 'Pacific/Apia')).toBe(24 * HOUR);
    expect(length('2011-12-30', 'Pacific/Apia')).toBe(0);
  });

  it('comes back to the reading it went out with, in every zone', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    const moment = fc.integer({ min: Date.UTC(1975, 0, 1) / MINUTE, max: Date.UTC(2037, 0, 1) / MINUTE });
    fc.assert(
      fc.property(fc.constantFrom(...zones), moment, (zone, minutes) => {
        const i = instant(minutes * MINUTE);
        const c = civilAt(i, zone);
        const [a, b] = [instantAt(c, zone, 'earlier'), instantAt(c, zone, 'later')];
        expect(a).toBeLessThanOrEqual(i);
        expect(b).toBeGreaterThanOrEqual(i);
        expect([civilAt(a, zone), civilAt(b, zone)]).toEqual([c, c]);
      }),
      runs(),
    );
  });

  it('agrees with the fields the engine prints, seconds of local mean time included', () => {
    const zones = ['Europe/Paris', 'Africa/Monrovia', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'];
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: -4e9, max: 4e9 }), (zone, seconds) => {
        const i = instant(seconds * 1000);
        const options = { timeZone: zone, dateStyle: 'short', timeStyle: 'medium', hourCycle: 'h23' } as const;
        const printed = new Intl.DateTimeFormat('sv-SE', options).format(i).replace(' ', 'T');
        expect(shown(civilAt(i, zone))).toBe(printed);
      }),
      runs(),
    );
  });
});

describe('zones nobody knows', () => {
  it('are told apart and never throw', () => {
    for (const zone of ['Europe/Paris', 'UTC', 'Asia/Kolkata', 'Pacific/Apia']) expect(isZone(zone)).toBe(true);
    for (const zone of ['', ' ', 'Mars/Olympus', '+03:00', '-0400', '__proto__', 'Europe/', '\u0000'])
      expect(isZone(zone)).toBe(false);
    fc.assert(
      fc.property(fc.string(), fc.double(), (zone, ms) => {
        expect(typeof isZone(zone)).toBe('boolean');
        expect(Number.isNaN(offsetAt(instant(ms), zone))).toBe(false);
      }),
      runs(),
    );
  });

  it('read as UTC, and what is no moment stays none', () => {
    expect(civilAt(at('2022-09-21T06:00Z'), 'Mars/Olympus')).toBe(Date.UTC(2022, 8, 21, 6));
    expect(civilAt(instant(Infinity), 'Europe/Paris')).toBe(Infinity);
    expect(civilAt(instant(-Infinity), 'Europe/Paris')).toBe(-Infinity);
    expect(civilAt(instant(Number.NaN), 'Europe/Paris')).toBeNaN();
  });
});

describe('offsets in words', () => {
  it.each([
    [0, 'UTC'],
    [180, 'UTC+3'],
    [-240, 'UTC−4'],
    [330, 'UTC+5:30'],
    [-150, 'UTC−2:30'],
    [840, 'UTC+14'],
    [9.35, 'UTC+0:09:21'],
    [-44.5, 'UTC−0:44:30'],
    [Number.NaN, 'UTC'],
  ])('%s minutes is %s', (minutes, label) => {
    expect(offsetLabel(minutes, 'fr')).toBe(label);
    expect(offsetLabel(minutes, 'ar-EG')).toBe(`\u2066${label}\u2069`);
  });
});
