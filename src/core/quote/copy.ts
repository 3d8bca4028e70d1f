import { countWhile } from '../base/count-while.ts';
import { codePointLength } from './code-points.ts';
import { fold } from './fold.ts';
import { normalise } from './normal-form.ts';

/** Where words stand in a copy: paragraph from 1, code points inside its normal form, half-open. */
export interface Place {
  readonly p: number;
  readonly start: number;
  readonly end: number;
}

/** A reader's copy of a source, prepared for searching. */
export interface Copy {
  /** In normal form; empty where the text was refused. */
  readonly paragraphs: readonly string[];
  /** Numbers, from 1, of the paragraphs that hold lone surrogates. */
  readonly refused: readonly number[];
  /** All paragraphs, parted by line feeds. */
  readonly text: string;
  /** UTF-16 index in `text` at which each paragraph starts; ascending. */
  readonly starts: readonly number[];
  /** `text` folded; same indices but for ellipses. Made when first asked for. */
  readonly folded: () => string;
  /** For each index of `text`, a 16-bit number of the `GRAM` code units from there. Made when first asked for. */
  readonly grams: () => Uint16Array;
}

/** Length of the runs of code units that approximate search counts. */
export const GRAM = 4;

/** A number below 65,536 for every run of `GRAM` code units of a text. */
export function gramsOf(text: string): Uint16Array {
  const grams = new Uint16Array(Math.max(0, text.length - GRAM + 1));
  let rolling = 0;
  for (let i = 0; i < text.length; i += 1) {
    // Each code unit is shifted out of 32 bits after four steps, so only the last four count.
    rolling = (rolling << 8) ^ Math.imul(text.charCodeAt(i), 0x9e35);
    if (i >= GRAM - 1) grams[i - GRAM + 1] = (rolling ^ (rolling >>> 16)) & 0xffff;
  }
  return grams;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Prepares paragraphs, in any form, for searching. Numbers of paragraphs are those of the list. */
export function makeCopy(raw: readonly string[]): Copy {
  const refused: number[] = [];
  const paragraphs = raw.map((text, i) => {
    const normal = normalise(text);
    if (!normal.ok) refused.push(i + 1);
    return normal.ok ? normal.value : '';
  });
  const starts: number[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    starts.push(at);
    at += paragraph.length + 1;
  }
  const text = paragraphs.join('\n');
  return { paragraphs, refused, text, starts, folded: once(() => fold(text)), grams: once(() => gramsOf(text)) };
}

/** Where the UTF-16 indices `from` to `to` of a copy's text stand. Words that run over a paragraph's end stop there. */
export function placeOf(copy: Copy, from: number, to: number): Place {
  const low = Math.max(0, countWhile(copy.starts.length, (i) => (copy.starts[i] ?? 0) <= from) - 1);
  const begin = copy.starts[low] ?? 0;
  const paragraph = copy.paragraphs[low] ?? '';
  const start = codePointLength(paragraph.slice(0, from - begin));
  return { p: low + 1, start, end: start + codePointLength(paragraph.slice(from - begin, to - begin)) };
}
