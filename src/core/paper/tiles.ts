/** How a poster is cut into sheets. Millimetres, from the top left of the poster. */
import type { Size, Tiles } from '../view-state/print-options.ts';

/** Portrait. */
export const PAGE_MM: Readonly<Record<Size, readonly [width: number, height: number]>> = {
  a4: [210, 297],
  a3: [297, 420],
  letter: [215.9, 279.4],
};
/** A printer leaves this much white; neighbours share the other. */
export const MARGIN_MM = 12;
export const OVERLAP_MM = 10;
/** CSS pixels. */
export const PX_PER_MM = 96 / 25.4;

export interface Tile {
  /** From 1. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  /** Whether a neighbour's sheet is glued over this one's edge. */
  readonly glued: { readonly right: boolean; readonly bottom: boolean };
}

export interface Poster {
  readonly widthMm: number;
  readonly heightMm: number;
  /** What of a sheet is printed on. */
  readonly tileMm: readonly [width: number, height: number];
  readonly rows: number;
  readonly columns: number;
  /** Row by row. */
  readonly tiles: readonly Tile[];
}

/** Sheets lie on their side: time runs from left to right. */
export function posterOf(size: Size, wanted: Tiles): Poster {
  const [columns = 1, rows = 1] = wanted.split('x').map(Number);
  const [short, long] = PAGE_MM[size];
  const [width, height] = [long - 2 * MARGIN_MM, short - 2 * MARGIN_MM];
  const tiles = Array.from({ length: rows * columns }, (_, i): Tile => {
    const [row, column] = [Math.floor(i / columns), i % columns];
    return {
      row: row + 1,
      column: column + 1,
      x: column * (width - OVERLAP_MM),
      y: row * (height - OVERLAP_MM),
      glued: { right: column < columns - 1, bottom: row < rows - 1 },
    };
  });
  return {
    widthMm: columns * width - (columns - 1) * OVERLAP_MM,
    heightMm: rows * height - (rows - 1) * OVERLAP_MM,
    tileMm: [width, height],
    rows,
    columns,
    tiles,
  };
}
