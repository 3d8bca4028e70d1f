/** The words beside a mark, as `EventButton.svelte` sets them; held within the picture, where nothing can be panned. */
import { clip } from '../layout/labels.ts';
import type { LayoutItem, PlacedLabel } from '../layout/scene.ts';
import type { Font, MeasureText, Primitive, TextShape } from './drawing.ts';
import { baseline, FONTS, LINE_PX, textShape, type TextWish } from './type.ts';

/** Left and right edge of what may be written in. */
export type Room = readonly [from: number, to: number];

/** Shorter remains of a word tell nothing. */
const LEAST_PX = 28;
/** Between the title, the count of its quotations and the sign of contest. */
const BADGE_GAP_PX = 6;

export interface LabelSetting {
  readonly room: Room;
  readonly chosen: boolean;
  readonly contestedWord: string;
  readonly lang: string | undefined;
  readonly measure: MeasureText;
}

/** A line's parts from left to right; only the first may be shortened. */
function line(parts: readonly TextWish[], label: PlacedLabel, setting: LabelSetting): TextShape[] {
  const { measure, room } = setting;
  const [first, ...badges] = parts.map((part) => textShape(part, measure));
  if (!first) return [];
  const gaps = badges.map((badge) => (badge.font === FONTS.mark ? 0 : BADGE_GAP_PX));
  const badgesPx = badges.reduce((sum, badge, i) => sum + badge.widthPx + (gaps[i] ?? 0), 0);
  const atEnd = label.align === 'end';
  if (label.shownPx === 0) return [];
  const from = Math.max(label.xPx, room[0]);
  const to = Math.min(atEnd || label.shownPx < label.widthPx ? label.xPx + label.shownPx : Infinity, room[1]);
  const left = to - from - badgesPx;
  if (Math.min(first.widthPx, LEAST_PX) > left) return [];
  const text = first.widthPx <= left ? first.text : clip(first.text, left, (t) => measure(t, first.font));
  const widthPx = measure(text, first.font);
  const start = atEnd ? to - widthPx - badgesPx : from;
  const shown = { ...first, x: start, text, widthPx };
  let x = start + widthPx;
  return [
    shown,
    ...badges.map((badge, i) => {
      x += gaps[i] ?? 0;
      const placed = { ...badge, x };
      x += badge.widthPx;
      return placed;
    }),
  ];
}

function titleFont({ context, importance }: LayoutItem, chosen: boolean): Font {
  if (chosen) return FONTS.title;
  return context ? FONTS.context : importance >= 4 ? FONTS.light : FONTS.title;
}

/** The lines of a label, in pixels of the plot. */
export function drawLabel(label: PlacedLabel, item: LayoutItem, setting: LabelSetting): readonly Primitive[] {
  const { chosen, contestedWord, lang } = setting;
  const font = titleFont(item, chosen);
  const titleBase = baseline(FONTS.title);
  const last = label.titleLines.length - 1;
  const at = (i: number): { x: number; y: number; halo: 'paper' } => ({
    x: 0,
    y: label.yPx + i * LINE_PX,
    halo: 'paper',
  });
  const titles = label.titleLines.map((text, i): TextShape[] => {
    const place = { ...at(i), y: at(i).y + titleBase };
    const soft = item.context && !chosen;
    const title: TextWish = {
      ...place,
      text,
      font,
      paint: soft ? 'soft' : 'ink',
      ...(lang === undefined ? {} : { lang }),
    };
    const badges: TextWish[] = [];
    const badged = i === last && label.badgePx > 0;
    if (badged && item.quotes > 0)
      badges.push(
        { ...place, text: String(item.quotes), font: FONTS.count, paint: 'soft' },
        { ...place, text: '”', font: FONTS.mark, paint: 'soft' },
      );
    if (badged && item.contested) badges.push({ ...place, text: contestedWord, font: FONTS.count, paint: 'accent' });
    return line([title, ...badges], label, setting);
  });
  const rest = [
    ...(label.detail === undefined ? [] : [{ text: label.detail, font: FONTS.detail, paint: 'soft' as const }]),
    ...(label.excerpt === undefined ? [] : [{ text: label.excerpt, font: FONTS.excerpt, paint: 'ink' as const }]),
  ].map((part, i) => {
    const place = at(label.titleLines.length + i);
    return line([{ ...place, ...part, y: place.y + baseline(part.font) }], label, setting);
  });
  const underlines = chosen
    ? titles.flatMap(([title]): Primitive[] =>
        title
          ? [
              {
                kind: 'line',
                x1: title.x,
                x2: title.x + title.widthPx,
                y1: title.y + 4,
                y2: title.y + 4,
                stroke: { paint: 'accent', widthPx: 2 },
              },
            ]
          : [],
      )
    : [];
  return [...underlines, ...titles.flat(), ...rest.flat()];
}
