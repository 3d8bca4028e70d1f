/** Ticks that count from a moment: "day 0, day 1 …", or minutes, hours, months and years, as fits the zoom. */
import { monthsLater } from './exact-length.ts';
import { FIRST_CIVIL, LAST_CIVIL } from './civil-day.ts';
import { civil, DAY, HOUR, MINUTE } from './instant.ts';
import { duration, type Span } from './span.ts';
import { LABEL_GAP_PX, type Tick } from './ticks.ts';

const UNITS = ['minute', 'hour', 'day', 'month', 'year'] as const;
export type CountedUnit = (typeof UNITS)[number];
/** "day 3" in a language. */
export type CountWords = Readonly<Record<CountedUnit, (n: string) => string>>;

const SIZES = {
  minute: MINUTE,
  hour: HOUR,
  day: DAY,
  month: 30.436875 * DAY,
  year: 365.2425 * DAY,
} as const;
const STEPS: Readonly<Record<CountedUnit, readonly number[]>> = {
  minute: [1, 2, 5, 10, 15, 30],
  hour: [1, 2, 3, 6, 12],
  day: [1, 2, 5, 10],
  month: [1, 2, 3, 6],
  year: [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000],
};
/** Least room for a step: a day is named in its middle, a clock reading beside its line. */
const LEAST_PX: Readonly<Record<CountedUnit, number>> = { minute: 64, hour: 64, day: 26, month: 26, year: 26 };
/** From a line to the label at its right. */
const AFTER_LINE_PX = 4;
/** The shortest month, to its average. */
const SHORTEST = 0.92;

/** A number with a real minus sign. */
const signed = (n: number): string => (n < 0 ? `\u2212${String(-n)}` : String(n));

interface Counted {
  readonly unit: CountedUnit;
  readonly step: number;
  /** Whether the word is written with each number, or the number alone. */
  readonly worded: boolean;
}

/** The finest step whose labels have room at a scale, whatever stretch is in view: numbers as wide as those at its ends. */
function stepAt(
  view: Span,
  pxPerMs: number,
  origin: number,
  words: CountWords,
  measure: (t: string) => number,
): Counted {
  for (const unit of UNITS)
    for (const step of STEPS[unit]) {
      const roomPx = step * SIZES[unit] * pxPerMs * SHORTEST - LABEL_GAP_PX - AFTER_LINE_PX;
      if (step * SIZES[unit] * pxPerMs < LEAST_PX[unit]) continue;
      const ends = [view.from, view.to].map((at) => signed(Math.floor((at - origin) / SIZES[unit])));
      for (const worded of [true, false])
        if (ends.every((n) => measure(worded ? words[unit](n) : n) <= roomPx)) return { unit, step, worded };
    }
  return { unit: 'year', step: 5000, worded: false };
}

/** @param origin the moment that counts as 0 */
export function sinceTicks(
  view: Span,
  widthPx: number,
  origin: number,
  words: CountWords,
  measure: (text: string) => number,
): readonly Tick[] {
  const pxPerMs = widthPx / duration(view);
  const { unit, step, worded } = stepAt(view, pxPerMs, origin, words, measure);
  const at = (n: number): number =>
    unit === 'month' || unit === 'year' ? monthsLater(origin, unit === 'year' ? 12 * n : n) : origin + n * SIZES[unit];
  const isCell = step === 1 && SIZES[unit] >= DAY;
  const x = (ms: number): number => (ms - view.from) * pxPerMs;
  const size = step * SIZES[unit];
  const ticks: Tick[] = [];
  // The calendar's months are not even: one more on either side than would do if they were.
  const first = (Math.floor((Math.max(view.from, FIRST_CIVIL) - origin) / size) - 1) * step;
  const last = (Math.ceil((Math.min(view.to, LAST_CIVIL) - origin) / size) + 1) * step;
  for (let n = first; n <= last; n += step) {
    const from = at(n);
    const [xPx, endPx] = [x(from), x(at(n + 1))];
    if (xPx >= widthPx || (isCell ? endPx <= 0 : xPx < 0)) continue;
    let label = worded ? words[unit](signed(n)) : signed(n);
    const labelWidthPx = measure(label);
    const labelPx = isCell ? (xPx + endPx) / 2 : xPx + AFTER_LINE_PX;
    const leftPx = isCell ? labelPx - labelWidthPx / 2 : labelPx;
    if (leftPx < 0 || leftPx + labelWidthPx > widthPx) label = '';
    ticks.push({
      at: civil(from),
      level: unit,
      xPx,
      ...(isCell ? { endPx } : {}),
      label,
      labelPx,
      anchor: isCell ? 'middle' : 'start',
      strong: n === 0,
      weekend: false,
    });
  }
  return ticks;
}
