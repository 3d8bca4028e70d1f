/** The longest that something waits for a frame: a window that is covered may have none and not be told so. */
const NO_FRAME_MS = 100;

/**
 * Does something once what was changed is painted: what is pressed answers at once, and the work it asks for comes after. At once
 * where the window is hidden, which has no frames.
 */
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
    // A frame's callbacks come before it is painted, a task after.
    setTimeout(once);
  });
}

/** The same as a promise. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    afterPaint(resolve);
  });
