/** The axis and the ground it draws through the stage: periods, weekends, days. As `Axis.svelte` shows it. */
import { HEAD_PX } from '../layout/stage.ts';
import type { AxisTicks, Tick } from '../time/ticks.ts';
import type { MeasureText, Primitive } from './drawing.ts';
import { FONTS, textShape } from './type.ts';

/** Baselines of the two rows of labels. */
const CONTEXT_Y = 16;
const DETAIL_Y = HEAD_PX - 9;

/** Lines stand on whole pixels, and only within the plot. */
const onPixel = (px: number): number => Math.round(px) + 0.5;

/**
 * @param heightPx of the lanes below the axis
 * @returns in pixels of the plot, with the axis above it: the top of the lanes is at `HEAD_PX`
 */
export function drawAxis(ticks: AxisTicks, widthPx: number, heightPx: number, measure: MeasureText): Primitive[] {
  const bottom = HEAD_PX + heightPx;
  const within = (px: number): number => Math.min(Math.max(px, 0), widthPx);
  const inside = ({ xPx }: Tick): boolean => xPx >= 0 && xPx <= widthPx;
  const upright = (
    tick: Tick,
    y1: number,
    paint: Extract<Primitive, { kind: 'line' }>['stroke']['paint'],
  ): Primitive => ({
    kind: 'line',
    x1: onPixel(tick.xPx),
    x2: onPixel(tick.xPx),
    y1,
    y2: bottom,
    stroke: { paint, widthPx: 1 },
  });
  const weekends = ticks.detail.flatMap(({ weekend, xPx, endPx }): Primitive[] => {
    const [x, end] = [within(xPx), within(endPx ?? xPx)];
    return weekend && end > x ? [{ kind: 'rect', x, y: HEAD_PX, widthPx: end - x, heightPx, fill: 'wash' }] : [];
  });
  const labels = (row: readonly Tick[], y: number, bold: boolean): Primitive[] =>
    row.flatMap(({ label, labelPx, anchor }): Primitive[] =>
      label === ''
        ? []
        : [
            textShape(
              {
                x: labelPx,
                y,
                text: label,
                anchor,
                font: bold ? FONTS.title : FONTS.small,
                paint: bold ? 'ink' : 'soft',
              },
              measure,
            ),
          ],
    );
  return [
    ...weekends,
    ...ticks.detail.filter(inside).map((tick) => upright(tick, HEAD_PX, 'line')),
    ...ticks.context
      .filter((tick) => tick.xPx > 0 && inside(tick))
      .map((tick) => upright(tick, 4, { role: 'line-strong', share: 0.5, over: 'paper' })),
    ...labels(ticks.detail, DETAIL_Y, false),
    ...labels(ticks.context, CONTEXT_Y, true),
    { kind: 'line', x1: 0, x2: widthPx, y1: HEAD_PX + 0.5, y2: HEAD_PX + 0.5, stroke: { paint: 'ink', widthPx: 1 } },
  ];
}
