import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cases } from '../../../tests/fixtures/cases.ts';
import { readings, splitLines, splitParagraphs } from './paragraphs.ts';

describe('plain text', () => {
  it('is parted by blank lines, whatever ends a line', () => {
    const paragraphs = ['un\ndeux', 'trois'];
    for (const text of ['un\ndeux\n\ntrois', 'un\r\ndeux\r\n\r\ntrois\r\n', '\ufeffun\rdeux\r\r\r\rtrois'])
      expect(splitParagraphs(text).map((found) => found.replace('\ufeff', ''))).toEqual(paragraphs);
    expect(splitParagraphs('un\u2029deux')).toEqual(['un', 'deux']);
  });

  it('takes a line with nothing visible for a blank one', () => {
    expect(splitParagraphs('un\n \t\u00a0\u200b\ufeff\ndeux')).toEqual(['un', 'deux']);
    expect(splitParagraphs('')).toEqual([]);
    expect(splitParagraphs('\ufeff\n\n \n')).toEqual([]);
  });

  it('gives back what was joined', () => {
    const paragraph = fc.stringMatching(/^[a-zé“][a-zé“ \n]{0,10}[a-z]$/).filter((text) => !/\n\s*\n/.test(text));
    fc.assert(
      fc.property(fc.array(paragraph), fc.constantFrom('\n\n', '\n \n', '\n\n\n\n'), (paragraphs, between) => {
        expect(splitParagraphs(paragraphs.join(between))).toEqual(paragraphs);
      }),
      cases(),
    );
  });

  it('can be read line by line', () => {
    expect(splitLines('un\n\ndeux\r\n trois \n')).toEqual(['un', 'deux', ' trois ']);
  });
});

describe('the readings of a copy', () => {
  const first = (copy: string): string[] | undefined => readings(copy)[0]?.();

  it('tell a saved page from text', () => {
    expect(first('<!DOCTYPE html><p>un<p>deux')).toEqual(['un', 'deux']);
    expect(first('\ufeff<html lang=fr><p>un')).toEqual(['un']);
    expect(first('un <b>mot</b></p>')).toEqual(['un mot']);
    expect(first('a < b\n\nc > d')).toEqual(['a < b', 'c > d']);
  });

  it('end with the lines', () => {
    expect(readings('un\ndeux').map((reading) => reading())).toEqual([['un\ndeux'], ['un', 'deux']]);
  });
});
