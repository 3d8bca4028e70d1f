/** How a fold is drawn: a strip of paper through axis and stage between two torn edges. The same on the page and in pictures. */

/** How far the edges swing to either side, and how high a swing is. */
const SWING_PX = 3;
const TOOTH_PX = 8;

/** The upper row of the axis is whole: what is written there may be said of both sides. */
const TOP_PX = 22;

/** A zigzag from top to bottom; no part of it further than the swing from `x`. */
function edge(x: number, heightPx: number): readonly string[] {
  const teeth = Math.max(1, Math.ceil((heightPx - TOP_PX) / TOOTH_PX));
  return Array.from({ length: teeth + 1 }, (_, i) => {
    const swing = i % 2 === 0 ? -SWING_PX / 2 : SWING_PX / 2;
    return `${(x + swing).toFixed(1)} ${Math.min(TOP_PX + i * TOOTH_PX, heightPx).toFixed(1)}`;
  });
}

/** The strip, and its two edges as lines; paths in pixels of the plot, from the top of the axis. */
export function breakPath(
  x0: number,
  x1: number,
  heightPx: number,
): { readonly ground: string; readonly edges: string } {
  const [left, right] = [edge(x0, heightPx), edge(x1, heightPx)];
  return {
    ground: `M${left.join('L')}L${[...right].reverse().join('L')}Z`,
    edges: `M${left.join('L')}M${right.join('L')}`,
  };
}
