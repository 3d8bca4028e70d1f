import type { Row } from '../../core/formats/rows.ts';
import type { SortKey } from '../../core/formats/sort-rows.ts';
import type { FindWords } from '../../i18n/find-words.ts';
import type { Messages } from '../../i18n/messages.ts';
import { doubtOf } from '../../core/story/contested.ts';
import type { TableWords } from '../../i18n/table-words.ts';

/** A column of the table: what it says of a row, on the page and in the CSV alike. */
export interface Column {
  readonly key: SortKey;
  readonly label: string;
  readonly text: (row: Row) => string;
}

/** The columns in the order they are read. */
export function columnsOf(words: TableWords, find: FindWords, messages: Messages): readonly Column[] {
  const text: Record<Exclude<SortKey, 'order'>, (row: Row) => string> = {
    when: (row) => row.when,
    title: (row) => row.title,
    place: (row) => row.place,
    speakers: (row) => row.speakers.join(' ; '),
    status: (row) => find.value[row.status] ?? row.status,
    certainty: (row) => find.value[row.certainty] ?? row.certainty,
    quotes: (row) => String(row.quotes),
    contested: (row) => doubtOf(row.accounts, messages),
    exactness: (row) => words.exactness[row.exactness],
    earliest: (row) => row.earliest ?? '',
    latest: (row) => row.latest ?? '',
    basis: (row) => find.value[row.basis] ?? row.basis,
    sources: (row) => row.sources.join(' ; '),
  };
  return (Object.keys(text) as (keyof typeof text)[]).map((key) => ({
    key,
    label: words.column[key],
    text: text[key],
  }));
}

/** What a CSV of rows has: the columns, and before and behind them what the page shows otherwise. */
export const recordsOf = (
  columns: readonly Column[],
  words: TableWords,
  rows: readonly Row[],
): { readonly header: readonly string[]; readonly records: readonly (readonly string[])[] } => ({
  header: [words.column.order, ...columns.map((column) => column.label), words.column.link, words.column.id],
  records: rows.map((row) => [String(row.order), ...columns.map((column) => column.text(row)), row.link, row.id]),
});
