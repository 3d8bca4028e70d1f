import { clampView, frame, panBy, reveal, zoomAround } from '../core/layout/camera.ts';
import type { Flight, flight } from '../core/layout/flight.ts';
import { through, type Warp } from '../core/layout/warp.ts';
import { middle, type Span } from '../core/time/span.ts';

/** Runs `step` with 0…1 over a time, and gives back how to stop it. Comes from a port; cuts under reduced motion. */
export type Animate = (durationMs: number, step: (t: number) => void) => () => void;

/**
 * The stretch of civil time in view. The only truth of pan and zoom: gestures, keys, links and flights all set it. They count
 * in drawn time (`core/layout/warp.ts`), as does all that says so here.
 */
export class Viewport {
  #view: Span = $state.raw({} as Span);
  #staged: Span = $state.raw({} as Span);
  #late = $state.raw(false);
  readonly whole: Span;
  readonly home: Span;
  #named: Span = $state.raw({} as Span);
  readonly #animate: Animate;
  readonly #warp: () => Warp | undefined;
  readonly #draw: (work: () => void) => void;
  #stop: () => void = () => undefined;
  #flight: typeof flight | undefined;

  /**
   * `whole`: all the story. `home`: the view it opens with. `warp`: how time is drawn now; evenly unless told. `draw`: does the
   * drawing, at once unless told; a machine that takes long for it may do it a moment later.
   */
  constructor(
    whole: Span,
    home: Span,
    animate: Animate,
    warp: () => Warp | undefined = () => undefined,
    draw: (work: () => void) => void = (work) => {
      work();
    },
  ) {
    this.whole = whole;
    this.home = this.#view = this.#staged = this.#named = clampView(home, whole);
    this.#animate = animate;
    this.#warp = warp;
    this.#draw = draw;
  }

  get view(): Span {
    return this.#view;
  }
  /** What the stage draws: the view, or what it was a moment ago where drawing takes long. */
  get staged(): Span {
    return this.#staged;
  }
  /** Whether the stage was last drawn a moment after the view came there. */
  get late(): boolean {
    return this.#late;
  }
  /** The view last come to by name: the opening, a link, a step. What is written on the stage has room in it. */
  get named(): Span {
    return this.#named;
  }
  /** What `0` and the button show: everything, with room for titles at the right. */
  get everything(): Span {
    return this.civil(this.#clamp(frame(this.drawn(this.whole), 0.03, 0.12)));
  }

  /** A span in drawn time; the view unless told. */
  drawn(span = this.#view): Span {
    const warp = this.#warp();
    return warp ? through(span, warp.to) : span;
  }
  /** A span of drawn time in civil time, to the millisecond: what is a date stays one. */
  civil(drawn: Span): Span {
    const warp = this.#warp();
    return warp ? through(drawn, (at) => Math.round(warp.from(at))) : drawn;
  }
  #clamp(drawn: Span): Span {
    return clampView(drawn, this.drawn(this.whole));
  }

  /** Goes there at once. */
  set(view: Span): void {
    this.move(this.drawn(view));
  }
  /** Goes at once to a view in drawn time. */
  move(drawn: Span): void {
    this.#stop();
    this.#come(drawn);
  }
  #come(drawn: Span): void {
    this.#view = this.civil(this.#clamp(drawn));
    let late = false;
    this.#draw(() => {
      this.#staged = this.#view;
      this.#late = late;
    });
    late = true;
  }

  /** From now on it flies where until then it went at once. */
  learn(way: typeof flight): void {
    this.#flight = way;
  }

  /** Goes there by a flight; a new move cuts it short. */
  flyTo(view: Span): void {
    this.fly(this.drawn(view));
  }
  /** Flies to a view in drawn time. */
  fly(drawn: Span): void {
    this.#stop();
    const now = this.drawn();
    const goal = this.#clamp(drawn);
    if (goal.from === now.from && goal.to === now.to) return;
    if (this.#flight) this.play(this.#flight(now, goal));
    else this.move(goal);
  }
  /** Goes to a view that has a name. */
  arrive(view: Span, how: 'cut' | 'fly' = 'fly'): void {
    this.#named = this.civil(this.#clamp(this.drawn(view)));
    if (how === 'fly') this.flyTo(view);
    else this.set(view);
  }
  /** Goes along a path in drawn time; a new move cuts it short. */
  play(path: Flight): void {
    this.#stop();
    this.#stop = this.#animate(path.durationMs, (t) => {
      this.#come(path.at(t));
    });
  }

  /** `at`: what keeps its place, in drawn time. */
  zoomBy(factor: number, at = middle(this.drawn())): void {
    this.fly(zoomAround(this.drawn(), factor, at));
  }
  panBy(share: number): void {
    this.fly(panBy(this.drawn(), share));
  }
  showAll(): void {
    this.flyTo(this.everything);
  }
  /**
   * Brings a span into view without changing the zoom; does nothing when it is in view. `before` and `after`: shares of
   * the view that what is written beside its start needs.
   */
  reveal(what: Span, before = 0, after = 0): void {
    const start = Math.max(0.08, Math.min(before, 0.5));
    const end = Math.max(0.3, Math.min(after, 0.98 - start));
    this.fly(reveal(this.drawn(), this.drawn(what), start, end));
  }
}
