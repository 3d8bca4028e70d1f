/**
 * How a frame behaves in another's page: the page scrolls over it and keeps its keys, links leave it as the host wishes.
 * Listens on the frame's own element, before anything inside it.
 */
import { zoomAround } from '../../core/layout/camera.ts';
import { flight } from '../../core/layout/flight.ts';
import { middle } from '../../core/time/span.ts';
import type { EmbedOptions } from '../../core/view-state/embed-options.ts';
import { embedWords } from '../../i18n/embed-words.ts';
import { isMac } from '../../ports/embed/asked.ts';
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
  readonly onhint: (shown: string | undefined) => void;
}

const HINT_MS = 3500;
/** What a clicker sends, and the deck's method for it. */
const DECK = new Map([
  ['PageDown', 'next'],
  ['PageUp', 'prev'],
  ['b', 'togglePause'],
  ['.', 'togglePause'],
]);

/** The attachment; `missed` is a turn of the wheel from before it was there. */
export function guest({
  options,
  explorer,
  steps,
  link,
  onhint,
}: GuestOptions): (element: HTMLElement, missed?: WheelEvent) => () => void {
  const { scroll, keys, links, id } = options;
  explorer.viewport.learn(flight);
  return (element, missed) => {
    let hinted = false;
    let hiding: ReturnType<typeof setTimeout> | undefined;

    const wheel = (event: WheelEvent): void => {
      if (!(event.target instanceof Element) || !event.target.closest('[data-detail]')) return;
      const wanted = event.ctrlKey || event.metaKey;
      if (scroll === 'none') event.stopImmediatePropagation();
      else if (scroll === 'greedy' && !wanted && Math.abs(event.deltaY) >= Math.abs(event.deltaX)) {
        event.preventDefault();
        event.stopImmediatePropagation();
        const view = explorer.viewport.drawn();
        explorer.viewport.move(zoomAround(view, Math.exp(-event.deltaY * 0.002), middle(view)));
      } else if (scroll === 'cooperative' && !wanted && Math.abs(event.deltaY) >= Math.abs(event.deltaX)) {
        // Not ours: the page scrolls, as it does over everything else.
        event.stopImmediatePropagation();
        tellHow();
      }
    };
    /** Once, to a reader whose wheel scrolled the page. */
    const tellHow = (): void => {
      if (hinted) return;
      hinted = true;
      onhint(embedWords(explorer.preferences.lang).zoomHint(isMac()));
      hiding = setTimeout(() => {
        onhint(undefined);
      }, HINT_MS);
    };
    if (missed && scroll === 'cooperative' && !missed.ctrlKey && !missed.metaKey) tellHow();

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
      // Where nobody is told, a link is followed as anywhere else: better a new page than a dead link.
      if (links === 'none' || link.tellPeer(envelope(id, 'link', { href: anchor.href }))) event.preventDefault();
    };
    /** Where nothing may be followed, a link is text: it has no focus and is no promise. */
    const unlink = (): void => {
      for (const one of element.querySelectorAll('a[target="_blank"][href]')) one.removeAttribute('href');
    };
    const observer = new MutationObserver(unlink);
    if (links === 'none') {
      unlink();
      observer.observe(element, { childList: true, subtree: true, attributeFilter: ['href'] });
    }

    element.addEventListener('wheel', wheel, { capture: true, passive: false });
    element.addEventListener('keydown', key, { capture: true });
    element.addEventListener('click', click, { capture: true });
    return () => {
      clearTimeout(hiding);
      observer.disconnect();
      element.removeEventListener('wheel', wheel, { capture: true });
      element.removeEventListener('keydown', key, { capture: true });
      element.removeEventListener('click', click, { capture: true });
    };
  };
}
