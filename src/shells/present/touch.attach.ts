export interface TouchHost {
  readonly onnext: () => void;
  readonly onprevious: () => void;
}

/** A finger that goes so far across, and further across than down, has swiped. */
const SWIPE_PX = 48;
/** A tap is over within this time and distance. */
const TAP = { ms: 400, px: 10 };
/** The share of the width at each side that a tap turns by. */
const EDGE = 0.14;
const OWN = 'button, a, input, select, label, summary, [role="slider"], .bar';

/**
 * Feeds a talk from fingers: a swipe or a tap on an edge goes on or back. Two fingers are left to the stage, which zooms
 * time; so is what answers a tap itself.
 */
export function turning(host: TouchHost): (element: HTMLElement) => () => void {
  return (element) => {
    let start: { readonly x: number; readonly y: number; readonly at: number; readonly own: boolean } | undefined;
    const laid = (event: TouchEvent): void => {
      const [one, more] = event.touches;
      const own = event.target instanceof Element && event.target.closest(OWN) !== null;
      start = one && !more ? { x: one.clientX, y: one.clientY, at: event.timeStamp, own } : undefined;
      // One finger turns; the stage would pan by it.
      if (start && !own) event.stopPropagation();
    };
    const slid = (event: TouchEvent): void => {
      if (event.touches.length > 1) start = undefined;
    };
    const lifted = (event: TouchEvent): void => {
      const [touch] = event.changedTouches;
      if (!start || !touch) return;
      const [dx, dy] = [touch.clientX - start.x, touch.clientY - start.y];
      const { x, at, own } = start;
      start = undefined;
      const width = element.getBoundingClientRect().width;
      if (Math.abs(dx) >= SWIPE_PX && Math.abs(dx) > 1.5 * Math.abs(dy)) {
        if (dx < 0) host.onnext();
        else host.onprevious();
      } else if (!own && Math.hypot(dx, dy) < TAP.px && event.timeStamp - at < TAP.ms) {
        if (x > width * (1 - EDGE)) host.onnext();
        else if (x < width * EDGE) host.onprevious();
      }
    };
    const away = (): void => {
      start = undefined;
    };
    element.addEventListener('touchstart', laid, { passive: true, capture: true });
    element.addEventListener('touchmove', slid, { passive: true, capture: true });
    element.addEventListener('touchend', lifted, { passive: true, capture: true });
    element.addEventListener('touchcancel', away, { passive: true, capture: true });
    return () => {
      element.removeEventListener('touchstart', laid, { capture: true });
      element.removeEventListener('touchmove', slid, { capture: true });
      element.removeEventListener('touchend', lifted, { capture: true });
      element.removeEventListener('touchcancel', away, { capture: true });
    };
  };
}
