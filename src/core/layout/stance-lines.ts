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
  /** Where its words stand: their near edge, the middle of their height, and which side of the line they are on. */
  readonly xPx: number;
  readonly yPx: number;
  readonly side: 'left' | 'right';
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Between a mark's ring and the line that comes to it. */
const GAP = 6;
/** Where a chip with a count has its middle, from the top of its row. */
const CHIP_MIDDLE = 24;
/** Room the words of a line may need; to the right of it where there is less on the left. */
const WORDS = 132;
/** Height of two lines of words. */
const LEADING = 34;
/** How far beyond the plot an end is still followed. */
const BEYOND = 400;

/** The left end of an event's mark, or of the chip of the cluster it is in; undefined for what is not on the axis. */
function anchorOf(scene: Scene, event: string): Point | undefined {
  const mark = scene.marks.find(({ id }) => id === event);
  if (mark) return { x: mark.x0Px - GAP, y: mark.yPx + BAR_TOP + BAR_HEIGHT / 2 };
  const cluster = scene.clusters.find(({ members }) => members.includes(event));
  return cluster && { x: cluster.chip0Px - GAP, y: cluster.yPx + CHIP_MIDDLE };
}

const at = (px: number): string => px.toFixed(1);

/** An arrow's head whose point is here; lines come to marks from the left. */
const head = ({ x, y }: Point): string => `M${at(x - 6)} ${at(y - 3.5)}L${at(x)} ${at(y)}L${at(x - 6)} ${at(y + 3.5)}`;

/**
 * The lines of one event, those that contest first. Events of which only an order is known have no place on the axis, and
 * no line; several stances between two events on one basis share one.
 *
 * @param widthPx of the plot
 */
export function stanceLines(scene: Scene, index: StoryIndex, event: string, widthPx: number): readonly StanceLine[] {
  const from = anchorOf(scene, event);
  if (!from) return [];
  const pairs = new Map<string, StanceLink>();
  const links = index.claimsOf(event).flatMap((claim) => index.stancesOf(claim.id));
  for (const link of [...links].sort((a, b) => Number(b.contests) - Number(a.contests))) {
    const key = `${link.claim.event ?? ''} ${link.stance.basis}`;
    if (link.claim.event !== undefined && link.claim.event !== event && !pairs.has(key)) pairs.set(key, link);
  }
  const near = (x: number): number => Math.min(Math.max(x, -BEYOND), widthPx + BEYOND);
  const ends = [...pairs.values()].flatMap((link) => {
    const to = anchorOf(scene, link.claim.event ?? '');
    return to ? [{ link, to }] : [];
  });
  return ends.map(({ link, to }, i): StanceLine => {
    const [a, b] = [
      { x: near(from.x), y: from.y },
      { x: near(to.x), y: to.y },
    ];
    // Later lines bow out further, so that two between the same marks are two.
    const bow = Math.min(Math.max(20, Math.abs(b.y - a.y) * 0.18), 56) + 16 * i;
    const middle = (a.x + 3 * (a.x - bow) + 3 * (b.x - bow) + b.x) / 8;
    const side = middle > WORDS ? 'left' : 'right';
    return {
      id: link.stance.id,
      other: link.claim.event ?? '',
      link,
      d: `M${at(a.x)} ${at(a.y)}C${at(a.x - bow)} ${at(a.y)} ${at(b.x - bow)} ${at(b.y)} ${at(b.x)} ${at(b.y)}`,
      head: head(link.incoming ? a : b),
      xPx: side === 'left' ? middle - 5 : middle + 7,
      yPx: (a.y + b.y) / 2 + (i - (ends.length - 1) / 2) * LEADING,
      side,
    };
  });
}
