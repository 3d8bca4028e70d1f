/** The words beside a mark, as `EventButton.svelte` sets them; held within the picture, where nothing can be panned. */
import { BADGE_GAP_PX, BADGE_PAD_PX, clip } from '../layout/labels.ts';
import type { LayoutItem, PlacedLabel } from '../layout/scene.ts';
import { splitBadge } from './draw-badge.ts';
import type { Font, MeasureText, Primitive, TextShape } from './drawing.ts';
import type { DoubtWords } from '../story/contested.ts';
import { baseline, FONTS, LINE_PX, textShape, type TextWish } from './type.ts';

/** Left and right edge of what may be written in. */
export type Room = readonly [from: number, to: number];

/** Shorter remains of a word tell nothing. */
const LEAST_PX = 28;

export interface LabelSetting {
  readonly room: Room;
  readonly chosen: boolean;
  readonly words: DoubtWords;
  readonly lang: string | undefined;
  readonly measure: MeasureText;
}

/** A piece of a line; `boxed`: with the split badge around it. */
interface Part extends TextWish {
  readonly boxed?: true;
}

/** A line's parts from left to right; only the first may be shortened. */
function line(parts: readonly Part[], label: PlacedLabel, setting: LabelSetting): TextShape[] {
  const { measure, room } = setting;
  const [first, ...badges] = parts.map((part) => textShape(part, measure));
  if (!first) return [];
  const isBoxed = (at: number): boolean => parts[at + 1]?.boxed === true;
  const gaps = badges.map((badge, i) =>
    badge.font === FONTS.mark ? 0 : BADGE_GAP_PX + (isBoxed(i) ? BADGE_PAD_PX : 0),
  );
  const after = badges.map((_, i) => (isBoxed(i) ? BADGE_PAD_PX : 0));
  const badgesPx = badges.reduce((sum, badge, i) => sum + badge.widthPx + (gaps[i] ?? 0) + (after[i] ?? 0), 0);
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
      x += badge.widthPx + (after[i] ?? 0);
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
  const { chosen, words, lang } = setting;
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
    const title: Part = {
      ...place,
      text,
      font,
      paint: soft ? 'soft' : 'ink',
      ...(lang === undefined ? {} : { lang }),
    };
    const badges: Part[] = [];
    const badged = i === last && label.badgePx > 0;
    if (badged && item.quotes > 0)
      badges.push(
        { ...place, text: String(item.quotes), font: FONTS.count, paint: 'soft' },
        { ...place, text: '”', font: FONTS.mark, paint: 'soft' },
      );
    const { accounts = 0 } = item;
    if (badged && item.contested) badges.push({ ...place, text: words.contested, font: FONTS.count, paint: 'accent' });
    if (badged && accounts > 0)
      badges.push({ ...place, text: words.accounts(accounts), font: FONTS.count, paint: 'accent', boxed: true });
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
  const boxes = titles.flat().flatMap((text) => ('boxed' in text ? splitBadge(text) : []));
  return [...underlines, ...boxes, ...titles.flat(), ...rest.flat()];
}
