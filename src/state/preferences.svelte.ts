import type { Clock, LaneGrouping, Theme, ViewName } from '../core/view-state/view-state.ts';

/** How the reader wants it shown. */
export class Preferences {
  #lang: string = $state.raw('en');
  #theme: Theme = $state.raw('auto');
  #view: ViewName | undefined = $state.raw();
  #lanes: LaneGrouping = $state.raw('place');
  #clock: Clock = $state.raw('story');
  #characterKeys = $state.raw(true);

  constructor(lang: string) {
    this.#lang = lang;
  }

  get lang(): string {
    return this.#lang;
  }
  set lang(value: string) {
    this.#lang = value;
  }
  get theme(): Theme {
    return this.#theme;
  }
  set theme(value: Theme) {
    this.#theme = value;
  }
  /** Undefined: what fits the room there is. */
  get view(): ViewName | undefined {
    return this.#view;
  }
  set view(value: ViewName | undefined) {
    this.#view = value;
  }
  get lanes(): LaneGrouping {
    return this.#lanes;
  }
  set lanes(value: LaneGrouping) {
    this.#lanes = value;
  }
  get clock(): Clock {
    return this.#clock;
  }
  set clock(value: Clock) {
    this.#clock = value;
  }
  /** Whether keys that write a character do something on the stage. */
  get characterKeys(): boolean {
    return this.#characterKeys;
  }
  set characterKeys(value: boolean) {
    this.#characterKeys = value;
  }
}
