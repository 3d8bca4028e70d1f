import { animate } from '../../ports/frames.ts';
import type { Animate } from '../../state/viewport.svelte.ts';

/** Flights of a window, and whether one is under way: a view in flight has not come to rest. */
export function flights(): { readonly animate: Animate; readonly flying: () => boolean } {
  let under = 0;
  return {
    flying: () => under > 0,
    animate: (durationMs, step) => {
      let over = false;
      const end = (): void => {
        if (!over) under -= 1;
        over = true;
      };
      under += 1;
      const stop = animate(durationMs, (t) => {
        step(t);
        if (t >= 1) end();
      });
      return () => {
        stop();
        end();
      };
    },
  };
}
