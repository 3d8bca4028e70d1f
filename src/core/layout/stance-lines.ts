/** Lines between an event's mark and those its claims contest, answer or support: what the axis shows of a dispute. */
import type { StanceLink, StoryIndex } from '../story/story-index.ts';
import { MARK_GAP, meets, takenAreas, type Area } from './boxes.ts';
import { bowed, chooser, headAt, headDown, pathOf, pointOn, type Curve, type Point } from './curves.ts';
import { BAR_HEIGHT, BAR_TOP } from './glyphs.ts';
import type { Scene } from './scene.ts';

export interface StanceLine {
  /** Stable: the first stance it stands for. */
  readonly id: string;
  /** The event at the other end. */
  readonly other: string;
  /** The weightiest of the stances between both events on this basis: contesting before all others. */
  readonly link: StanceLink;
  /** A path, and the head of its arrow at the claim that is spoken of; CSS pixels from the top left of the plot. */
  readonly d: string;
  readonly head: string;
}

/** What lines of one kind mean, said once beside them. */
export interface StanceLabel {
  readonly id: string;
  readonly link: StanceLink;
  /** Left edge and middle of its box. */
  readonly xPx: number;
  readonly yPx: number;
  /** The edge of the box that is towards the lines. */
  readonly near: 'left' | 'right';
}

export interface StanceLines {
  readonly lines: readonly StanceLine[];
  readonly labels: readonly StanceLabel[];
}

/** How far into the plot a line begins on a mark that begins before it, so that it can bow out and still be seen. */
const INSET = 96;
/** Where a chip with a count has its middle, from the top of its row. */
const CHIP_MIDDLE = 24;
/** How far beyond the plot an end is still followed. */
const BEYOND = 400;
/** Room the two lines of words of a label take, the sample of its line included. */
export const LABEL_WIDTH = 156;
export const LABEL_HEIGHT = 34;
/** Around words, to others. */
const PAD = 3;
/** By how much further a line may bow out to pass beside words. */
const WIDER = [24, 56, 100] as const;

/**
 * The left end of an event's mark, or of what is seen of it; or of the chip of the cluster it is in. Undefined for what is not
 * on the axis.
 */
function anchorOf(scene: Scene, event: string): Point | undefined {
  const mark = scene.marks.find(({ id }) => id === event);
  if (mark)
    return {
      x: Math.max(mark.x0Px - MARK_GAP, Math.min(INSET, mark.x1Px - MARK_GAP)),
      y: mark.yPx + BAR_TOP + BAR_HEIGHT / 2,
    };
  const cluster = scene.clusters.find(({ members }) => members.includes(event));
  return cluster && { x: cluster.chip0Px - MARK_GAP, y: cluster.yPx + CHIP_MIDDLE };
}

/** The links of an event to others, one for each event and basis, those that contest first. */
function linksOf(index: StoryIndex, event: string): StanceLink[] {
  const pairs = new Map<string, StanceLink>();
  const links = index.claimsOf(event).flatMap((claim) => index.stancesOf(claim.id));
  for (const link of [...links].sort((a, b) => Number(b.contests) - Number(a.contests))) {
    const key = `${link.claim.event ?? ''} ${link.stance.basis}`;
    if (link.claim.event !== undefined && link.claim.event !== event && !pairs.has(key)) pairs.set(key, link);
  }
  return [...pairs.values()];
}

/** How far words may stand from the middle of the lines, and in what steps they are tried. */
const FAR = 160;
const STEP = 4;

/** Where boxes of labels, one under another, cover nothing: on the side wanted first, near the height wanted. */
function freePlace(
  taken: readonly Area[],
  sides: readonly { readonly near: 'left' | 'right'; readonly xPx: number }[],
  wanted: number,
  height: number,
  [widthPx, heightPx]: readonly [number, number],
): { readonly near: 'left' | 'right'; readonly xPx: number; readonly top: number } | undefined {
  for (let off = 0; off <= FAR; off += STEP)
    for (const { near, xPx } of sides)
      for (const top of [wanted - off - height / 2, wanted + off - height / 2]) {
        const box = { x0: xPx - PAD, x1: xPx + LABEL_WIDTH + PAD, y0: top, y1: top + height };
        const inside = xPx >= 2 && xPx + LABEL_WIDTH <= widthPx && top >= 0 && box.y1 <= heightPx;
        if (inside && !taken.some((area) => meets(area, box))) return { near, xPx, top };
      }
  return undefined;
}

/** An end of a line: on the axis, or beside it, where the line meets a chip from above. */
interface End extends Point {
  readonly beside: boolean;
}
/** How far a line rises over two chips that it joins. */
const RISE = 26;

/** The ways from one end to another, the plainest first. */
function waysOf(a: End, b: End, bow: number): readonly [Curve, ...Curve[]] {
  if (a.beside && b.beside) {
    const y = Math.min(a.y, b.y) - RISE - bow / 4;
    return [[a, { x: a.x, y }, { x: b.x, y }, b]];
  }
  if (!a.beside && !b.beside)
    return [
      bowed(a, b, bow),
      ...WIDER.filter((more) => Math.min(a.x, b.x) >= bow + more).map((more) => bowed(a, b, bow + more)),
    ];
  // Up from the chip, and to the mark from the left.
  const ways = [0, ...WIDER].map((more): Curve => {
    const [chip, mark] = a.beside ? [a, b] : [b, a];
    const up = { x: chip.x, y: chip.y - Math.max(RISE, (chip.y - mark.y) * 0.6) };
    const left = { x: mark.x - bow - more, y: mark.y };
    return a.beside ? [a, up, left, b] : [a, left, up, b];
  });
  return ways as [Curve, ...Curve[]];
}

/**
 * The lines of an event to those of its links, and what they mean where it covers neither the scene nor what is there already.
 * `endOf`: undefined for what has no place; `wants`: which of the lines are drawn, by their ends.
 */
function drawLines(
  scene: Scene,
  links: readonly StanceLink[],
  start: End | undefined,
  endOf: (event: string) => End | undefined,
  wants: (a: End, b: End) => boolean,
  widthPx: number,
  there: readonly Area[] = [],
): StanceLines {
  if (!start) return { lines: [], labels: [] };
  const kinds = new Map<string, StanceLink>();
  const middles: Point[] = [];
  const choose = chooser(scene);
  const lines = links.flatMap((link): StanceLine[] => {
    const end = endOf(link.claim.event ?? '');
    if (!end || !wants(start, end)) return [];
    // Later lines bow out further, so that two between the same marks are two.
    const bow = Math.min(Math.max(20, Math.abs(end.y - start.y) * 0.18), 56) + 16 * middles.length;
    const way = choose(waysOf(start, end, bow));
    middles.push(pointOn(way, 0.5));
    const { stance, incoming } = link;
    const kind = `${stance.type} ${stance.basis} ${String(incoming)}`;
    if (!kinds.has(kind)) kinds.set(kind, link);
    const goal = incoming ? start : end;
    return [
      {
        id: stance.id,
        other: link.claim.event ?? '',
        link,
        d: pathOf(way),
        head: goal.beside ? headDown(goal) : headAt(goal),
      },
    ];
  });
  if (lines.length === 0) return { lines, labels: [] };
  const left = { near: 'right', xPx: Math.min(...middles.map(({ x }) => x)) - LABEL_WIDTH - MARK_GAP } as const;
  const right = { near: 'left', xPx: Math.max(...middles.map(({ x }) => x)) + MARK_GAP } as const;
  const middle = middles.reduce((sum, { y }) => sum + y, 0) / middles.length;
  const taken = [...takenAreas(scene), ...there];
  const half = (kinds.size * LABEL_HEIGHT) / 2;
  const level = taken.filter(({ y0, y1 }) => y0 < middle + half && y1 > middle - half);
  // Behind the words that take the room beside the lines.
  const behind = { near: 'left', xPx: Math.max(right.xPx, ...level.map(({ x1 }) => x1)) + 2 * MARK_GAP } as const;
  const sides = left.xPx < 2 ? [right, behind, left] : [left, right, behind];
  const size = [widthPx, scene.heightPx] as const;
  const together = freePlace(taken, sides, middle, kinds.size * LABEL_HEIGHT, size);
  const labels = [...kinds].flatMap(([id, link], i): StanceLabel[] => {
    const place = together
      ? { ...together, top: together.top + i * LABEL_HEIGHT }
      : freePlace(taken, sides, middle, LABEL_HEIGHT, size);
    if (!place) return [];
    const { near, xPx, top } = place;
    taken.push({ x0: xPx, x1: xPx + LABEL_WIDTH, y0: top, y1: top + LABEL_HEIGHT });
    return [{ id, link, xPx, yPx: top + LABEL_HEIGHT / 2, near }];
  });
  return { lines, labels };
}

/** Where an event stands along the axis, followed a little beyond the plot. */
function alongAxis(scene: Scene, event: string, widthPx: number): End | undefined {
  const at = anchorOf(scene, event);
  return at && { x: Math.min(Math.max(at.x, -BEYOND), widthPx + BEYOND), y: at.y, beside: false };
}

/**
 * The lines of one event, those that contest first, and what they mean. Events of which only an order is known have no place
 * on the axis, and no line here (`stancesBeside`); several stances between two events on one basis share one. A line takes the
 * way that crosses the fewest words; what lines mean is written where it covers nothing, or not at all: the panel says it too.
 *
 * @param widthPx of the plot
 */
export function stanceLines(scene: Scene, index: StoryIndex, event: string, widthPx: number): StanceLines {
  const endOf = (id: string) => alongAxis(scene, id, widthPx);
  return drawLines(scene, linksOf(index, event), endOf(event), endOf, () => true, widthPx);
}

/**
 * The lines of one event of which an end stands beside the axis: an event of which only an order is known. What they mean keeps
 * clear of what the lines along the axis mean.
 *
 * @param chipOf the middle of the upper edge of a chip, in the pixels of the plot; undefined for what is on the axis, or not in
 *   sight
 */
export function stancesBeside(
  scene: Scene,
  index: StoryIndex,
  event: string,
  widthPx: number,
  chipOf: (event: string) => Point | undefined,
): StanceLines {
  const endOf = (id: string): End | undefined => {
    const chip = chipOf(id);
    if (chip) return { ...chip, beside: true };
    const at = alongAxis(scene, id, widthPx);
    // What runs outside the plot would run over the page.
    return at && { ...at, x: Math.min(Math.max(at.x, 0), widthPx) };
  };
  const there = stanceLines(scene, index, event, widthPx).labels.map(({ xPx, yPx }) => ({
    x0: xPx,
    x1: xPx + LABEL_WIDTH,
    y0: yPx - LABEL_HEIGHT / 2,
    y1: yPx + LABEL_HEIGHT / 2,
  }));
  const isBeside = (a: End, b: End): boolean => a.beside || b.beside;
  return drawLines(scene, linksOf(index, event), endOf(event), endOf, isBeside, widthPx, there);
}
