import type { Box } from './hit-box.ts';

export interface Asked {
  /** What it belongs to: mark and label together. Never covered. */
  readonly own: Box;
  /** What it is read with, the label: it rather begins where that does. */
  readonly anchor: Box;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Within which it must stay. */
  readonly room: Box;
  /** What should stay in sight where there is room. */
  readonly spare: readonly Box[];
  /** The side it rather stands on. */
  readonly side: 'below' | 'above';
}

/** Room left between what floats and what it belongs to: little enough for a pointer to cross. */
export const BESIDE_GAP = 6;
/** How far it begins before its anchor. */
const LEAD = 12;
/** How long a stretch it shares with what it belongs to, at least. */
const HOLD = 24;

/** Farther than any way along one side. */
const FAR = 1e5;

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.xPx + a.widthPx, b.xPx + b.widthPx) - Math.max(a.xPx, b.xPx)) *
  Math.max(0, Math.min(a.yPx + a.heightPx, b.yPx + b.heightPx) - Math.max(a.yPx, b.yPx));

/**
 * Where something that floats stands beside what it belongs to: next to it, so that a pointer can go there, within the room,
 * off what should stay in sight, and as near as that allows to where it would stand if nothing were in its way.
 */
export function placeBeside({ own, anchor, widthPx, heightPx, room, spare, side }: Asked): Pick<Box, 'xPx' | 'yPx'> {
  const fit = (at: number, from: number, length: number, size: number): number =>
    Math.max(from, Math.min(at, from + length - size));
  /** Beside the edge it shares with what it belongs to, off all that is to be spared; where it would rather be comes first. */
  const alongEdge = (rather: number, from: number, length: number, size: number, edges: readonly number[]): number[] =>
    [rather, ...edges, from + length - HOLD, from + HOLD - size].map((at) =>
      Math.max(from + HOLD - size, Math.min(at, from + length - HOLD)),
    );
  const across = alongEdge(
    anchor.xPx - LEAD,
    own.xPx,
    own.widthPx,
    widthPx,
    spare.flatMap((one) => [one.xPx - BESIDE_GAP - widthPx, one.xPx + one.widthPx + BESIDE_GAP]),
  );
  const along = alongEdge(
    own.yPx - BESIDE_GAP,
    own.yPx,
    own.heightPx,
    heightPx,
    spare.flatMap((one) => [one.yPx - BESIDE_GAP - heightPx, one.yPx + one.heightPx + BESIDE_GAP]),
  );
  const below = own.yPx + own.heightPx + BESIDE_GAP;
  const above = own.yPx - BESIDE_GAP - heightPx;
  const sides = [
    ...(side === 'below' ? [below, above] : [above, below]).map((yPx) => across.map((xPx) => ({ xPx, yPx }))),
    ...[own.xPx + own.widthPx + BESIDE_GAP, own.xPx - BESIDE_GAP - widthPx].map((xPx) =>
      along.map((yPx) => ({ xPx, yPx })),
    ),
  ];
  const places = sides.flatMap((wanted, rank) =>
    wanted.map(({ xPx, yPx }) => {
      const at = {
        xPx: fit(xPx, room.xPx, room.widthPx, widthPx),
        yPx: fit(yPx, room.yPx, room.heightPx, heightPx),
        widthPx,
        heightPx,
      };
      const [first = at] = wanted;
      return {
        at,
        own: shared(at, own),
        hidden: spare.reduce((sum, box) => sum + shared(at, box), 0),
        far: rank * FAR + Math.abs(at.xPx - first.xPx) + Math.abs(at.yPx - first.yPx),
      };
    }),
  );
  const [best] = places.sort((a, b) => a.own - b.own || a.hidden - b.hidden || a.far - b.far);
  return best?.at ?? { xPx: room.xPx, yPx: room.yPx };
}
