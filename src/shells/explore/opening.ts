import { calm } from '../../ports/calm.ts';
import { afterPaint, painted } from '../../views/parts/after-paint.ts';

/** Until the page has been painted everything stands there at first, and nothing was pressed; from then on what is long comes later. */
export function opening() {
  let isOver = false;
  void painted().then(() => (isOver = true));
  const whenCalm = calm(afterPaint);
  return {
    /** When what is long may come: after what was pressed has been seen to be. */
    ready: (): Promise<void> | undefined => (isOver ? painted() : undefined),
    /** Draws what a search or a filter leaves. */
    later: (draw: () => void): void => {
      if (isOver) whenCalm(draw);
      else draw();
    },
  };
}
