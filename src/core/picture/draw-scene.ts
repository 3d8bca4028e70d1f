/**
 * A scene as a drawing: what the stage of the page shows, in the same places and with the same signs, for media that have
 * no page. One file: axis, lanes, marks, words and lines are laid over one another in one order, which is the picture.
 */
import { glyphOf, traitsOf } from '../layout/glyphs.ts';
import type { LaneHead } from '../layout/items.ts';
import type { LayoutItem, PlacedCluster, PlacedMark, Scene } from '../layout/scene.ts';
import { bracketOf, FOOT_PX, HEAD_PX, ringOf } from '../layout/stage.ts';
import type { AxisTicks } from '../time/ticks.ts';
import { drawAxis } from './draw-axis.ts';
import { drawLabel } from './draw-label.ts';
import { drawMark } from './draw-mark.ts';
import { movedItem, type Group, type MeasureText, type PathShape, type Primitive, type Role } from './drawing.ts';
import { outlineOf } from './path.ts';
import type { DoubtWords } from '../story/contested.ts';
import { baseline, FONTS, LINE_PX, paragraph, textShape } from './type.ts';

/** What the interface calls things; its messages are such words. */
export interface SceneWords extends DoubtWords {
  readonly asOf: string;
  /** The only lane, and that of events without a speaker. */
  readonly allLane: string;
  readonly otherLane: string;
}

export interface SceneInput {
  readonly scene: Scene;
  readonly ticks: AxisTicks;
  /** As the scene was laid out from. */
  readonly items: readonly LayoutItem[];
  readonly lanes: readonly LaneHead[];
  /** Width of the plot. */
  readonly widthPx: number;
  /** Width of the lanes' names beside it; 0: they stand over each lane. */
  readonly gutterPx: number;
  /** Room right of the plot that is the picture's own margin: nothing of the plot shows there. */
  readonly marginPx: number;
  readonly words: SceneWords;
  readonly measure: MeasureText;
  /** The language an event's title is in, where it is not the drawing's. */
  readonly langOf?: (event: string) => string | undefined;
  readonly selected?: string;
  /** Events that are linked to it. */
  readonly linked?: ReadonlySet<string>;
  /** Folds of the axis, in pixels of the plot with the axis; `draw-folds.ts` makes them. */
  readonly folds?: readonly Group[];
  /** Lines between events, in pixels of the plot; `draw-stances.ts` makes them. */
  readonly overlay?: readonly Group[];
}

export interface DrawnScene {
  readonly items: readonly (Primitive | Group)[];
  readonly heightPx: number;
}

const hueRole = (hue: LaneHead['hue']): Role => `hue-${hue}`;

/** Whether anything of it can be seen. */
const inPlot = (x0: number, x1: number, widthPx: number): boolean => x1 > 0 && x0 < widthPx;

/** From the top left of the stage: the lanes' names, or the plot where they stand over the lanes. */
export function drawScene(input: SceneInput): DrawnScene {
  const { scene, ticks, lanes, widthPx, gutterPx, marginPx, measure } = input;
  const heightPx = HEAD_PX + scene.heightPx + FOOT_PX;
  const place = (items: readonly (Primitive | Group)[], top: number) =>
    items.map((item) => movedItem(item, gutterPx, top));
  const cover = (x: number, width: number): Primitive => ({
    kind: 'rect',
    x,
    y: 0,
    widthPx: width,
    heightPx,
    fill: 'paper',
  });
  const marks = scene.marks.filter(({ x0Px, x1Px }) => inPlot(x0Px, x1Px, widthPx));
  const clusters = scene.clusters.filter(({ x0Px, x1Px }) => inPlot(x0Px, x1Px, widthPx));
  const drawn = [
    ...clusters.map((cluster) => clusterGroup(cluster, input)),
    ...marks.flatMap((mark) => eventGroup(mark, input)),
  ];
  return {
    heightPx,
    items: [
      ...place([{ kind: 'group', of: 'axis', items: drawAxis(ticks, widthPx, scene.heightPx, measure) }], 0),
      ...floors(scene, gutterPx + widthPx),
      ...asOf(input),
      ...place(input.folds ?? [], 0),
      ...place(drawn, HEAD_PX),
      ...place(input.overlay ?? [], HEAD_PX),
      // What begins before the view or ends after it is cut where the plot ends.
      ...(gutterPx > 0 ? [cover(0, gutterPx), ...floors(scene, gutterPx)] : []),
      ...(marginPx > 0 ? [cover(gutterPx + widthPx, marginPx)] : []),
      ...lanes.flatMap((lane, i) => laneGroup(lane, i, input)),
    ],
  };
}

const floors = (scene: Scene, toPx: number): Primitive[] =>
  scene.lanes.map(({ yPx, heightPx }) => {
    const y = HEAD_PX + yPx + heightPx - 0.5;
    return { kind: 'line', x1: 0, x2: toPx, y1: y, y2: y, stroke: { paint: 'line', widthPx: 1 } };
  });

/** The line of the story's "now" and its name, drawn where the view holds it. */
function asOf({ scene, widthPx, gutterPx, words, measure }: SceneInput): Primitive[] {
  if (!(scene.asOfPx > 0 && scene.asOfPx < widthPx)) return [];
  const x = gutterPx + Math.round(scene.asOfPx) + 0.5;
  const bottom = HEAD_PX + scene.heightPx;
  const half = measure(words.asOf, FONTS.tiny) / 2;
  const middle = Math.min(Math.max(x, half), gutterPx + widthPx - half);
  return [
    { kind: 'line', x1: x, x2: x, y1: HEAD_PX, y2: bottom + 3, stroke: { paint: 'ink', widthPx: 1, dash: [2, 3] } },
    textShape(
      {
        x: middle,
        y: bottom + 1 + baseline(FONTS.tiny, 19),
        text: words.asOf,
        font: FONTS.tiny,
        anchor: 'middle',
        paint: 'soft',
      },
      measure,
    ),
  ];
}

function laneGroup(lane: LaneHead, i: number, { scene, gutterPx, words, measure, widthPx }: SceneInput): Group[] {
  const placed = scene.lanes[i];
  if (!placed) return [];
  const name = lane.id === 'all' ? words.allLane : lane.id === 'other' ? words.otherLane : lane.label;
  const top = HEAD_PX + placed.yPx;
  const beside = gutterPx > 0;
  const maxPx = beside ? gutterPx - 8 : widthPx;
  const names = beside ? paragraph(name, FONTS.title, maxPx, measure, 2) : [name];
  const first = top + (beside ? 8 : 2);
  const title = names.map((text, line) =>
    textShape(
      {
        x: 0,
        y: first + line * LINE_PX + baseline(FONTS.title, 18.75),
        text,
        font: FONTS.title,
        paint: hueRole(lane.hue),
      },
      measure,
    ),
  );
  const [head] = title;
  if (!head) return [];
  const under = first + names.length * LINE_PX + 0.75;
  const rows = beside ? Math.floor((top + placed.heightPx - under) / 16.25) : 1;
  const subs =
    lane.sublabel === undefined || rows < 1 ? [] : paragraph(lane.sublabel, FONTS.tiny, maxPx, measure, rows);
  const sublabel = subs.map((text, line) =>
    textShape(
      {
        x: beside ? 0 : head.widthPx + 6,
        y: beside ? under + line * 16.25 + baseline(FONTS.tiny, 16.25) : head.y,
        text,
        font: FONTS.tiny,
        paint: 'soft',
      },
      measure,
    ),
  );
  return [{ kind: 'group', of: 'lane', id: lane.id, title: name, items: [...title, ...sublabel] }];
}

function eventGroup(mark: PlacedMark, input: SceneInput): Group[] {
  const { scene, items, lanes, widthPx, measure, words, selected, linked, langOf } = input;
  const item = items[mark.index];
  if (!item) return [];
  const chosen = selected === mark.id;
  const shapes = glyphOf(mark, {
    ...traitsOf(item),
    clip: [-40, widthPx + 40],
    asOfPx: scene.asOfPx,
  });
  const ring = ringOf(mark, widthPx);
  const outline: Primitive[] =
    chosen || linked?.has(mark.id) === true
      ? [
          {
            kind: 'rect',
            x: ring.x,
            y: mark.yPx,
            widthPx: ring.width,
            heightPx: ring.height,
            radiusPx: 3,
            stroke: chosen ? { paint: 'accent', widthPx: 2 } : { paint: 'accent', widthPx: 1.5, dash: [4, 3] },
          },
        ]
      : [];
  const label = mark.label
    ? drawLabel(mark.label, item, {
        room: [0, widthPx],
        chosen,
        words,
        lang: langOf?.(mark.id),
        measure,
      })
    : [];
  return [
    {
      kind: 'group',
      of: 'event',
      id: mark.id,
      title: item.title,
      items: [
        ...outline,
        ...drawMark(shapes, hueRole(lanes[mark.lane]?.hue ?? 'slate'), item.context, 0, mark.yPx),
        ...label,
      ],
    },
  ];
}

/** A chip with the count, a line from the first event to the last, the weightiest title. */
function clusterGroup(cluster: PlacedCluster, { items, widthPx, measure, words: said }: SceneInput): Group {
  const { members, chip0Px, chip1Px, yPx, label } = cluster;
  const head = items.find(({ id }) => id === cluster.head);
  const bracket = outlineOf(bracketOf(cluster)) as Omit<PathShape, 'fill' | 'stroke'>;
  const chip: Primitive[] = [
    {
      ...bracket,
      segments: bracket.segments.map((s) => (s.to === 'move' || s.to === 'line' ? { ...s, y: s.y + yPx } : s)),
      stroke: { paint: 'line-strong', widthPx: 1 },
    },
    {
      kind: 'rect',
      x: chip0Px + 0.5,
      y: yPx + 0.5,
      widthPx: chip1Px - chip0Px - 1,
      heightPx: 19,
      radiusPx: 10,
      fill: 'raised',
      stroke: { paint: 'line-strong', widthPx: 1 },
    },
    textShape(
      {
        x: (chip0Px + chip1Px) / 2,
        y: yPx + 1 + baseline(FONTS.count),
        text: String(members.length),
        font: FONTS.count,
        anchor: 'middle',
        paint: 'ink',
      },
      measure,
    ),
  ];
  const words = head
    ? drawLabel(
        label,
        { ...head, quotes: 0, contested: false, accounts: 0, context: false, importance: 5 },
        { room: [0, widthPx], chosen: false, words: said, lang: undefined, measure },
      )
    : [];
  return { kind: 'group', of: 'cluster', id: cluster.id, members, items: [...chip, ...words] };
}
