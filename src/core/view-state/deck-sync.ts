/**
 * How the windows of one talk keep together. The state is whole, never a difference, and bears a stamp: of two, the one
 * with the higher number is the later, and the window's name decides where the numbers are equal. So it does not matter
 * who leads, what arrives twice, late or in another order: windows that have heard the same are in the same state.
 */
import * as v from 'valibot';
import type { Screen } from './present-keys.ts';
import type { Timer } from './talk-timer.ts';

/** All that the windows of a talk share. */
export interface DeckState {
  /** From 0. */
  readonly step: number;
  /** 0 on the step itself, from 1 on its parts. */
  readonly sub: number;
  /** The query of the view that is shown instead of the step's own; empty as told. */
  readonly view: string;
  readonly screen: Screen;
  /** Nothing but the picture: for a shared call. */
  readonly bare: boolean;
  /** Whether the talk has begun: the start key then resumes. */
  readonly started: boolean;
  /** No flights. */
  readonly still: boolean;
  readonly lang: string;
  readonly timer: Timer;
}

/** When a state was made: which count, and by which window. */
export interface Stamp {
  readonly seq: number;
  readonly from: string;
}

export type Role = 'audience' | 'presenter';

/** A point of the audience's screen, as shares of its width and height; absent: no dot. */
export interface Dot {
  readonly x: number;
  readonly y: number;
}

/** Size of the audience's window in its own layout, for a preview that looks the same. */
export interface Frame {
  readonly width: number;
  readonly height: number;
}

export type Body =
  /** A window comes, and asks for the state; `story` where it needs that, too. */
  | { readonly type: 'hello'; readonly story?: boolean | undefined }
  | { readonly type: 'state'; readonly state: DeckState; readonly stamp: Stamp; readonly frame?: Frame | undefined }
  /** Still here, and what it has applied. */
  | { readonly type: 'heartbeat'; readonly stamp: Stamp; readonly echo?: boolean | undefined }
  | { readonly type: 'laser'; readonly dot?: Dot | undefined }
  /** The story of a window that has one of its own: the text of its file. */
  | { readonly type: 'story'; readonly text: string }
  | { readonly type: 'bye' };

export type Message = Body & { readonly v: 1; readonly deck: string; readonly from: string; readonly role: Role };

const name = v.pipe(v.string(), v.regex(/^[a-z0-9]{1,32}$/));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e15));
const small = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const stamp = v.object({ seq: whole, from: v.pipe(v.string(), v.maxLength(32)) });

export const timerSchema = v.object({
  mode: v.picklist(['up', 'down']),
  total: v.pipe(v.number(), v.minValue(0), v.maxValue(1e6)),
  spent: v.pipe(v.number(), v.minValue(0), v.maxValue(1e12)),
  since: v.optional(whole),
});

const stateSchema = v.object({
  step: small,
  sub: small,
  view: v.pipe(v.string(), v.maxLength(2000)),
  screen: v.picklist(['shown', 'black', 'white']),
  bare: v.boolean(),
  started: v.boolean(),
  still: v.boolean(),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/)),
  timer: timerSchema,
});

const head = { v: v.literal(1), deck: name, from: name, role: v.picklist(['audience', 'presenter']) };
const size = v.pipe(v.number(), v.minValue(1), v.maxValue(100_000));
const messageSchema = v.variant('type', [
  v.object({ ...head, type: v.literal('hello'), story: v.optional(v.boolean()) }),
  v.object({
    ...head,
    type: v.literal('state'),
    state: stateSchema,
    stamp,
    frame: v.optional(v.object({ width: size, height: size })),
  }),
  v.object({ ...head, type: v.literal('heartbeat'), stamp, echo: v.optional(v.boolean()) }),
  v.object({ ...head, type: v.literal('laser'), dot: v.optional(v.object({ x: share, y: share })) }),
  v.object({ ...head, type: v.literal('story'), text: v.pipe(v.string(), v.maxLength(50_000_000)) }),
  v.object({ ...head, type: v.literal('bye') }),
]);

/** Reads what another window sent; undefined for another deck's, our own, and anything that is no message. */
export function readMessage(data: unknown, deck: string, me: string): Message | undefined {
  const read = v.safeParse(messageSchema, data);
  return read.success && read.output.deck === deck && read.output.from !== me ? read.output : undefined;
}

/** Whether `a` was made after `b`. */
export const isLater = (a: Stamp, b: Stamp): boolean => a.seq > b.seq || (a.seq === b.seq && a.from > b.from);

/** One window's side of the talk. */
export interface Side {
  readonly me: string;
  readonly state: DeckState;
  readonly stamp: Stamp;
}

/** A window that has heard nothing yet: whatever it hears is later. */
export const newSide = (me: string, state: DeckState): Side => ({ me, state, stamp: { seq: 0, from: '' } });

/** Takes on a state of our own making. */
export const changed = (side: Side, state: DeckState): Side => ({
  ...side,
  state,
  stamp: { seq: side.stamp.seq + 1, from: side.me },
});

/** What comes of a message: our side after it, what to answer, and whether the state is a new one. */
export interface Received {
  readonly side: Side;
  readonly answer?: Body;
  readonly applied: boolean;
}

export function received(side: Side, message: Message): Received {
  const stay = (answer?: Body): Received => ({ side, applied: false, ...(answer ? { answer } : {}) });
  const ours: Body = { type: 'state', state: side.state, stamp: side.stamp };
  switch (message.type) {
    case 'hello':
      return stay(ours);
    case 'state':
      if (isLater(message.stamp, side.stamp))
        return {
          side: { ...side, state: message.state, stamp: message.stamp },
          applied: true,
          answer: { type: 'heartbeat', stamp: message.stamp, echo: true },
        };
      return stay(isLater(side.stamp, message.stamp) ? ours : undefined);
    case 'heartbeat':
      if (isLater(side.stamp, message.stamp)) return stay(ours);
      if (isLater(message.stamp, side.stamp)) return stay({ type: 'hello' });
      // A hidden window's timers sleep, its answers do not.
      return stay(message.echo ? undefined : { type: 'heartbeat', stamp: side.stamp, echo: true });
    default:
      return stay();
  }
}
