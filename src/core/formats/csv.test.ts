import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { csv, csvCell } from './csv.ts';

/** A reader of RFC 4180 written from its grammar, and nothing of ours. */
function read(text: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      at += 1;
      for (;;) {
        if (text[at] !== '"') cell += text[at++] ?? '';
        else if (text[at + 1] === '"') {
          cell += '"';
          at += 2;
        } else break;
      }
      at += 1;
    } else while (at < text.length && text[at] !== ',' && text[at] !== '\r') cell += text[at++] ?? '';
    record.push(cell);
    if (text[at] === ',') at += 1;
    else {
      expect(text.slice(at, at + 2)).toBe('\r\n');
      at += 2;
      records.push(record);
      record = [];
    }
  }
  return records;
}

describe('CSV', () => {
  it('quotes what must be, and nothing else', () => {
    expect(
      csv(
        ['a', 'b'],
        [
          ['1', 'x,y'],
          ['say "so"', 'two\nlines'],
        ],
      ),
    ).toBe('a,b\r\n1,"x,y"\r\n"say ""so""","two\nlines"\r\n');
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '\0=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    '=HYPERLINK("x","y")',
  ])('disarms %j', (text) => {
    const [[cell] = []] = read(`${csvCell(text)}\r\n`);
    expect(cell).toBe(`'${text}`);
  });

  it('leaves alone what is no formula', () => {
    for (const text of ['', '2022-09-21', '« =1 »', 'a-b', ' -1', "'=1"]) expect(csvCell(text)).toBe(text);
  });

  it('is read back cell for cell, but for the apostrophe, and no cell begins like a formula', () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('=1', '-', '"', '\r\n', ',', '＝"x,\n'));
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (records) => {
        const back = read(csv(['a', 'b', 'c'], records)).slice(1);
        expect(back.map((r) => r.map((c) => c.replace(/^'/, '')))).toEqual(
          records.map((r) => r.map((c) => c.replace(/^'/, ''))),
        );
        for (const c of back.flat()) expect('=+-@\t\r\n\0＝＋－＠'.includes(c.charAt(0)) && c !== '').toBe(false);
      }),
      cases(),
    );
  });
});
