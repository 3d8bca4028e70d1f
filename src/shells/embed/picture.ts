/** The view a frame shows as a picture of its own: for hosts that ask, loaded when one does. */
import { drawView } from '../../core/picture/draw-view.ts';
import type { Font } from '../../core/picture/drawing.ts';
import { palette } from '../../core/picture/palette.ts';
import { svgOf } from '../../core/picture/svg.ts';
import { messagesFor } from '../../i18n/messages.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

export interface PictureWish {
  readonly format: 'svg' | 'png';
  /** CSS pixels; the height follows from what there is to show. */
  readonly widthPx: number;
  /** Pixels of the picture to a CSS pixel. */
  readonly scale: number;
  readonly dark: boolean;
  /** Where it comes from, as its foot says. */
  readonly credit: string;
}

export interface Picture {
  readonly type: 'image/svg+xml' | 'image/png';
  readonly width: number;
  readonly height: number;
  /** SVG as text, PNG as a data address. */
  readonly text: string;
}

/** Widths of text in the faces the page has. */
function measureHere(): (text: string, font: Font) => number {
  const context = document.createElement('canvas').getContext('2d');
  const style = getComputedStyle(document.documentElement);
  return (text, { face, sizePx, weight }) => {
    if (!context) return text.length * sizePx * 0.5;
    context.font = `${String(weight)} ${String(sizePx)}px ${style.getPropertyValue(`--${face}`)}`;
    return context.measureText(text).width;
  };
}

/** Undefined where the browser will not make one. */
export async function pictureOf(explorer: Explorer, wish: PictureWish): Promise<Picture | undefined> {
  const { index, resolution, shown, viewport, preferences, selection, zoneOf } = explorer;
  const title = explorer.text(index.story.title).text;
  const drawing = drawView({
    index,
    resolution,
    events: shown,
    view: viewport.view,
    axis: explorer.axis,
    lang: preferences.lang,
    grouping: preferences.lanes,
    zoneOf,
    widthPx: wish.widthPx,
    words: messagesFor(preferences.lang),
    measure: measureHere(),
    stances: true,
    undated: true,
    framing: { title, credit: wish.credit },
    description: explorer.text(index.story.takeaway).text,
    ...(selection.event === undefined ? {} : { selected: selection.event }),
  });
  const svg = svgOf(drawing, { palette: palette(wish.dark ? 'dark' : 'light'), scale: wish.scale });
  const size = { width: Math.round(drawing.widthPx * wish.scale), height: Math.round(drawing.heightPx * wish.scale) };
  if (wish.format === 'svg') return { type: 'image/svg+xml', ...size, text: svg };
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), size);
    const context = canvas.getContext('2d');
    if (!context) return undefined;
    context.drawImage(image, 0, 0, size.width, size.height);
    return { type: 'image/png', ...size, text: canvas.toDataURL('image/png') };
  } catch {
    return undefined;
  }
}
