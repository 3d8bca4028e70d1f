import { calendarDay } from '../time/civil-day.ts';

const DATED = /^(?!0000)(\d{4})-(\d{2})-(\d{2})(?=\.|$)/;

/**
 * The day of a version of the data, `YYYY-MM-DD`: `2022-09-21` for the revisions `2022-09-21` and `2022-09-21.1`, the form that `v=`
 * reads, too. Undefined where a revision is any other text, or names a day no calendar has: then nobody knows its date.
 */
export function revisionDay(revision: string): string | undefined {
  const [day, year, month, date] = DATED.exec(revision) ?? [];
  if (day === undefined) return undefined;
  const read = new Date(calendarDay(Number(year), Number(month), Number(date))).toISOString();
  return read.startsWith(`${day}T`) ? day : undefined;
}

/** Puts versions in the order their revisions count in: by figures as numbers, so that `.10` comes after `.9`. */
export const byRevision = (a: { readonly revision: string }, b: { readonly revision: string }): number =>
  a.revision.localeCompare(b.revision, 'en', { numeric: true });
