import type { FirstMessages } from './fr-first.ts';
import { plural } from './plural.ts';

export { ENGLISH as time } from '../core/time/words-en.ts';

const s = plural('en');

/** Those interface messages in English that a chronology is drawn with, or says why it is not: all that a frame loads at first. */
export const first: FirstMessages = {
  lang: 'en',
  brand: 'Dateline',
  timeline: 'Chronology',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'All',
  fitTitle: 'Show the whole period',
  otherLane: 'No speaker',
  allLane: 'All',
  range: (span, shown, all) => `${span} · ${String(shown)} of ${String(all)} event${s(all)}`,
  undated: 'Order known, date not stated',
  quotes: 'Quotations',
  quotesCount: (n) => `${String(n)} quotation${s(n)}`,
  cluster: (n, span) => `${String(n)} events, ${span}`,
  asOf: 'date of the article',
  contextFull: 'Context, outside the article',
  contextLabel: 'context',
  list: 'List',
  contested: 'contested',
  accounts: (n) => `${String(n)} account${s(n)}`,
  status: {
    occurred: '',
    ongoing: 'ongoing',
    scheduled: 'scheduled',
    predicted: 'predicted',
    conditional: 'conditional',
    hypothetical: 'hypothetical',
    denied: 'denied',
    unknown: 'outcome not stated',
    certain: '',
    probable: 'probable',
    possible: 'possible',
    uncommitted: 'uncommitted',
  },
  viewFailed: 'This part could not be drawn. The list is still available.',
};
