import { elapsed, pauseTimer, startTimer } from '../../core/view-state/talk-timer.ts';
import type { PresentCommand } from '../../core/view-state/present-keys.ts';
import { now } from '../../ports/present/clock.ts';
import type { Deck } from '../../state/deck.svelte.ts';

/** What a window adds to the commands of a talk. */
export type OwnCommands = Readonly<
  Record<
    'jump' | 'edit' | 'fullscreen' | 'back' | 'overview' | 'presenter' | 'laser' | 'zoomHere' | 'help' | 'leave',
    () => void
  >
> & {
  /** Fills the screen, where this is the window that shows the talk. */
  readonly begin: () => void;
};

/** What each command does to a talk; the same in every window of it. */
export function commandsOf(deck: Deck, own: OwnCommands): Readonly<Record<PresentCommand, () => void>> {
  const { viewport } = deck.explorer;
  const begin = (): void => {
    const { timer } = deck.state;
    if (elapsed(timer, now()) === 0) deck.put({ started: true, timer: startTimer(timer, now()) });
    else deck.put({ started: true });
    own.begin();
  };
  return {
    ...own,
    next: () => {
      deck.move(1);
    },
    previous: () => {
      deck.move(-1);
    },
    nextStep: () => {
      deck.skip(1);
    },
    previousStep: () => {
      deck.skip(-1);
    },
    first: () => {
      deck.go(0);
    },
    last: () => {
      deck.go(deck.steps - 1);
    },
    black: () => {
      deck.screen('black');
    },
    white: () => {
      deck.screen('white');
    },
    start: () => {
      // A clicker's start key comes again after each Esc: what has begun goes on.
      if (!deck.state.started) deck.go(0);
      begin();
    },
    startHere: begin,
    bare: () => {
      deck.put({ bare: !deck.state.bare });
    },
    revert: () => {
      deck.revert();
    },
    timer: () => {
      const { timer } = deck.state;
      deck.put({ timer: timer.since === undefined ? startTimer(timer, now()) : pauseTimer(timer, now()) });
    },
    still: () => {
      deck.put({ still: !deck.state.still });
    },
    zoomIn: () => {
      viewport.zoomBy(1.5);
    },
    zoomOut: () => {
      viewport.zoomBy(1 / 1.5);
    },
    showAll: () => {
      viewport.showAll();
    },
  };
}
