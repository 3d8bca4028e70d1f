import { untrack } from 'svelte';

/** The first signs that somebody means the frame. A pointer that happened to rest where it appeared is none. */
const SIGNS = ['pointermove', 'pointerdown', 'focusin', 'wheel'] as const;

/**
 * Puts an attachment on when a reader first comes to the frame, and not before it is needed.
 * @param load gives the attachment; it is told of the last turn of the wheel that it came too late for
 * @param soon at once, for what a reader must not be able to get ahead of
 */
export function whenComeTo(
  load: () => Promise<(element: HTMLElement, missed: WheelEvent | undefined) => () => void>,
  soon: boolean,
): (element: HTMLElement) => () => void {
  return (element) => {
    let stop: (() => void) | undefined;
    let gone = false;
    let missed: WheelEvent | undefined;
    const turned = (event: WheelEvent): void => {
      missed = event;
    };
    const ignore = (): void => {
      for (const sign of SIGNS) element.removeEventListener(sign, come, { capture: true });
    };
    const come = (): void => {
      ignore();
      void load().then(
        (attach) => {
          element.removeEventListener('wheel', turned, { capture: true });
          if (!gone) stop = untrack(() => attach(element, missed));
        },
        // Offline: the frame is an ordinary page.
        () => undefined,
      );
    };
    element.addEventListener('wheel', turned, { capture: true, passive: true });
    if (soon) come();
    else for (const sign of SIGNS) element.addEventListener(sign, come, { capture: true, passive: true });
    return () => {
      gone = true;
      ignore();
      element.removeEventListener('wheel', turned, { capture: true });
      stop?.();
    };
  };
}
