/**
 * An attachment: when what has the focus inside an element goes because the element has changed, `again` is asked to put the
 * focus on what stands in its place. A reader who left of their own accord is not called back.
 */
export const keepFocus =
  (again: () => void) =>
  (element: HTMLElement): (() => void) => {
    let last: EventTarget | null = element.contains(document.activeElement) ? document.activeElement : null;
    const come = ({ target }: FocusEvent): void => {
      last = target;
    };
    const go = ({ target }: FocusEvent): void => {
      queueMicrotask(() => {
        if (last === target && element.contains(last as Node)) last = null;
      });
    };
    const observer = new MutationObserver(() => {
      if (!last || element.contains(last as Node)) return;
      last = null;
      if (document.activeElement === document.body) again();
    });
    observer.observe(element, { childList: true, subtree: true });
    element.addEventListener('focusin', come);
    element.addEventListener('focusout', go);
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', come);
      element.removeEventListener('focusout', go);
    };
  };
