/**
 * CSV as RFC 4180 has it: commas, CRLF after every record, quotation marks doubled. A cell that a spreadsheet would take
 * for a formula gets an apostrophe in front (OWASP ASVS 5.0, 1.2.10; CWE-1236): that changes data, so a JSON without it
 * is always offered beside.
 */

/** What makes a spreadsheet calculate, in its full-width forms too. */
const FORMULA = /^[=+\-@\t\r\n\0＝＋－＠]/;
const QUOTED = /[",\r\n]/;

/** One cell. */
export function csvCell(value: string): string {
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A header and its records. Every record has as many cells as the header. */
export const csv = (header: readonly string[], records: readonly (readonly string[])[]): string =>
  [header, ...records].map((record) => `${record.map(csvCell).join(',')}\r\n`).join('');
