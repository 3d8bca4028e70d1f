/** The frame we are in: its address, what its host lets us do, and how high it is. */

/** Whether somebody frames us. */
export const isFramed = (): boolean => window.parent !== window;

/** Height of the frame itself as its host made it, CSS pixels. */
export const frameHeightPx = (): number => window.innerHeight;

/** Width of the page in it, CSS pixels; 0 while nobody shows it. */
export const frameWidthPx = (): number => document.documentElement.clientWidth;

export const readHash = (): string => location.hash;

/** Address of the whole page, beside ours, with a query. */
export const pageAddress = (query: string): string =>
  new URL(`./${query === '' ? '' : `?${query}`}`, document.baseURI).href;

/** Says something of the document that its styles answer. */
export function markRoot(name: 'transparent' | 'motion' | 'fit' | 'static', value: string): void {
  document.documentElement.dataset[name] = value;
}

interface Policy {
  readonly allowsFeature: (name: string) => boolean;
}

/** Whether the host lets a permission through to us; where the browser does not say, what it would refuse is found out later. */
export function allows(name: string): boolean {
  const { permissionsPolicy, featurePolicy } = document as Document & {
    permissionsPolicy?: Policy;
    featurePolicy?: Policy;
  };
  return (permissionsPolicy ?? featurePolicy)?.allowsFeature(name) ?? true;
}

/** What this frame may do here; what is refused is not offered. */
export interface Allowed {
  readonly fullscreen: boolean;
  readonly clipboard: boolean;
}

export const allowedHere = (): Allowed => ({
  fullscreen: document.fullscreenEnabled,
  clipboard: 'clipboard' in navigator && allows('clipboard-write'),
});

/** Shows the frame over the whole screen, or no longer. */
export async function toggleFullscreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
    else await document.documentElement.requestFullscreen();
  } catch {
    // Refused by the host or the browser: the frame stays as it is.
  }
}

/**
 * Calls back with an element's size whenever it may have changed, once a frame at most: at first layout, when it is resized,
 * when faces have come, when the page is shown. Never with a width or height of 0.
 */
export function watchSize(element: HTMLElement, tell: (heightPx: number, widthPx: number) => void): () => void {
  let due = false;
  const measure = (): void => {
    due = false;
    const { height, width } = element.getBoundingClientRect();
    if (height >= 1 && width >= 1) tell(Math.ceil(height), Math.ceil(width));
  };
  const soon = (): void => {
    if (due) return;
    due = true;
    // A hidden page has no frames; its height is still wanted when it is shown.
    if (document.hidden) setTimeout(measure);
    else requestAnimationFrame(measure);
  };
  const observer = new ResizeObserver(soon);
  observer.observe(element);
  document.addEventListener('visibilitychange', soon);
  void document.fonts.ready.then(soon);
  return () => {
    observer.disconnect();
    document.removeEventListener('visibilitychange', soon);
  };
}
