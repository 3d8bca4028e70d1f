/** Events of which only an order is known: chips in a row below the axis, never on it. As `Undated.svelte` shows them. */
import type { MarkMode } from '../time/window.ts';
import { BADGE_GAP_PX, BADGE_PAD_PX } from '../layout/labels.ts';
import { splitBadge } from './draw-badge.ts';
import type { Group, MeasureText, Primitive } from './drawing.ts';
import type { Bracket, Chip } from '../layout/brackets.ts';
import type { DoubtWords } from '../story/contested.ts';
import { readPath } from './path.ts';
import { baseline, FONTS, paragraph, textShape } from './type.ts';

export interface UndatedChip {
  readonly id: string;
  readonly title: string;
  readonly lang: string | undefined;
  /** Its order in words. */
  readonly when: string;
  /** How many accounts are known of what is contested in it; else 0. */
  readonly accounts: number;
  readonly mode: MarkMode;
  readonly chosen: boolean;
}
export interface UndatedSetting {
  readonly heading: string;
  readonly words: DoubtWords;
  /** Room between the heading and the chips, for their lines. */
  readonly linesPx: number;
  readonly widthPx: number;
  readonly measure: MeasureText;
}

const PAD_PX = 12;
const GAP_PX = 8;
const CHIP_PX = 47;
export const HEADING_PX = 28;

/** From the top left of their row; nothing, 0 high, where there are none. */
export function drawUndated(
  chips: readonly UndatedChip[],
  setting: UndatedSetting,
): { items: Group[]; heightPx: number; chips: ReadonlyMap<string, Chip> } {
  const { heading, words: doubt, widthPx, measure } = setting;
  if (chips.length === 0) return { items: [], heightPx: 0, chips: new Map() };
  const head = textShape(
    { x: 0, y: baseline(FONTS.small, 20), text: heading, font: FONTS.small, paint: 'soft', halo: 'paper' },
    measure,
  );
  const most = widthPx - 2 * PAD_PX;
  let x = 0;
  let y = HEADING_PX + setting.linesPx;
  const places = new Map<string, Chip>();
  const items = chips.map(({ id, title, lang, when, accounts, mode, chosen }): Group => {
    const own = lang === undefined ? {} : { lang };
    const said = ` · ${doubt.contested}`;
    const saidPx = measure(said, FONTS.count) + BADGE_GAP_PX + BADGE_PAD_PX;
    const badge = accounts > 0 ? saidPx + measure(doubt.accounts(accounts), FONTS.count) + BADGE_PAD_PX : 0;
    const [first = ''] = paragraph(title, FONTS.chip, most, measure, 1);
    const [second = ''] = paragraph(when, FONTS.tiny, most - badge, measure, 1);
    const width = Math.max(measure(first, FONTS.chip), measure(second, FONTS.tiny) + badge) + 2 * PAD_PX;
    if (x > 0 && x + width > widthPx) {
      x = 0;
      y += CHIP_PX + GAP_PX;
    }
    const dotted = mode === 'conditional';
    const stroke = chosen
      ? { paint: 'accent' as const, widthPx: 1 }
      : {
          paint: 'line-strong' as const,
          widthPx: dotted ? 2 : 1,
          dash: dotted ? [0.1, 4] : [4, 3],
          ...(dotted ? { round: true as const } : {}),
        };
    const words: Primitive[] = [
      textShape(
        { x: x + PAD_PX, y: y + 5 + baseline(FONTS.chip, 19), text: first, font: FONTS.chip, paint: 'ink', ...own },
        measure,
      ),
      textShape(
        { x: x + PAD_PX, y: y + 24 + baseline(FONTS.tiny), text: second, font: FONTS.tiny, paint: 'soft' },
        measure,
      ),
    ];
    if (accounts > 0) {
      const from = x + PAD_PX + measure(second, FONTS.tiny);
      const place = { y: y + 24 + baseline(FONTS.tiny), font: FONTS.count, paint: 'accent' } as const;
      const count = textShape({ ...place, x: from + saidPx, text: doubt.accounts(accounts) }, measure);
      words.push(textShape({ ...place, x: from, text: said }, measure), ...splitBadge(count), count);
    }
    const box: Primitive = {
      kind: 'rect',
      x: x + 0.5,
      y: y + 0.5,
      widthPx: width - 1,
      heightPx: CHIP_PX - 1,
      radiusPx: 3,
      fill: chosen ? 'accent-wash' : 'paper',
      stroke,
    };
    places.set(id, { x: x + width / 2, top: y });
    x += width + GAP_PX;
    return { kind: 'group', of: 'undated', id, title, items: [box, ...words] };
  });
  return { items: [{ kind: 'group', of: 'heading', items: [head] }, ...items], heightPx: y + CHIP_PX, chips: places };
}

/** The lines from chips to what they come before or after, to be drawn before the chips. */
export const drawBrackets = (lines: readonly Bracket[]): readonly Group[] =>
  lines.map(({ id, d, head }): Group => ({
    kind: 'group',
    of: 'bracket',
    id: `order-${id.replaceAll(' ', '-')}`,
    items: [
      { kind: 'path', segments: readPath(d), stroke: { paint: 'paper', widthPx: 4 } },
      { kind: 'path', segments: readPath(d), stroke: { paint: 'line-strong', widthPx: 1.25 } },
      ...(head === ''
        ? []
        : [
            {
              kind: 'path' as const,
              segments: readPath(head),
              stroke: { paint: 'line-strong' as const, widthPx: 1.25 },
            },
          ]),
    ],
  }));
