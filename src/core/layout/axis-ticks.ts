/** The axis where time is not drawn evenly: ticks between folds, and dates with the gaps between them. */
import { shortLengthInWords } from '../time/exact-length.ts';
import { civil, DAY, type Civil } from '../time/instant.ts';
import { languageOf } from '../time/languages.ts';
import { durationInWords } from '../time/lengths.ts';
import { yearOf } from '../time/names.ts';
import { duration, type Span } from '../time/span.ts';
import { isMidnight } from '../time/stretch.ts';
import { LABEL_GAP_PX, type AxisTicks, type Tick } from '../time/ticks.ts';
import { through, type Warp } from './warp.ts';

/** The sign of a fold on the axis is at least this wide, where it can be pressed; no label comes under it. */
export const FOLD_PX = 26;

/** From a line, or the edge of a fold, to the label at its right. */
const AFTER_LINE_PX = 6;

/** Makes the ticks of an even axis, its view in civil time. */
type Even = (view: Span, widthPx: number) => AxisTicks;

/** Ticks of each part between folds, made as if it were the whole axis. `view` in drawn time. */
export function foldedTicks(view: Span, widthPx: number, warp: Warp, folds: readonly Span[], even: Even): AxisTicks {
  const pxPerMs = widthPx / duration(view);
  const x = (drawn: number): number => (drawn - view.from) * pxPerMs;
  const context: Tick[] = [];
  const detail: Tick[] = [];
  const part = (startPx: number, endPx: number, insetPx: readonly [number, number]): void => {
    const [fromPx, toPx] = [startPx + insetPx[0], endPx - insetPx[1]];
    if (toPx - fromPx < 1) return;
    const civilAt = (px: number): Civil => civil(warp.from(view.from + px / pxPerMs));
    const own = even({ from: civilAt(fromPx), to: civilAt(toPx) }, toPx - fromPx);
    // What began before this part is drawn, and counts, from where it begins.
    const moved = (tick: Tick): Tick => ({
      ...tick,
      at: startPx > 0 && tick.at < civilAt(startPx) ? civilAt(startPx) : tick.at,
      xPx: startPx > 0 ? Math.max(fromPx + tick.xPx, startPx) : fromPx + tick.xPx,
      ...(tick.endPx === undefined ? {} : { endPx: Math.min(fromPx + tick.endPx, endPx) }),
      labelPx: fromPx + tick.labelPx,
    });
    context.push(...own.context.map(moved));
    detail.push(...own.detail.map(moved));
  };
  let startPx = 0;
  let insetPx = 0;
  for (const fold of folds) {
    const { from, to } = through(fold, warp.to);
    const [left, right] = [x(from), x(to)];
    const missing = Math.max(0, (FOLD_PX - (right - left)) / 2);
    if (right <= 0) continue;
    if (left >= widthPx) break;
    if (left > startPx) part(startPx, left, [insetPx, missing]);
    startPx = right;
    insetPx = Math.max(missing, AFTER_LINE_PX);
  }
  if (startPx < widthPx) part(startPx, widthPx, [insetPx, 0]);
  return { context, detail };
}

/** Strides of labelled stops, where there is no room for each. */
const STRIDES = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
/** Lines nearer than this say nothing. */
const LINE_PX = 6;

/** Stops with their dates in the upper row, and between them how long it is from one to the next. `view` in drawn time. */
export function orderTicks(
  view: Span,
  widthPx: number,
  { warp, stops }: { readonly warp: Warp; readonly stops: readonly Civil[] },
  lang: string,
  measure: (text: string) => number,
): AxisTicks {
  const L = languageOf(lang);
  const pxPerMs = widthPx / duration(view);
  const x = (i: number): number => (warp.to(stops[i] ?? 0) - view.from) * pxPerMs;
  const stepPx = x(1) - x(0);
  // Where all is of one year, what is in view says which.
  const isOneYear = yearOf(stops[0] ?? 0) === yearOf(stops.at(-1) ?? 0);
  const date = (i: number): string => {
    const at = stops[i] ?? 0;
    const before = stops[i - 1];
    const isSaid = before === undefined ? isOneYear : yearOf(before) === yearOf(at);
    const day = L.name('day', at, { short: true, drop: isSaid ? 1 : 0 });
    if (isMidnight(at)) return day;
    const clock = L.clock(new Date(at).getUTCHours(), new Date(at).getUTCMinutes() || undefined);
    return before !== undefined && Math.floor(before / DAY) === Math.floor(at / DAY) ? clock : L.moment(day, clock);
  };
  const dates = stops.map((_, i) => date(i));
  const widestPx = Math.max(...dates.map(measure)) + AFTER_LINE_PX + LABEL_GAP_PX;
  const stride = STRIDES.find((every) => every * stepPx >= widestPx) ?? stops.length;
  const seen = stops.map((_, i) => i).filter((i) => x(i) < widthPx && x(i + 1 < stops.length ? i + 1 : i) > 0);
  const lines = Math.max(1, Math.ceil(LINE_PX / stepPx));
  const level = 'day';
  const context = seen
    .filter((i) => i % stride === 0)
    .map((i): Tick => {
      const labelPx = x(i) + AFTER_LINE_PX;
      const label = labelPx < 0 || labelPx + measure(dates[i] ?? '') > widthPx ? '' : (dates[i] ?? '');
      return {
        at: civil(stops[i] ?? 0),
        level,
        xPx: x(i),
        label,
        labelPx,
        anchor: 'start',
        strong: true,
        weekend: false,
      };
    });
  const detail = seen
    .filter((i) => i % lines === 0)
    .map((i): Tick => {
      const [at, next] = [stops[i] ?? 0, stops[i + 1]];
      const labelPx = x(i) + stepPx / 2;
      const gap = next === undefined ? 0 : next - at;
      const forms =
        gap > 0 ? [durationInWords(gap, lang), shortLengthInWords(gap, lang)].map((text) => `+${text}`) : [];
      const fits = (text: string): boolean => measure(text) + LABEL_GAP_PX <= stepPx;
      const inside = (text: string): boolean =>
        labelPx - measure(text) / 2 >= 0 && labelPx + measure(text) / 2 <= widthPx;
      const label = forms.find(fits) ?? '';
      return {
        at: civil(at),
        level,
        xPx: x(i),
        endPx: x(i) + stepPx,
        label: inside(label) ? label : '',
        labelPx,
        anchor: 'middle',
        strong: stride === 1,
        weekend: false,
      };
    });
  return { context, detail };
}
