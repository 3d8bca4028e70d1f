import type { Stop } from '../../core/story/stops.ts';
import { readTimer } from '../../core/view-state/talk-memory.ts';
import { STANDING, type Timer } from '../../core/view-state/talk-timer.ts';
import { recall } from '../../ports/storage.ts';

/** The timer a window had before it was reloaded, else one that stands at nothing and may count down what is planned. */
export function timerOf(deck: string, stops: readonly Stop[]): Timer {
  const total = stops.reduce((sum, { sub, seconds = 0 }) => sum + (sub === 0 ? seconds : 0), 0);
  return recall('window', `timer-${deck}`, readTimer) ?? { ...STANDING, total };
}
