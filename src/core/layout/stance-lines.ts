/** Lines between an event's mark and those its claims contest, answer or support: what the axis shows of a dispute. */
import type { StanceLink, StoryIndex } from '../story/story-index.ts';
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

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between a mark's ring and the line that comes to it. */
const GAP = 6;
/** How far into the plot a line begins on a mark that begins before it, so that it can bow out and still be seen. */
const INSET = 96;
/** Where a chip with a count has its middle, from the top of its row. */
const CHIP_MIDDLE = 24;
/** How far beyond the plot an end is still followed. */
const BEYOND = 400;
/** Room the two lines of words of a label take, the sample of its line included. */
export const LABEL_WIDTH = 156;
const LABEL_HEIGHT = 34;

/**
 * The left end of an event's mark, or of what is seen of it; or of the chip of the cluster it is in. Undefined for what is not
 * on the axis.
 */
function anchorOf(scene: Scene, event: string): Point | undefined {
  const mark = scene.marks.find(({ id }) => id === event);
  if (mark)
    return { x: Math.max(mark.x0Px - GAP, Math.min(INSET, mark.x1Px - GAP)), y: mark.yPx + BAR_TOP + BAR_HEIGHT / 2 };
  const cluster = scene.clusters.find(({ members }) => members.includes(event));
  return cluster && { x: cluster.chip0Px - GAP, y: cluster.yPx + CHIP_MIDDLE };
}

const px = (n: number): string => n.toFixed(1);

/** An arrow's head whose point is here; lines come to marks from the left. */
const headAt = ({ x, y }: Point): string =>
  `M${px(x - 6)} ${px(y - 3.5)}L${px(x)} ${px(y)}L${px(x - 6)} ${px(y + 3.5)}`;

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

interface Box {
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/** Everything a label must not cover. */
const takenBy = (scene: Scene): Box[] => [
  ...scene.marks.map(({ x0Px, x1Px, yPx }) => ({ x0: x0Px - GAP, x1: x1Px + GAP, y0: yPx, y1: yPx + 20 })),
  ...[...scene.marks, ...scene.clusters].flatMap(({ label }) =>
    label ? [{ x0: label.xPx, x1: label.xPx + label.shownPx, y0: label.yPx, y1: label.yPx + label.heightPx }] : [],
  ),
];

/** The height nearest to the wanted one where boxes of a label's size, one under another, cover nothing; undefined: nowhere. */
function freeHeight(
  taken: readonly Box[],
  x: number,
  wanted: number,
  height: number,
  most: number,
): number | undefined {
  const near = taken.filter((box) => box.x0 < x + LABEL_WIDTH && box.x1 > x);
  const isFree = (y: number): boolean => !near.some((box) => box.y0 < y + height / 2 && box.y1 > y - height / 2);
  for (let off = 0; off <= 160; off += 4)
    for (const y of [wanted - off, wanted + off])
      if (y - height / 2 >= 0 && y + height / 2 <= most && isFree(y)) return y;
  return undefined;
}

/** Where labels stand: beside the lines where there is room, else behind the words that take it; undefined: nowhere. */
function placeOf(
  taken: readonly Box[],
  middles: readonly Point[],
  height: number,
  { widthPx, heightPx }: { readonly widthPx: number; readonly heightPx: number },
): { readonly xPx: number; readonly y: number; readonly near: StanceLabel['near'] } | undefined {
  const wanted = middles.reduce((sum, { y }) => sum + y, 0) / middles.length;
  const left = Math.min(...middles.map(({ x }) => x)) - LABEL_WIDTH - GAP;
  const right = Math.max(...middles.map(({ x }) => x)) + GAP;
  const level = taken.filter(({ y0, y1 }) => y0 < wanted + height / 2 && y1 > wanted - height / 2);
  const behind = Math.max(right, ...level.map(({ x1 }) => x1)) + 2 * GAP;
  const places = [
    ...(left < 2 ? [] : [{ xPx: left, near: 'right' as const }]),
    { xPx: right, near: 'left' as const },
    ...(behind + LABEL_WIDTH > widthPx ? [] : [{ xPx: behind, near: 'left' as const }]),
  ];
  for (const place of places) {
    const y = freeHeight(taken, place.xPx, wanted, height, heightPx);
    if (y !== undefined) return { ...place, y };
  }
  return undefined;
}

/**
 * The lines of one event, those that contest first, and what they mean. Events of which only an order is known have no place
 * on the axis, and no line; several stances between two events on one basis share one.
 *
 * @param widthPx of the plot
 */
export function stanceLines(scene: Scene, index: StoryIndex, event: string, widthPx: number): StanceLines {
  const start = anchorOf(scene, event);
  if (!start) return { lines: [], labels: [] };
  const follow = ({ x, y }: Point): Point => ({ x: Math.min(Math.max(x, -BEYOND), widthPx + BEYOND), y });
  const a = follow(start);
  const kinds = new Map<string, StanceLink>();
  const middles: Point[] = [];
  const lines = linksOf(index, event).flatMap((link): StanceLine[] => {
    const end = anchorOf(scene, link.claim.event ?? '');
    if (!end) return [];
    const b = follow(end);
    // Later lines bow out further, so that two between the same marks are two.
    const bow = Math.min(Math.max(20, Math.abs(b.y - a.y) * 0.18), 56) + 16 * middles.length;
    middles.push({ x: (a.x + 3 * (a.x - bow) + 3 * (b.x - bow) + b.x) / 8, y: (a.y + b.y) / 2 });
    const { stance, incoming } = link;
    const kind = `${stance.type} ${stance.basis} ${String(incoming)}`;
    if (!kinds.has(kind)) kinds.set(kind, link);
    return [
      {
        id: stance.id,
        other: link.claim.event ?? '',
        link,
        d: `M${px(a.x)} ${px(a.y)}C${px(a.x - bow)} ${px(a.y)} ${px(b.x - bow)} ${px(b.y)} ${px(b.x)} ${px(b.y)}`,
        head: headAt(incoming ? a : b),
      },
    ];
  });
  if (lines.length === 0) return { lines, labels: [] };
  const height = kinds.size * LABEL_HEIGHT;
  const place = placeOf(takenBy(scene), middles, height, { widthPx, heightPx: scene.heightPx });
  // Words over words say nothing: what the lines mean is said beside the stage, too.
  if (!place) return { lines, labels: [] };
  const { xPx, y, near } = place;
  const top = y - height / 2;
  const labels = [...kinds].map(([id, link], i): StanceLabel => ({
    id,
    link,
    xPx,
    yPx: top + (i + 0.5) * LABEL_HEIGHT,
    near,
  }));
  return { lines, labels };
}
