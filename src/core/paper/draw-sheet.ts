/** Pictures for paper: the view of a sheet, and the whole story as one. */
import type { AxisReading } from '../layout/axis-reading.ts';
import { storyExtent } from '../layout/extent.ts';
import { drawView, type Framing, type ViewWords } from '../picture/draw-view.ts';
import type { Drawing, MeasureText } from '../picture/drawing.ts';
import { palette, type Palette } from '../picture/palette.ts';
import type { ZoneOf } from '../story/event-words.ts';
import type { Resolution } from '../story/resolve.ts';
import type { StoryIndex } from '../story/story-index.ts';
import { spanInWords } from '../time/words.ts';
import type { Sheet } from './sheets.ts';

/** What every picture of a story is drawn from. */
export interface Studio {
  readonly index: StoryIndex;
  readonly resolution: Resolution;
  readonly lang: string;
  readonly zoneOf: ZoneOf;
  readonly words: ViewWords;
  readonly measure: MeasureText;
  /** How the axis reads time on all of them. */
  readonly axis?: AxisReading | undefined;
}

export interface PictureSize {
  readonly widthPx: number;
  readonly heightPx: number;
  /** How many times the size on the page the type may have, where there is room. */
  readonly largest?: number;
  readonly marginPx?: number;
  /** Words at the picture's head and foot. */
  readonly framing?: Framing;
}

/** The view of a sheet; an event of which only an order is known stands below the axis where it is the chosen one. */
export const drawSheet = (sheet: Sheet, studio: Studio, size: PictureSize): Drawing =>
  drawView({
    ...studio,
    ...size,
    events: sheet.events,
    view: sheet.span,
    grouping: sheet.grouping,
    undated: true,
    stances: true,
    marginPx: size.marginPx ?? 4,
    description: spanInWords(sheet.span, studio.lang),
    ...(sheet.selected === undefined ? {} : { selected: sheet.selected }),
  });

/** The whole range, whatever the window shows. */
export function drawWhole(
  sheet: Pick<Sheet, 'events' | 'grouping'>,
  studio: Studio,
  size: PictureSize,
  framing: Framing,
) {
  const view = storyExtent(studio.resolution.times.values(), studio.resolution.asOf);
  return drawView({
    ...studio,
    ...size,
    events: sheet.events,
    view,
    grouping: sheet.grouping,
    undated: true,
    framing,
    description: spanInWords(view, studio.lang),
  });
}

/** Paper is white, whatever the page's ground is; without colour every hue is the grey it would come out as. */
export function paperPalette(grey: boolean): Palette {
  const inner = palette(grey ? 'print' : 'light');
  return (paint) => (paint === 'paper' || paint === 'raised' ? 'ffffff' : inner(paint));
}
