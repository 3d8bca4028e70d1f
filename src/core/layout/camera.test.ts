import { interpolateZoom } from 'd3-interpolate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { civil, DAY, HOUR, MINUTE } from '../time/instant.ts';
import { duration, middle, span } from '../time/span.ts';
import { clampView, frame, MIN_VIEW, panBy, reveal, zoomAround } from './camera.ts';
import { flight } from './flight.ts';

const T0 = Date.UTC(2022, 1, 20);
const whole = span(T0, T0 + 240 * DAY);
const views = fc
  .tuple(fc.double({ min: -1e13, max: 1e13, noNaN: true }), fc.double({ min: 1, max: 1e13, noNaN: true }))
  .map(([from, length]) => span(from, from + length));

describe('the camera', () => {
  it('is never stuck and never lost', () => {
    fc.assert(
      fc.property(views, (view) => {
        const clamped = clampView(view, whole);
        expect(duration(clamped)).toBeGreaterThanOrEqual(MIN_VIEW - 1);
        expect(duration(clamped)).toBeLessThanOrEqual(4 * duration(whole) + 1);
        expect(middle(clamped)).toBeGreaterThanOrEqual(whole.from - 1);
        expect(middle(clamped)).toBeLessThanOrEqual(whole.to + 1);
        expect(clampView(clamped, whole).from).toBeCloseTo(clamped.from, 0);
      }),
      cases(),
    );
  });

  it('zooms around a moment that stays where it is', () => {
    const view = span(T0, T0 + 10 * DAY);
    const at = civil(T0 + 2 * DAY);
    const closer = zoomAround(view, 2, at);
    expect(duration(closer)).toBe(5 * DAY);
    expect((at - closer.from) / duration(closer)).toBeCloseTo((at - view.from) / duration(view), 9);
    expect(zoomAround(closer, 0.5, at)).toEqual(view);
  });

  it('pans by a share and keeps the length', () => {
    expect(panBy(span(0, 8 * HOUR), 0.25)).toEqual(span(2 * HOUR, 10 * HOUR));
  });

  it('reveals by the least move, and does not move what is in view', () => {
    const view = span(T0, T0 + 10 * DAY);
    expect(reveal(view, span(T0 + 3 * DAY, T0 + 4 * DAY))).toBe(view);
    const later = reveal(view, span(T0 + 40 * DAY, T0 + 41 * DAY));
    expect(duration(later)).toBe(10 * DAY);
    expect(later.from).toBeLessThan(T0 + 40 * DAY);
    expect(later.to).toBeGreaterThan(T0 + 41 * DAY);
  });

  it('frames a span with room at both sides', () => {
    const framed = frame(span(T0, T0 + DAY));
    expect(framed.from).toBeLessThan(T0);
    expect(framed.to).toBeGreaterThan(T0 + DAY);
    expect(duration(frame(span(T0, T0)))).toBeGreaterThan(MINUTE);
  });

  it('flies from the one view to the other in 250 to 700 ms', () => {
    const from = span(T0, T0 + 10 * DAY);
    for (const to of [
      span(T0 + 200 * DAY, T0 + 200.1 * DAY),
      span(T0, T0 + 240 * DAY),
      span(T0 + DAY, T0 + 11 * DAY),
    ]) {
      const path = flight(from, to);
      expect(path.durationMs).toBeGreaterThanOrEqual(250);
      expect(path.durationMs).toBeLessThanOrEqual(700);
      expect(path.at(0).from).toBeCloseTo(from.from, -2);
      expect(path.at(0).to).toBeCloseTo(from.to, -2);
      expect(path.at(1)).toBe(to);
      for (const t of [0.1, 0.5, 0.9, 0.999]) expect(duration(path.at(t))).toBeGreaterThan(0);
    }
  });

  it('flies the path that d3 flies in two dimensions', () => {
    const from = span(T0, T0 + 10 * DAY);
    for (const [days, length] of [
      [200, 0.1],
      [-3, 240],
      [0, 2],
      [4, 10],
    ] as const) {
      const to = span(T0 + (5 + days - length / 2) * DAY, T0 + (5 + days + length / 2) * DAY);
      const theirs = interpolateZoom([0, 0, 1], [days / 10, 0, length / 10]);
      const ours = flight(from, to);
      expect(ours.durationMs).toBeCloseTo(Math.min(700, Math.max(250, theirs.duration * 0.35)), 6);
      for (const t of [0.2, 0.5, 0.8]) {
        const [x, , width] = theirs(t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2);
        expect(duration(ours.at(t)) / (10 * DAY)).toBeCloseTo(width, 6);
        expect((ours.at(t).from + ours.at(t).to) / 2).toBeCloseTo(T0 + (5 + x * 10) * DAY, -2);
      }
    }
  });
});
