/** Arabic: everything it says of the page, loaded when a reader wants it. What is wrong with a file is told in English. */
import type { Spoken } from '../sets.ts';
import { axis } from './axis.ts';
import { messages } from './messages.ts';
import { check, coverage, verification } from './proof.ts';
import { claims, command, embed, find, frame, legend, share, table } from './reading.ts';

export { ARABIC as time } from '../../core/time/words-ar.ts';

export const spoken: Spoken = {
  partly: (borrowed, all) => `بعض العبارات بالإنجليزية: ${String(borrowed)} من أصل ${String(all)}.`,
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
