/** How the view gets from one place to another. */
import { civil } from '../time/instant.ts';
import { duration, middle, type Span } from '../time/span.ts';

export interface Flight {
  readonly durationMs: number;
  /** The view after a share `t` of the way, eased; `at(1)` is the goal itself. */
  readonly at: (t: number) => Span;
}

/**
 * The smooth path of van Wijk and Nuij (2003) along one line, from centre 0 and width 1 to centre `x` and width `w`; with the names
 * of the paper, and rho the square root of 2. The tests compare it with d3's, which knows two dimensions.
 */
function smoothPath(x: number, w: number): { readonly length: number; readonly at: (t: number) => [number, number] } {
  const d = Math.abs(x);
  if (d < 1e-6) {
    const length = Math.log(w) / Math.SQRT2;
    return { length, at: (t) => [x * t, w ** t] };
  }
  const r0 = -Math.asinh((w * w - 1 + 4 * d * d) / (4 * d));
  const r1 = -Math.asinh((w * w - 1 - 4 * d * d) / (4 * w * d));
  return {
    length: (r1 - r0) / Math.SQRT2,
    at: (t) => {
      const r = r0 + t * (r1 - r0);
      const u = (Math.cosh(r0) * Math.tanh(r) - Math.sinh(r0)) / (2 * d);
      return [u * x, Math.cosh(r0) / Math.cosh(r)];
    },
  };
}

/** The smooth path between two views, in 250 to 700 ms. */
export function flight(from: Span, to: Span): Flight {
  const unit = duration(from);
  const path = smoothPath((middle(to) - middle(from)) / unit, duration(to) / unit);
  return {
    durationMs: Math.min(700, Math.max(250, Math.abs(path.length) * 350)),
    at: (t) => {
      if (t >= 1) return to;
      const eased = t < 0.5 ? 4 * t ** 3 : 1 - (2 - 2 * t) ** 3 / 2;
      const [x, width] = path.at(eased);
      const centre = middle(from) + x * unit;
      return { from: civil(centre - (width * unit) / 2), to: civil(centre + (width * unit) / 2) };
    },
  };
}
