/** A quotation as it is set in type: its own language's marks, and an editor's insertions told apart. */
import type { Quote } from './types.ts';

export interface QuotePart {
  readonly text: string;
  /** Put there by the source's editors, brackets included. */
  readonly inserted: boolean;
}

/** Opening and closing quotation marks with the spaces the language sets inside them. */
export function quotationMarks(lang: string): { readonly open: string; readonly close: string } {
  switch (lang.split('-')[0]) {
    case 'fr':
      return { open: '«\u00a0', close: '\u00a0»' };
    case 'uk':
    case 'ru':
      return { open: '«', close: '»' };
    case 'ar':
      return { open: '«', close: '»' };
    case 'de':
      return { open: '„', close: '“' };
    default:
      return { open: '“', close: '”' };
  }
}

/** The words in reading order, insertions apart; segments are parted by an ellipsis in brackets of ours. */
export function quoteParts(quote: Quote): readonly QuotePart[] {
  const parts: QuotePart[] = [];
  quote.segments.forEach((segment, i) => {
    if (i > 0) parts.push({ text: ' […] ', inserted: true });
    const points = Array.from(segment.text);
    let done = 0;
    for (const insertion of quote.insertions ?? []) {
      if (insertion.segment !== i || insertion.at < done) continue;
      const end = insertion.at + Array.from(insertion.text).length;
      parts.push({ text: points.slice(done, insertion.at).join(''), inserted: false });
      parts.push({ text: points.slice(insertion.at, end).join(''), inserted: true });
      done = end;
    }
    parts.push({ text: points.slice(done).join(''), inserted: false });
  });
  return parts.filter((part) => part.text !== '');
}

/** The words alone, as a line of text with its marks. */
export function quoteLine(quote: Quote, lang: string): string {
  const marks = quotationMarks(lang);
  const words = quoteParts(quote)
    .map((part) => part.text)
    .join('');
  return marks.open + words + (quote.closed === false ? ' …' : marks.close);
}
