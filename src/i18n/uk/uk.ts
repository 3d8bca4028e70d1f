/** Ukrainian: everything it says of the page, loaded when a reader wants it. What is wrong with a file is told in English. */
import type { Spoken } from '../sets.ts';
import { axis } from './axis.ts';
import { messages } from './messages.ts';
import { check, coverage, verification } from './proof.ts';
import { claims, command, embed, find, frame, legend, share, table } from './reading.ts';

export { UKRAINIAN as time } from '../../core/time/words-uk.ts';

export const spoken: Spoken = {
  partly: (borrowed, all) => `Частину написів показано англійською: ${String(borrowed)} із ${String(all)}.`,
  messages,
  axis,
  check,
  claims,
  command,
  coverage,
  embed,
  find,
  frame,
  legend,
  share,
  table,
  verification,
};
