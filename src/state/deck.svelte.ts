import type { Stop } from '../core/story/stops.ts';
import { decodeAddress, encodeAddress } from '../core/view-state/address.ts';
import {
  changed,
  newSide,
  received,
  type Body,
  type DeckState,
  type Dot,
  type Frame,
  type Message,
  type Side,
} from '../core/view-state/deck-sync.ts';
import type { Screen } from '../core/view-state/present-keys.ts';
import type { Explorer } from './explorer.svelte.ts';

export interface DeckOptions {
  readonly explorer: Explorer;
  readonly stops: readonly Stop[];
  /** This window's name. */
  readonly me: string;
  readonly state: DeckState;
  /** Whether what this window begins with goes before what one begins with that only joins. */
  readonly leads?: boolean;
  /** Does something once what was changed is on the screen; left out: at once. What another window says never waits for it. */
  readonly later?: (work: () => void) => void;
  /** Speaks to the other windows of the talk. */
  readonly tell?: (body: Body) => void;
  /** Brings a language that another window has chosen. */
  readonly speak?: (lang: string) => void;
}

/** A talk in one window: where it stands, what its screen shows, and how it keeps with the other windows. */
export class Deck {
  readonly explorer: Explorer;
  #stops: readonly Stop[] = $state.raw([]);
  #side: Side = $state.raw({} as Side);
  #dot: Dot | undefined = $state.raw();
  #frame: Frame | undefined = $state.raw();
  /** The view of the step itself, and the one last gone to, as they read when the view rests there. */
  #told = '';
  #shown = '';
  #tell: (body: Body) => void;
  readonly #later: DeckOptions['later'];
  /** Whether the picture has yet to go where the state says. */
  #due = false;
  /** The stop whose picture is shown: what is said of a step comes a frame before it. */
  #pictured: Stop | undefined = $state.raw();
  readonly #speak: (lang: string) => void;

  readonly index: number = $derived.by(() => {
    const { step, sub } = this.#side.state;
    const at = this.stops.findIndex((stop) => stop.step === step && stop.sub === sub);
    return at >= 0
      ? at
      : Math.max(
          0,
          this.stops.findIndex((stop) => stop.step === step),
        );
  });

  constructor(options: DeckOptions) {
    const { explorer, stops, me, state, leads, later, tell = () => undefined, speak = () => undefined } = options;
    this.explorer = explorer;
    this.#stops = stops;
    this.#tell = tell;
    this.#later = later;
    this.#speak = speak;
    this.#side = leads ? changed(newSide(me, state), state) : newSide(me, state);
    this.#show('cut');
  }

  get state(): DeckState {
    return this.#side.state;
  }
  get stops(): readonly Stop[] {
    return this.#stops;
  }
  get side(): Side {
    return this.#side;
  }
  get stop(): Stop | undefined {
    return this.stops[this.index];
  }
  /** The stop whose picture is shown. */
  get pictured(): Stop | undefined {
    return this.#pictured;
  }
  /** The stop after this one, its parts included. */
  get following(): Stop | undefined {
    return this.stops[this.index + 1];
  }
  get steps(): number {
    return (this.stops.at(-1)?.step ?? -1) + 1;
  }
  /** Whether something else is shown than the step says. */
  get modified(): boolean {
    return this.#side.state.view !== '';
  }
  get dot(): Dot | undefined {
    return this.#dot;
  }
  /** The audience's window, in its own layout. */
  get frame(): Frame | undefined {
    return this.#frame;
  }

  /** Takes on steps that were changed here; shows the nearest to where it was. */
  retell(stops: readonly Stop[]): void {
    this.#stops = stops;
    const step = Math.min(this.state.step, Math.max(0, this.steps - 1));
    if (step !== this.state.step) this.go(step);
    else this.#show('cut');
  }

  // ─── where the talk goes ─────────────────────────────────────────────────────────────────────────────────────────

  /** Goes by so many stops; the ends stay. */
  move(by: number): void {
    const stop = this.stops[Math.min(Math.max(this.index + by, 0), this.stops.length - 1)];
    if (stop) this.go(stop.step, stop.sub);
  }
  /** Goes by so many steps, over their parts. */
  skip(by: 1 | -1): void {
    const { step, sub } = this.state;
    // Back from a part is to its own step first.
    this.go(by < 0 && sub > 0 ? step : step + by);
  }
  /** Goes to a step, from 0; out of range: to the nearest. */
  go(step: number, sub = 0): void {
    const nearest = Math.min(Math.max(step, 0), this.steps - 1);
    if (nearest < 0) return;
    this.put({ step: nearest, sub, view: '', started: true });
  }
  /** Shows another view; the step waits. */
  detour(view: string): void {
    this.put({ view });
  }
  /** Shows the step as it was made. */
  revert(): void {
    this.put({ view: '' });
    // A view that was moved a moment ago has not been told of yet.
    this.#show(this.#how);
  }
  screen(wanted: Screen): void {
    this.put({ screen: this.state.screen === wanted ? 'shown' : wanted });
  }
  /** Takes on what is different, and tells the other windows. */
  put(some: Partial<DeckState>): void {
    this.#side = changed(this.#side, { ...this.state, ...some });
    this.#follow('own');
    this.tell();
  }
  /** What the view reads as, once it rests: another view than was gone to is a detour. */
  rest(): void {
    const now = this.#reading;
    if (this.#due || now === this.#shown) return;
    this.#shown = now;
    this.put({ view: now === this.#told ? '' : now });
  }

  // ─── the other windows ───────────────────────────────────────────────────────────────────────────────────────────

  /** How the other windows are spoken to. */
  onTell(tell: (body: Body) => void): void {
    this.#tell = tell;
  }
  tell(): void {
    const { state, stamp } = this.#side;
    this.#tell({ type: 'state', state, stamp, frame: this.#frame });
  }
  /** Takes in what another window said; gives back what to answer it. */
  hear(message: Message): Body | undefined {
    if (message.type === 'laser') this.#dot = message.dot;
    if (message.type === 'state' && message.role === 'audience' && message.frame) this.#frame = message.frame;
    const { side, answer, applied } = received(this.#side, message);
    if (applied) {
      this.#side = side;
      this.#follow('heard');
    }
    return answer?.type === 'state' ? { ...answer, frame: this.#frame } : answer;
  }
  /** Moves the dot here and on the other windows' screens. */
  point(dot: Dot | undefined): void {
    this.#dot = dot;
    this.#tell({ type: 'laser', dot });
  }
  /** The size of this window, where it is the audience's. */
  sized(frame: Frame): void {
    if (frame.width === this.#frame?.width && frame.height === this.#frame.height) return;
    this.#frame = frame;
    this.tell();
  }

  // ─── the view ────────────────────────────────────────────────────────────────────────────────────────────────────

  get #how(): 'cut' | 'fly' {
    return this.state.still ? 'cut' : 'fly';
  }
  /** How the view reads; how it looks and speaks is no part of it. */
  get #reading(): string {
    const { lang: _lang, theme: _theme, ...view } = this.explorer.viewState;
    return encodeAddress(view);
  }
  #place = '';
  /** Goes where the state says, if that is somewhere else than is shown: what was heard at once, what was done here after its words. */
  #follow(how: 'own' | 'heard'): void {
    const { step, sub, view, lang } = this.state;
    const moved = this.#place !== `${String(step)}.${String(sub)}`;
    if (moved || this.#due || (view === '' ? this.#told : view) !== this.#shown) {
      if (this.#later && how === 'own') {
        this.#due = true;
        this.#later(() => {
          if (this.#due) this.#show(this.#how);
        });
      } else this.#show(this.#how);
    }
    if (lang !== this.explorer.preferences.lang) this.#speak(lang);
  }
  /** Shows what the state says now, where that waits for a frame: what moves the picture moves the right one. */
  arrive(): void {
    if (this.#due) this.#show(this.#how);
  }
  /** Ends a flight where it leads: a hidden window has no frames to fly in. */
  land(): void {
    if (this.#due || this.#reading !== this.#shown) this.#show('cut');
  }
  #show(how: 'cut' | 'fly'): void {
    const { step, sub, view } = this.state;
    const { explorer } = this;
    this.#due = false;
    this.#pictured = this.stop;
    const { viewport, preferences } = explorer;
    const start = viewport.view;
    const take = (query: string): string => {
      explorer.apply({ ...decodeAddress(query).state, theme: preferences.theme, lang: preferences.lang });
      return this.#reading;
    };
    this.#told = take(this.stop?.view ?? '');
    this.#shown = view === '' ? this.#told : take(view);
    this.#place = `${String(step)}.${String(sub)}`;
    if (how === 'cut') return;
    // Where it goes is known by having been there: all within one frame.
    const goal = viewport.view;
    viewport.set(start);
    viewport.flyTo(goal);
  }
}
