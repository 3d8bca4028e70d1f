/** After so long without the pointer nobody is pointing. */
const IDLE_MS = 3000;

/**
 * Tells when the pointer has rested for a while, and when it moves again: from the start, and after keys too, so that a talk
 * led by keys alone is left without controls. Tab brings them back for who walks them.
 */
export function resting(tell: (idle: boolean) => void): () => () => void {
  return () => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const arm = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        tell(true);
      }, IDLE_MS);
    };
    const moved = (): void => {
      tell(false);
      arm();
    };
    const pressed = ({ key }: KeyboardEvent): void => {
      if (key === 'Tab') tell(false);
      arm();
    };
    arm();
    addEventListener('pointermove', moved);
    addEventListener('pointerdown', moved);
    addEventListener('keydown', pressed, { capture: true });
    return () => {
      clearTimeout(waiting);
      removeEventListener('pointermove', moved);
      removeEventListener('pointerdown', moved);
      removeEventListener('keydown', pressed, { capture: true });
    };
  };
}
