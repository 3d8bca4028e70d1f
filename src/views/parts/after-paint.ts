/** How long a page that is not painted, in a hidden tab, is waited for. */
const HIDDEN_MS = 100;

/**
 * Once what has just changed is on the screen: what is pressed answers at once, and the work it asks for comes after. Calls
 * back once, and gives back how to call it off.
 */
export function afterPaint(act: () => void): () => void {
  let later: ReturnType<typeof setTimeout>;
  const hidden = setTimeout(() => {
    cancelAnimationFrame(frame);
    act();
  }, HIDDEN_MS);
  const frame = requestAnimationFrame(() => {
    clearTimeout(hidden);
    // A frame's callbacks come before it is painted, a task after.
    later = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(hidden);
    clearTimeout(later);
  };
}

/** The same as a promise. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => {
    afterPaint(resolve);
  });
