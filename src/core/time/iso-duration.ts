import { DAY, HOUR, MINUTE, WEEK } from './instant.ts';

/** A positive length of time, as the story format writes it: weeks, days, hours and minutes. */
export interface Duration {
  readonly ms: number;
  /** Written in weeks and days only: it counts calendar days, not hours. */
  readonly inDays: boolean;
}

const PATTERN = /^P(?=.)(?:(\d{1,5})W)?(?:(\d{1,6})D)?(T(?=.)(?:(\d{1,5})H)?(?:(\d{1,6})M)?)?$/;

/** Reads the part of ISO 8601 durations the story format uses (`P1W`, `P7D`, `PT7M`, `P1DT6H`); undefined for any other text. */
export function parseDuration(text: string): Duration | undefined {
  const m = PATTERN.exec(text);
  if (!m) return undefined;
  const [weeks, days, hours, minutes] = [m[1], m[2], m[4], m[5]].map((n) => Number(n ?? 0)) as [
    number,
    number,
    number,
    number,
  ];
  return { ms: weeks * WEEK + days * DAY + hours * HOUR + minutes * MINUTE, inDays: m[3] === undefined };
}
