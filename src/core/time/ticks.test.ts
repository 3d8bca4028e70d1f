import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { FIRST_CIVIL, LAST_CIVIL } from './civil-day.ts';
import { DAY, MINUTE } from './instant.ts';
import { span, type Span } from './span.ts';
import './every-language.ts';
import { axisTicks, LABEL_GAP_PX, type AxisTicks, type Tick } from './ticks.ts';

const MACHINE_ZONE = process.env['TZ'];
const ms = (text: string): number => Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`);
const view = (from: string, to: string): Span => span(ms(from), ms(to));
const measure = (text: string): number => text.length * 7;

/** Views evenly spread over the scales from one minute to five centuries. */
const CENTURIES = 500 * 365.2425 * DAY;
const views = fc
  .record({
    scale: fc.double({ min: 0, max: 1, noNaN: true }),
    at: fc.oneof(
      fc.integer({ min: FIRST_CIVIL / MINUTE, max: (LAST_CIVIL - CENTURIES) / MINUTE }),
      fc.integer({ min: Date.UTC(1990, 0) / MINUTE, max: Date.UTC(2040, 0) / MINUTE }),
    ),
    offset: fc.integer({ min: 0, max: MINUTE }),
  })
  .map(({ scale, at, offset }) => {
    const from = at * MINUTE + offset;
    return span(from, from + Math.exp(Math.log(MINUTE) + scale * Math.log(CENTURIES / MINUTE)));
  });
const widths = fc.integer({ min: 200, max: 2000 });
const langs = fc.constantFrom('fr', 'en');
const charPx = fc.constantFrom(4, 7, 11, 25);

const extent = (tick: Tick, measured: (text: string) => number): [number, number] => {
  const width = measured(tick.label);
  const left = tick.anchor === 'middle' ? tick.labelPx - width / 2 : tick.labelPx;
  return [left, left + width];
};

const labels = (row: readonly Tick[]): string =>
  row
    .flatMap((t) => t.label || [])
    .join(' ')
    .replaceAll('\u00a0', ' ');
const rows = (t: AxisTicks): [string, string] => [labels(t.context), labels(t.detail)];

describe('any view at any width', () => {
  it('has its labels apart, inside, and in order', () => {
    fc.assert(
      fc.property(views, widths, langs, charPx, (v, widthPx, lang, px) => {
        const measured = (text: string): number => text.length * px;
        const { context, detail } = axisTicks(v, widthPx, lang, measured);
        for (const row of [context, detail]) {
          let end = -Infinity;
          let at = -Infinity;
          for (const tick of row) {
            expect(tick.at).toBeGreaterThan(at);
            at = tick.at;
            if (tick.label === '') continue;
            const [left, right] = extent(tick, measured);
            expect(left).toBeGreaterThanOrEqual(0);
            expect(right).toBeLessThanOrEqual(widthPx + 1e-6);
            expect(left - end).toBeGreaterThanOrEqual(LABEL_GAP_PX - 1e-6);
            end = right;
          }
        }
      }),
      cases(),
    );
  });

  it('has an upper row that covers it from the left edge to the right', () => {
    fc.assert(
      fc.property(views, widths, langs, (v, widthPx, lang) => {
        const { context } = axisTicks(v, widthPx, lang, measure);
        expect(context[0]?.xPx).toBeLessThanOrEqual(1e-6);
        expect(context.at(-1)?.endPx).toBeGreaterThanOrEqual(widthPx - 1e-6);
        context.forEach((tick, i) => {
          if (i > 0) expect(tick.xPx).toBeCloseTo(context[i - 1]?.endPx ?? Number.NaN, 6);
        });
        expect(context.some((tick) => tick.label !== '')).toBe(true);
      }),
      cases(),
    );
  });

  it('names a millennium by its years where its name has no room', () => {
    const v = span(118946241608866, 134530908761949);
    expect(labels(axisTicks(v, 200, 'en', (text) => text.length * 7.2).context)).toBe('5001–6000 6001–7000');
  });

  it('has 4 to 12 labels on 960 px; single months up to 16 and days up to 37', () => {
    fc.assert(
      fc.property(views, langs, (v, lang) => {
        fc.pre(v.to - v.from >= 6 * MINUTE);
        const { detail } = axisTicks(v, 960, lang, measure);
        const count = detail.filter((tick) => tick.label !== '').length;
        const most = { day: 37, month: 16 } as Partial<Record<Tick['level'], number>>;
        expect(count).toBeGreaterThanOrEqual(4);
        expect(count).toBeLessThanOrEqual(most[detail[0]?.level ?? 'day'] ?? 12);
      }),
      cases(),
    );
  });

  it('keeps its step while it is panned', () => {
    fc.assert(
      fc.property(views, widths, langs, fc.double({ min: -1, max: 1, noNaN: true }), (v, widthPx, lang, by) => {
        const shift = by * (v.to - v.from);
        fc.pre(v.from + shift > FIRST_CIVIL && v.to + shift < LAST_CIVIL);
        const steps = [v, span(v.from + shift, v.to + shift)].map((s) => {
          const { detail, context } = axisTicks(s, widthPx, lang, measure);
          return `${String(detail[0]?.level)} ${String(context[0]?.level)}`;
        });
        // A view of a minute may lie between two minutes and so have no tick at all.
        if (!steps.some((s) => s.startsWith('undefined'))) expect(steps[0]).toBe(steps[1]);
      }),
      cases(),
    );
  });

  it('never names a year 0 or a year beyond 9999', () => {
    for (const v of [span(FIRST_CIVIL - 50 * 366 * DAY, FIRST_CIVIL + 40 * 366 * DAY), span(-9e15, 9e15)])
      for (const row of Object.values(axisTicks(v, 900, 'en', measure)) as (readonly Tick[])[])
        for (const tick of row) {
          expect(tick.label).not.toMatch(/^(0|-.*|0th.*)$/);
          expect(tick.at).toBeGreaterThanOrEqual(FIRST_CIVIL);
          expect(tick.at).toBeLessThan(LAST_CIVIL);
        }
  });

  it('is empty where there is nothing to draw', () => {
    const none = { context: [], detail: [] };
    expect(axisTicks(view('2022-09-05', '2022-09-28'), 0, 'fr', measure)).toEqual(none);
    expect(axisTicks(view('2022-09-05', '2022-09-05'), 900, 'fr', measure)).toEqual(none);
    expect(axisTicks(span(-9e15, -8e15), 900, 'fr', measure)).toEqual(none);
  });
});

describe('what a reader sees', () => {
  const opening = axisTicks(view('2022-09-05', '2022-09-28'), 936, 'fr', measure);

  it('at the story’s opening view: every day under its month', () => {
    expect(rows(opening)).toEqual([
      'septembre 2022',
      '5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26 27',
    ]);
    expect(rows(axisTicks(view('2022-09-05', '2022-09-28'), 936, 'en', measure))[0]).toBe('September 2022');
  });

  it('days in the middle of their cells, weekends told', () => {
    const [fifth] = opening.detail;
    expect(fifth?.xPx).toBe(0);
    expect(fifth?.endPx).toBeCloseTo(936 / 23, 6);
    expect(fifth).toMatchObject({ anchor: 'middle', level: 'day', strong: false, weekend: false });
    expect(fifth?.labelPx).toBeCloseTo(936 / 46, 6);
    expect(labels(opening.detail.filter((tick) => tick.weekend))).toBe('10 11 17 18 24 25');
  });

  it('the month that began before the view at its left edge, clear of the next', () => {
    const { context, detail } = axisTicks(view('2022-09-20', '2022-10-10'), 800, 'fr', measure);
    expect(context.map((tick) => [tick.label, Math.round(tick.labelPx)])).toEqual([
      ['septembre 2022', 0],
      ['octobre 2022', 446],
    ]);
    expect(context[0]?.xPx).toBeLessThan(0);
    expect(detail.find((tick) => tick.strong)?.label).toBe('1');
    // Two days of September leave room for neither its name nor a cut one.
    const narrow = axisTicks(view('2022-09-30', '2022-10-20'), 800, 'fr', measure);
    expect(narrow.context.map((tick) => tick.label)).toEqual(['', 'octobre 2022']);
  });

  it.each([
    ['2022-09-21T08:00', '2022-09-21T12:00', 480, ['mercredi 21 septembre 2022', '8 h 9 h 10 h 11 h']],
    [
      '2022-09-20T08:00',
      '2022-09-23T12:00',
      936,
      [
        'mardi 20 septembre 2022 mercredi 21 septembre 2022 jeudi 22 septembre 2022 ven. 23 sept. 2022',
        '12 h 0 h 12 h 0 h 12 h 0 h',
      ],
    ],
    ['2022-08-20', '2022-10-28', 936, ['août 2022 septembre 2022 octobre 2022', '22 29 5 12 19 26 3 10 17 24']],
    ['2022-02-20', '2022-10-28', 936, ['2022', 'mars avril mai juin juillet août septembre octobre']],
    ['2021-11-15', '2022-11-15', 840, ['2021 2022', 'déc. janv. févr. mars avr. mai juin juil. août sept. oct.']],
    [
      '2020-02-20',
      '2023-10-28',
      936,
      ['2020 2021 2022 2023', 'juillet janvier juillet janvier juillet janvier juillet'],
    ],
    ['2010-02-20', '2023-10-28', 936, ['XXIe siècle', '2010 2012 2014 2016 2018 2020 2022']],
    [
      '1522-02-20',
      '2023-10-28',
      936,
      [
        'XVIe siècle XVIIe siècle XVIIIe siècle XIXe siècle XXe siècle',
        '1550 1600 1650 1700 1750 1800 1850 1900 1950 2000',
      ],
    ],
    ['1522-02-20', '2023-10-28', 320, ['2e millénaire', '1600 1800 2000']],
  ])('from %s to %s on %i px', (from, to, widthPx, expected) => {
    expect(rows(axisTicks(view(from, to), widthPx, 'fr', measure))).toEqual(expected);
  });

  it('in English', () => {
    expect(rows(axisTicks(view('2022-09-21T08:00', '2022-09-21T12:00'), 936, 'en', measure))).toEqual([
      'Wednesday 21 September 2022',
      '08:00 08:30 09:00 09:30 10:00 10:30 11:00 11:30',
    ]);
    expect(rows(axisTicks(view('1890-01-01', '2022-01-01'), 936, 'en', measure))).toEqual([
      '20th century 21st century',
      '1900 1920 1940 1960 1980 2000',
    ]);
  });
});

describe('the machine’s zone', () => {
  afterAll(() => {
    if (MACHINE_ZONE === undefined) delete process.env['TZ'];
    else process.env['TZ'] = MACHINE_ZONE;
  });

  it('is never read', async () => {
    const sample = fc.sample(views, { numRuns: 200, seed: 7 });
    const zones = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe'];
    const drawn: { offset: number; ticks: string }[] = [];
    for (const zone of [...zones, 'Pacific/Apia', 'Pacific/Kiritimati', 'Etc/GMT+12']) {
      process.env['TZ'] = zone;
      // Names are kept once asked for: a fresh module asks again.
      vi.resetModules();
      await import('./every-language.ts');
      const fresh = await import('./ticks.ts');
      const ticks = sample.flatMap((v) => [
        fresh.axisTicks(v, 936, 'fr', measure),
        fresh.axisTicks(v, 390, 'en', measure),
      ]);
      drawn.push({ offset: new Date(0).getTimezoneOffset(), ticks: JSON.stringify(ticks) });
    }
    expect(new Set(drawn.map((d) => d.offset)).size).toBeGreaterThan(5);
    expect(new Set(drawn.map((d) => d.ticks)).size).toBe(1);
  });
});
