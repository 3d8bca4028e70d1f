/** The time of day. */
export const now = (): number => Date.now();

/** Calls back a few times a second with the time, which is as exact as a clock with seconds needs. */
export function onTick(tick: (now: number) => void): () => void {
  tick(now());
  const timer = setInterval(() => {
    tick(now());
  }, 250);
  return () => {
    clearInterval(timer);
  };
}

/** A name nobody else has, of small letters and digits. */
export const newName = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))]
    .map((n) => n.toString(36))
    .join('')
    .slice(0, 12);

/** The time of day on the reader's clock, to the minute. */
export function timeOfDay(at: number, lang: string): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit', timeZone }).format(at);
}

/** Closes this window, where a window of ours opened it. */
export function closeWindow(): void {
  window.close();
}
