import { calm } from '../../ports/calm.ts';
import { paced } from '../../ports/frames.ts';
import { afterPaint, painted } from '../../views/parts/after-paint.ts';

/** Until the page has been painted everything stands there at first, and nothing was pressed; from then on what is long comes later. */
export function opening() {
  let isOver = false;
  void painted().then(() => (isOver = true));
  const pace = paced(afterPaint);
  const whenCalm = calm(afterPaint, pace.isDear);
  return {
    pace,
    /** When what is long may come: after what was pressed has been seen to be. */
    ready: (): Promise<void> | undefined => (isOver ? painted() : undefined),
    /** Draws what a search or a filter leaves; what is typed may wait for more of it. */
    later: (draw: () => void, typed: boolean): void => {
      if (isOver) (typed ? whenCalm : afterPaint)(draw);
      else draw();
    },
  };
}
