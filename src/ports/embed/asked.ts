/** What a frame does only when a reader or its host asks for it. */

/** Whether the key that zooms is ⌘ here. */
export const isMac = (): boolean => /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Opens the browser's dialog for printing. */
export function printFrame(): void {
  window.print();
}
