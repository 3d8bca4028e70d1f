/**
 * Paths as the layout writes them (SVG's `d`, short and relative) into absolute pieces that every medium can draw:
 * moves, lines and cubic curves. What is really a rectangle, a circle or a line is told, so that a slide gets one.
 */
import type { CircleShape, LineShape, PathShape, RectShape, Segment } from './drawing.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}
const TOKEN = /[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;
/** How many numbers each command takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, q: 4, t: 2, c: 6, a: 7, z: 0 };

const curve = (c1: Point, c2: Point, { x, y }: Point): Segment => ({
  to: 'curve',
  x1: c1.x,
  y1: c1.y,
  x2: c2.x,
  y2: c2.y,
  x,
  y,
});
const between = (a: Point, b: Point, share: number): Point => ({
  x: a.x + (b.x - a.x) * share,
  y: a.y + (b.y - a.y) * share,
});

/** An arc of a circle, in curves of a quarter at most. */
function arc(from: Point, radius: number, large: boolean, clockwise: boolean, to: Point): Segment[] {
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  if (half === 0) return [];
  const r = Math.max(radius, half);
  const away = Math.sqrt(r * r - half * half) * (large === clockwise ? -1 : 1);
  const middle = between(from, to, 0.5);
  const centre = {
    x: middle.x - (away * (to.y - from.y)) / (2 * half),
    y: middle.y + (away * (to.x - from.x)) / (2 * half),
  };
  const start = Math.atan2(from.y - centre.y, from.x - centre.x);
  let sweep = Math.atan2(to.y - centre.y, to.x - centre.x) - start;
  if (clockwise && sweep <= 0) sweep += 2 * Math.PI;
  if (!clockwise && sweep >= 0) sweep -= 2 * Math.PI;
  const count = Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9);
  const step = sweep / count;
  const reach = (4 / 3) * Math.tan(step / 4) * r;
  const on = (angle: number): Point => ({ x: centre.x + r * Math.cos(angle), y: centre.y + r * Math.sin(angle) });
  return Array.from({ length: count }, (_, i) => {
    const [a, b] = [start + i * step, start + (i + 1) * step];
    const [p, q] = [on(a), i === count - 1 ? to : on(b)];
    return curve(
      { x: p.x - reach * Math.sin(a), y: p.y + reach * Math.cos(a) },
      { x: q.x + reach * Math.sin(b), y: q.y - reach * Math.cos(b) },
      q,
    );
  });
}

/** Reads `M L H V Q T C A Z`, absolute or relative; arcs are of circles. Anything else ends the path. */
export function readPath(d: string): readonly Segment[] {
  const tokens = d.match(TOKEN) ?? [];
  const segments: Segment[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let bend: Point | undefined;
  let command = '';
  for (let i = 0; i < tokens.length;) {
    if (/[a-z]/i.test(tokens[i] ?? '')) command = tokens[i++] ?? '';
    const kind = command.toLowerCase();
    const count = TAKES[kind];
    if (count === undefined || i + count > tokens.length) break;
    const n = tokens.slice(i, i + count).map(Number);
    i += count;
    const base: Point = command === kind ? at : { x: 0, y: 0 };
    const point = (k: number): Point => ({ x: base.x + (n[k] ?? 0), y: base.y + (n[k + 1] ?? 0) });
    let next: Point;
    let control: Point | undefined;
    if (kind === 'z') {
      segments.push({ to: 'close' });
      next = start;
    } else if (kind === 'm') {
      segments.push({ to: 'move', ...(next = point(0)) });
      start = next;
      command = command === 'm' ? 'l' : 'L';
    } else if (kind === 'a') {
      next = point(5);
      segments.push(...arc(at, n[0] ?? 0, n[3] === 1, n[4] === 1, next));
    } else if (kind === 'c') {
      next = point(4);
      segments.push(curve(point(0), point(2), next));
    } else if (kind === 'q' || kind === 't') {
      control = kind === 'q' ? point(0) : bend ? { x: 2 * at.x - bend.x, y: 2 * at.y - bend.y } : at;
      next = point(kind === 'q' ? 2 : 0);
      segments.push(curve(between(at, control, 2 / 3), between(next, control, 2 / 3), next));
    } else {
      next = kind === 'h' ? { x: point(0).x, y: at.y } : kind === 'v' ? { x: at.x, y: base.y + (n[0] ?? 0) } : point(0);
      segments.push({ to: 'line', ...next });
    }
    at = next;
    bend = control;
    if (count === 0 && !/[a-z]/i.test(tokens[i] ?? 'z')) break;
  }
  return segments;
}

type Geometry<T> = Omit<T, 'fill' | 'stroke'>;
/** A path as the simplest shape that it is. */
export type Outline = Geometry<LineShape> | Geometry<RectShape> | Geometry<CircleShape> | Geometry<PathShape>;

const CIRCLE = /^M(\S+) (\S+)a(\S+) \3 0 1 0 (\S+) 0a\3 \3 0 1 0 -\4 0Z$/;

/** What a path is. */
export function outlineOf(d: string): Outline {
  const round = CIRCLE.exec(d);
  if (round) {
    const [x, y, radiusPx] = round.slice(1, 4).map(Number);
    if (x !== undefined && y !== undefined && radiusPx !== undefined && Number(round[4]) === 2 * radiusPx)
      return { kind: 'circle', x: x + radiusPx, y, radiusPx };
  }
  const segments = readPath(d);
  const points = segments.flatMap((s) => (s.to === 'close' || s.to === 'curve' ? [] : [s]));
  const [a, b, c, e] = points;
  if (a && b && segments.length === 2 && b.to === 'line') return { kind: 'line', x1: a.x, y1: a.y, x2: b.x, y2: b.y };
  const closed = segments.length === 5 && segments.at(-1)?.to === 'close' && points.length === 4;
  if (closed && a && b && c && e && a.y === b.y && b.x === c.x && c.y === e.y && e.x === a.x)
    return {
      kind: 'rect',
      x: Math.min(a.x, c.x),
      y: Math.min(a.y, c.y),
      widthPx: Math.abs(c.x - a.x),
      heightPx: Math.abs(c.y - a.y),
    };
  return { kind: 'path', segments };
}
