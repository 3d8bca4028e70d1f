/** The frame clock, and the reader's wish for less motion. */
export const reducedMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** Runs `step` from 0 to 1 over a time, one call a frame; at once under reduced motion or in a hidden page. */
export function animate(durationMs: number, step: (t: number) => void): () => void {
  if (durationMs <= 0 || reducedMotion() || document.hidden) {
    step(1);
    return () => undefined;
  }
  let request = 0;
  let start: number | undefined;
  const tick = (now: number): void => {
    start ??= now;
    const t = Math.min(1, (now - start) / durationMs);
    step(t);
    if (t < 1) request = requestAnimationFrame(tick);
  };
  request = requestAnimationFrame(tick);
  return () => {
    cancelAnimationFrame(request);
  };
}

/** What takes longer from a change to its paint is dear to draw: about three frames of a screen. */
const DEAR_MS = 48;
/** So many one after the other, and this is no hiccup; so many quick ones, and it is over. */
const OFTEN = 3;
/** As long as ten, and one is enough: so long a slow machine takes for the page itself. */
const VERY_DEAR_MS = 480;

/** Draws at the speed that the machine can; see `paced`. */
export interface Pace {
  /** Does the work at once; where the last were dear, after what else has changed is painted, and only the last asked for. */
  readonly draw: (work: () => void) => void;
  /** As `animate`; where drawing is dear it goes to the end at once. */
  readonly animate: typeof animate;
  /** Whether the last drawings were. */
  readonly isDear: () => boolean;
}

/**
 * A pace for what is drawn often: each drawing is timed from its start to its paint. On a machine that takes long for it, what a
 * reader does is answered first by what is cheap, and a flight, which would be a few late pictures, is a cut. `afterPaint` does
 * something once what was changed is painted.
 */
export function paced(afterPaint: (work: () => void) => void): Pace {
  let dear = 0;
  let slow = false;
  let isTiming = false;
  let next: (() => void) | undefined;
  const timed = (work: () => void): void => {
    work();
    if (isTiming || document.hidden) return;
    isTiming = true;
    const start = performance.now();
    afterPaint(() => {
      isTiming = false;
      const tookMs = performance.now() - start;
      const more = tookMs > VERY_DEAR_MS ? OFTEN : tookMs > DEAR_MS ? 1 : -1;
      dear = Math.min(Math.max(dear + more, 0), OFTEN);
      slow = dear > (slow ? 0 : OFTEN - 1);
    });
  };
  return {
    draw: (work) => {
      if (next) next = work;
      else if (!slow) timed(work);
      else {
        next = work;
        afterPaint(() => {
          const last = next;
          next = undefined;
          if (last) timed(last);
        });
      }
    },
    animate: (durationMs, step) => animate(slow ? 0 : durationMs, step),
    isDear: () => slow,
  };
}
