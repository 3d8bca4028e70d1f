import { NAMINGS, type Naming } from '../../core/view-state/naming.ts';
import { recall } from '../../ports/storage.ts';
import type { Explorer } from '../../state/explorer.svelte.ts';

/** How much this device's reader wants to hear of an event; undefined: nothing was chosen. */
export const keptNaming = (): Naming | undefined =>
  recall('device', 'names', (kept) => NAMINGS.find((one) => one === kept));

/** Names events as the reader chose at another time; where that cannot be had, names say what they say by themselves. */
export function nameAsKept(explorer: Explorer): void {
  const kept = keptNaming();
  if (kept)
    import('../../views/chronology/naming.ts').then(
      ({ namingOf }) => (explorer.naming = namingOf(kept, explorer)),
      () => undefined,
    );
}
