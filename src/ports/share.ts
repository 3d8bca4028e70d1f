/** What the device offers for sending something on, and what day it is there. */
export interface Shared {
  readonly title: string;
  readonly text: string;
  readonly url: string;
}

/** Whether the device has a share sheet that takes this. */
export const canShare = (shared: Shared): boolean =>
  typeof navigator.share === 'function' && typeof navigator.canShare === 'function' && navigator.canShare(shared);

/** Opens the share sheet. A reader who closes it again has shared nothing, and that is no error. */
export async function share(shared: Shared): Promise<void> {
  try {
    await navigator.share(shared);
  } catch {
    // Closed, or not allowed here: the link stands beside.
  }
}

/** Today, on the reader's calendar: `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
