/**
 * When a preview of an event shows: a pointer rests on it, the focus rests on it, or a finger is held on it. It stays while
 * pointer or focus stay, on the event or in the preview, and Escape closes it without either moving (WCAG 1.4.13).
 */

import { mount, unmount } from 'svelte';
import type { Explorer } from '../../state/explorer.svelte.ts';
import type { PreviewBy } from './preview-by.ts';
import Preview from './Preview.svelte';

export interface PreviewHost {
  readonly explorer: Explorer;
  readonly onopen: (event: string) => void;
}

const WAIT_MS: Readonly<Record<PreviewBy, number>> = { pointer: 450, focus: 900, finger: 450 };
/** How long a pointer may be between an event and its preview. */
const LEAVE_MS = 250;
/** How far a finger may stray and still be held. */
const STRAY_PX = 8;
/** Keys that are held with others, and change nothing by themselves. */
const HELD = new Set(['Control', 'Shift', 'Alt', 'Meta']);

const buttonOf = (target: EventTarget | null): HTMLElement | undefined =>
  (target instanceof Element ? target.closest<HTMLElement>('.stage [data-event]') : null) ?? undefined;
const isPreview = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-preview]') !== null;

export function previews({ explorer, onopen }: PreviewHost): (element: HTMLElement) => () => void {
  return (element) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let shown: Record<string, unknown> | undefined;
    /** The event last come to, and how; nothing more shows of it until it was left. */
    let at: HTMLElement | undefined;
    let way: PreviewBy | undefined;
    /** A pointer has left, and has not been back yet. */
    let leaving = false;
    let finger: { readonly x: number; readonly y: number } | undefined;
    /** A finger was held until the preview came: what follows is no tap. */
    let held = false;

    const later = (ms: number, act: () => void): void => {
      clearTimeout(timer);
      timer = setTimeout(act, ms);
    };
    const close = (): void => {
      clearTimeout(timer);
      leaving = false;
      if (shown) void unmount(shown);
      shown = undefined;
    };
    const show = (button: HTMLElement, by: PreviewBy): void => {
      close();
      const event = button.dataset['event'] ?? '';
      // What is chosen stands in the panel already.
      if (!button.isConnected || event === explorer.selection.event) return;
      const open = (id: string): void => {
        close();
        onopen(id);
      };
      shown = mount(Preview, { target: element, props: { explorer, event, beside: button, by, onopen: open } });
    };
    const stay = (): void => {
      if (leaving) clearTimeout(timer);
      leaving = false;
    };
    const come = (button: HTMLElement, by: PreviewBy): void => {
      if (button === at) {
        stay();
        return;
      }
      at = button;
      way = by;
      leaving = false;
      later(shown ? LEAVE_MS : WAIT_MS[by], () => {
        show(button, by);
      });
    };
    /** What the focus brought stays as long as the focus does. */
    const leave = (): void => {
      if (leaving || at === undefined || way !== 'pointer') return;
      if (!shown) {
        clearTimeout(timer);
        at = undefined;
        return;
      }
      leaving = true;
      later(LEAVE_MS, () => {
        at = undefined;
        close();
      });
    };

    const over = ({ pointerType, target, buttons }: PointerEvent): void => {
      if (pointerType === 'touch' || buttons !== 0) return;
      const button = buttonOf(target);
      if (button) come(button, 'pointer');
      else if (isPreview(target)) stay();
      else leave();
    };
    const out = ({ pointerType, relatedTarget }: PointerEvent): void => {
      if (pointerType !== 'touch' && !(relatedTarget instanceof Node && element.contains(relatedTarget))) leave();
    };
    const down = (event: PointerEvent): void => {
      held = false;
      if (isPreview(event.target)) return;
      close();
      const button = buttonOf(event.target);
      if (!button || event.pointerType !== 'touch') return;
      finger = { x: event.clientX, y: event.clientY };
      later(WAIT_MS.finger, () => {
        held = true;
        show(button, 'finger');
      });
    };
    const moved = (event: PointerEvent): void => {
      over(event);
      if (finger && Math.hypot(event.clientX - finger.x, event.clientY - finger.y) > STRAY_PX) {
        finger = undefined;
        close();
      }
    };
    const up = (): void => {
      if (!finger) return;
      finger = undefined;
      if (!held) clearTimeout(timer);
    };
    const cancelled = (): void => {
      if (finger && !held) clearTimeout(timer);
      finger = undefined;
    };
    /** A held finger opens nothing when it is lifted, and no menu. */
    const unheard = (event: Event): void => {
      if (!held || !buttonOf(event.target)) return;
      event.preventDefault();
      if (event.type !== 'click') return;
      held = false;
      event.stopImmediatePropagation();
    };
    const focused = ({ target }: FocusEvent): void => {
      const button = buttonOf(target);
      if (button?.matches(':focus-visible')) come(button, 'focus');
    };
    const blurred = (): void => {
      at = undefined;
      close();
    };
    const key = (event: KeyboardEvent): void => {
      if (HELD.has(event.key) || event.ctrlKey || event.metaKey) return;
      if (event.key === 'Escape' && shown) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
      close();
    };

    const inside = [
      ['pointerover', over],
      ['pointerout', out],
      ['pointerdown', down],
      ['pointermove', moved],
      ['pointerup', up],
      ['pointercancel', cancelled],
      ['focusin', focused],
      ['focusout', blurred],
      ['wheel', close],
    ] as const;
    for (const [name, listen] of inside) element.addEventListener(name, listen as EventListener, { passive: true });
    for (const name of ['click', 'contextmenu']) element.addEventListener(name, unheard, { capture: true });
    // This came with the hand that is already there.
    const there = buttonOf(
      element.querySelector('[data-event]:hover') ?? element.querySelector('[data-event]:focus-visible'),
    );
    if (there) come(there, there.matches(':hover') ? 'pointer' : 'focus');
    document.addEventListener('keydown', key, { capture: true });
    document.addEventListener('scroll', close, { capture: true, passive: true });
    return () => {
      close();
      for (const [name, listen] of inside) element.removeEventListener(name, listen as EventListener);
      for (const name of ['click', 'contextmenu']) element.removeEventListener(name, unheard, { capture: true });
      document.removeEventListener('keydown', key, { capture: true });
      document.removeEventListener('scroll', close, { capture: true });
    };
  };
}
