import type { Row } from './rows.ts';

export type SortKey = Exclude<keyof Row, 'id' | 'lang' | 'link' | 'accounts'>;

const valueOf = (row: Row, key: SortKey): string | number | undefined => {
  if (key === 'when') return row.order;
  const value = row[key];
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'object' ? value.join('; ') || undefined : value === '' ? undefined : value;
};

/**
 * Rows by one column: numbers by size, words as `lang` sorts them, what is not stated last either way. Equal rows stay in
 * time order. `when` is time order itself.
 */
export function sortRows(rows: readonly Row[], key: SortKey, down: boolean, lang: string): readonly Row[] {
  const words = new Intl.Collator(lang, { numeric: true });
  const sign = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const x = valueOf(a, key);
    const y = valueOf(b, key);
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || a.order - b.order;
    const difference = typeof x === 'number' && typeof y === 'number' ? x - y : words.compare(String(x), String(y));
    return sign * difference || a.order - b.order;
  });
}
