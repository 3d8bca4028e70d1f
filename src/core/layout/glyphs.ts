/**
 * What a mark looks like, as paths in CSS pixels relative to the top of its row. An event's class says how well its
 * time is known, its mode whether it happened; each pair differs in shape or dash, never in colour alone. Painters map
 * a role to fill and stroke and do nothing else, so screen, print and exported pictures agree.
 */
import type { MarkClass, MarkMode } from '../time/window.ts';
import type { PlacedMark } from './scene.ts';

export type GlyphRole =
  | 'solid' // filled: certain
  | 'wash' // light fill: possible
  | 'hollow' // paper inside: not yet, or context
  | 'line' // solid outline
  | 'dash' // dashed outline: about
  | 'dots' // dotted outline: on a condition
  | 'cap' // heavy end of a window
  | 'cut' // crossing bar: denied
  | 'split' // a cut in paper colour: contested
  | 'sign'; // ≈ or ? drawn as a stroke

export interface GlyphShape {
  readonly role: GlyphRole;
  readonly d: string;
}

export interface GlyphOptions {
  readonly mark: MarkClass;
  readonly mode: MarkMode;
  readonly context: boolean;
  readonly contested: boolean;
  /** Left and right edge of what is worth drawing: far-away ends are cut to it. */
  readonly clip: readonly [number, number];
  /** Where open ends stop being drawn as fact. */
  readonly asOfPx: number;
}

/** Top and height of a bar within its row. */
export const BAR_TOP = 5;
export const BAR_HEIGHT = 10;
const MID = BAR_TOP + BAR_HEIGHT / 2;

const snap = (px: number): number => Math.round(px);
const half = (px: number): number => Math.round(px) + 0.5;
const rect = (x0: number, x1: number, top = BAR_TOP, height = BAR_HEIGHT): string =>
  `M${String(snap(x0))} ${String(top)}H${String(snap(x1))}V${String(top + height)}H${String(snap(x0))}Z`;
const outline = (x0: number, x1: number): string =>
  `M${String(half(x0))} ${String(BAR_TOP + 0.5)}H${String(snap(x1) - 0.5)}V${String(BAR_TOP + BAR_HEIGHT - 0.5)}H${String(half(x0))}Z`;
const cap = (x: number): string => `M${String(snap(x))} ${String(BAR_TOP - 3)}V${String(BAR_TOP + BAR_HEIGHT + 3)}`;
const circle = (x: number, r: number): string =>
  `M${String(x - r)} ${String(MID)}a${String(r)} ${String(r)} 0 1 0 ${String(2 * r)} 0a${String(r)} ${String(r)} 0 1 0 ${String(-2 * r)} 0Z`;
const arrow = (x: number): string =>
  `M${String(snap(x))} ${String(BAR_TOP - 1)}l9 ${String(BAR_HEIGHT / 2 + 1)}l-9 ${String(BAR_HEIGHT / 2 + 1)}Z`;
const torn = (x0: number, x1: number): string => {
  const [a, b] = [snap(x0), snap(x1)];
  return `M${String(a)} ${String(BAR_TOP)}H${String(b)}l-4 2.5l4 2.5l-4 2.5l4 2.5H${String(a)}Z`;
};

/** The shapes of one mark, back to front. */
export function glyphOf(placed: PlacedMark, options: GlyphOptions): readonly GlyphShape[] {
  const { mark, mode, context, contested } = options;
  const [clipFrom, clipTo] = options.clip;
  const x0 = Math.max(placed.x0Px, clipFrom);
  const x1 = Math.max(Math.min(placed.x1Px, clipTo), x0 + 1);
  const shapes: GlyphShape[] = [];
  const add = (role: GlyphRole, d: string): void => {
    shapes.push({ role, d });
  };
  const edge: GlyphRole = mode === 'conditional' ? 'dots' : mark === 'approximate' ? 'dash' : 'line';
  const open = mode === 'conditional' || mode === 'scheduled' || context;

  if (mark === 'instant') {
    const x = (placed.x0Px + placed.x1Px) / 2;
    add('line', `M${String(half(x))} 0V${String(BAR_TOP + BAR_HEIGHT + 5)}`);
    add(open ? 'hollow' : 'solid', circle(x, 6));
    if (open) add(edge, circle(x, 5.25));
  } else if (mark === 'ongoing' || mark === 'torn') {
    const end = Math.max(x0 + 6, x1 - (mark === 'ongoing' ? 9 : 0));
    if (open) {
      add('hollow', rect(x0, end));
      add(edge, outline(x0, end));
    } else {
      const now = mark === 'ongoing' ? Math.min(Math.max(options.asOfPx, x0), end) : end;
      if (mark === 'torn') add('solid', torn(x0, end));
      else {
        if (now > x0) add('solid', rect(x0, now));
        if (end > now) add('wash', rect(now, end));
        if (end > now) add('line', outline(now, end));
      }
    }
    if (mark === 'ongoing') add('solid', arrow(end));
  } else if (mark === 'day' || mark === 'span') {
    if (open) {
      add(context ? 'wash' : 'hollow', rect(x0, x1));
      add(edge, outline(x0, x1));
    } else add('solid', rect(x0, x1));
  } else {
    add('wash', rect(x0, x1));
    add(edge, outline(x0, x1));
    if (mark === 'planning' && placed.certain1Px > placed.certain0Px)
      add('solid', rect(Math.max(placed.certain0Px, x0), Math.min(placed.certain1Px, x1), BAR_TOP + 2, BAR_HEIGHT - 4));
    if (placed.x0Px >= clipFrom) add('cap', cap(x0));
    if (placed.x1Px <= clipTo) add('cap', cap(x1));
    const sx = Math.min(Math.max((x0 + x1) / 2, x0 + 10), x1);
    if (x1 - x0 > 30 && mark === 'approximate')
      add(
        'sign',
        `M${String(sx - 6)} ${String(MID - 1)}q3 -3 6 0t6 0M${String(sx - 6)} ${String(MID + 3)}q3 -3 6 0t6 0`,
      );
    if (x1 - x0 > 30 && mark === 'uncertain')
      add(
        'sign',
        `M${String(sx - 2.5)} ${String(MID - 2)}a2.5 2.5 0 1 1 2.5 2.5v1M${String(sx)} ${String(MID + 3.5)}v.5`,
      );
  }
  if (contested) {
    const middle = Math.min(Math.max((x0 + x1) / 2, x0 + 6), x1);
    add(
      'split',
      `M${String(middle - 5)} ${String(BAR_TOP + BAR_HEIGHT + 1)}L${String(middle + 5)} ${String(BAR_TOP - 1)}`,
    );
  }
  if (mode === 'denied') add('cut', `M${String(x0 - 3)} ${String(MID)}H${String(x1 + 3)}`);
  return shapes;
}
