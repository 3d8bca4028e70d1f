/**
 * What a mark looks like, as paths in CSS pixels relative to the top of its row. An event's class says how well its
 * time is known, its mode whether it happened; each pair differs in shape or dash, never in colour alone. Painters map
 * a role to fill and stroke and do nothing else, so screen, print and exported pictures agree.
 */
import type { Qualifier } from '../time/vocabulary.ts';
import type { MarkClass, MarkMode } from '../time/window.ts';
import type { LayoutItem, PlacedMark } from './scene.ts';

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

/** What decides how a mark looks, beside its place. */
export interface GlyphTraits {
  readonly mark: MarkClass;
  readonly mode: MarkMode;
  readonly context: boolean;
  readonly contested: boolean;
  /** Its start, its end, is not stated: a torn edge, in every mode. */
  readonly openStart?: boolean;
  readonly openEnd?: boolean;
  /** Of an open span, whose class does not say it. */
  readonly qualifier?: Qualifier;
  /** Whether it happened is not known: hatched. */
  readonly unknown?: boolean;
  /** All that is known is what it comes after. */
  readonly after?: boolean;
}

export interface GlyphOptions extends GlyphTraits {
  /** Left and right edge of what is worth drawing: far-away ends are cut to it. */
  readonly clip: readonly [number, number];
  /** Where open ends stop being drawn as fact. */
  readonly asOfPx: number;
}

/** The traits of an item; the same on the page, in pictures and in the legend. */
export const traitsOf = (item: LayoutItem): GlyphTraits => ({
  ...item,
  openStart: item.start.from === -Infinity,
  openEnd: item.end.to === Infinity,
});

/** Top and height of a bar within its row. */
export const BAR_TOP = 5;
export const BAR_HEIGHT = 10;
const MID = BAR_TOP + BAR_HEIGHT / 2;
const BOTTOM = BAR_TOP + BAR_HEIGHT;
/** A mark this wide has room for a sign inside. */
const ROOMY_PX = 30;

/** A path from its commands and numbers. */
const d = String.raw;
const snap = Math.round;
const half = (px: number): number => snap(px) + 0.5;
/** A torn edge: four short strokes down, or up (a negative height), inwards first. */
const tear = (height: number, in4 = 4 * Math.sign(height)): string =>
  d`l${-in4} ${height / 4}l${in4} ${height / 4}`.repeat(2);
/** A bar from x0 to x1; `inset` by half a pixel where it is stroked. Torn where an end is not stated. */
function bar(x0: number, x1: number, inset = 0, left = false, right = false, thin = inset): string {
  const [a, b, height] = [snap(x0) + inset, snap(x1) - inset, BAR_HEIGHT - 2 * thin];
  return d`M${a} ${BAR_TOP + thin}H${b}${right ? tear(height) : d`v${height}`}H${a}${left ? tear(-height) : ''}Z`;
}
const cap = (x: number): string => d`M${snap(x)} ${BAR_TOP - 3}V${BOTTOM + 3}`;
const circle = (x: number, r: number): string =>
  d`M${x - r} ${MID}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
const arrow = (x: number): string => d`M${snap(x)} ${BAR_TOP - 1}l9 6l-9 6Z`;
const almost = (x: number): string => d`M${x - 5} ${MID - 1}q2.5 -3 5 0t5 0M${x - 5} ${MID + 3}q2.5 -3 5 0t5 0`;
const question = (x: number): string => d`M${x - 2.5} ${MID - 2}a2.5 2.5 0 1 1 2.5 2.5v1M${x} ${MID + 3.5}v.5`;
/** Strokes across, six pixels apart. */
function hatch(x0: number, x1: number): string {
  let all = '';
  for (let x = x0; x < x1; x += 6) all += d`M${x} ${BOTTOM - 1.5}l4 -7`;
  return all;
}

/** The shapes of one mark, back to front. */
export function glyphOf(placed: PlacedMark, options: GlyphOptions): readonly GlyphShape[] {
  const {
    mark,
    mode,
    context,
    contested,
    unknown = false,
    qualifier = '',
    openStart = false,
    openEnd = false,
  } = options;
  const [clipFrom, clipTo] = options.clip;
  const x0 = Math.max(placed.x0Px, clipFrom);
  const x1 = Math.max(Math.min(placed.x1Px, clipTo), x0 + 1);
  const shapes: GlyphShape[] = [];
  const add = (role: GlyphRole, shape: string): void => void shapes.push({ role, d: shape });
  // Approximate or both; uncertain or both.
  const about = mark === 'approximate' || /^[ab]/.test(qualifier);
  const edge: GlyphRole = mode === 'conditional' ? 'dots' : about ? 'dash' : 'line';
  // What has not happened yet, and what may not have.
  const notYet = mode === 'conditional' || mode === 'scheduled';
  const open = notYet || context || unknown;
  const within = (px: number): number => Math.min(Math.max(px, x0), x1);
  const light = (from: number, to: number, left = false, right = false, fill: GlyphRole = 'wash'): void => {
    add(fill, bar(from, to, 0, left, right));
    add(edge, bar(from, to, 0.5, left, right));
  };

  if (mark === 'instant') {
    const x = (placed.x0Px + placed.x1Px) / 2;
    add('line', d`M${half(x)} 0V${BOTTOM + 5}`);
    add(open ? 'hollow' : 'solid', circle(x, 6));
    if (open) add(edge, circle(x, 5.25));
  } else if (mark === 'ongoing' || mark === 'torn') {
    // Towards a later that nobody names.
    const goesOn = mark === 'ongoing' || options.after === true;
    const end = Math.max(x0 + 6, x1 - (goesOn ? 9 : 0));
    const right = openEnd && !goesOn;
    if (open) light(x0, end, openStart || options.after, right, 'hollow');
    else {
      // Solid only where it surely lasted; before that and after it, where it may have.
      const sure = openStart ? x0 : Math.min(within(placed.certain0Px), end);
      const last = goesOn ? within(options.asOfPx) : openEnd ? end : within(placed.certain1Px);
      const now = Math.min(Math.max(last, sure), end);
      if (sure > x0 + 0.5) light(x0, sure);
      if (now > sure) add('solid', bar(sure, now, 0, openStart, right));
      if (end > now) light(now, end, false, right);
    }
    if (goesOn) add(open ? 'hollow' : 'solid', arrow(end));
    if (goesOn && open) add(edge, arrow(end));
  } else if (mark === 'day' || mark === 'span') {
    if (open) light(x0, x1, false, false, context ? 'wash' : 'hollow');
    else add('solid', bar(x0, x1, 0));
  } else {
    light(x0, x1, false, false, notYet || unknown ? 'hollow' : 'wash');
    if (mark === 'planning' && placed.certain1Px > placed.certain0Px) {
      const [from, to] = [within(placed.certain0Px), within(placed.certain1Px)];
      add(open && !context ? edge : 'solid', bar(from, to, open && !context ? 0.5 : 0, false, false, 2.5));
    }
    if (placed.x0Px >= clipFrom) add('cap', cap(x0));
    if (placed.x1Px <= clipTo) add('cap', cap(x1));
  }
  if (unknown) add('line', hatch(x0 + 1, x1 - 4));

  const sign = mark === 'uncertain' || /^[ub]/.test(qualifier) ? question : about ? almost : undefined;
  if (sign) {
    // Inside where there is light room; else beside the mark, where its label is not.
    const inside = x1 - x0 > ROOMY_PX && shapes.every(({ role }) => role !== 'solid');
    const beside = placed.label?.align === 'end' ? x1 + 8 : x0 - 8;
    add('sign', sign(inside ? within(Math.max((x0 + x1) / 2, x0 + 10)) : beside));
  }
  if (contested) {
    const middle = Math.min(Math.max((x0 + x1) / 2, x0 + 6), x1);
    add('split', d`M${middle - 5} ${BOTTOM + 1}L${middle + 5} ${BAR_TOP - 1}`);
  }
  if (mode === 'denied') add('cut', d`M${x0 - 3} ${MID}H${x1 + 3}`);
  return shapes;
}
