import type { Span } from '../time/span.ts';
import { panBy } from './camera.ts';
import type { Flight } from './flight.ts';

/** How quickly a glide dies away, and the speed (shares of the view per millisecond) at which it has. */
const GLIDE_MS = 325;
const STILL_SPEED = 0.00005;

/** What a view does when a finger lets go of it in motion: it runs on, slower and slower. `speed` in shares of the view per millisecond. */
export function glide(from: Span, speed: number): Flight {
  const durationMs = Math.min(1500, Math.max(0, GLIDE_MS * Math.log(Math.abs(speed) / STILL_SPEED)));
  return {
    durationMs,
    at: (t) => panBy(from, speed * GLIDE_MS * (1 - Math.exp((-t * durationMs) / GLIDE_MS))),
  };
}
