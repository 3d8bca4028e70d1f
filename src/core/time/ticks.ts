/**
 * The axis: a row of fine ticks and, above it, a row of the periods they lie in. Both count on civil time.
 */
import * as calendar from './calendar.ts';
import type { Interval } from './calendar.ts';
import { FIRST_CIVIL, LAST_CIVIL } from './civil-day.ts';
import { civil, DAY, HOUR, MINUTE, WEEK, type Civil } from './instant.ts';
import type { TimeLanguage } from './language.ts';
import { yearOf } from './names.ts';
import { languageOf } from './languages.ts';
import { duration, type Span } from './span.ts';

export type TickLevel = 'minute' | 'hour' | 'day' | 'month' | 'year' | 'century' | 'millennium';

export interface Tick {
  readonly at: Civil;
  readonly level: TickLevel;
  /** Where its line stands. The first of a row may stand left of 0: its period began before the view. */
  readonly xPx: number;
  /** Where the labelled day, month, year or longer period ends; absent for clock readings, which are moments. */
  readonly endPx?: number;
  /** Empty where there is no room: the line stays. */
  readonly label: string;
  /** Where the label is drawn: its left edge (`start`) or its centre (`middle`). */
  readonly labelPx: number;
  readonly anchor: 'start' | 'middle';
  /** A period of the upper row begins here too. */
  readonly strong: boolean;
  /** A Saturday or Sunday. */
  readonly weekend: boolean;
}

/** Each row in order of time; labels of a row are at least `LABEL_GAP_PX` apart and inside the view. */
export interface AxisTicks {
  readonly context: readonly Tick[];
  readonly detail: readonly Tick[];
}

export const LABEL_GAP_PX = 8;
/** From a line to the label at its right. */
const AFTER_LINE_PX = { detail: 4, context: 6 };
/** Unlabelled lines are drawn where they are at least this far apart. */
const LINE_GAP_PX = 12;
const MONTH = 30.436875 * DAY;
const YEAR = 365.2425 * DAY;

/** Candidates for a label, longest first. */
type Labels = (L: TimeLanguage, ms: number) => readonly string[];

/** A kind of period in the upper row. Centuries and millennia begin with the year 1, as there is no year 0. */
interface Period {
  readonly level: TickLevel;
  readonly interval: Interval;
  readonly labels: Labels;
  /** How many years it has, where it is named by the first and last of them rather than not at all. */
  readonly years?: number;
}
const yearsOf = (ms: number, count: number): string => `${String(yearOf(ms))}–${String(yearOf(ms) + count - 1)}`;

const MONTHS = calendar.months(1);
const YEARS = calendar.years(1);

const PERIODS = {
  day: {
    level: 'day',
    interval: calendar.days,
    labels: (L, ms) => [
      L.name('day', ms, { weekday: true }),
      L.name('day', ms, { weekday: true, short: true }),
      L.name('day', ms, { short: true }),
      L.name('day', ms, { short: true, drop: 1 }),
    ],
  },
  month: {
    level: 'month',
    interval: MONTHS,
    labels: (L, ms) => [
      L.name('month', ms, {}),
      L.name('month', ms, { short: true }),
      L.name('month', ms, { short: true, drop: 1 }),
    ],
  },
  year: { level: 'year', interval: YEARS, labels: (L, ms) => [L.name('year', ms, { short: true })] },
  century: {
    level: 'century',
    interval: calendar.numbered(100),
    labels: (L, ms) => [L.century(Math.ceil(yearOf(ms) / 100))],
    years: 100,
  },
  millennium: {
    level: 'millennium',
    interval: calendar.numbered(1000),
    labels: (L, ms) => [L.millennium(Math.ceil(yearOf(ms) / 1000))],
    years: 1000,
  },
} as const satisfies Record<string, Period>;

/** How the lower row is labelled: each `every`, about `length` long, from `leastPx` up; lines between by `lines`. */
interface Step {
  readonly level: TickLevel;
  readonly every: Interval;
  readonly length: number;
  readonly leastPx: number;
  readonly lines: Interval;
  readonly context: Period;
}

/** 4 to 12 labels on 960 px; days and months are short and wanted each, so they may stand closer. */
const LEAST = { label: 80, month: 60, day: 26 };

const minutes = (n: number, lines: number): Step => ({
  level: 'minute',
  every: calendar.minutes(n),
  length: n * MINUTE,
  leastPx: LEAST.label,
  lines: calendar.minutes(lines),
  context: PERIODS.day,
});
const hours = (n: number): Step => ({
  level: 'hour',
  every: calendar.hours(n),
  length: n * HOUR,
  leastPx: LEAST.label,
  lines: calendar.hours(1),
  context: PERIODS.day,
});
const days = (interval: Interval, length: number, leastPx = LEAST.label): Step => ({
  level: 'day',
  every: interval,
  length,
  leastPx,
  lines: calendar.days,
  context: PERIODS.month,
});
const months = (n: number, leastPx = LEAST.label): Step => ({
  level: 'month',
  every: calendar.months(n),
  length: n * MONTH,
  leastPx,
  lines: MONTHS,
  context: PERIODS.year,
});
const years = (n: number, lines: number): Step => ({
  level: 'year',
  every: calendar.years(n),
  length: n * YEAR,
  leastPx: LEAST.label,
  lines: calendar.years(lines),
  context: n < 100 ? PERIODS.century : PERIODS.millennium,
});

/** Finest first. */
const STEPS: readonly [Step, ...Step[]] = [
  minutes(1, 1),
  minutes(2, 1),
  minutes(5, 1),
  minutes(10, 5),
  minutes(15, 5),
  minutes(30, 10),
  ...[1, 2, 3, 6, 12].map(hours),
  days(calendar.days, DAY, LEAST.day),
  days(calendar.weeks, WEEK),
  days(calendar.halfMonths, MONTH / 2),
  months(1, LEAST.month),
  months(3),
  months(6),
  years(1, 1),
  years(2, 1),
  years(5, 1),
  years(10, 5),
  years(20, 10),
  years(50, 10),
  years(100, 50),
  years(200, 100),
  years(500, 100),
  years(1000, 500),
];

/** Labels of the lower row by level, longest first. All labels of a row take the same place in the list. */
function detailLabels(level: TickLevel, L: TimeLanguage, ms: number): readonly string[] {
  const date = new Date(ms);
  if (level === 'day') return [String(date.getUTCDate())];
  if (level === 'month') return [L.name('month', ms, { drop: 1 }), L.name('month', ms, { drop: 1, short: true })];
  if (level === 'year') return [L.name('year', ms, { short: true })];
  const minute = date.getUTCMinutes();
  return [L.clock(date.getUTCHours(), minute === 0 ? undefined : minute)];
}

/** Dates whose labels are as wide as any of their level, so that a choice made by them holds while the view moves. */
const SAMPLES: Readonly<Partial<Record<TickLevel, readonly number[]>>> = {
  month: Array.from({ length: 12 }, (_, month) => Date.UTC(2022, month, 28)),
};
const SAMPLE = [Date.UTC(2022, 8, 28, 22, 50)];
/** A February takes less room than a month does on average. */
const SHORTEST_MONTH = 0.92;

type Measure = (text: string) => number;

/** The finest step, and the longest form of its labels, that fit. */
function chooseStep(pxPerMs: number, L: TimeLanguage, measure: Measure): { step: Step; form: number } {
  for (const step of STEPS) {
    const roomPx = step.length * pxPerMs;
    if (roomPx < step.leastPx) continue;
    const samples = (SAMPLES[step.level] ?? SAMPLE).map((ms) => detailLabels(step.level, L, ms).map(measure));
    const forms = samples[0]?.length ?? 0;
    for (let form = 0; form < forms; form++) {
      const widest = Math.max(...samples.map((widths) => widths[form] ?? 0));
      if (widest + LABEL_GAP_PX <= roomPx * SHORTEST_MONTH) return { step, form };
    }
  }
  return { step: STEPS.at(-1) ?? STEPS[0], form: 0 };
}

const isWeekend = (ms: number): boolean => [0, 6].includes(new Date(ms).getUTCDay());

/** The cell a label of the lower row names. */
const CELLS: Readonly<Partial<Record<TickLevel, Interval>>> = { day: calendar.days, month: MONTHS, year: YEARS };

/**
 * Ticks for a view drawn over `widthPx`, from minutes to millennia. `measure` gives the width of a label in pixels.
 * Years outside 0001 to 9999 have no ticks. Depends on nothing but its arguments.
 */
export function axisTicks(view: Span, widthPx: number, lang: string, measure: Measure): AxisTicks {
  const from = Math.max(view.from, FIRST_CIVIL);
  const to = Math.min(view.to, LAST_CIVIL);
  if (!(widthPx > 0) || !(from < to)) return { context: [], detail: [] };
  const L = languageOf(lang);
  const pxPerMs = widthPx / duration(view);
  const x = (ms: number): number => (ms - view.from) * pxPerMs;
  const { step, form } = chooseStep(pxPerMs, L, measure);

  /** Starts of an interval's periods that touch the view. */
  const starts = (interval: Interval): readonly number[] =>
    calendar
      .starts(interval, from, to)
      .map((ms) => Math.max(ms, FIRST_CIVIL))
      .filter((ms, i, all) => ms !== all[i - 1]);
  const endOf = (interval: Interval, ms: number): number => calendar.ceil(interval, ms + 1);

  const { interval, level, labels, years: count }: Period = step.context;
  const periodsOf = (labels: Labels) =>
    starts(interval).map((ms): Tick => {
      const [xPx, endPx] = [x(ms), x(endOf(interval, ms))];
      const labelPx = xPx > 0 ? xPx + AFTER_LINE_PX.context : 0;
      const roomPx = Math.min(endPx - LABEL_GAP_PX, widthPx) - labelPx;
      const label = labels(L, ms).find((text) => measure(text) <= roomPx) ?? '';
      const weekend = level === 'day' && isWeekend(ms);
      return { at: civil(ms), level, xPx, endPx, label, labelPx, anchor: 'start', strong: true, weekend };
    });
  const named = periodsOf(labels);
  const bare = count !== undefined && named.every(({ label }) => label === '');
  const context = bare ? periodsOf((_, ms) => [yearsOf(ms, count)]) : named;

  const periods = new Set<number>(context.map((tick) => tick.at));
  const cell = CELLS[step.level];
  const lines = x(view.from + endOf(step.lines, 0)) >= LINE_GAP_PX ? step.lines : step.every;
  const isLabelled = (ms: number): boolean => step.every.floor(ms) === ms;
  let takenPx = -LABEL_GAP_PX;
  const detail = starts(lines).flatMap((ms): readonly Tick[] => {
    const xPx = x(ms);
    const endPx = cell && x(endOf(cell, ms));
    // What began and ended before the view is neither seen nor named.
    if (xPx < 0 && (endPx ?? 0) <= 0) return [];
    const labelPx = endPx === undefined ? xPx + AFTER_LINE_PX.detail : (xPx + endPx) / 2;
    let label = isLabelled(ms) ? (detailLabels(step.level, L, ms)[form] ?? '') : '';
    const labelWidthPx = label === '' ? 0 : measure(label);
    const leftPx = endPx === undefined ? labelPx : labelPx - labelWidthPx / 2;
    if (leftPx < takenPx + LABEL_GAP_PX || leftPx + labelWidthPx > widthPx) label = '';
    else if (label !== '') takenPx = leftPx + labelWidthPx;
    const tick: Omit<Tick, 'endPx'> = {
      at: civil(ms),
      level: step.level,
      xPx,
      label,
      labelPx,
      anchor: endPx === undefined ? 'start' : 'middle',
      strong: periods.has(ms),
      weekend: step.level === 'day' && isWeekend(ms),
    };
    return [endPx === undefined ? tick : { ...tick, endPx }];
  });
  return { context, detail };
}
