/**
 * How a frame behaves in another's page: the page scrolls over it and keeps its keys, links leave it as the host wishes.
 * Listens on the frame's own element, before anything inside it.
 */
import { zoomAround } from '../../core/layout/camera.ts';
import { middle } from '../../core/time/span.ts';
import type { EmbedOptions } from '../../core/view-state/embed-options.ts';
import { isMac } from '../../ports/embed/frame.ts';
import type { HostLink } from '../../ports/embed/host-link.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';
import { envelope } from './envelope.ts';
import type { Steps } from './steps.svelte.ts';

export interface GuestOptions {
  readonly options: Pick<EmbedOptions, 'scroll' | 'keys' | 'links' | 'id'>;
  readonly explorer: Explorer;
  readonly steps: Steps;
  readonly link: HostLink;
  /** Shows how to zoom, or takes it away. */
  readonly onhint: (shown: 'mac' | 'other' | undefined) => void;
}

const HINT_MS = 1800;
/** What a clicker sends, and the deck's method for it. */
const DECK = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'prev'],
  ['b', 'togglePause'],
  ['.', 'togglePause'],
]);

export function guest({ options, explorer, steps, link, onhint }: GuestOptions): (element: HTMLElement) => () => void {
  const { scroll, keys, links, id } = options;
  return (element) => {
    let hinted = false;
    let hiding: ReturnType<typeof setTimeout> | undefined;

    const wheel = (event: WheelEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-detail]')) return;
      const wanted = event.ctrlKey || event.metaKey;
      if (scroll === 'none') event.stopImmediatePropagation();
      else if (scroll === 'greedy' && !wanted && Math.abs(event.deltaY) >= Math.abs(event.deltaX)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        const { view } = explorer.viewport;
        explorer.viewport.set(zoomAround(view, Math.exp(-event.deltaY * 0.002), middle(view)));
      } else if (scroll === 'cooperative' && !wanted && Math.abs(event.deltaY) >= Math.abs(event.deltaX)) {
        // Not ours: the page scrolls, as it does over everything else.
        event.stopImmediatePropagation();
        if (hinted) return;
        hinted = true;
        onhint(isMac() ? 'mac' : 'other');
        hiding = setTimeout(() => {
          onhint(undefined);
        }, HINT_MS);
      }
    };

    const key = (event: KeyboardEvent): void => {
      const { target } = event;
      const typing = target instanceof HTMLInputElement || target instanceof HTMLSelectElement;
      if (typing || event.ctrlKey || event.altKey || event.metaKey) return;
      const method = keys === 'forward' ? DECK.get(event.key) : undefined;
      if (method !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        const step = method === 'next' ? 1 : method === 'prev' ? -1 : 0;
        if (steps.active && step !== 0 && steps.go(steps.index + step)) return;
        if (step !== 0 && steps.active) link.tellPeer(envelope(id, 'boundary', { edge: step > 0 ? 'end' : 'start' }));
        const { code, shiftKey: shift, altKey: alt, ctrlKey: ctrl, metaKey: meta } = event;
        link.tellPeer(envelope(id, 'key', { key: event.key, code, shift, alt, ctrl, meta }));
        link.tellDeck(JSON.stringify({ method }));
      } else if (keys === 'off' && !['Tab', 'Enter', ' ', 'Escape'].includes(event.key)) event.stopPropagation();
      else if (
        event.key === 'Escape' &&
        explorer.selection.event === undefined &&
        explorer.openClusters.size === 0 &&
        event.target instanceof Element &&
        event.target.closest('[data-detail]')
      )
        element.querySelector<HTMLElement>('#after')?.focus({ preventScroll: true });
    };

    const click = (event: MouseEvent): void => {
      const anchor =
        event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[target="_blank"]') : null;
      if (!anchor || links === 'blank') return;
      event.preventDefault();
      if (links === 'parent') link.tellPeer(envelope(id, 'link', { href: anchor.href }));
    };

    element.addEventListener('wheel', wheel, { capture: true, passive: false });
    element.addEventListener('keydown', key, { capture: true });
    element.addEventListener('click', click, { capture: true });
    return () => {
      clearTimeout(hiding);
      element.removeEventListener('wheel', wheel, { capture: true });
      element.removeEventListener('keydown', key, { capture: true });
      element.removeEventListener('click', click, { capture: true });
    };
  };
}
