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

/** The longest that something waits for a frame: a window that is covered may have none and not be told so. */
const NO_FRAME_MS = 100;

/** Does something once what was changed is painted; at once where the window is hidden, which has no frames. */
export function afterPaint(work: () => void): void {
  if (document.hidden) {
    work();
    return;
  }
  let done = false;
  const once = (): void => {
    if (!done) work();
    done = true;
  };
  setTimeout(once, NO_FRAME_MS);
  requestAnimationFrame(() => {
    setTimeout(once);
  });
}
