import {
  answerTo,
  type KeyPress,
  type PresentCommand,
  type Screen,
  type Standing,
} from '../../core/view-state/present-keys.ts';
import { isOffered } from './offered.ts';

export interface KeysHost {
  readonly screen: () => Screen;
  readonly letters: () => boolean;
  readonly digits: () => string;
  readonly ondigits: (digits: string) => void;
  /** A step by its number, from 1. */
  readonly ongoto: (step: number) => void;
  readonly oncommand: (command: PresentCommand) => void;
}

const TEXT = 'textarea, select, [contenteditable], input:not([type="checkbox"], [type="button"], [type="radio"])';
const BUTTON = 'button, a[href], summary, input, [role="slider"]';

const focusOf = (target: EventTarget | null): Standing['focus'] => {
  if (!(target instanceof Element)) return 'page';
  if (target.closest('input[type="search"]')) return 'search';
  return target.closest(TEXT) ? 'text' : target.closest(BUTTON) ? 'button' : 'page';
};

/**
 * Feeds a talk from the keys of its window. They are heard before what has the focus hears them: the stage's own arrows
 * are the talk's here. Digits are forgotten after a while.
 */
export function talkKeys(host: KeysHost): (element: HTMLElement) => () => void {
  return () => {
    let forget: ReturnType<typeof setTimeout> | undefined;
    const digits = (typed: string): void => {
      clearTimeout(forget);
      if (typed !== '')
        forget = setTimeout(() => {
          host.ondigits('');
        }, 4000);
      host.ondigits(typed);
    };
    const pressed = (event: KeyboardEvent & KeyPress): void => {
      const answer = answerTo(event, {
        screen: host.screen(),
        digits: host.digits(),
        focus: focusOf(event.target),
        dialog: document.querySelector('dialog[open]') !== null,
        letters: host.letters(),
      });
      if (answer.kind === 'none' || (answer.kind === 'command' && !isOffered(answer.command))) return;
      event.preventDefault();
      event.stopPropagation();
      if (answer.kind === 'digits') digits(answer.digits);
      else if (answer.kind === 'goto') {
        digits('');
        host.ongoto(answer.step);
      } else if (answer.kind === 'command') {
        digits('');
        host.oncommand(answer.command);
      }
    };
    addEventListener('keydown', pressed, { capture: true });
    return () => {
      clearTimeout(forget);
      removeEventListener('keydown', pressed, { capture: true });
    };
  };
}
