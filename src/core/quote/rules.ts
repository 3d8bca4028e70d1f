/** The rules a recorded quotation keeps, whatever the copy says. */
import type { Passage, Quote, Source } from '../story/types.ts';
import { codePointLength, sliceCodePoints } from './code-points.ts';
import { merkleRoot } from './merkle.ts';
import type { Fault, FaultCode } from './verification.ts';

/** Code points of context recorded on either side of a passage, at most. */
export const CONTEXT = 32;

const MARKS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['„', '“'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
];

/** Whether the mark that opens the text is closed only by the one that ends it. */
function enclosed(text: string, open: string, close: string): boolean {
  if (text.length < 2 || !text.startsWith(open) || !text.endsWith(close)) return false;
  const opens = text.indexOf(open, 1);
  const closes = text.indexOf(close, 1);
  return closes === text.length - 1 || (open !== close && opens > 0 && opens < closes);
}

/**
 * Whether quotation marks around the whole, or one half of them, were taken into the text. Marks of a quotation within
 * it may stand at its edges, and an apostrophe may begin or end it.
 */
export function hasOuterMarks(text: string): boolean {
  if (MARKS.some(([open, close]) => enclosed(text, open, close))) return true;
  const odd = (mark: string): boolean => text.split(mark).length % 2 === 0;
  if ((text.startsWith('"') || text.endsWith('"')) && odd('"')) return true;
  return (
    (/^[“„«]/.test(text) && !/[”“»]/.test(text.slice(1))) || (/[”»]$/.test(text) && !/[“„«]/.test(text.slice(0, -1)))
  );
}

/** Brackets are an editor's, and stand in `insertions`, each where it says. */
function bracketFaults(quote: Quote, path: string): Fault[] {
  const faults: Fault[] = [];
  const rest = quote.segments.map((segment) => segment.text);
  // From the last to the first, so that those before keep their places.
  const insertions = [...(quote.insertions ?? []).entries()].sort(([, a], [, b]) => b.at - a.at);
  for (const [i, { segment, at, text }] of insertions) {
    const whole = rest[segment];
    const fits = whole !== undefined && sliceCodePoints(whole, at, at + codePointLength(text)) === text;
    if (fits && /^\[[^[\]]+\]$/.test(text))
      rest[segment] = sliceCodePoints(whole, 0, at) + sliceCodePoints(whole, at + codePointLength(text), Infinity);
    else faults.push({ code: 'insertion', path: `${path}/insertions/${String(i)}` });
  }
  rest.forEach((text, i) => {
    if (/[[\]]/.test(text)) faults.push({ code: 'bracket', path: `${path}/segments/${String(i)}` });
  });
  return faults;
}

/** What a quotation's record breaks. `passages` by id; `source` the one being checked. */
export function quoteFaults(quote: Quote, passages: ReadonlyMap<string, Passage>, source: Source): Fault[] {
  const path = `quotes/${quote.id}`;
  const faults = bracketFaults(quote, path);
  let before: Passage | undefined;
  quote.segments.forEach((segment, i) => {
    const fault = (code: FaultCode): void => {
      faults.push({ code, path: `${path}/segments/${String(i)}` });
    };
    if (hasOuterMarks(segment.text)) fault('outer-marks');
    const passage = passages.get(segment.passage);
    if (passage?.source !== source.id) {
      fault('no-passage');
      return;
    }
    const words = passage.exact ?? segment.text;
    if (words !== segment.text || passage.end - passage.start !== codePointLength(words)) fault('other-words');
    if (before !== undefined && (passage.p < before.p || (passage.p === before.p && passage.start < before.end)))
      fault('order');
    before = passage;
  });
  // Agreement with a translation is no agreement with the speaker.
  const translated = source.translation !== undefined || quote.layer === 'translation';
  if (
    quote.verified === (translated ? 'verbatim' : 'verbatim-in-translation') ||
    (source.translation !== undefined && quote.layer === 'source')
  )
    faults.push({ code: 'status', path });
  return faults;
}

/** What a passage's record breaks by itself. */
export function passageFaults(passage: Passage): Fault[] {
  const path = `passages/${passage.id}`;
  const faults: Fault[] = [];
  if (passage.end <= passage.start) faults.push({ code: 'empty-passage', path });
  if (Math.max(codePointLength(passage.prefix), codePointLength(passage.suffix)) > CONTEXT)
    faults.push({ code: 'long-context', path });
  return faults;
}

/** A root that is not the root of the hashes beside it. */
export function sourceFaults(source: Source): Fault[] {
  const { root, paragraphs } = source;
  if (root === undefined && paragraphs === undefined) return [];
  const right = root === merkleRoot((paragraphs ?? []).map((leaf) => leaf.sha256));
  return right ? [] : [{ code: 'root', path: `sources/${source.id}/root` }];
}
