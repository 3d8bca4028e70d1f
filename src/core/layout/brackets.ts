/** Lines from events of which only an order is known to what they come before, after or between. */
import type { StoryEvent } from '../story/types.ts';
import type { Scene } from './scene.ts';

/** Where an event beside the axis stands: the middle of the upper edge of its chip. */
export interface Chip {
  readonly x: number;
  readonly top: number;
}

export interface Bracket {
  readonly id: string;
  readonly event: string;
  readonly anchor: string;
  /** From the chip to its anchor, and the arrow there that says on which side of it the event lies. */
  readonly d: string;
  readonly head: string;
}

/** Between the lines of two chips, and from the lowest of them to the chips. */
export const BRACKET_PX = 5;
const FOOT_PX = 6;
/** From the middle of an anchor to the line of what comes before or after it: along the axis, and on a chip. */
const APART_PX = 3;
const BESIDE_PX = 10;
/** How far the arrow reaches to its side. */
const ARROW_PX = 9;

const px = (n: number): string => n.toFixed(1);

/** Where an event stands along the axis: its mark, or the chip of the cluster it is in, held within the plot. */
export function anchorAlong(scene: Scene, event: string, widthPx: number): number | undefined {
  const mark = scene.marks.find(({ id }) => id === event);
  const cluster = mark ? undefined : scene.clusters.find(({ members }) => members.includes(event));
  const x = mark
    ? (mark.x0Px + Math.min(mark.x1Px, mark.x0Px + 80)) / 2
    : cluster && (cluster.chip0Px + cluster.chip1Px) / 2;
  return x === undefined ? undefined : Math.min(Math.max(x, 0), widthPx);
}

/** How many lines there are to room for: one for each pair of an event and what it is said to be before, after or in. */
const pairsOf = (
  events: readonly StoryEvent[],
): readonly { readonly event: string; readonly anchor: string; readonly side: number }[] =>
  events.flatMap(({ id, time }) =>
    (time.relative ?? []).flatMap(({ anchor, relation }) =>
      anchor === 'publication'
        ? []
        : [
            {
              event: id,
              anchor,
              side: relation === 'before' || relation === 'meets' ? -1 : /^(?:after|metBy)$/.test(relation) ? 1 : 0,
            },
          ],
    ),
  );

/** Height of the room between the axis and the chips that their lines take. */
export const bracketsPx = (events: readonly StoryEvent[]): number => {
  const { length } = pairsOf(events);
  return length === 0 ? 0 : length * BRACKET_PX + FOOT_PX;
};

/**
 * The lines of chips, each on a height of its own, one under another from `fromPx` on. An anchor that is itself beside the axis is
 * its chip.
 *
 * @param chipOf undefined for a chip that is not in sight
 * @param axisOf where an event stands along the axis
 * @param axisPx the lower end of the axis
 */
export function brackets(
  events: readonly StoryEvent[],
  chipOf: (event: string) => Chip | undefined,
  axisOf: (event: string) => number | undefined,
  axisPx: number,
  fromPx: number,
): readonly Bracket[] {
  return pairsOf(events).flatMap(({ event, anchor, side }, i): Bracket[] => {
    const chip = chipOf(event);
    const beside = chipOf(anchor);
    const middle = beside ? beside.x : axisOf(anchor);
    if (!chip || middle === undefined) return [];
    // What comes before and what comes after stand apart.
    const x = middle + (beside ? BESIDE_PX : APART_PX) * side;
    const y = fromPx + i * BRACKET_PX;
    const end = beside ? beside.top : axisPx;
    const tip = x + side * ARROW_PX;
    return [
      {
        id: `${event} ${anchor}`,
        event,
        anchor,
        d: `M${px(chip.x)} ${px(chip.top)}V${px(y)}H${px(x)}V${px(end)}`,
        // On a chip the side is where the line meets it; along the axis an arrow points to it.
        head:
          side === 0 || beside
            ? ''
            : `M${px(x)} ${px(end)}H${px(tip)}M${px(tip - 3 * side)} ${px(end - 3)}L${px(tip)} ${px(end)}L${px(tip - 3 * side)} ${px(end + 3)}`,
      },
    ];
  });
}
