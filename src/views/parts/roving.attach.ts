/**
 * Makes a row of controls one stop for Tab, by the pattern of a toolbar: left and right move along it, Home and End to its
 * ends. Feeds tabindex, which is no state of anybody's, and follows controls that come and go.
 */
const CONTROLS = 'button, select, input';

export function roving(bar: HTMLElement): () => void {
  const all = (): HTMLElement[] => [...bar.querySelectorAll<HTMLElement>(CONTROLS)];
  const stop = (wanted: Element | null | undefined): void => {
    const controls = all();
    const one = controls.find((control) => control === wanted) ?? controls[0];
    for (const control of controls) control.tabIndex = control === one ? 0 : -1;
  };
  const here = (): HTMLElement | undefined => all().find((control) => control.tabIndex === 0);
  const focused = ({ target }: FocusEvent): void => {
    if (target instanceof Element) stop(target);
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const controls = all();
    const at = controls.findIndex((control) => control === event.target);
    const on = getComputedStyle(bar).direction === 'rtl' ? -1 : 1;
    const to: Readonly<Record<string, number>> = {
      ArrowRight: at + on,
      ArrowLeft: at - on,
      Home: 0,
      End: controls.length - 1,
    };
    const next = to[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    controls[(next + controls.length) % controls.length]?.focus();
  };
  const changes = new MutationObserver(() => {
    stop(here());
  });
  stop(undefined);
  changes.observe(bar, { childList: true, subtree: true });
  bar.addEventListener('focusin', focused);
  bar.addEventListener('keydown', pressed);
  return () => {
    changes.disconnect();
    bar.removeEventListener('focusin', focused);
    bar.removeEventListener('keydown', pressed);
  };
}
