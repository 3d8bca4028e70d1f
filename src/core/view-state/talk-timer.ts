/** The clock of a talk: how long it has run, and whether that is as planned. Moments are milliseconds, told from outside. */

export interface Timer {
  /** Counts from nothing up, or from `total` down. */
  readonly mode: 'up' | 'down';
  /** Seconds a countdown begins with. */
  readonly total: number;
  /** Milliseconds it had run when it last stood still. */
  readonly spent: number;
  /** When it was last started; absent while it stands. */
  readonly since?: number | undefined;
}

export const STANDING: Timer = { mode: 'up', total: 0, spent: 0 };

/** Milliseconds run so far. */
export const elapsed = ({ spent, since }: Timer, now: number): number =>
  spent + (since === undefined ? 0 : Math.max(0, now - since));

export const startTimer = (timer: Timer, now: number): Timer =>
  timer.since === undefined ? { ...timer, since: now } : timer;
export const pauseTimer = (timer: Timer, now: number): Timer => {
  const { mode, total } = timer;
  return { mode, total, spent: elapsed(timer, now) };
};
export const resetTimer = ({ mode, total, since }: Timer, now: number): Timer =>
  since === undefined ? { mode, total, spent: 0 } : { mode, total, spent: 0, since: now };

/** `+2:05`, `1:02:09`; a countdown that has run out goes on below zero. */
export function timerInDigits(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  const two = (n: number): string => String(n).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const rest = `${hours > 0 ? two(Math.floor(seconds / 60) % 60) : String(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
  return `${ms <= -1000 ? '−' : ''}${hours > 0 ? `${String(hours)}:` : ''}${rest}`;
}

/** What a timer shows, in milliseconds. */
export const shownTime = (timer: Timer, now: number): number =>
  timer.mode === 'up' ? elapsed(timer, now) : timer.total * 1000 - elapsed(timer, now);

export type Pace = 'early' | 'onTime' | 'late' | 'veryLate';

/** Nobody is early or late by less than this share of the plan so far, nor by less than this many seconds. */
const TOLERANCE = { share: 0.1, seconds: 10 };

/**
 * Whether a talk that has run so long may stand at a step.
 * @param plan seconds of each step; a step without any gives no pace
 * @param step from 0
 */
export function paceOf(plan: readonly (number | undefined)[], step: number, elapsedMs: number): Pace | undefined {
  if (plan.length === 0 || plan.some((seconds) => seconds === undefined)) return undefined;
  const upTo = (end: number): number => plan.slice(0, end).reduce<number>((sum, s) => sum + (s ?? 0), 0);
  const [from, to] = [upTo(step), upTo(step + 1)];
  const slack = Math.max(TOLERANCE.seconds, to * TOLERANCE.share);
  const now = elapsedMs / 1000;
  if (now < from - slack) return 'early';
  if (now <= to + slack) return 'onTime';
  return now <= to + 3 * slack ? 'late' : 'veryLate';
}
