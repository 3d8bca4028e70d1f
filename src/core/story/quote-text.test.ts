import { describe, expect, it } from 'vitest';
import type { Quote } from './types.ts';
import { quotationMarks, quoteLine, quoteParts } from './quote-text.ts';

const quote = (over: Partial<Quote>): Quote => ({
  id: 'q',
  event: 'e',
  attribution: 'a',
  segments: [{ text: 'de soutenir [Ukraine] ici', passage: 'p' }],
  layer: 'translation',
  verified: 'verbatim-in-translation',
  ...over,
});

describe('the words of a quotation', () => {
  it('tell an insertion apart, counted in code points', () => {
    expect(quoteParts(quote({ insertions: [{ segment: 0, at: 12, text: '[Ukraine]' }] }))).toEqual([
      { text: 'de soutenir ', inserted: false },
      { text: '[Ukraine]', inserted: true },
      { text: ' ici', inserted: false },
    ]);
    const astral = quote({
      segments: [{ text: '𝄞𝄞 [x] y', passage: 'p' }],
      insertions: [{ segment: 0, at: 3, text: '[x]' }],
    });
    expect(quoteParts(astral)[1]).toEqual({ text: '[x]', inserted: true });
  });

  it('join interrupted segments by an ellipsis of ours', () => {
    const two = quote({
      segments: [
        { text: 'un', passage: 'p' },
        { text: 'deux', passage: 'p' },
      ],
    });
    expect(quoteLine(two, 'fr')).toBe('«\u00a0un […] deux\u00a0»');
  });

  it('keep an unclosed quotation open', () => {
    expect(quoteLine(quote({ closed: false }), 'en')).toBe('“de soutenir [Ukraine] ici …');
  });

  it('take the marks of their own language', () => {
    expect(quotationMarks('fr-CA').open).toBe('«\u00a0');
    expect(quotationMarks('uk')).toEqual({ open: '«', close: '»' });
    expect(quotationMarks('de').open).toBe('„');
    expect(quotationMarks('xx').close).toBe('”');
  });
});
