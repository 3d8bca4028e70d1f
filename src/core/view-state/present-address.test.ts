import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOwn, isPresenting, namesStep, readDetour, readPlace, withoutTalk, writeTalk } from './present-address.ts';

describe('the address of a talk', () => {
  it('holds the place, and gives it back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 999 }), (step, sub) => {
        const query = writeTalk('story=a&lang=fr&fbclid=1', { step, sub }, '');
        expect(isPresenting(query)).toBe(true);
        expect(readPlace(query)).toEqual({ step, sub });
        expect(withoutTalk(query)).toBe('story=a&lang=fr&fbclid=1');
      }),
    );
  });
  it('holds the view somebody looked at instead, apart from how it looks', () => {
    const query = writeTalk(
      'story=a&theme=dark&event=old',
      { step: 2, sub: 0 },
      'time=2022-09-19T10:30..2022-09-23&event=address',
    );
    expect(query).toBe('story=a&theme=dark&mode=present&step=2&time=2022-09-19T10:30..2022-09-23&event=address');
    expect(new URLSearchParams(readDetour(query)).get('event')).toBe('address');
    expect(readDetour('story=a&theme=dark&lang=fr&mode=present&step=2')).toBe('');
  });
  it('says that the story was only in the page, and no more of it', () => {
    const query = writeTalk('lang=fr', { step: 3, sub: 0 }, 'own=1');
    expect([isOwn(query), isOwn('mode=present'), withoutTalk(query), readDetour(query)]).toEqual([
      true,
      false,
      'lang=fr',
      '',
    ]);
  });
  it('falls back to the beginning', () => {
    for (const step of ['', '0', '-1', 'x', '1e3', '99999', '2.', '2.x'])
      expect(readPlace(`mode=present&step=${step}`)).toEqual({ step: 1, sub: 0 });
    expect(isPresenting('mode=embedded')).toBe(false);
    expect(['mode=present&step=1', 'mode=present', 'step=x'].map(namesStep)).toEqual([true, false, false]);
  });
});
