import type { Brand } from '../base/brand.ts';

/** A moment of the world: milliseconds since 1970-01-01T00:00Z. */
export type Instant = Brand<number, 'Instant'>;

/**
 * A reading of calendar and clock: milliseconds since 1970-01-01T00:00 on the proleptic Gregorian calendar, in
 * whatever zone the axis is read in. The axis, every window and every layout live in civil time; an instant becomes
 * civil through one zone (`zone.ts`), a date without a clock *is* civil and so can never shift with a zone.
 * See docs/decisions/0002-the-axis-is-civil.md.
 */
export type Civil = Brand<number, 'Civil'>;

export const instant = (ms: number): Instant => ms as Instant;
export const civil = (ms: number): Civil => ms as Civil;

export const MINUTE = 60_000;
export const HOUR = 3_600_000;
export const DAY = 86_400_000;
export const WEEK = 7 * DAY;
