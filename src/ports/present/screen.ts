/** The screen a talk is shown on: all of it, kept awake, with nothing between. */

/** Whether the window may take the whole screen. */
export const canFillScreen = (): boolean => document.fullscreenEnabled;
export const fillsScreen = (): boolean => document.fullscreenElement !== null;

/** Shows the page on the whole screen, or no longer. Refused without a key or click of the reader's: then nothing changes. */
export async function fillScreen(wanted: boolean): Promise<void> {
  try {
    if (wanted && !document.fullscreenElement) {
      await document.documentElement.requestFullscreen();
      // Esc then closes what is open before it leaves the whole screen; held, it always leaves.
      await keyboard()?.lock?.(['Escape']);
    } else if (!wanted && document.fullscreenElement) {
      keyboard()?.unlock?.();
      await document.exitFullscreen();
    }
  } catch {
    // Not allowed here: the talk goes on in the window.
  }
}

interface Keyboard {
  readonly lock?: (codes: readonly string[]) => Promise<void>;
  readonly unlock?: () => void;
}
const keyboard = (): Keyboard | undefined => (navigator as Navigator & { keyboard?: Keyboard }).keyboard;

/** Keeps the screen awake while the page is visible; gives back how to let it sleep. */
export function stayAwake(): () => void {
  let held: WakeLockSentinel | undefined;
  let over = false;
  const isOver = (): boolean => over;
  const ask = async (): Promise<void> => {
    // The browser lets go of it whenever the page is hidden.
    if (over || document.hidden || (held && !held.released) || !('wakeLock' in navigator)) return;
    try {
      const lock = await navigator.wakeLock.request('screen');
      // It may come after the talk is over.
      if (isOver()) await lock.release();
      else held = lock;
    } catch {
      // Refused, or the battery is low: the screen dims as it always does.
    }
  };
  const again = (): void => void ask();
  document.addEventListener('visibilitychange', again);
  void ask();
  return () => {
    over = true;
    document.removeEventListener('visibilitychange', again);
    void held?.release();
  };
}

/** Calls back when the page is hidden or shown again, and when it takes or leaves the whole screen. */
export function onScreen(changed: (now: { hidden: boolean; fills: boolean }) => void): () => void {
  const tell = (): void => {
    changed({ hidden: document.hidden, fills: fillsScreen() });
  };
  document.addEventListener('visibilitychange', tell);
  document.addEventListener('fullscreenchange', tell);
  return () => {
    document.removeEventListener('visibilitychange', tell);
    document.removeEventListener('fullscreenchange', tell);
  };
}
