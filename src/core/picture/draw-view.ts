/**
 * A view of a story as a picture of a wanted size: title, stage, what is beside the axis, credit. The one way from a story
 * to a drawing, for the reader's export, previews made at build, printed pages, slides and thumbnails alike.
 */
import type { AxisReading } from '../layout/axis-reading.ts';
import { layoutScene } from '../layout/compose.ts';
import { layoutItems, type Grouping } from '../layout/items.ts';
import { anchorAlong, brackets, bracketsPx } from '../layout/brackets.ts';
import { conditionLines } from '../layout/condition-lines.ts';
import { timeScale } from '../layout/scale.ts';
import { stanceLines } from '../layout/stance-lines.ts';
import { FOOT_PX, GUTTER_PX, HEAD_PX, LANE_HEAD_PX, NARROW_PX } from '../layout/stage.ts';
import { through } from '../layout/warp.ts';
import { eventTimeInWords, type ZoneOf } from '../story/event-words.ts';
import { localise } from '../story/localise.ts';
import type { Resolution } from '../story/resolve.ts';
import type { StoryIndex } from '../story/story-index.ts';
import type { StoryEvent } from '../story/types.ts';
import type { Span } from '../time/span.ts';
import { languageOf } from '../time/languages.ts';
import { axisTicks } from '../time/ticks.ts';
import { CONDITION_FONT, drawConditions } from './draw-conditions.ts';
import { drawFolds } from './draw-folds.ts';
import { drawScene, type SceneWords } from './draw-scene.ts';
import { drawStances, type StanceWords } from './draw-stances.ts';
import { drawBrackets, drawUndated, HEADING_PX } from './draw-undated.ts';
import { movedItem, type Drawing, type Group, type MeasureText, type Primitive } from './drawing.ts';
import { FONTS, layoutMeasure, paragraph, textShape } from './type.ts';

/** The messages of the interface are such words. */
export interface ViewWords extends SceneWords, StanceWords {
  readonly undated: string;
}

/** Words at the head of the picture and at its foot. */
export interface Framing {
  readonly title?: string;
  readonly lede?: string;
  readonly credit?: string;
}

export interface PictureInput {
  readonly index: StoryIndex;
  readonly resolution: Resolution;
  /** In resolved time order, already filtered; undated ones stand below the axis or are left out. */
  readonly events: readonly StoryEvent[];
  readonly view: Span;
  /** How the axis reads time, where that is not by the calendar, evenly: made of all that is shown. */
  readonly axis?: AxisReading | undefined;
  readonly lang: string;
  readonly grouping: Grouping;
  readonly zoneOf: ZoneOf;
  /** Pixels at a scale of 1. Without a height the picture is as high as the events need, their lanes within `roomPx`. */
  readonly widthPx: number;
  readonly heightPx?: number;
  readonly roomPx?: number;
  /** The larger the type, the fewer words fit: from this many times the size on the page down to 1, as the height allows. */
  readonly largest?: number;
  readonly words: ViewWords;
  readonly measure: MeasureText;
  readonly selected?: string;
  /** Draw what the selected event contests, answers and supports. */
  readonly stances?: boolean;
  /** Draw the events of which only an order is known. */
  readonly undated?: boolean;
  readonly framing?: Framing;
  /** Around everything; 20 unless told. */
  readonly marginPx?: number;
  readonly openClusters?: ReadonlySet<string>;
  /** What the picture is and shows, for who cannot see it. */
  readonly description: string;
}

/** Sizes of type to try, largest first, in shares of the way from 1 to the largest; then smaller than on the page. */
const STEPS = [1, 0.8, 0.6, 0.4, 0.2, 0];
const SMALLER = [0.85, 0.7, 0.55];
/** Room the lanes are given where the height is free: as much as the page gives them on a large screen. */
const ROOM_PX = 640;

/**
 * Draws the view. Where a height is given the type is as large as lets every event stand by itself, or else as lets the
 * lanes fit at all; the drawing's own size then differs from the wanted one by that factor, and its ratio does not.
 */
export function drawView(input: PictureInput): Drawing {
  const { widthPx, heightPx, largest = 1 } = input;
  if (heightPx === undefined) return apart(input, widthPx, undefined).drawing;
  const sizes = [...new Set(STEPS.map((share) => 1 + (largest - 1) * share)), ...SMALLER];
  let fitting: Drawing | undefined;
  for (const size of sizes) {
    const { drawing, fits, gathered } = apart(input, widthPx / size, heightPx / size);
    if (fits && gathered === 0) return drawing;
    if (fits) fitting ??= drawing;
    if (fitting && size <= 1) return fitting;
  }
  const least = SMALLER.at(-1) ?? 1;
  return fitting ?? apart(input, widthPx / least, heightPx / least).drawing;
}

/** The selected event never hides in a cluster: the one it is in is opened. */
function apart(input: PictureInput, widthPx: number, heightPx: number | undefined): Attempt {
  const first = attempt(input, widthPx, heightPx);
  if (first.hiding === undefined) return first;
  const openClusters = new Set([...(input.openClusters ?? []), first.hiding]);
  return attempt({ ...input, openClusters }, widthPx, heightPx);
}

interface Attempt {
  readonly drawing: Drawing;
  /** Nothing is cut at the foot; how many events in view have no mark of their own. */
  readonly fits: boolean;
  readonly gathered: number;
  /** The cluster that the selected event is in. */
  readonly hiding: string | undefined;
}

function attempt(input: PictureInput, widthPx: number, heightPx: number | undefined): Attempt {
  const { index, resolution, events, view, lang, measure, words, framing = {}, selected, marginPx = 20 } = input;
  const innerPx = widthPx - 2 * marginPx;
  const gutterPx = innerPx < NARROW_PX ? 0 : GUTTER_PX;
  const plotPx = innerPx - gutterPx;
  const isDated = (event: StoryEvent): boolean => resolution.times.get(event.id)?.dated ?? false;
  const text = (event: StoryEvent) => localise(event.short ?? event.title, lang, index.story.languages);
  const { items: civilItems, lanes } = layoutItems(index, resolution, events.filter(isDated), input);
  const { axis } = input;
  const items = axis?.draw(civilItems) ?? civilItems;
  const drawn = axis?.warp ? through(view, axis.warp.to) : view;

  const head = heading(framing, innerPx, measure);
  const foot = crediting(framing, innerPx, measure);
  const chips = input.undated === true ? events.filter((event) => !isDated(event)) : [];
  const beside = drawUndated(
    chips.map((event) => {
      const title = text(event);
      return {
        id: event.id,
        title: title.text,
        lang: title.lang === lang ? undefined : title.lang,
        when: eventTimeInWords(index, resolution, event, input.zoneOf, lang, 'short'),
        accounts: index.accountsOf(event.id),
        mode: resolution.times.get(event.id)?.mode ?? 'actual',
        chosen: event.id === selected,
      };
    }),
    { heading: words.undated, words, linesPx: bracketsPx(chips), widthPx: innerPx, measure },
  );
  const besideGap = beside.heightPx > 0 ? 12 : 0;
  const around = head.heightPx + foot.heightPx + beside.heightPx + besideGap + 2 * marginPx + HEAD_PX + FOOT_PX;
  const room = heightPx === undefined ? (input.roomPx ?? ROOM_PX) : heightPx - around;

  const inLayout = layoutMeasure(measure);
  const scene = layoutScene({
    items,
    laneCount: lanes.length,
    view: drawn,
    // A picture is not panned: all that is written has to be in it.
    home: drawn,
    widthPx: plotPx,
    heightPx: Math.max(room, 1),
    asOf: axis?.asOf ?? resolution.asOf,
    measure: inLayout,
    laneHeadPx: gutterPx === 0 ? LANE_HEAD_PX : 0,
    ...(input.openClusters ? { openClusters: input.openClusters } : {}),
  });
  const ticks = (axis?.ticks ?? axisTicks)(drawn, plotPx, lang, (label) => inLayout(label, 'title'));
  const toPx = (time: number): number => timeScale(drawn, plotPx).toPx(axis?.warp?.to(time) ?? time);
  const linked = selected === undefined ? [] : index.linkedEvents(index.claimsOf(selected));
  const { conditionWord } = languageOf(lang);
  const overlay = [
    ...drawConditions(
      conditionLines(scene, index, plotPx, measure(conditionWord, CONDITION_FONT)),
      conditionWord,
      measure,
    ),
    ...(selected === undefined || input.stances !== true
      ? []
      : drawStances(stanceLines(scene, index, selected, plotPx), words, measure)),
  ];
  const stage = drawScene({
    scene,
    ticks,
    items,
    lanes,
    widthPx: plotPx,
    gutterPx,
    marginPx,
    words,
    measure,
    overlay,
    folds: axis?.warp ? drawFolds(axis.folds, toPx, plotPx, scene.heightPx, measure) : [],
    linked: new Set(linked),
    langOf: (id) => {
      const event = index.events.get(id);
      const own = event && text(event).lang;
      return own === lang ? undefined : own;
    },
    ...(selected === undefined ? {} : { selected }),
  });

  const lines = brackets(
    chips,
    (id) => beside.chips.get(id),
    (id) => {
      const x = anchorAlong(scene, id, plotPx);
      return x === undefined ? undefined : gutterPx + x;
    },
    2 - besideGap,
    HEADING_PX - 4,
  );

  const total = heightPx ?? around + scene.heightPx;
  const at = (parts: readonly (Primitive | Group)[], y: number) => parts.map((part) => movedItem(part, marginPx, y));
  const stageTop = marginPx + head.heightPx;
  const gathered = scene.clusters.filter(({ x0Px, x1Px }) => x1Px > 0 && x0Px < plotPx).length;
  return {
    fits: scene.heightPx <= room + 0.5,
    gathered,
    hiding: selected === undefined ? undefined : scene.clusters.find((c) => c.members.includes(selected))?.id,
    drawing: {
      widthPx,
      heightPx: total,
      lang,
      title: localise(index.story.title, lang, index.story.languages).text,
      description: input.description,
      items: [
        { kind: 'rect', x: 0, y: 0, widthPx, heightPx: total, fill: 'paper' },
        ...at(stage.items, stageTop),
        // A view's own left margin: with the lanes' names over the lanes the plot begins at the margin.
        ...(gutterPx === 0 ? [leftCover(marginPx, stageTop, stage.heightPx)] : []),
        ...at(drawBrackets(lines), stageTop + stage.heightPx + besideGap),
        ...at(beside.items, stageTop + stage.heightPx + besideGap),
        ...at(head.items, marginPx),
        ...at(foot.items, total - marginPx - foot.heightPx),
      ],
    },
  };
}

const leftCover = (widthPx: number, y: number, heightPx: number): Primitive => ({
  kind: 'rect',
  x: 0,
  y,
  widthPx,
  heightPx,
  fill: 'paper',
});

interface Part {
  readonly items: readonly Group[];
  readonly heightPx: number;
}

/** The title in the serif face, and the sentence under it. */
function heading({ title, lede }: Framing, widthPx: number, measure: MeasureText): Part {
  const rows = [
    ...(title === undefined ? [] : paragraph(title, FONTS.heading, widthPx, measure, 2)).map((text) => ({
      text,
      font: FONTS.heading,
      paint: 'ink' as const,
      linePx: 30,
    })),
    ...(lede === undefined ? [] : paragraph(lede, FONTS.lede, Math.min(widthPx, 760), measure, 3)).map((text) => ({
      text,
      font: FONTS.lede,
      paint: 'soft' as const,
      linePx: 25,
    })),
  ];
  if (rows.length === 0) return { items: [], heightPx: 0 };
  let y = 0;
  const items = rows.map(({ text, font, paint, linePx }) => {
    y += linePx;
    return textShape({ x: 0, y: y - linePx * 0.25, text, font, paint }, measure);
  });
  return { items: [{ kind: 'group', of: 'heading', items }], heightPx: y + 14 };
}

/** Where the picture comes from, under a hairline. */
function crediting({ credit }: Framing, widthPx: number, measure: MeasureText): Part {
  if (credit === undefined || credit === '') return { items: [], heightPx: 0 };
  const lines = paragraph(credit, FONTS.tiny, widthPx, measure, 2);
  const items: Primitive[] = [
    { kind: 'line', x1: 0, x2: widthPx, y1: 8.5, y2: 8.5, stroke: { paint: 'line', widthPx: 1 } },
    ...lines.map((text, i) => textShape({ x: 0, y: 26 + i * 17, text, font: FONTS.tiny, paint: 'soft' }, measure)),
  ];
  return { items: [{ kind: 'group', of: 'credit', items }], heightPx: 14 + lines.length * 17 };
}
