/**
 * Marks what stands on the page in a borrowed language, wherever it is written: a reader's voice changes with it. Views
 * show messages and need not know which of them were borrowed.
 */
const LANG = 'en';

/** Gives an element whose own words are borrowed their language and direction, and takes them back when they are not. */
function mark(element: Element, isBorrowed: (text: string) => boolean): void {
  const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const label = element.getAttribute('aria-label') ?? '';
  const own = texts.length > 0 ? texts.map((node) => node.nodeValue ?? '') : [label];
  const marked = element.hasAttribute('data-borrowed');
  const wanted = own.every((text) => text.trim() !== '' && isBorrowed(text));
  if (wanted === marked || (wanted && element.hasAttribute('lang'))) return;
  element.toggleAttribute('data-borrowed', wanted);
  if (wanted) {
    element.setAttribute('lang', LANG);
    element.setAttribute('dir', 'ltr');
  } else {
    element.removeAttribute('lang');
    element.removeAttribute('dir');
  }
}

let following = false;

/** Follows the page from now on. Once is enough. */
export function markBorrowed(says: (text: string, lang: string) => boolean): void {
  if (following) return;
  following = true;
  const isBorrowed = (text: string): boolean => says(text, document.documentElement.lang);
  const whole = (root: Node): void => {
    if (!(root instanceof Element)) return;
    mark(root, isBorrowed);
    for (const element of root.querySelectorAll('*')) mark(element, isBorrowed);
  };
  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (target === document.documentElement) whole(document.body);
      if (type === 'childList') for (const node of addedNodes) whole(node);
      const element = target instanceof Element ? target : target.parentElement;
      if (element && element !== document.body && element !== document.documentElement) mark(element, isBorrowed);
    }
  });
  observer.observe(document.documentElement, { attributeFilter: ['lang'] });
  observer.observe(document.body, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: ['aria-label'],
  });
}
