import { PRESENT_BINDINGS, type PresentCommand } from '../../core/view-state/present-keys.ts';
import { inEdition } from '../../ports/edition.ts';

/** Whether there is such a command here: a file on a disk has no page beside it for the presenter. */
export const isOffered = (command: PresentCommand): boolean => !(inEdition && command === 'presenter');

/** The keys of what there is. */
export const OFFERED_BINDINGS = PRESENT_BINDINGS.filter(({ command }) => isOffered(command));
