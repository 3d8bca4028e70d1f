/** From one period of the axis to the next that holds something: what Page Up and Page Down do. */
import { ceil, days, hours, minutes, months, numbered, years, type Interval } from './calendar.ts';
import type { AxisTicks, TickLevel } from './ticks.ts';

const INTERVALS: Readonly<Record<TickLevel, Interval>> = {
  minute: minutes(1),
  hour: hours(1),
  day: days,
  month: months(1),
  year: years(1),
  century: numbered(100),
  millennium: numbered(1000),
};

/** The larger unit of the axis that divides the view: that of its upper row, or of the lower where the upper has no edge. */
export const periodLevel = ({ context, detail }: AxisTicks): TickLevel =>
  (context.length > 1 ? context[0]?.level : detail[0]?.level) ?? 'year';

/**
 * The place, in rising `starts` (civil milliseconds), of the first that lies in the next (`1`) or in the previous (`-1`)
 * period with anything in it, seen from `at`. Undefined where there is none.
 */
export function inNextPeriod(
  starts: readonly number[],
  at: number,
  level: TickLevel,
  step: 1 | -1,
): number | undefined {
  const interval = INTERVALS[level];
  const { floor } = interval;
  const found =
    step > 0
      ? starts.findIndex((ms) => ms >= ceil(interval, at + 1))
      : starts.findIndex((ms) => ms >= floor(starts.findLast((earlier) => earlier < floor(at)) ?? Infinity));
  return found < 0 ? undefined : found;
}
