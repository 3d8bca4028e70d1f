/**
 * How civil time is drawn where it is not drawn evenly: a rising, continuous, piecewise linear map to *drawn time*, and
 * back. Drawn time is what the layout, the camera and the strip count in; it is civil time itself unless a warp is told.
 */
import { civil } from '../time/instant.ts';
import type { Span } from '../time/span.ts';

export interface Warp {
  /** Civil time, finite or not, to drawn time. */
  readonly to: (time: number) => number;
  /** The inverse. */
  readonly from: (drawn: number) => number;
}

/** A span through one of the two maps. */
export const through = ({ from, to }: Span, map: (at: number) => number): Span => ({
  from: civil(map(from)),
  to: civil(map(to)),
});
