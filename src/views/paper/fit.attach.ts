/** The smallest share of its size a sheet's type may shrink to: under six points nobody reads it. */
const LEAST = 0.5;
const STEP = 0.04;

/**
 * Keeps what a sheet says on that sheet: its type is made smaller until all of it is there. Where even the smallest is too
 * large the sheet is let grow, because a second page is better than a line cut off.
 */
export function fit(sheet: HTMLElement): void {
  const body = sheet.querySelector<HTMLElement>('[data-fit]');
  if (!body) return;
  const fits = (): boolean =>
    body.scrollHeight <= body.clientHeight + 1 && sheet.scrollHeight <= sheet.clientHeight + 1;
  for (let share = 1; share >= LEAST; share -= STEP) {
    sheet.style.setProperty('--fit', String(share));
    if (fits()) return;
  }
  sheet.dataset['overlong'] = '';
}
