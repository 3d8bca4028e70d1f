/**
 * What each form of a file leaves out of a story. Said to the reader before the file is taken, and proved by
 * `losses.test.ts`: what is listed can change without the file changing, and what is not listed cannot.
 */

/** What a story says that a form may have no room for. */
export const LOSSES = [
  'languages', // what is said in the story's other languages
  'undated', // events of which only an order is known
  'certainty', // how sure it is, and whether it took place, but for what is contested
  'words', // the words that were said
  'speakers', // who speaks
  'places', // where it was
  'sources', // where sources can be read
  'passages', // where in a source words stand
  'proof', // hashes a copy is checked against
  'claims', // what is claimed, claim by claim
  'stances', // who answers or contests what, and how
  'steps', // the steps of the talk
  'events', // what happened, beside what was said
] as const;
export type Loss = (typeof LOSSES)[number];

/** Forms of data, by what their files are named for. */
export const DATA_FORMS = ['csv', 'json', 'jsonl', 'ics', 'jsonld', 'annotations', 'timeline', 'timelineCsv'] as const;
export type DataForm = (typeof DATA_FORMS)[number];

const ROWS: readonly Loss[] = ['languages', 'words', 'sources', 'passages', 'proof', 'claims', 'stances', 'steps'];

export const LEAVES_OUT: Readonly<Record<DataForm, readonly Loss[]>> = {
  csv: ROWS,
  json: ROWS,
  jsonl: ROWS,
  ics: ['languages', 'undated', 'certainty', 'passages', 'proof', 'claims', 'stances', 'steps'],
  jsonld: ['languages', 'certainty', 'passages', 'proof', 'claims', 'stances', 'steps'],
  annotations: ['languages', 'certainty', 'places', 'claims', 'stances', 'steps', 'events'],
  timeline: ['languages', 'undated', 'certainty', 'passages', 'proof', 'claims', 'stances', 'steps'],
  timelineCsv: ['languages', 'undated', 'certainty', 'passages', 'proof', 'claims', 'stances', 'steps'],
};
