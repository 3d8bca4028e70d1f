/**
 * The gestures of the stage, by d3-zoom: drag, pinch, wheel. The viewport is the truth; the transform d3 keeps on the
 * element is a shadow of it, brought up to date before each gesture and never read otherwise.
 */
import { select } from 'd3-selection';
import { zoom, ZoomTransform, type D3ZoomEvent } from 'd3-zoom';
import { panBy } from '../../core/layout/camera.ts';
import type { Flight } from '../../core/layout/flight.ts';
import { glide } from '../../core/layout/glide.ts';
import { span, type Span } from '../../core/time/span.ts';

export interface PanZoomHost {
  /** The view now, and the stretch against which a zoom of 1 is defined. */
  readonly view: () => Span;
  readonly whole: () => Span;
  /** Width of the plot in CSS pixels, and where it begins within the element. */
  readonly widthPx: () => number;
  readonly offsetPx: () => number;
  readonly move: (view: Span) => void;
  /** Lets the view run on along a path. */
  readonly play: (path: Flight) => void;
  /** A double click at a share of the width. */
  readonly stepIn: (share: number) => void;
}

/** A finger that rested this long before it let go did not throw. */
const REST_MS = 60;
/** Over how long its speed is taken, and the least, in pixels per millisecond, at which it threw. */
const THROW_MS = 100;
const THROW_SPEED = 0.15;

/**
 * Plain wheel zooms only once the stage was clicked or focused, so the page's own scroll is never stolen. `held`: fingers
 * that came down before the gestures did, and are still there.
 */
export function panZoom(host: PanZoomHost): (element: HTMLElement, held?: TouchEvent) => () => void {
  return (element, held) => {
    let active = false;
    // The pointer is measured on the screen, the plot in pixels of its own: a talk is shown larger.
    const zoomed = (): number => element.getBoundingClientRect().width / Math.max(1, element.clientWidth) || 1;
    const plotPx = (): number => host.widthPx() * zoomed();
    const startPx = (): number => host.offsetPx() * zoomed();
    const scale = (): number => {
      const { from, to } = host.whole();
      const view = host.view();
      return (to - from) / (view.to - view.from);
    };
    const shadow = (): ZoomTransform => {
      const { from, to } = host.whole();
      const k = scale();
      return new ZoomTransform(k, ((from - host.view().from) / (to - from)) * k * plotPx() + startPx() * (1 - k), 0);
    };
    const sync = (): void => {
      select(element).property('__zoom', shadow());
    };
    const behaviour = zoom<HTMLElement, unknown>()
      .filter((event: Event) => {
        if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey || active;
        return !(event instanceof MouseEvent && event.button !== 0) && event.type !== 'dblclick';
      })
      .wheelDelta(
        (event) =>
          -event.deltaY * (event.deltaMode === 1 ? 0.05 : event.deltaMode ? 1 : 0.002) * (event.ctrlKey ? 4 : 1),
      )
      .clickDistance(4)
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (!event.sourceEvent) return;
        const { from, to } = host.whole();
        const { k, x } = event.transform;
        const perPx = (to - from) / plotPx();
        const start = from - ((x - startPx() * (1 - k)) / k) * perPx;
        host.move(span(start, start + (to - from) / k));
        // Only once it is drawn along: a press alone has the style of all that stands in the stage made anew.
        if (event.sourceEvent instanceof MouseEvent && event.sourceEvent.type === 'mousemove')
          element.style.cursor = 'grabbing';
        if (event.sourceEvent instanceof TouchEvent && event.sourceEvent.touches.length === 1)
          way.push({ at: event.sourceEvent.timeStamp, x, k });
      })
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        sync();
        element.style.cursor = '';
        const source: unknown = event.sourceEvent;
        if (source instanceof TouchEvent && source.type === 'touchend') thrown(source.timeStamp);
      });
    /** Where one finger took the view, and when. */
    let way: { readonly at: number; readonly x: number; readonly k: number }[] = [];
    const thrown = (now: number): void => {
      const last = way.at(-1);
      const first = way.find(({ at, k }) => now - at < THROW_MS && k === last?.k);
      way = [];
      if (!first || !last || now - last.at > REST_MS || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
      const speed = (last.x - first.x) / Math.max(1, last.at - first.at);
      if (Math.abs(speed) > THROW_SPEED) host.play(glide(host.view(), -speed / host.widthPx()));
    };

    const activate = (): void => {
      active = true;
    };
    const release = (event: Event): void => {
      if (!(event.target instanceof Node && element.contains(event.target))) active = false;
    };
    const before = (event: Event): void => {
      sync();
      if (event instanceof WheelEvent && Math.abs(event.deltaX) > Math.abs(event.deltaY) && !event.ctrlKey) {
        event.preventDefault();
        event.stopImmediatePropagation();
        host.move(panBy(host.view(), event.deltaX / plotPx()));
      }
    };
    /** Where a single finger came down, and whether its way turned out to lead down the page, which is the page's. */
    let finger: { readonly x: number; readonly y: number; scrolls?: boolean } | undefined;
    const laid = (event: TouchEvent): void => {
      before(event);
      const [one, more] = event.touches;
      // Of a quick throw the browser may tell no more than one move.
      way = one && !more ? [{ at: event.timeStamp, x: shadow().x, k: scale() }] : [];
      // A finger stops what another let go of.
      host.move(host.view());
      finger = one && !more ? { x: one.clientX, y: one.clientY } : undefined;
    };
    const slid = (event: TouchEvent): void => {
      const [one] = event.touches;
      if (!finger || !one) return;
      finger.scrolls ??= Math.abs(one.clientY - finger.y) > Math.abs(one.clientX - finger.x);
      // What d3 never hears of it does not keep from the browser.
      if (finger.scrolls) event.stopImmediatePropagation();
    };
    const double = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest('button')) return;
      const box = element.getBoundingClientRect();
      host.stepIn((event.clientX - box.left - startPx()) / plotPx());
    };

    element.addEventListener('wheel', before, { passive: false, capture: true });
    element.addEventListener('pointerdown', before, { capture: true });
    element.addEventListener('touchstart', laid, { passive: true, capture: true });
    element.addEventListener('touchmove', slid, { passive: true, capture: true });
    element.addEventListener('pointerdown', activate);
    element.addEventListener('focusin', activate);
    element.addEventListener('dblclick', double);
    document.addEventListener('pointerdown', release);
    document.addEventListener('focusin', release);
    select(element).call(behaviour).on('dblclick.zoom', null);
    if (held) {
      const { touches, targetTouches, changedTouches } = held;
      const again = { touches: [...touches], targetTouches: [...targetTouches], changedTouches: [...changedTouches] };
      element.dispatchEvent(new TouchEvent('touchstart', { ...again, cancelable: true }));
    }
    return () => {
      select(element).on('.zoom', null);
      element.removeEventListener('wheel', before, { capture: true });
      element.removeEventListener('pointerdown', before, { capture: true });
      element.removeEventListener('touchstart', laid, { capture: true });
      element.removeEventListener('touchmove', slid, { capture: true });
      element.removeEventListener('pointerdown', activate);
      element.removeEventListener('focusin', activate);
      element.removeEventListener('dblclick', double);
      document.removeEventListener('pointerdown', release);
      document.removeEventListener('focusin', release);
    };
  };
}
