import { describe, expect, it } from 'vitest';
import { flight } from '../core/layout/flight.ts';
import { civil, DAY, MINUTE } from '../core/time/instant.ts';
import { span, type Span } from '../core/time/span.ts';
import { Viewport, type Animate } from './viewport.svelte.ts';

const at = (days: number): number => Date.UTC(2022, 8, 1) + days * DAY;
const days = (from: number, to: number): Span => span(civil(at(from)), civil(at(to)));
const WHOLE = days(0, 100);
const HOME = days(20, 40);

/** Flights that move when told, and remember that they were stopped. */
function byHand() {
  const flights: { readonly step: (t: number) => void; stopped: boolean }[] = [];
  const animate: Animate = (_, step) => {
    const flight = { step, stopped: false };
    flights.push(flight);
    return () => {
      flight.stopped = true;
    };
  };
  const viewport = new Viewport(WHOLE, HOME, animate);
  viewport.learn(flight);
  return { viewport, flights };
}
const length = ({ from, to }: Span): number => to - from;

describe('the viewport', () => {
  it('goes at once until it has learnt to fly', () => {
    const still = new Viewport(WHOLE, HOME, () => {
      throw new Error('It flew.');
    });
    still.flyTo(days(30, 35));
    expect(still.view).toEqual(days(30, 35));
  });

  it('opens at home and goes where it is set', () => {
    const { viewport, flights } = byHand();
    expect(viewport.view).toEqual(HOME);
    viewport.set(days(30, 35));
    expect(viewport.view).toEqual(days(30, 35));
    expect(viewport.home).toEqual(HOME);
    expect(flights).toHaveLength(0);
  });

  it('is where it was moved before the stage has drawn it, and the stage draws where it is by then', () => {
    const drawings: (() => void)[] = [];
    const viewport = new Viewport(
      WHOLE,
      HOME,
      () => () => undefined,
      () => undefined,
      (work) => drawings.push(work),
    );
    viewport.set(days(30, 35));
    viewport.set(days(50, 55));
    expect(viewport.view).toEqual(days(50, 55));
    expect(viewport.staged).toEqual(HOME);
    expect(viewport.late).toBe(false);
    for (const draw of drawings) draw();
    expect(viewport.staged).toEqual(days(50, 55));
    expect(viewport.late).toBe(true);
  });

  it('is neither stuck in a moment nor lost out of the story', () => {
    const { viewport } = byHand();
    viewport.set(span(civil(at(3)), civil(at(3) + 1)));
    expect(length(viewport.view)).toBe(10 * MINUTE);
    viewport.set(days(-100_000, 100_000));
    expect(length(viewport.view)).toBe(4 * length(WHOLE));
    viewport.set(days(900, 910));
    expect((viewport.view.from + viewport.view.to) / 2).toBeLessThanOrEqual(WHOLE.to);
    viewport.set(days(-900, -890));
    expect((viewport.view.from + viewport.view.to) / 2).toBeGreaterThanOrEqual(WHOLE.from);
  });

  it('flies there and arrives exactly', () => {
    const { viewport, flights } = byHand();
    viewport.flyTo(days(60, 70));
    expect(viewport.view).toEqual(HOME);
    flights[0]?.step(0.5);
    expect(viewport.view.from).toBeGreaterThan(HOME.from);
    expect(viewport.view.from).toBeLessThan(at(60));
    flights[0]?.step(1);
    expect(viewport.view).toEqual(days(60, 70));
  });

  it('does not fly to where it is', () => {
    const { viewport, flights } = byHand();
    viewport.flyTo(HOME);
    viewport.reveal(days(25, 26));
    expect(flights).toHaveLength(0);
  });

  it('stops a flight when it is moved again, by a flight or by hand', () => {
    const { viewport, flights } = byHand();
    viewport.flyTo(days(60, 70));
    viewport.flyTo(days(0, 10));
    expect(flights.map(({ stopped }) => stopped)).toEqual([true, false]);
    viewport.set(days(1, 2));
    expect(flights.map(({ stopped }) => stopped)).toEqual([true, true]);
    expect(viewport.view).toEqual(days(1, 2));
  });

  it('zooms around the middle, or around a moment', () => {
    const { viewport, flights } = byHand();
    viewport.zoomBy(2);
    flights.at(-1)?.step(1);
    expect(viewport.view).toEqual(days(25, 35));
    viewport.zoomBy(0.5, civil(at(25)));
    flights.at(-1)?.step(1);
    expect(viewport.view).toEqual(days(25, 45));
  });

  it('pans by a share of its length', () => {
    const { viewport, flights } = byHand();
    viewport.panBy(0.25);
    flights.at(-1)?.step(1);
    expect(viewport.view).toEqual(days(25, 45));
  });

  it('shows everything with room to spare', () => {
    const { viewport, flights } = byHand();
    viewport.showAll();
    flights.at(-1)?.step(1);
    expect(viewport.view).toEqual(viewport.everything);
    expect(viewport.view.from).toBeLessThan(WHOLE.from);
    expect(viewport.view.to).toBeGreaterThan(WHOLE.to);
  });

  it('reveals what is out of view without zooming, with the room its words need', () => {
    const { viewport, flights } = byHand();
    viewport.reveal(days(50, 51));
    flights.at(-1)?.step(1);
    expect(length(viewport.view)).toBe(length(HOME));
    expect(viewport.view.from).toBeLessThan(at(50));
    expect(viewport.view.to - at(50)).toBeGreaterThanOrEqual(0.3 * length(HOME) - 1);
    viewport.reveal(days(50, 51), 0, 0.6);
    flights.at(-1)?.step(1);
    expect(viewport.view.to - at(50)).toBeCloseTo(0.6 * length(HOME), -3);
    viewport.reveal(days(50, 51), 0.45, 0.5);
    flights.at(-1)?.step(1);
    expect(at(50) - viewport.view.from).toBeCloseTo(0.45 * length(HOME), -3);
    // Words wider than the view cannot be shown whole: their start is.
    viewport.reveal(days(50, 51), 0, 5);
    flights.at(-1)?.step(1);
    expect(viewport.view.from).toBeLessThan(at(50));
  });
});
