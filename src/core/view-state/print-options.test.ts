import { describe, expect, it } from 'vitest';
import { NOTES, PRINTS, readPrint, SIZES, SUBSTEPS, TILES, withoutPrint, writePrint } from './print-options.ts';

describe('what is printed', () => {
  it('is read back as it was written', () => {
    for (const print of PRINTS)
      for (const notes of NOTES)
        for (const substeps of SUBSTEPS)
          for (const size of SIZES)
            for (const tiles of TILES)
              for (const grey of [true, false]) {
                const options = { print, notes, substeps, size, tiles, grey };
                expect(readPrint(writePrint(options, 'story=a&print=list&size=a3'))).toEqual(options);
              }
  });

  it('is nothing unless asked for, and by default where it cannot be read', () => {
    expect(readPrint('?event=a')).toBeUndefined();
    expect(readPrint('?print=carpet')).toBeUndefined();
    expect(readPrint('?print=poster&size=a0&tiles=9x9&notes=<b>')).toEqual({
      ...{ print: 'poster', size: 'a4', tiles: '2x2', notes: 'below', substeps: 'merge', grey: false },
    });
  });

  it('leaves the rest of an address alone', () => {
    const options = readPrint('?print=list');
    expect(options && writePrint(options, 'story=a&lang=fr&tiles=3x1')).toBe('story=a&lang=fr&print=list');
    expect(withoutPrint('story=a&print=list&size=a3&colour=grey&lang=fr')).toBe('story=a&lang=fr');
  });
});
