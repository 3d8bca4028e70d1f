import { clampView, frame, panBy, reveal, zoomAround } from '../core/layout/camera.ts';
import type { Flight, flight } from '../core/layout/flight.ts';
import type { Civil } from '../core/time/instant.ts';
import { middle, type Span } from '../core/time/span.ts';

/** Runs `step` with 0…1 over a time, and gives back how to stop it. Comes from a port; cuts under reduced motion. */
export type Animate = (durationMs: number, step: (t: number) => void) => () => void;

/** The stretch of civil time in view. The only truth of pan and zoom: gestures, keys, links and flights all set it. */
export class Viewport {
  #view: Span = $state.raw({} as Span);
  #whole: Span = $state.raw({} as Span);
  readonly #home: Span;
  #named: Span = $state.raw({} as Span);
  readonly #animate: Animate;
  #stop: () => void = () => undefined;
  #flight: typeof flight | undefined;

  /** `whole`: all the story. `home`: the view it opens with. */
  constructor(whole: Span, home: Span, animate: Animate) {
    this.#whole = whole;
    this.#home = clampView(home, whole);
    this.#view = this.#home;
    this.#named = this.#home;
    this.#animate = animate;
  }

  get view(): Span {
    return this.#view;
  }
  get whole(): Span {
    return this.#whole;
  }
  get home(): Span {
    return this.#home;
  }
  /** The view last come to by name: the opening, a link, a step. What is written on the stage has room in it. */
  get named(): Span {
    return this.#named;
  }
  /** What `0` and the button show: everything, with room for titles at the right. */
  get everything(): Span {
    return clampView(frame(this.#whole, 0.03, 0.12), this.#whole);
  }

  /** Goes there at once. */
  set(view: Span): void {
    this.#stop();
    this.#view = clampView(view, this.#whole);
  }

  /** From now on it flies where until then it went at once. */
  learn(way: typeof flight): void {
    this.#flight = way;
  }

  /** Goes there by a flight; a new move cuts it short. */
  flyTo(view: Span): void {
    this.#stop();
    const goal = clampView(view, this.#whole);
    if (goal.from === this.#view.from && goal.to === this.#view.to) return;
    if (this.#flight) this.play(this.#flight(this.#view, goal));
    else this.#view = goal;
  }
  /** Goes to a view that has a name. */
  arrive(view: Span, how: 'cut' | 'fly' = 'fly'): void {
    this.#named = clampView(view, this.#whole);
    if (how === 'fly') this.flyTo(view);
    else this.set(view);
  }
  /** Goes along a path; a new move cuts it short. */
  play(path: Flight): void {
    this.#stop();
    this.#stop = this.#animate(path.durationMs, (t) => {
      this.#view = clampView(path.at(t), this.#whole);
    });
  }

  zoomBy(factor: number, at: Civil = middle(this.#view)): void {
    this.flyTo(zoomAround(this.#view, factor, at));
  }
  panBy(share: number): void {
    this.flyTo(panBy(this.#view, share));
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
    this.flyTo(reveal(this.#view, what, start, Math.max(0.3, Math.min(after, 0.98 - start))));
  }
  /** Zooms so that a span fills the view. */
  frame(what: Span): void {
    this.flyTo(frame(what));
  }
}
