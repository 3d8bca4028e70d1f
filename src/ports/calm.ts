/** What takes longer from its start to its paint is dear to draw: about three frames of a screen. */
const DEAR_MS = 48;
/** Longer than a hand takes from one letter to the next. */
const PAUSE_MS = 150;

/**
 * Draws what is asked for again and again, letter by letter: after what else has changed is painted and, where the last such
 * drawing was dear, once nothing more is asked for, so that no letter waits for the drawing of the one before. Only the last asked
 * for is drawn. `afterPaint` does something once what was changed is painted, `isSlow` tells of a machine on which drawing is dear
 * whatever it is.
 */
export function calm(
  afterPaint: (work: () => void) => void,
  isSlow: () => boolean = () => false,
): (work: () => void) => void {
  let isDear = false;
  let last: (() => void) | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  return (work) => {
    const draw = (): void => {
      if (last !== work) return;
      const start = performance.now();
      work();
      afterPaint(() => {
        isDear = performance.now() - start > DEAR_MS;
      });
    };
    last = work;
    clearTimeout(pause);
    if (isDear || isSlow()) pause = setTimeout(draw, PAUSE_MS);
    else afterPaint(draw);
  };
}
