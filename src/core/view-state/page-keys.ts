/** Keys of the page itself: they act on the stage and where nothing has the focus. An embed has none of them. */
import { KEY_BINDINGS, type Command, type KeyBinding } from './keys.ts';

export type PageCommand = 'present' | 'step';

type PageBinding = Omit<KeyBinding, 'command'> & { readonly command: Command | PageCommand };

const OWN: readonly PageBinding[] = [
  { command: 'present', keys: ['p'], shown: 'P' },
  { command: 'step', keys: ['a'], shown: 'A' },
];

/** All that the page answers to, as its help lists it: help is last. */
export const PAGE_BINDINGS: readonly PageBinding[] = [...KEY_BINDINGS.slice(0, -1), ...OWN, ...KEY_BINDINGS.slice(-1)];
