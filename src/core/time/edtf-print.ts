import type { Edtf, EdtfClock, EdtfDate } from './edtf-value.ts';
import type { NoBound, Qualifier } from './vocabulary.ts';

const MARKS: Readonly<Record<Qualifier, string>> = { plain: '', uncertain: '?', approximate: '~', both: '%' };

const pad = (n: number, length = 2): string => String(n).padStart(length, '0');

function printDate(d: EdtfDate): string {
  const year = pad(d.year, 4);
  let text = d.unspecified === 'year' ? `${year.slice(0, 3)}X` : year;
  if (d.unspecified === 'month') text += '-XX';
  else if (d.quarter !== undefined) text += `-${String(d.quarter + 32)}`;
  else if (d.month !== undefined) text += `-${pad(d.month)}`;
  if (d.unspecified === 'day') text += '-XX';
  else if (d.day !== undefined) text += `-${pad(d.day)}`;
  return text + MARKS[d.qualifier];
}

function printClock(c: EdtfClock): string {
  const second = c.second === undefined ? '' : `:${pad(c.second)}`;
  return `${pad(c.year, 4)}-${pad(c.month)}-${pad(c.day)}T${pad(c.hour)}:${pad(c.minute)}${second}${c.offset}`;
}

function printSide(side: EdtfDate | NoBound): string {
  if (side === 'open') return '..';
  return side === 'unknown' ? '' : printDate(side);
}

/** Writes a value as a text of the profile; the exact inverse of `parseEdtf` in both directions. */
export function printEdtf(value: Edtf): string {
  switch (value.kind) {
    case 'date':
      return printDate(value);
    case 'clock':
      return printClock(value);
    case 'interval':
      return `${printSide(value.from)}/${printSide(value.to)}`;
    case 'clock-interval':
      return `${printClock(value.from)}/${printClock(value.to)}`;
    case 'one-of':
      return `[${value.members.map(printDate).join(',')}]`;
    case 'range':
      return `[${value.from ? printDate(value.from) : ''}..${value.to ? printDate(value.to) : ''}]`;
  }
}
