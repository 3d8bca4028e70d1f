import { encode } from 'uqr';

/** An address as a QR code. */
export interface Qr {
  /** Modules on a side, the white border of four included. */
  readonly size: number;
  /** The dark ones, as a path of SVG in modules. */
  readonly path: string;
}

/** The white border the standard asks for. */
const BORDER = 4;

/** Undefined where the text is longer than a code can hold legibly on paper. */
export function qrOf(text: string): Qr | undefined {
  if (text === '' || text.length > 500) return undefined;
  const { data, size } = encode(text, { ecc: 'M', border: BORDER });
  const path = data
    .flatMap((row, y) => {
      const runs: string[] = [];
      for (let x = 0; x < size; x += 1) {
        if (row[x] !== true) continue;
        const from = x;
        while (row[x + 1] === true) x += 1;
        runs.push(`M${String(from)} ${String(y)}h${String(x - from + 1)}v1h-${String(x - from + 1)}z`);
      }
      return runs;
    })
    .join('');
  return { size, path };
}
