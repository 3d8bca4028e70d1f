/** Dotted lines from the event that is a condition to what hangs on it, each with the word "if" where it has room. */
import type { StoryIndex } from '../story/story-index.ts';
import type { StoryEvent } from '../story/types.ts';
import { MARK_GAP, meets, takenAreas, type Area } from './boxes.ts';
import { bowed, chooser, headAt, pathOf, pointOn, type Curve, type Point } from './curves.ts';
import { BAR_HEIGHT, BAR_TOP } from './glyphs.ts';
import type { Scene } from './scene.ts';

export interface ConditionLine {
  /** The event that hangs on the other, and that one. */
  readonly id: string;
  readonly on: string;
  /** A path, and the head of its arrow at what hangs on it; CSS pixels from the top left of the plot. */
  readonly d: string;
  readonly head: string;
  /** The middle of its word; undefined where that would cover something. */
  readonly word?: Point;
}
/** The other event an event hangs on: its condition, or where the claim that is its condition is made. */
export function conditionEvent(index: StoryIndex, { id, factuality }: StoryEvent): string | undefined {
  const { condition } = factuality;
  if (!condition || 'text' in condition) return undefined;
  const on = 'event' in condition ? condition.event : index.claims.get(condition.claim)?.event;
  return on !== undefined && on !== id && index.events.has(on) ? on : undefined;
}

/** How far beyond the plot an end is still followed. */
const BEYOND = 400;
/** Height of the word, and room on either side of it. */
export const WORD_PX = 18;
const WORD_PAD_PX = 3;
/** Where on a line its word rather stands, by the share of the way. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8];

/** The ends an event has: the left of its mark, and the middle of its upper and lower edge; a cluster's are its chip's. */
function endsOf(
  scene: Scene,
  event: string,
): { readonly left: Point; readonly at: (down: boolean) => Point } | undefined {
  const mark = scene.marks.find(({ id }) => id === event);
  const cluster = mark ?? scene.clusters.find(({ members }) => members.includes(event));
  if (!cluster) return undefined;
  const [x0, x1] = 'chip0Px' in cluster ? [cluster.chip0Px, cluster.chip1Px] : [cluster.x0Px, cluster.x1Px];
  const top = cluster.yPx + BAR_TOP;
  return {
    left: { x: x0 - MARK_GAP, y: top + BAR_HEIGHT / 2 },
    at: (down) => ({ x: Math.min((x0 + x1) / 2, x0 + 40), y: down ? top + BAR_HEIGHT + 3 : top - 3 }),
  };
}

/** The ways from one event to another, the plainest first: out of its upper or lower edge, or around on the left. */
function waysOf(scene: Scene, from: string, to: string, widthPx: number): readonly Curve[] {
  const a = endsOf(scene, from);
  const b = endsOf(scene, to);
  if (!a || !b) return [];
  const near = ({ x, y }: Point): Point => ({ x: Math.min(Math.max(x, -BEYOND), widthPx + BEYOND), y });
  const end = near(b.left);
  const out = near(a.at(end.y > a.left.y));
  const left = near(a.left);
  const straight = [28, 64].map((bow): Curve => {
    const turn = (end.y - out.y) * 0.6;
    return [out, { x: out.x, y: out.y + turn }, { x: end.x - bow, y: end.y }, end];
  });
  const around = [24, 48, 80].map((bow) => bowed(left, end, bow));
  return [...straight, ...around];
}

const boxAt = ({ x, y }: Point, wordPx: number): Area => ({
  x0: x - wordPx / 2 - WORD_PAD_PX,
  x1: x + wordPx / 2 + WORD_PAD_PX,
  y0: y - WORD_PX / 2,
  y1: y + WORD_PX / 2,
});

/**
 * The lines of a scene, each on the way that crosses the fewest words and marks. Nothing for a condition that is only a text, or
 * that has no place on the axis, and for two events of one cluster.
 *
 * @param wordPx width of the word "if"
 */
export function conditionLines(
  scene: Scene,
  index: StoryIndex,
  widthPx: number,
  wordPx: number,
): readonly ConditionLine[] {
  const shown = [...scene.marks.map(({ id }) => id), ...scene.clusters.flatMap(({ members }) => members)];
  const pairs = shown.flatMap((id) => {
    const event = index.events.get(id);
    const on = event && conditionEvent(index, event);
    return on === undefined || scene.clusters.some(({ members }) => members.includes(id) && members.includes(on))
      ? []
      : [{ id, on }];
  });
  if (pairs.length === 0) return [];
  const taken = [...takenAreas(scene)];
  const choose = chooser(scene);
  return pairs.flatMap(({ id, on }): ConditionLine[] => {
    const [first, ...others] = waysOf(scene, on, id, widthPx);
    if (!first) return [];
    const way = choose([first, ...others]);
    const word = PLACES.map((t) => pointOn(way, t)).find((point) => {
      const box = boxAt(point, wordPx);
      const inside = box.x0 >= 0 && box.x1 <= widthPx && box.y0 >= 0 && box.y1 <= scene.heightPx;
      return inside && !taken.some((area) => meets(area, box));
    });
    if (word) taken.push(boxAt(word, wordPx));
    return [
      {
        id,
        on,
        d: pathOf(way),
        head: headAt(way[3]),
        ...(word ? { word } : {}),
      },
    ];
  });
}
